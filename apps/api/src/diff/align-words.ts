/**
 * Aligns two texts word by word, in order: what stayed and what changed between two versions, or
 * between a copy and its source.
 *
 * Idea: patience diff (Bram Cohen). Words that occur once in both ranges and stand in the same order
 * are safe anchors; between two anchors the same is done again; where no word is unique, a longest
 * common subsequence is computed as long as its table stays small.
 * Invariants: runs hold equal words, grow in both texts and never overlap; two runs never touch.
 * Cost: O(n log n) between anchors, at most `largestTable` cells for the rest; past that the range
 * counts as changed.
 * Deviation: short runs amid large changes ("the", a comma) are no common text and are dropped.
 */
export interface Run {
  /** First word in the first text, in the second text, and how many words. */
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

const largestTable = 1_000_000;
const shortRun = 3;
/** A short run needs changes around it that are this many times longer to be dropped. */
const dropFactor = 4;

export function alignWords(a: readonly string[], b: readonly string[]): Run[] {
  const pairs: Pair[] = [];
  alignRange({ a, b, pairs }, { aFrom: 0, aTo: a.length, bFrom: 0, bTo: b.length });
  return withoutChance(runsOf(pairs), a.length, b.length);
}

type Pair = readonly [a: number, b: number];

interface Texts {
  readonly a: readonly string[];
  readonly b: readonly string[];
  /** Equal words found so far, in order. */
  readonly pairs: Pair[];
}

interface Range {
  readonly aFrom: number;
  readonly aTo: number;
  readonly bFrom: number;
  readonly bTo: number;
}

function alignRange(texts: Texts, range: Range): void {
  const { a, b, pairs } = texts;
  let { aFrom, aTo, bFrom, bTo } = range;
  while (aFrom < aTo && bFrom < bTo && a[aFrom] === b[bFrom]) pairs.push([aFrom++, bFrom++]);
  const tail: Pair[] = [];
  while (aFrom < aTo && bFrom < bTo && a[aTo - 1] === b[bTo - 1]) tail.push([--aTo, --bTo]);
  if (aFrom < aTo && bFrom < bTo) {
    const anchors = increasing(uniquePairs(texts, { aFrom, aTo, bFrom, bTo }));
    if (anchors.length === 0) pairs.push(...commonSubsequence(texts, { aFrom, aTo, bFrom, bTo }));
    else {
      for (const [aAt, bAt] of anchors) {
        alignRange(texts, { aFrom, aTo: aAt, bFrom, bTo: bAt });
        pairs.push([aAt, bAt]);
        aFrom = aAt + 1;
        bFrom = bAt + 1;
      }
      alignRange(texts, { aFrom, aTo, bFrom, bTo });
    }
  }
  for (const pair of tail.reverse()) pairs.push(pair);
}

/** Words that occur exactly once in both ranges, in the order of the first. */
function uniquePairs({ a, b }: Texts, { aFrom, aTo, bFrom, bTo }: Range): Pair[] {
  const inA = places(a, aFrom, aTo);
  const inB = places(b, bFrom, bTo);
  const pairs: Pair[] = [];
  for (const [word, aAt] of inA) {
    const bAt = inB.get(word) ?? -1;
    if (aAt >= 0 && bAt >= 0) pairs.push([aAt, bAt]);
  }
  return pairs;
}

/** Where a word stands; -1 when it stands in several places. */
function places(words: readonly string[], from: number, to: number): Map<string, number> {
  const found = new Map<string, number>();
  for (let at = from; at < to; at += 1) {
    const word = words[at] as string; // within the range
    found.set(word, found.has(word) ? -1 : at);
  }
  return found;
}

/** The longest part of the pairs that grows in the second text as well (patience sorting). */
function increasing(pairs: readonly Pair[]): Pair[] {
  const tops: number[] = [];
  const before: number[] = [];
  pairs.forEach(([, bAt], at) => {
    let low = 0;
    let high = tops.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((pairs[tops[middle] as number] as Pair)[1] < bAt) low = middle + 1;
      else high = middle;
    }
    before[at] = low > 0 ? (tops[low - 1] as number) : -1;
    tops[low] = at;
  });
  const chain: Pair[] = [];
  for (let at = tops.at(-1) ?? -1; at >= 0; at = before[at] as number)
    chain.push(pairs[at] as Pair);
  return chain.reverse();
}

function commonSubsequence({ a, b }: Texts, { aFrom, aTo, bFrom, bTo }: Range): Pair[] {
  const rows = aTo - aFrom;
  const columns = bTo - bFrom;
  if (rows * columns > largestTable) return [];
  const width = columns + 1;
  /** Length of the longest common part of a[i…] and b[j…]. */
  const best = new Uint32Array((rows + 1) * width);
  const at = (i: number, j: number): number => best[i * width + j] as number;
  for (let i = rows - 1; i >= 0; i -= 1) {
    for (let j = columns - 1; j >= 0; j -= 1) {
      best[i * width + j] =
        a[aFrom + i] === b[bFrom + j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: Pair[] = [];
  for (let i = 0, j = 0; i < rows && j < columns; ) {
    if (a[aFrom + i] === b[bFrom + j]) pairs.push([aFrom + i++, bFrom + j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
}

function runsOf(pairs: readonly Pair[]): Run[] {
  const runs: { a: number; b: number; length: number }[] = [];
  for (const [a, b] of pairs) {
    const last = runs.at(-1);
    if (last !== undefined && last.a + last.length === a && last.b + last.length === b) {
      last.length += 1;
    } else runs.push({ a, b, length: 1 });
  }
  return runs;
}

/** Drops runs that are short for the changes beside them. */
function withoutChance(runs: readonly Run[], aLength: number, bLength: number): Run[] {
  const kept: Run[] = [];
  runs.forEach((run, at) => {
    const before = kept.at(-1) ?? { a: 0, b: 0, length: 0 };
    const after = runs[at + 1] ?? { a: aLength, b: bLength, length: 0 };
    const left = Math.max(run.a - before.a, run.b - before.b) - before.length;
    const right = Math.max(after.a - run.a, after.b - run.b) - run.length;
    const byChance = run.length < shortRun && left + right > dropFactor * run.length;
    if (!byChance) kept.push(run);
  });
  return kept;
}
