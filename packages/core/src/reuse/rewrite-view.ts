/**
 * What rewrites are found by, read from one text: its small phrases, its telling words and its
 * sentences.
 *
 * Telling words: names and numbers count double, long words once, little words nothing. Words in
 * quotation marks are left out everywhere. Linear.
 */
import { lasting } from '../text/shared-buffers.ts';
import { WORD_CAPITALISED, WORD_CHARACTER, WORD_NUMBER } from '../text/words.ts';
import { fillGrams } from './fingerprint.ts';
import type { Prose } from './prose.ts';
import { SharedTable, WeightedHashes } from './weighted-hashes.ts';

/** The sentences of a text that hold telling words, in order. */
export interface Sentences {
  readonly count: number;
  /** Where the telling words of each begin, and where those of the last one end. */
  readonly begins: Int32Array;
  /** Telling words, distinct in a sentence, and twice their weights. */
  readonly words: Uint32Array;
  readonly halves: Uint8Array;
  /** Of each sentence: twice the weight of its telling words together. */
  readonly weights: Int32Array;
  /** Of each sentence: all words outside of quotations. */
  readonly lengths: Int32Array;
}

/** What {@link rewriteOf} asks of a text. */
export interface RewriteView {
  /** The 3-grams outside of quotations, each of weight 1. */
  readonly phrases: WeightedHashes;
  /** The telling words of the prose. */
  readonly facts: WeightedHashes;
  readonly sentences: Sentences;
}

const MIN_TELLING_LETTERS = 4;
const MIN_SENTENCE_WORDS = 5;
const PHRASE_WORDS = 3;

const phraseTable = new SharedTable();
const factTable = new SharedTable();
/** Used again for every text. */
let grams = new Uint32Array(1024);

export function phrasesOf({ words, quoted }: Prose): WeightedHashes {
  if (grams.length < words.hashes.length) grams = new Uint32Array(words.hashes.length * 2);
  const count = fillGrams(words.hashes, PHRASE_WORDS, grams);
  phraseTable.clear(count);
  for (let i = 0; i < count; i++) {
    const isProse = quoted[i] === 0 && quoted[i + PHRASE_WORDS - 1] === 0;
    if (isProse) phraseTable.add(grams[i] as number, 2);
  }
  return new WeightedHashes(phraseTable);
}

export function factsOf({ text, words, quoted }: Prose): WeightedHashes {
  const { hashes, starts, ends, flags } = words;
  factTable.clear(hashes.length);
  for (let i = 0; i < hashes.length; i++) {
    if (quoted[i] === 1) continue;
    const flag = flags[i] as number;
    const first =
      (flag & WORD_CAPITALISED) !== 0 &&
      (i === 0 || endsSentence(text, ends[i - 1] as number, starts[i] as number));
    const weight = tellingWeight(flag, wordLength(words, i), first);
    if (weight > 0) factTable.add(hashes[i] as number, 2 * weight);
  }
  return new WeightedHashes(factTable);
}

/** Sentences of the prose by the marks between words; short ones join what follows. */
export function sentencesOf({ text, words, quoted }: Prose): Sentences {
  const count = words.starts.length;
  const begins = lasting.int32s(Math.ceil(count / MIN_SENTENCE_WORDS) + 2);
  const found = { words: lasting.uint32s(count), halves: lasting.uint8s(count) };
  const weights = lasting.int32s(begins.length - 1);
  const lengths = lasting.int32s(begins.length - 1);
  let sentences = 0;
  let end = 0;
  let length = 0;
  for (let i = 0; i < count; i++) {
    if (quoted[i] === 0) {
      length++;
      const weight = tellingWeight(words.flags[i] as number, wordLength(words, i), length === 1);
      const begin = begins[sentences] as number;
      if (weight > 0) {
        const word = words.hashes[i] as number;
        let at = begin;
        while (at < end && found.words[at] !== word) at++;
        found.words[at] = word;
        found.halves[at] = 2 * weight;
        if (at === end) end++;
      }
    }
    const wordEnd = words.ends[i] as number;
    const next = i + 1 < count ? (words.starts[i + 1] as number) : text.length;
    const ends = length >= MIN_SENTENCE_WORDS && endsSentence(text, wordEnd, next);
    if (i + 1 < count && !ends) continue;
    const begin = begins[sentences] as number;
    if (end > begin) {
      let weight = 0;
      for (let at = begin; at < end; at++) weight += found.halves[at] as number;
      weights[sentences] = weight;
      lengths[sentences] = length;
      begins[++sentences] = end;
    }
    length = 0;
  }
  return { count: sentences, begins, ...found, weights, lengths };
}

function wordLength(words: Prose['words'], i: number): number {
  return (words.ends[i] as number) - (words.starts[i] as number);
}

function tellingWeight(flags: number, letters: number, first: boolean): number {
  if (flags & WORD_NUMBER) return 2;
  if (flags & WORD_CAPITALISED && !first && letters > 1) return 2;
  if (flags & WORD_CHARACTER) return 0.5;
  return letters >= MIN_TELLING_LETTERS ? 1 : 0;
}

function endsSentence(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x0a || unit === 0x3002 || unit === 0xff01 || unit === 0xff1f) return true;
    const mark = unit === 0x2e || unit === 0x21 || unit === 0x3f || unit === 0x2026;
    if (mark && to - at > 1) return true;
  }
  return false;
}
