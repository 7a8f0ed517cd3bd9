import { WORD_CAPITALISED, WORD_CHARACTER, WORD_NUMBER, type Words, words } from '../text/words.ts';
import { conceptOf } from './concepts/concepts.ts';
import { foldWord } from './fold.ts';
import { hashString } from './hash.ts';
import { stem } from './stem.ts';
import { STOP_WORDS } from './stop-words.ts';

/**
 * Words as terms: the unit in which articles are compared.
 *
 * Idea: a term is the hash of a folded, roughly stemmed word. The stem is the same rule for all
 * languages (see `stem`), because a story crosses languages and a title is too short to detect one.
 * Words that say one news concept in several languages share the term of its English word.
 * Work per distinct word is done once; a memo by the word's own hash makes the rest a table look-up.
 * Invariant: the term is a pure function of the spelled word; the memo only saves time.
 */

/** The word says nothing about an event; it has no term of its own. */
export const TERM_STOP = 1;
export const TERM_NUMBER = 2;
export const TERM_CAPITALISED = 4;

/** What `words` leaves out of a word or takes for one: spellings of one word must be one term. */
const UNHEARD = /[\ufe00-\ufe0f.\u00ad\u200b-\u200d\u2060\ufeff]/g;
const APOSTROPHES = /[\u2019\u02bc\uff07]/g;

export interface Terms {
  readonly words: Words;
  /** Term of each word. */
  readonly hashes: Uint32Array;
  /** Sum of the TERM_* bits of each word. */
  readonly kinds: Uint8Array;
}

/** The terms of a text, one for each of its words. */
export function termsOf(text: string, split: Words = words(text)): Terms {
  const count = split.hashes.length;
  const buffer = new ArrayBuffer(count * 5);
  const hashes = new Uint32Array(buffer, 0, count);
  const kinds = new Uint8Array(buffer, count * 4, count);
  for (let i = 0; i < count; i++) {
    const key = split.hashes[i] || 1;
    let at = memo.find(key);
    if (at < 0) {
      const word = text.slice(split.starts[i], split.ends[i]);
      at = memo.learn(key, word, split.flags[i] as number);
    }
    hashes[i] = memo.terms[at] as number;
    const flags = split.flags[i] as number;
    kinds[i] =
      (memo.stops[at] as number) |
      (flags & WORD_NUMBER ? TERM_NUMBER : 0) |
      (flags & WORD_CAPITALISED ? TERM_CAPITALISED : 0);
  }
  return { words: split, hashes, kinds };
}

/** Words whose terms are kept, 9 bytes each at twice as many places; a power of 2. */
const MEMO_LIMIT = 1 << 19;

/** Terms by the hash of the word: open addressing in typed arrays; key 0 marks a free place. */
class TermMemo {
  #keys = new Uint32Array(1 << 14);
  #size = 0;
  terms = new Uint32Array(1 << 14);
  /** TERM_STOP or 0. */
  stops = new Uint8Array(1 << 14);

  /** Where the word stands, or -1. */
  find(key: number): number {
    const keys = this.#keys;
    const mask = keys.length - 1;
    for (let at = key & mask; ; at = (at + 1) & mask) {
      const found = keys[at];
      if (found === key) return at;
      if (found === 0) return -1;
    }
  }

  learn(key: number, word: string, flags: number): number {
    if (this.#size * 2 >= this.#keys.length) this.#rebuild();
    const folded = foldWord(word.replace(UNHEARD, '').replace(APOSTROPHES, "'"));
    const plain = (flags & (WORD_NUMBER | WORD_CHARACTER)) === 0;
    const stop = plain && (STOP_WORDS.has(folded) || (folded.length === 1 && folded < '\u0370'));
    const term = plain ? hashString(stem(folded)) : key;
    const concept = (flags & WORD_NUMBER) === 0 ? conceptOf(term) : term;
    return this.#put(key, concept, stop ? TERM_STOP : 0);
  }

  #put(key: number, term: number, stop: number): number {
    const mask = this.#keys.length - 1;
    let at = key & mask;
    while (this.#keys[at] !== 0) at = (at + 1) & mask;
    this.#keys[at] = key;
    this.terms[at] = term;
    this.stops[at] = stop;
    this.#size++;
    return at;
  }

  /** Grows to twice the places, or forgets everything at the limit. */
  #rebuild(): void {
    const [keys, terms, stops] = [this.#keys, this.terms, this.stops];
    const full = this.#size >= MEMO_LIMIT;
    const places = full ? 1 << 14 : keys.length * 2;
    this.#keys = new Uint32Array(places);
    this.terms = new Uint32Array(places);
    this.stops = new Uint8Array(places);
    this.#size = 0;
    if (full) return;
    for (let at = 0; at < keys.length; at++) {
      const key = keys[at] as number;
      if (key !== 0) this.#put(key, terms[at] as number, stops[at] as number);
    }
  }
}

const memo = new TermMemo();
