/**
 * What two texts share in the same order, and what stands between: two versions of an article, or
 * a copy beside its source.
 *
 * Idea: the alignment of {@link align} without what moved (the heaviest chain of runs that rises in
 * both texts), gaps filled by the longest common subsequence. What is left between two equal words
 * is a change: words, but also a full stop or a capital letter.
 *
 * Invariant: spans and changes rise in both texts and never overlap; what lies outside of them is
 * space and marks that are the same on both sides but for the style of quotation marks and dashes.
 * Cost: O(words · log words), and at most MAX_GAP² for a gap.
 */
import type { TextRange } from '../article.ts';
import { type Words, words } from '../text/words.ts';
import { align, fillGap, type Grams, gramTable, type Match, type Run } from './align.ts';
import { gramHashes } from './fingerprint.ts';

/** A range of the text at hand and the range of the other text that belongs to it. */
export interface RangePair {
  readonly from: TextRange;
  readonly to: TextRange;
}

export interface TextChange extends RangePair {
  /** `insert`: only here; `delete`: only there; `replace`: other words here than there. */
  readonly kind: 'insert' | 'delete' | 'replace';
}

export interface TextDiff {
  /** Equal words, in order. */
  readonly spans: RangePair[];
  readonly changes: TextChange[];
  readonly words: { readonly article: number; readonly against: number; readonly shared: number };
}

/** Shorter n-grams than those of reuse: what is short but in its place is no chance here. */
const GRAM = 3;
/** Equal words amid longer changes than this are not looked for. */
const MAX_GAP = 120;
const SHORT_RUN = 3;
/** A short run needs changes around it that are this many times longer to count as chance. */
const CHANCE_FACTOR = 4;

interface Side {
  readonly text: string;
  readonly words: Words;
}

/** A pair of equal words: its number in the text at hand and in the other one. */
type Pair = readonly [i: number, j: number];

export function diffTexts(text: string, against: string): TextDiff {
  const here = { text, words: words(text) };
  const there = { text: against, words: words(against) };
  const pairs = equalPairs(here, there);
  const spans: RangePair[] = [];
  const changes: TextChange[] = [];
  const counts = { article: here.words.starts.length, against: there.words.starts.length };
  let last: Pair = [-1, -1];
  let open: Pair | null = null;
  const close = () => {
    if (open !== null) spans.push(spanOf(here, there, open, last));
    open = null;
  };
  for (const next of [...pairs, [counts.article, counts.against] as const]) {
    const change = changeBetween(here, there, last, next);
    if (change !== null) {
      close();
      changes.push(change);
    }
    last = next[0] < counts.article ? next : last;
    if (next[0] < counts.article) open ??= next;
  }
  close();
  return { spans, changes, words: { ...counts, shared: pairs.length } };
}

function equalPairs(here: Side, there: Side): Pair[] {
  const [a, b] = [here.words.hashes, there.words.hashes];
  const options = { gram: GRAM, maxGap: MAX_GAP };
  const runs = rising(runsOf(align(gramsOf(a), gramTable(gramsOf(b)), options)));
  const match: Match = new Int32Array(a.length).fill(-1);
  for (const { i, j, length } of runs) for (let k = 0; k < length; k++) match[i + k] = j + k;
  const ends = [
    { i: 0, j: 0, length: 0 },
    ...runs,
    { i: a.length, j: b.length, length: 0 },
  ] as const;
  for (let r = 1; r < ends.length; r++) {
    const [before, after] = [ends[r - 1] as Run, ends[r] as Run];
    fillGap(a, b, { match, before, after, maxGap: MAX_GAP });
  }
  const sure = withoutChance(runsOf(match), a.length, b.length);
  return sure.flatMap(({ i, j, length }) =>
    Array.from({ length }, (_, k): Pair => [i + k, j + k]).filter(([x, y]) =>
      sameMarks(wordOf(here, x), wordOf(there, y)),
    ),
  );
}

function gramsOf(hashes: Uint32Array): Grams {
  return { hashes, grams: gramHashes(hashes, GRAM) };
}

function runsOf(match: Match): Run[] {
  const runs: Run[] = [];
  for (let i = 0; i < match.length; ) {
    const start = i;
    const j = match[i++] as number;
    if (j < 0) continue;
    while (i < match.length && match[i] === j + (i - start)) i++;
    runs.push({ i: start, j, length: i - start });
  }
  return runs;
}

/** The heaviest chain of runs that rises in the second text; a Fenwick tree over its words. */
function rising(runs: readonly Run[]): Run[] {
  const size = runs.reduce((most, { j, length }) => Math.max(most, j + length), 0) + 1;
  const best = new Int32Array(size + 1).fill(-1);
  const weight: number[] = [];
  const previous: number[] = [];
  const heavier = (one: number, other: number) =>
    one >= 0 && (other < 0 || (weight[one] as number) > (weight[other] as number));
  let last = -1;
  for (const [r, { j, length }] of runs.entries()) {
    let before = -1;
    for (let at = j; at > 0; at -= at & -at) {
      if (heavier(best[at] as number, before)) before = best[at] as number;
    }
    previous.push(before);
    weight.push(length + (before < 0 ? 0 : (weight[before] as number)));
    for (let at = j + length; at <= size; at += at & -at) {
      if (heavier(r, best[at] as number)) best[at] = r;
    }
    if (heavier(r, last)) last = r;
  }
  const chain: Run[] = [];
  for (let r = last; r >= 0; r = previous[r] as number) chain.push(runs[r] as Run);
  return chain.reverse();
}

/** Drops runs that are short for the changes beside them. */
function withoutChance(runs: readonly Run[], hereWords: number, thereWords: number): Run[] {
  const kept: Run[] = [];
  for (const [r, run] of runs.entries()) {
    const before = kept.at(-1) ?? { i: 0, j: 0, length: 0 };
    const after = runs[r + 1] ?? { i: hereWords, j: thereWords, length: 0 };
    const left = Math.max(run.i - before.i, run.j - before.j) - before.length;
    const right = Math.max(after.i - run.i, after.j - run.j) - run.length;
    if (run.length >= SHORT_RUN || left + right <= CHANCE_FACTOR * run.length) kept.push(run);
  }
  return kept;
}

function spanOf(here: Side, there: Side, first: Pair, last: Pair): RangePair {
  return {
    from: {
      start: here.words.starts[first[0]] as number,
      end: here.words.ends[last[0]] as number,
    },
    to: {
      start: there.words.starts[first[1]] as number,
      end: there.words.ends[last[1]] as number,
    },
  };
}

/** What differs between two neighbouring pairs of equal words; null when nothing does. */
function changeBetween(here: Side, there: Side, last: Pair, next: Pair): TextChange | null {
  const from = gapOf(here, last[0], next[0]);
  const to = gapOf(there, last[1], next[1]);
  trimEqual(here.text, there.text, from, to);
  trimSpace(here.text, from);
  trimSpace(there.text, to);
  const mine = here.text.slice(from.start, from.end);
  const theirs = there.text.slice(to.start, to.end);
  if (sameMarks(mine, theirs)) return null;
  const kind = theirs === '' ? 'insert' : mine === '' ? 'delete' : 'replace';
  return { kind, from, to };
}

type Span = { start: number; end: number };

/** From behind word `last` to word `next`, without the space around it. */
function gapOf({ text, words: { starts, ends } }: Side, last: number, next: number): Span {
  const start = last < 0 ? 0 : (ends[last] as number);
  const end = next < starts.length ? (starts[next] as number) : text.length;
  const gap = { start, end };
  trimSpace(text, gap);
  return gap;
}

function trimSpace(text: string, gap: Span): void {
  while (gap.start < gap.end && isSpace(text, gap.end - 1)) gap.end--;
  while (gap.start < gap.end && isSpace(text, gap.start)) gap.start++;
}

/** Marks that stand at both ends on both sides are no part of the change; nor are characters. */
function trimEqual(mine: string, theirs: string, from: Span, to: Span): void {
  const alike = (x: number, y: number) =>
    mine[x] === theirs[y] && NO_LETTER.test(mine[x] as string);
  while (from.start < from.end && to.start < to.end && alike(from.start, to.start)) {
    from.start++;
    to.start++;
  }
  while (from.start < from.end && to.start < to.end && alike(from.end - 1, to.end - 1)) {
    from.end--;
    to.end--;
  }
}

const NO_LETTER = /[^\p{L}\p{M}\p{N}\uD800-\uDFFF]|[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}]/u;

function wordOf({ text, words: { starts, ends } }: Side, i: number): string {
  return text.slice(starts[i], ends[i]);
}

function isSpace(text: string, at: number): boolean {
  return /\s/.test(text.charAt(at));
}

/** Equal but for space and the style of quotation marks, apostrophes and dashes. */
function sameMarks(one: string, other: string): boolean {
  return one === other || plain(one) === plain(other);
}

function plain(text: string): string {
  return text
    .replace(/[\u2018\u2019\u201a\u201b\u02bc\uff07\u2039\u203a]/g, "'")
    .replace(/[\u201c-\u201f\u00ab\u00bb\u300c-\u300f]/g, '"')
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}
