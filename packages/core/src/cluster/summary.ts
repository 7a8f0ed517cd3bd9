/**
 * The most central sentences of a story.
 *
 * Idea: what most members say is what the story says. A word weighs by the share of members that
 * use it; a sentence scores the mean weight of its distinct words, damped by its place in the text,
 * since reports open with the news. Sentences are taken greedily, each paying for what those
 * before it said (Carbonell and Goldstein 1998, maximal marginal relevance).
 * Invariant: every sentence stands word for word in the article named with it.
 * Cost: linear in the first SENTENCES sentences of the members that are new among the most central.
 */
import type { SummarySentence } from '../decision.ts';
import { sentences } from '../normalize/sentences.ts';
import { RecentMemo } from './recent-memo.ts';
import { TERM_STOP, termsOf } from './terms.ts';

/** A member as the summary needs it. */
export interface SummarySource {
  readonly id: string;
  readonly text: string;
}

const MEMBERS = 6;
const SENTENCES = 8;
const CHOSEN = 3;
/** Members whose sentences are kept at hand, about 2 KB each. */
const RECENT = 2_000;
const MINIMUM_LETTERS = 50;
const MAXIMUM_LETTERS = 320;
/** How much less each later sentence of a text counts. */
const PLACE_DAMPING = 0.07;
/** A sentence with less than this share of the best one's score is left out. */
const LEAST_SHARE = 0.5;
/** How much of a sentence's score an earlier chosen sentence with the same words takes away. */
const REDUNDANCY = 0.9;

interface Candidate {
  readonly sentence: string;
  readonly articleId: string;
  /** Place among the sentences of its text, from 0. */
  readonly place: number;
  readonly words: ReadonlySet<number>;
}

/** Up to three sentences, the most central first; [] when no member has prose. */
export function summaryOf(central: readonly SummarySource[]): SummarySentence[] {
  const sources = central.filter(({ text }) => text !== '').slice(0, MEMBERS);
  const perSource = sources.map((source) => candidates.get(source));
  const users = new Map<number, number>();
  for (const own of perSource) {
    const used = new Set(own.flatMap(({ words }) => [...words]));
    for (const word of used) users.set(word, (users.get(word) ?? 0) + 1);
  }
  const weight = (word: number): number => (users.get(word) ?? 0) / sources.length;
  const value = ({ words, place }: Candidate): number => {
    let sum = 0;
    for (const word of words) sum += weight(word);
    return (sum / Math.sqrt(words.size)) * (1 - PLACE_DAMPING * place);
  };
  const left = perSource
    .flat()
    .map((candidate) => ({ candidate, value: value(candidate) }))
    .sort((a, b) => b.value - a.value);
  const least = LEAST_SHARE * (left[0]?.value ?? 0);
  const chosen: Candidate[] = [];
  while (chosen.length < CHOSEN && left.length > 0) {
    let best = 0;
    let bestValue = Number.NEGATIVE_INFINITY;
    left.forEach(({ candidate, value: own }, at) => {
      const repeated = Math.max(0, ...chosen.map((other) => overlap(candidate, other)));
      const marginal = own * (1 - REDUNDANCY * repeated);
      if (marginal > bestValue) {
        best = at;
        bestValue = marginal;
      }
    });
    const [taken] = left.splice(best, 1);
    if (taken !== undefined && taken.value < least) continue;
    // What mostly repeats a chosen sentence adds nothing, whatever it scored.
    if (taken !== undefined && chosen.every((other) => overlap(taken.candidate, other) < 0.6)) {
      chosen.push(taken.candidate);
    }
  }
  return chosen.map(({ sentence, articleId }) => ({ sentence, articleId }));
}

/** A story changes by one member at a time; the others' sentences are known already. */
const candidates = new RecentMemo(RECENT, candidatesOf);

function candidatesOf({ id, text }: SummarySource): Candidate[] {
  return sentences(text.slice(0, SENTENCES * MAXIMUM_LETTERS))
    .slice(0, SENTENCES)
    .map(({ start, end }, place) => ({
      sentence: text.slice(start, end).replace(/\s+/g, ' ').trim(),
      place,
    }))
    .filter(({ sentence }) => isTelling(sentence))
    .map(({ sentence, place }) => ({ sentence, place, articleId: id, words: wordsOf(sentence) }))
    .filter(({ words }) => words.size >= 4);
}

/** A whole statement of fair length: no question, nothing that begins or hangs in a quotation. */
function isTelling(sentence: string): boolean {
  if (sentence.length > MAXIMUM_LETTERS) return false;
  // Scripts without spaces say as much in a third of the letters.
  const minimum = /[぀-ヿ㐀-鿿]/.test(sentence) ? MINIMUM_LETTERS / 3 : MINIMUM_LETTERS;
  return (
    sentence.length >= minimum &&
    /[.!。！।؟…]["”»’]?$/u.test(sentence) &&
    !/^["“„«‘']/.test(sentence)
  );
}

function wordsOf(sentence: string): ReadonlySet<number> {
  const { hashes, kinds } = termsOf(sentence);
  const words = new Set<number>();
  hashes.forEach((hash, at) => {
    if (((kinds[at] ?? 0) & TERM_STOP) === 0) words.add(hash);
  });
  return words;
}

/** Share of the smaller sentence's words that the other has too. */
function overlap(a: Candidate, b: Candidate): number {
  const [small, large] = a.words.size < b.words.size ? [a, b] : [b, a];
  let shared = 0;
  for (const word of small.words) if (large.words.has(word)) shared++;
  return small.words.size === 0 ? 0 : shared / small.words.size;
}
