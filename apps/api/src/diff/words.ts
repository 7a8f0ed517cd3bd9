/** The words of a text with their places; punctuation marks are words of their own. */
export interface Words {
  readonly words: readonly string[];
  /** UTF-16 offset of each word. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** "3,000", "don't", "Marrow-Star" and "214" are one word each. */
const word = /[\p{L}\p{M}\p{N}]+(?:['’.,\-–][\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{M}\p{N}]/gu;

export function wordsOf(text: string): Words {
  const words: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const match of text.matchAll(word)) {
    words.push(match[0]);
    starts.push(match.index);
    ends.push(match.index + match[0].length);
  }
  return { words, starts, ends };
}
