import { passing } from '../text/shared-buffers.ts';
import type { Match } from './align.ts';
import type { Prose } from './prose.ts';

/** What an alignment says about a copy and its source, in words outside of quotations. */
export interface Shares {
  /** 1 for every word of the copy that was taken: prose only, without stock phrases. */
  readonly taken: Uint8Array;
  readonly takenWords: number;
  /** Share of the copy's prose that was taken in runs of at least one n-gram. */
  readonly anchoredShare: number;
  /** Share of the copy's prose that was taken, 0 to 1. */
  readonly share: number;
  /** Share of the source's prose that was used, 0 to 1. */
  readonly sourceShare: number;
}

/** Tells whether a run of the copy's words, from `start` to `end`, is a stock phrase. */
export type IsStock = (start: number, end: number) => boolean;

/**
 * Counts what `copy` takes from `source`. Words in quotations on either side count for nothing, in
 * the shares and in what they are shares of; so do stock phrases.
 */
export function sharesOf(
  copy: Prose,
  source: Prose,
  match: Match,
  { gram, isStock }: { readonly gram: number; readonly isStock: IsStock | null },
): Shares {
  const taken = passing.uint8s(match.length);
  const used = emptyMarks(source.quoted.length);
  let takenWords = 0;
  let usedWords = 0;
  let notCounted = 0;
  let anchoredWords = 0;
  for (let start = 0; start < match.length; ) {
    if ((match[start] as number) < 0) {
      start++;
      continue;
    }
    let end = start + 1;
    while (end < match.length && match[end] === (match[end - 1] as number) + 1) end++;
    const stock = isStock?.(start, end) ?? false;
    for (let i = start; i < end; i++) {
      const j = match[i] as number;
      if (stock || copy.quoted[i] === 1 || source.quoted[j] === 1) {
        if (copy.quoted[i] === 0) notCounted++;
        continue;
      }
      taken[i] = 1;
      takenWords++;
      if (end - start >= gram) anchoredWords++;
      if (used[j] === 0) usedWords++;
      used[j] = 1;
    }
    start = end;
  }
  return {
    taken,
    takenWords,
    anchoredShare: ratio(anchoredWords, copy.proseWords - notCounted),
    share: ratio(takenWords, copy.proseWords - notCounted),
    sourceShare: ratio(usedWords, source.proseWords),
  };
}

/** Used again for every comparison. */
let marks = new Uint8Array(1024);

function emptyMarks(count: number): Uint8Array {
  if (marks.length < count) marks = new Uint8Array(count * 2);
  else marks.fill(0, 0, count);
  return marks;
}

function ratio(part: number, whole: number): number {
  return whole <= 0 ? 0 : Math.min(1, part / whole);
}

/** The same alignment seen from the source: for each word of the source the first match, or -1. */
export function inverted(match: Match, sourceWords: number): Match {
  const back: Match = passing.int32s(sourceWords).fill(-1);
  for (let i = match.length - 1; i >= 0; i--) {
    const j = match[i] as number;
    if (j >= 0) back[j] = i;
  }
  return back;
}
