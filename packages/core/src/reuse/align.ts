/**
 * Exact alignment of two texts: which words of one are taken from the other, and from where.
 *
 * Idea: every 5-gram of the article that the source holds is an anchor; an anchor is extended in
 * both directions as far as the words are equal. The longest extension wins, the one that goes on
 * where the last run ended on a tie. Short gaps between two runs that follow each other in both
 * texts are then searched for shorter common runs (longest common subsequence), so that an edited
 * word costs one word and not the ten around it.
 *
 * Invariant: `match[i] = j` only if word i of the article equals word j of the source; runs are
 * maximal. A word is matched once on the article's side; the source may be used several times.
 * Cost: O(words of both) with at most MAX_PLACES places per anchor; gaps cost at most maxGap².
 * Source: greedy string tiling (Wise 1993) in one left-to-right pass, anchored by n-grams.
 */
import { gramHashes } from './fingerprint.ts';

/** Places in the source that are tried per anchor: texts that repeat themselves stay linear. */
const MAX_PLACES = 16;

/** For each word of the article the matching word of the source, or -1. */
export type Match = Int32Array;

/** The n-grams of one text by hash, to align many others against it. */
export interface GramTable {
  readonly hashes: Uint32Array;
  readonly grams: Uint32Array;
  readonly first: Int32Array;
  readonly next: Int32Array;
}

export function gramTable(hashes: Uint32Array, gram: number): GramTable {
  const grams = gramHashes(hashes, gram);
  let size = 16;
  while (size < grams.length * 2) size *= 2;
  const first = new Int32Array(size).fill(-1);
  const next = new Int32Array(grams.length);
  for (let j = grams.length - 1; j >= 0; j--) {
    const bucket = (grams[j] as number) & (size - 1);
    next[j] = first[bucket] as number;
    first[bucket] = j;
  }
  return { hashes, grams, first, next };
}

export interface AlignOptions {
  readonly gram: number;
  readonly maxGap: number;
}

/** Aligns the article's words (and their n-grams) with a source. */
export function align(
  article: { readonly hashes: Uint32Array; readonly grams: Uint32Array },
  source: GramTable,
  options: AlignOptions,
): Match {
  const match: Match = new Int32Array(article.hashes.length).fill(-1);
  const mask = source.first.length - 1;
  const runs: Run[] = [];
  let free = 0;
  for (let i = 0; i < article.grams.length; ) {
    const hash = article.grams[i] as number;
    let best: Run | null = null;
    let places = 0;
    for (let j = source.first[hash & mask] as number; j >= 0; j = source.next[j] as number) {
      if (source.grams[j] !== hash) continue;
      const run = extend(article.hashes, source.hashes, { i, j, free });
      if (run.length >= options.gram && isBetter(run, best, runs.at(-1))) best = run;
      if (++places === MAX_PLACES) break;
    }
    if (best === null) {
      i++;
      continue;
    }
    for (let k = 0; k < best.length; k++) match[best.i + k] = best.j + k;
    runs.push(best);
    i = best.i + best.length;
    free = i;
  }
  for (let r = 1; r < runs.length; r++) {
    fillGap(article.hashes, source.hashes, {
      match,
      before: runs[r - 1] as Run,
      after: runs[r] as Run,
      maxGap: options.maxGap,
    });
  }
  return match;
}

/** `length` words from word i of the article and word j of the source on are equal. */
export interface Run {
  readonly i: number;
  readonly j: number;
  readonly length: number;
}

/** Extends a pair of equal n-grams both ways; to the left no further than `free`. */
function extend(
  a: Uint32Array,
  b: Uint32Array,
  at: { readonly i: number; readonly j: number; readonly free: number },
): Run {
  let start = 0;
  while (at.i - start > at.free && at.j - start > 0 && a[at.i - start - 1] === b[at.j - start - 1])
    start++;
  let end = 0;
  while (at.i + end < a.length && at.j + end < b.length && a[at.i + end] === b[at.j + end]) end++;
  return { i: at.i - start, j: at.j - start, length: start + end };
}

function isBetter(run: Run, best: Run | null, last: Run | undefined): boolean {
  if (best === null || run.length > best.length) return true;
  if (run.length < best.length || last === undefined) return false;
  const from = last.j + last.length;
  return Math.abs(run.j - from) < Math.abs(best.j - from);
}

/** A stretch between two runs; `before` ends where it begins. */
interface Gap {
  readonly match: Match;
  readonly before: Run;
  readonly after: Run;
  readonly maxGap: number;
}

/** Marks the longest common subsequence between two runs that follow each other in both texts. */
export function fillGap(a: Uint32Array, b: Uint32Array, gap: Gap): void {
  const { match, before, after, maxGap } = gap;
  const i0 = before.i + before.length;
  const j0 = before.j + before.length;
  const rows = after.i - i0;
  const columns = after.j - j0;
  if (rows <= 0 || columns <= 0 || rows > maxGap || columns > maxGap) return;
  const width = columns + 1;
  const longest = new Uint8Array((rows + 1) * width);
  for (let i = rows - 1; i >= 0; i--) {
    for (let j = columns - 1; j >= 0; j--) {
      longest[i * width + j] =
        a[i0 + i] === b[j0 + j]
          ? (longest[(i + 1) * width + j + 1] as number) + 1
          : Math.max(longest[(i + 1) * width + j] as number, longest[i * width + j + 1] as number);
    }
  }
  for (let i = 0, j = 0; i < rows && j < columns; ) {
    if (a[i0 + i] === b[j0 + j]) match[i0 + i++] = j0 + j++;
    else if ((longest[(i + 1) * width + j] as number) >= (longest[i * width + j + 1] as number))
      i++;
    else j++;
  }
}
