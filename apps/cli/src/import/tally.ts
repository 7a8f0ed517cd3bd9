import type { ItemOutcome } from './article-sender.ts';

/** What became of the articles of an import. */
export interface Tally {
  readonly queued: number;
  readonly duplicate: number;
  readonly newVersion: number;
  readonly rejected: number;
}

export const emptyTally: Tally = {
  queued: 0,
  duplicate: 0,
  newVersion: 0,
  rejected: 0,
};

export function withOutcomes(tally: Tally, outcomes: readonly ItemOutcome[]): Tally {
  const next = { ...tally };
  for (const { outcome } of outcomes) next[outcome] += 1;
  return next;
}

/** Articles that the API answered for. */
export function sentCount(tally: Tally): number {
  return tally.queued + tally.duplicate + tally.newVersion + tally.rejected;
}

/** "80 articles sent: 78 queued, 1 duplicate, 1 new version, 0 rejected; 2 bad lines". */
export function summaryOf(tally: Tally, badLines: number): string {
  const count = (n: number) => n.toLocaleString('en-GB');
  const plural = (n: number, word: string) => `${count(n)} ${word}${n === 1 ? '' : 's'}`;
  const outcomes = [
    `${count(tally.queued)} queued`,
    plural(tally.duplicate, 'duplicate'),
    plural(tally.newVersion, 'new version'),
    `${count(tally.rejected)} rejected`,
  ];
  const bad = badLines > 0 ? `; ${plural(badLines, 'bad line')}` : '';
  return `${plural(sentCount(tally), 'article')} sent: ${outcomes.join(', ')}${bad}`;
}
