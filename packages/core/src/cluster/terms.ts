import { WORD_CAPITALISED, WORD_CHARACTER, WORD_NUMBER, type Words, words } from '../text/words.ts';
import { foldWord } from './fold.ts';
import { hashString } from './hash.ts';
import { STOP_WORDS } from './stop-words.ts';

/**
 * Words as terms: the unit in which articles are compared.
 *
 * Idea: a term is the hash of a folded, roughly stemmed word. The stem is the same rule for all
 * languages (see `stem`), because a story crosses languages and a title is too short to detect one.
 * Work per distinct word is done once; a memo by the word's own hash makes the rest a table look-up.
 * Invariant: the term is a pure function of the spelled word; the memo only saves time.
 */

/** The word says nothing about an event; it has no term of its own. */
export const TERM_STOP = 1;
export const TERM_NUMBER = 2;
export const TERM_CAPITALISED = 4;

export interface Terms {
  readonly words: Words;
  /** Term of each word. */
  readonly hashes: Uint32Array;
  /** Sum of the TERM_* bits of each word. */
  readonly kinds: Uint8Array;
}

const MEMO_LIMIT = 400_000;
const memo = new Map<number, number>();
const memoStop = new Set<number>();

/** The terms of a text, one for each of its words. */
export function termsOf(text: string): Terms {
  const found = words(text);
  const count = found.hashes.length;
  const hashes = new Uint32Array(count);
  const kinds = new Uint8Array(count);
  for (let i = 0; i < count; i++) {
    const key = found.hashes[i] as number;
    let term = memo.get(key);
    if (term === undefined) {
      term = learn(key, text.slice(found.starts[i], found.ends[i]), found.flags[i] as number);
    }
    hashes[i] = term;
    const flags = found.flags[i] as number;
    kinds[i] =
      (memoStop.has(key) ? TERM_STOP : 0) |
      (flags & WORD_NUMBER ? TERM_NUMBER : 0) |
      (flags & WORD_CAPITALISED ? TERM_CAPITALISED : 0);
  }
  return { words: found, hashes, kinds };
}

function learn(key: number, word: string, flags: number): number {
  if (memo.size >= MEMO_LIMIT) {
    memo.clear();
    memoStop.clear();
  }
  const folded = foldWord(word.replace(/['’]s$/, ''));
  let term = key || 1;
  if ((flags & (WORD_NUMBER | WORD_CHARACTER)) === 0) {
    if (STOP_WORDS.has(folded) || (folded.length === 1 && folded < '\u0370')) memoStop.add(key);
    term = hashString(stem(folded));
  }
  memo.set(key, term);
  return term;
}

/**
 * A stem for any language: the first letters of a word, fewer than would confuse words and enough
 * to lose most inflections. Plural s falls from shorter words.
 */
export function stem(folded: string): string {
  if (folded.length > 4 && folded.endsWith('s') && !folded.endsWith('ss')) {
    return folded.slice(0, -1).slice(0, STEM_LENGTH);
  }
  return folded.slice(0, STEM_LENGTH);
}

const STEM_LENGTH = 6;
