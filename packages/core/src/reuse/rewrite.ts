/**
 * Rewrites: few phrases in common, but the sentences pair off in nearly the same order and carry
 * the same facts.
 *
 * Idea: every sentence of the article looks for the sentence of the other text that holds most of
 * its telling words (names and numbers count double, little words nothing). Of the pairs that
 * overlap enough the heaviest sequence in rising order counts. Two reporters at one event share
 * facts, but not the order of a whole text nor its small phrases; a rewrite has both.
 *
 * Invariant: the share lies in [0, 1] and is 0 for texts without common telling words.
 * Cost: O(words + pairs of sentences that share a telling word); checked on a few texts only.
 */
import { WORD_CAPITALISED, WORD_CHARACTER, WORD_NUMBER } from '../text/words.ts';
import { gramHashes } from './fingerprint.ts';
import type { Prose } from './prose.ts';

export interface Rewrite {
  /** Share of the article's words that stand in sentences that pair off in order, 0 to 1. */
  readonly share: number;
  /** The same for the other text. */
  readonly sourceShare: number;
  /** Sentences that pair off in order. */
  readonly pairs: number;
  /** Share of the article's distinct 3-grams that the other text holds. */
  readonly phrases: number;
  /** Share of the telling words that are common, by weight, in the text that shares less. */
  readonly facts: number;
}

export interface RewriteOptions {
  readonly pairOverlap: number;
}

interface Sentence {
  /** Telling words, distinct. */
  readonly words: Map<number, number>;
  readonly weight: number;
  readonly length: number;
}

const MIN_TELLING_LETTERS = 4;
const MIN_SENTENCE_WORDS = 5;
const MIN_COMMON_WEIGHT = 4;
const PHRASE_WORDS = 3;

/** What rewrites are found by, read once for each text; sentences when they are first needed. */
export interface RewriteView {
  readonly sentences: () => readonly Sentence[];
  /** Distinct hashes of the 3-grams outside of quotations, ascending. */
  readonly phrases: Uint32Array;
  /** Distinct telling words of the prose, ascending, with their weights. */
  readonly facts: Uint32Array;
  readonly weights: Float32Array;
  /** All of them together. */
  readonly weight: number;
}

export function rewriteView(prose: Prose): RewriteView {
  let sentences: Sentence[] | null = null;
  return {
    sentences: () => {
      sentences ??= sentencesOf(prose);
      return sentences;
    },
    phrases: phrasesOf(prose),
    ...factsOf(prose),
  };
}

function factsOf({
  text,
  words,
  quoted,
}: Prose): Pick<RewriteView, 'facts' | 'weights' | 'weight'> {
  const packed = new Float64Array(words.hashes.length);
  let count = 0;
  for (let i = 0; i < packed.length; i++) {
    if (quoted[i] === 1) continue;
    const first =
      i === 0 || endsSentence(text, words.ends[i - 1] as number, words.starts[i] as number);
    const weight = tellingWeight(words.flags[i] as number, wordLength(words, i), first);
    // Hash and weight in one double: sorts by hash, then by weight.
    if (weight > 0) packed[count++] = (words.hashes[i] as number) * 8 + weight;
  }
  const sorted = packed.subarray(0, count).sort();
  const facts = new Uint32Array(count);
  const weights = new Float32Array(count);
  let distinct = 0;
  for (let i = 0; i < count; i++) {
    const hash = Math.floor((sorted[i] as number) / 8);
    if (distinct === 0 || facts[distinct - 1] !== hash) distinct++;
    facts[distinct - 1] = hash;
    weights[distinct - 1] = (sorted[i] as number) % 8;
  }
  const kept = weights.subarray(0, distinct);
  return { facts: facts.subarray(0, distinct), weights: kept, weight: sum(kept) };
}

/**
 * Common telling words by weight, as a share of the text that shares less. Symmetric. Answers 0
 * where it cannot reach `least`.
 */
export function commonFacts(a: RewriteView, b: RewriteView, least = 0): number {
  // At most all of the lighter text is common.
  if (Math.min(a.weight, b.weight) < least * Math.max(a.weight, b.weight)) return 0;
  let common = 0;
  for (let i = 0, j = 0; i < a.facts.length && j < b.facts.length; ) {
    const [x, y] = [a.facts[i] as number, b.facts[j] as number];
    if (x === y) common += Math.min(a.weights[i] as number, b.weights[j] as number);
    if (x <= y) i++;
    if (y <= x) j++;
  }
  const most = Math.max(a.weight, b.weight);
  return most === 0 ? 0 : common / most;
}

function sum(values: Float32Array): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

/** Measures how far `article` is a rewrite of `source`. */
export function rewriteOf(
  article: RewriteView,
  source: RewriteView,
  options: RewriteOptions,
): Rewrite {
  const phrases = containment(article.phrases, source.phrases);
  const [mine, theirs] = [article.sentences(), source.sentences()];
  const places = new Map<number, number[]>();
  for (const [s, sentence] of theirs.entries()) {
    for (const word of sentence.words.keys()) {
      const list = places.get(word);
      if (list === undefined) places.set(word, [s]);
      else list.push(s);
    }
  }
  const best = mine.map((sentence) => counterpart(sentence, theirs, places, options.pairOverlap));
  const chain = heaviestRise(best, mine);
  const paired = new Set(chain.map((s) => best[s] as number));
  return {
    share: covered(chain, mine),
    sourceShare: covered([...paired], theirs),
    pairs: chain.length,
    phrases,
    facts: commonFacts(article, source),
  };
}

/** The sentence that holds most of the telling words, or -1. */
function counterpart(
  sentence: Sentence,
  others: readonly Sentence[],
  places: ReadonlyMap<number, readonly number[]>,
  overlap: number,
): number {
  const common = new Map<number, number>();
  for (const [word, weight] of sentence.words) {
    for (const s of places.get(word) ?? []) common.set(s, (common.get(s) ?? 0) + weight);
  }
  let best = -1;
  let bestWeight = 0;
  for (const [s, weight] of common) {
    const smaller = Math.min(sentence.weight, (others[s] as Sentence).weight);
    if (weight < MIN_COMMON_WEIGHT || weight < overlap * smaller) continue;
    if (weight > bestWeight || (weight === bestWeight && s < best)) {
      best = s;
      bestWeight = weight;
    }
  }
  return best;
}

/** The heaviest subsequence of sentences whose counterparts do not fall; ascending. */
function heaviestRise(best: readonly number[], sentences: readonly Sentence[]): number[] {
  const total: number[] = [];
  const previous: number[] = [];
  let last = -1;
  for (const [s, to] of best.entries()) {
    total[s] = to < 0 ? 0 : (sentences[s] as Sentence).length;
    previous[s] = -1;
    if (to < 0) continue;
    for (let r = 0; r < s; r++) {
      const from = best[r] as number;
      if (from < 0 || from > to) continue;
      const sum = (total[r] as number) + (sentences[s] as Sentence).length;
      if (sum > (total[s] as number)) {
        total[s] = sum;
        previous[s] = r;
      }
    }
    if (last < 0 || (total[s] as number) > (total[last] as number)) last = s;
  }
  const chain: number[] = [];
  for (let s = last; s >= 0; s = previous[s] as number) chain.push(s);
  return chain.reverse();
}

function covered(chosen: readonly number[], sentences: readonly Sentence[]): number {
  const all = sentences.reduce((sum, { length }) => sum + length, 0);
  const part = chosen.reduce((sum, s) => sum + (sentences[s] as Sentence).length, 0);
  return all === 0 ? 0 : part / all;
}

/** Share of `mine` that `theirs` holds; both ascending and distinct. */
export function containment(mine: Uint32Array, theirs: Uint32Array): number {
  let common = 0;
  for (let i = 0, j = 0; i < mine.length && j < theirs.length; ) {
    const [a, b] = [mine[i] as number, theirs[j] as number];
    if (a === b) common++;
    if (a <= b) i++;
    if (b <= a) j++;
  }
  return mine.length === 0 ? 0 : common / mine.length;
}

function phrasesOf({ words, quoted }: Prose): Uint32Array {
  const grams = gramHashes(words.hashes, PHRASE_WORDS);
  let count = 0;
  for (let i = 0; i < grams.length; i++) {
    if (quoted[i] === 0 && quoted[i + PHRASE_WORDS - 1] === 0) grams[count++] = grams[i] as number;
  }
  const sorted = grams.subarray(0, count).sort();
  let distinct = 0;
  for (const gram of sorted) {
    if (distinct === 0 || sorted[distinct - 1] !== gram) sorted[distinct++] = gram;
  }
  return sorted.slice(0, distinct);
}

/** Sentences of the prose by the marks between words; short ones join what follows. */
function sentencesOf({ text, words, quoted }: Prose): Sentence[] {
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
