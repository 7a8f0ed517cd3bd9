import type { ClustererOptions } from '../cluster/options.ts';
import type { PairWeights } from '../cluster/pair-weights.ts';
import type { LabelledArticle } from '../training/labelled-pairs.ts';
import { type Agreement, measureAgreement } from './metrics.ts';
import { type Replay, replay } from './replay.ts';

/** Agreement with the gold stories of a stream or a part of it. */
export interface EvaluationRow {
  readonly name: string;
  readonly online: Agreement;
  readonly repaired: Agreement;
}

/** Parts smaller than this say nothing. */
const LEAST_PART = 40;

/** Replays a labelled stream; the first row is the whole, then languages and text lengths. */
export function evaluateStream(
  name: string,
  articles: readonly LabelledArticle[],
  setup: { readonly options?: Partial<ClustererOptions>; readonly model?: PairWeights } = {},
): EvaluationRow[] {
  const result = replay(articles, setup.options, setup.model);
  const rows = [rowOf(name, articles, result)];
  const parts = new Map<string, LabelledArticle[]>();
  for (const key of [languageOf, lengthClassOf]) {
    const found = groupBy(articles, key);
    if (found.size < 2) continue;
    for (const [part, members] of found) parts.set(part, members);
  }
  for (const [part, members] of parts) {
    if (members.length >= LEAST_PART) rows.push(rowOf(`${name}: ${part}`, members, result));
  }
  return rows;
}

function rowOf(name: string, articles: readonly LabelledArticle[], result: Replay): EvaluationRow {
  const labelled = articles.filter(({ story }) => story !== null);
  const agreement = (stories: ReadonlyMap<string, string>) =>
    measureAgreement(
      labelled.map(({ id, story }) => ({ cluster: stories.get(id) ?? '', gold: story ?? '' })),
    );
  return { name, online: agreement(result.online), repaired: agreement(result.repaired) };
}

function languageOf({ language }: LabelledArticle): string {
  return language ?? 'no language';
}

function lengthClassOf({ text }: LabelledArticle): string {
  const length = text?.length ?? 0;
  if (length === 0) return 'headlines only';
  return length < 1000 ? 'texts under 1,000 characters' : 'longer texts';
}

/** A Markdown table of the rows, with the mean of those without a part as its last line. */
export function evaluationTable(rows: readonly EvaluationRow[]): string {
  const lines = [
    '| stream | articles | gold | clusters | BCubed P | R | F1 | pairwise P | R | F1 | ARI | online BCubed F1 | online pairwise F1 |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...rows.map(({ name, online, repaired }) => {
      const { bcubed, pairwise } = repaired;
      const counts = [repaired.articles, repaired.goldStories, repaired.clusters].map(String);
      const scores = [
        ...[bcubed.precision, bcubed.recall, bcubed.f1],
        ...[pairwise.precision, pairwise.recall, pairwise.f1, repaired.adjustedRand],
        ...[online.bcubed.f1, online.pairwise.f1],
      ].map((value) => value.toFixed(3));
      return `| ${[name, ...counts, ...scores].join(' | ')} |`;
    }),
  ];
  const whole = rows.filter(({ name }) => !name.includes(': '));
  if (whole.length > 1) {
    const mean = (value: (row: EvaluationRow) => number) =>
      (whole.reduce((sum, row) => sum + value(row), 0) / whole.length).toFixed(3);
    const empty = ['', '', '', '', ''];
    lines.push(
      `| ${[
        '**mean**',
        ...empty,
        `**${mean(({ repaired }) => repaired.bcubed.f1)}**`,
        '',
        '',
        `**${mean(({ repaired }) => repaired.pairwise.f1)}**`,
        mean(({ repaired }) => repaired.adjustedRand),
        mean(({ online }) => online.bcubed.f1),
        mean(({ online }) => online.pairwise.f1),
      ].join(' | ')} |`,
    );
  }
  return lines.join('\n');
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group === undefined) groups.set(key(item), [item]);
    else group.push(item);
  }
  return groups;
}
