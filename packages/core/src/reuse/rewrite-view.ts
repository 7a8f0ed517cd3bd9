/**
 * What rewrites are found by, read from one text: its small phrases, its telling words and its
 * sentences.
 *
 * Telling words: names and numbers count double, long words once, little words nothing. Words in
 * quotation marks are left out everywhere. Linear.
 */
import { WORD_CAPITALISED, WORD_CHARACTER, WORD_NUMBER } from '../text/words.ts';
import { gramHashes } from './fingerprint.ts';
import type { Prose } from './prose.ts';
import { SharedTable, WeightedHashes } from './weighted-hashes.ts';

export interface Sentence {
  /** Telling words, distinct. */
  readonly words: ReadonlyMap<number, number>;
  readonly weight: number;
  readonly length: number;
}

/** What {@link rewriteOf} asks of a text. */
export interface RewriteView {
  /** The 3-grams outside of quotations, each of weight 1. */
  readonly phrases: WeightedHashes;
  /** The telling words of the prose. */
  readonly facts: WeightedHashes;
  readonly sentences: readonly Sentence[];
}

const MIN_TELLING_LETTERS = 4;
const MIN_SENTENCE_WORDS = 5;
const PHRASE_WORDS = 3;

const phraseTable = new SharedTable();
const factTable = new SharedTable();

export function phrasesOf({ words, quoted }: Prose): WeightedHashes {
  const grams = gramHashes(words.hashes, PHRASE_WORDS);
  phraseTable.clear(grams.length);
  for (let i = 0; i < grams.length; i++) {
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
export function sentencesOf({ text, words, quoted }: Prose): Sentence[] {
  const found: Sentence[] = [];
  let telling = new Map<number, number>();
  let length = 0;
  const count = words.starts.length;
  for (let i = 0; i < count; i++) {
    if (quoted[i] === 0) {
      length++;
      const weight = tellingWeight(words.flags[i] as number, wordLength(words, i), length === 1);
      if (weight > 0) telling.set(words.hashes[i] as number, weight);
    }
    const end = words.ends[i] as number;
    const next = i + 1 < count ? (words.starts[i + 1] as number) : text.length;
    if (i + 1 < count && !(length >= MIN_SENTENCE_WORDS && endsSentence(text, end, next))) continue;
    if (telling.size > 0) {
      let weight = 0;
      for (const value of telling.values()) weight += value;
      found.push({ words: telling, weight, length });
    }
    telling = new Map();
    length = 0;
  }
  return found;
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
