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
import { lasting, passing } from '../text/shared-buffers.ts';

/** Places in the source that are tried per anchor: texts that repeat themselves stay linear. */
const MAX_PLACES = 16;

/** For each word of the article the matching word of the source, or -1. */
export type Match = Int32Array;

/** The words and the n-grams of one text, in order. */
export interface Grams {
  readonly hashes: Uint32Array;
  readonly grams: Uint32Array;
}

/** The n-grams of one text by hash, to align many others against it. */
export interface GramTable extends Grams {
  /** Bucket -> first n-gram, or -1. */
  readonly first: Int32Array;
  /** N-gram -> the next one in its bucket, or -1. */
  readonly next: Int32Array;
}

export function gramTable({ hashes, grams }: Grams): GramTable {
  let size = 16;
  while (size < grams.length * 2) size *= 2;
  const first = lasting.int32s(size).fill(-1);
  const next = lasting.int32s(grams.length);
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

/** Aligns an article with a source. */
export function align(article: Grams, source: GramTable, options: AlignOptions): Match {
  const { hashes: a, grams } = article;
  const { hashes: b, grams: theirs, first, next } = source;
  const match: Match = passing.int32s(a.length).fill(-1);
  const mask = first.length - 1;
  let last: Run | null = null;
  for (let i = 0; i < grams.length; ) {
    const hash = grams[i] as number;
    const free = last === null ? 0 : last.i + last.length;
    const goesOn = last === null ? -1 : last.j + last.length;
    let length = 0;
    let start = 0;
    let to = 0;
    let places = 0;
    for (let j = first[hash & mask] as number; j >= 0; j = next[j] as number) {
      if (theirs[j] !== hash) continue;
      // A pair of equal n-grams is extended both ways, to the left no further than `free`.
      let left = 0;
      while (i - left > free && j > left && a[i - left - 1] === b[j - left - 1]) left++;
      let right = 0;
      while (i + right < a.length && j + right < b.length && a[i + right] === b[j + right]) right++;
      const run = left + right;
      const closer =
        run === length && goesOn >= 0 && Math.abs(j - left - goesOn) < Math.abs(to - goesOn);
      if (run >= options.gram && (run > length || closer)) {
        length = run;
        start = i - left;
        to = j - left;
      }
      if (++places === MAX_PLACES) break;
    }
    if (length === 0) {
      i++;
      continue;
    }
    for (let k = 0; k < length; k++) match[start + k] = to + k;
    const run: Run = { i: start, j: to, length };
    if (last !== null) fillGap(a, b, { match, before: last, after: run, maxGap: options.maxGap });
    last = run;
    i = start + length;
  }
  return match;
}

/** `length` words from word i of the article and word j of the source on are equal. */
export interface Run {
  readonly i: number;
  readonly j: number;
  readonly length: number;
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
  const longest = emptySquare((rows + 1) * width);
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

/** Used again for every gap. */
let square = new Uint8Array(1024);

function emptySquare(size: number): Uint8Array {
  if (square.length < size) square = new Uint8Array(size);
  else square.fill(0, 0, size);
  return square;
}
