import type { Match } from './align.ts';
import type { Prose } from './prose.ts';
import { isQuoted } from './spans.ts';

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

/**
 * Counts what `copy` takes from `source`. Words in quotations on either side count for nothing, in
 * the shares and in what they are shares of; so do stock phrases.
 */
export function sharesOf(
  copy: Prose,
  source: Prose,
  match: Match,
  options: {
    readonly gram: number;
    /** Tells whether the run of the copy's words from `start` to `end` is a stock phrase. */
    readonly isStock: (start: number, end: number) => boolean;
  },
): Shares {
  const taken = new Uint8Array(match.length);
  const used = new Uint8Array(source.quoted.length);
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
    const stock = options.isStock(start, end);
    for (let i = start; i < end; i++) {
      const quoted = isQuoted(copy, source, match, i);
      if (quoted || stock) {
        if (copy.quoted[i] === 0) notCounted++;
        continue;
      }
      taken[i] = 1;
      takenWords++;
      if (end - start >= options.gram) anchoredWords++;
      const j = match[i] as number;
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

function ratio(part: number, whole: number): number {
  return whole <= 0 ? 0 : Math.min(1, part / whole);
}

/** The same alignment seen from the source: for each word of the source the first match, or -1. */
export function inverted(match: Match, sourceWords: number): Match {
  const back: Match = new Int32Array(sourceWords).fill(-1);
  for (let i = match.length - 1; i >= 0; i--) {
    const j = match[i] as number;
    if (j >= 0) back[j] = i;
  }
  return back;
}
