import type { TextRange } from '../article.ts';
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

/** `quotations` must be sorted and must not overlap. Linear. */
export function proseOf(
  text: string,
  quotations: readonly TextRange[],
  split: Words = words(text),
): Prose {
  const count = split.starts.length;
  const quoted = new Uint8Array(count);
  let inside = 0;
  let at = 0;
  for (let i = 0; i < count && at < quotations.length; i++) {
    const start = split.starts[i] as number;
    while (at < quotations.length && (quotations[at] as TextRange).end <= start) at++;
    const range = quotations[at];
    if (range !== undefined && range.start <= start) {
      quoted[i] = 1;
      inside++;
    }
  }
  return { text, words: split, quoted, proseWords: count - inside };
}
