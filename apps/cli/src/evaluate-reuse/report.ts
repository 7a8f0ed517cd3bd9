import type { ReuseScore } from '@tributary/core';

/** The scores as a Markdown table. */
export function tableOf(scores: readonly ReuseScore[]): string {
  const head = [
    '| class | articles | expected edges | found | wrong | precision | recall | direction | kind | share error |',
    '|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|',
  ];
  const rows = scores.map((score) => {
    const ratios = [score.precision, score.recall, score.direction, score.kind, score.shareError];
    const counts = [score.articles, score.expected, score.found, score.wrong];
    return `| ${score.class} | ${counts.join(' | ')} | ${ratios.map(threePlaces).join(' | ')} |`;
  });
  return [...head, ...rows].join('\n');
}

export function threePlaces(ratio: number | null): string {
  return ratio === null ? '–' : ratio.toFixed(3);
}

interface Target {
  readonly classes: readonly ReuseScore['class'][];
  readonly what: string;
  readonly holds: (score: ReuseScore) => boolean;
}

const TARGETS: readonly Target[] = [
  {
    classes: ['verbatim', 'dropped'],
    what: 'edges at least .99 precise, .97 of them found',
    holds: (score) => (score.precision ?? 0) >= 0.99 && (score.recall ?? 0) >= 0.97,
  },
  {
    classes: ['edited'],
    what: 'edges at least .95 precise, .90 of them found',
    holds: (score) => (score.precision ?? 0) >= 0.95 && (score.recall ?? 0) >= 0.9,
  },
  {
    classes: ['quotations'],
    what: 'at most 1 % of independent texts with shared quotations given an edge',
    holds: (score) => score.wrong <= 0.01 * score.articles,
  },
  {
    classes: ['independent'],
    what: 'no edge between two independent reports of one event',
    holds: (score) => score.wrong === 0,
  },
  {
    classes: ['verbatim', 'dropped', 'reordered', 'edited', 'mixed', 'splice', 'chain', 'late'],
    what: 'mean error of the share at most .03',
    holds: (score) => (score.shareError ?? 1) <= 0.03,
  },
  {
    classes: ['verbatim', 'dropped', 'reordered', 'edited', 'mixed', 'splice', 'chain', 'late'],
    what: 'at least .98 of the edges in the right direction',
    holds: (score) => (score.direction ?? 0) >= 0.98,
  },
];

/** The targets that the scores miss, as sentences; classes that were not measured are not missed. */
export function missedTargets(scores: readonly ReuseScore[]): string[] {
  return TARGETS.flatMap(({ classes, what, holds }) =>
    scores
      .filter((score) => classes.includes(score.class) && !holds(score))
      .map((score) => `${score.class}: expected ${what}`),
  );
}
