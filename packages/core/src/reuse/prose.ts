import type { TextRange } from '../article.ts';
import { lasting } from '../text/shared-buffers.ts';
import { type Words, words } from '../text/words.ts';

/** A text as reuse sees it: its words, and which of them stand in quotation marks. */
export interface Prose {
  readonly text: string;
  readonly words: Words;
  /** 1 for every word that lies in a quotation. */
  readonly quoted: Uint8Array;
  /** How many words lie outside of quotations. */
  readonly proseWords: number;
}

/** Starts and ends by turns, as {@link proseOf} takes them. */
export function flatRanges(ranges: readonly TextRange[]): number[] {
  const flat: number[] = [];
  for (const { start, end } of ranges) flat.push(start, end);
  return flat;
}

/** `quotations`: starts and ends by turns, rising. Linear. */
export function proseOf(
  text: string,
  quotations: readonly number[],
  split: Words = words(text),
): Prose {
  const count = split.starts.length;
  if (quotations.length === 0) {
    return { text, words: split, quoted: nothingQuoted(count), proseWords: count };
  }
  const quoted = lasting.uint8s(count);
  let inside = 0;
  let at = 0;
  for (let i = 0; i < count && at < quotations.length; i++) {
    const start = split.starts[i] as number;
    while (at < quotations.length && (quotations[at + 1] as number) <= start) at += 2;
    if (at < quotations.length && (quotations[at] as number) <= start) {
      quoted[i] = 1;
      inside++;
    }
  }
  return { text, words: split, quoted, proseWords: count - inside };
}

/** One array of zeros for all texts of so many words without quotations. */
const nothing: Uint8Array[] = [];
const LONGEST_SHARED = 4096;

function nothingQuoted(count: number): Uint8Array {
  if (count > LONGEST_SHARED) return new Uint8Array(count);
  nothing[count] ??= zeros.subarray(0, count);
  return nothing[count];
}

const zeros = new Uint8Array(LONGEST_SHARED);
