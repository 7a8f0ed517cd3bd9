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
import { passing } from '../text/shared-buffers.ts';
import type { RewriteView, Sentences } from './rewrite-view.ts';

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

/** Twice the weight that two sentences must have in common. */
const MIN_COMMON_HALVES = 8;

/** Share of the 3-grams of `mine` that `theirs` holds. */
export function containment(mine: RewriteView, theirs: RewriteView): number {
  const all = mine.phrases.weight;
  return all === 0 ? 0 : mine.phrases.common(theirs.phrases) / all;
}

/**
 * Common telling words by weight, as a share of the text that shares less. Symmetric. Answers 0
 * where it cannot reach `least`.
 */
export function commonFacts(a: RewriteView, b: RewriteView, least = 0): number {
  const most = Math.max(a.facts.weight, b.facts.weight);
  // At most all of the lighter text is common.
  if (most === 0 || Math.min(a.facts.weight, b.facts.weight) < least * most) return 0;
  return a.facts.common(b.facts) / most;
}

/** Measures how far `article` is a rewrite of `source`. */
export function rewriteOf(
  article: RewriteView,
  source: RewriteView,
  options: RewriteOptions,
): Rewrite {
  const [mine, theirs] = [article.sentences, source.sentences];
  const best = counterparts(mine, theirs, options.pairOverlap);
  const chain = heaviestRise(best, mine);
  // Counterparts do not fall, so equal ones are neighbours.
  const paired = chain.map((s) => best[s] as number).filter((s, i, all) => s !== all[i - 1]);
  return {
    share: covered(chain, mine),
    sourceShare: covered(paired, theirs),
    pairs: chain.length,
    phrases: containment(article, source),
    facts: commonFacts(article, source),
  };
}

/** For each sentence the one of the other text that holds most of its telling words, or -1. */
function counterparts(mine: Sentences, theirs: Sentences, overlap: number): number[] {
  const places = wordPlaces(theirs);
  const common = new Int32Array(theirs.count);
  const best: number[] = [];
  for (let s = 0; s < mine.count; s++) {
    const end = mine.begins[s + 1] as number;
    for (let at = mine.begins[s] as number; at < end; at++) {
      const word = mine.words[at] as number;
      const halves = mine.halves[at] as number;
      let place = places.first[word & places.mask] as number;
      for (; place >= 0; place = places.next[place] as number) {
        if (theirs.words[place] !== word) continue;
        const sentence = places.sentences[place] as number;
        common[sentence] = (common[sentence] as number) + halves;
      }
    }
    best.push(mostCommon(common, mine.weights[s] as number, theirs, overlap));
  }
  return best;
}

/** The sentence that has most in common, the first of equals, or -1; clears what is counted. */
function mostCommon(
  common: Int32Array,
  weight: number,
  theirs: Sentences,
  overlap: number,
): number {
  let best = -1;
  let most = 0;
  for (let s = 0; s < theirs.count; s++) {
    const halves = common[s] as number;
    if (halves === 0) continue;
    common[s] = 0;
    const smaller = Math.min(weight, theirs.weights[s] as number);
    if (halves < MIN_COMMON_HALVES || halves < overlap * smaller || halves <= most) continue;
    best = s;
    most = halves;
  }
  return best;
}

/** Where the telling words of a text stand: chains through their places by hash. */
interface WordPlaces {
  readonly first: Int32Array;
  readonly next: Int32Array;
  readonly mask: number;
  /** Place -> its sentence. */
  readonly sentences: Int32Array;
}

function wordPlaces({ count, begins, words }: Sentences): WordPlaces {
  const places = begins[count] as number;
  let size = 16;
  while (size < places) size *= 2;
  const first = passing.int32s(size).fill(-1);
  const next = passing.int32s(places);
  const sentences = passing.int32s(places);
  for (let s = 0; s < count; s++) {
    for (let at = begins[s] as number; at < (begins[s + 1] as number); at++) {
      const bucket = (words[at] as number) & (size - 1);
      next[at] = first[bucket] as number;
      first[bucket] = at;
      sentences[at] = s;
    }
  }
  return { first, next, mask: size - 1, sentences };
}

/** The heaviest subsequence of sentences whose counterparts do not fall; ascending. */
function heaviestRise(best: readonly number[], { lengths }: Sentences): number[] {
  const total: number[] = [];
  const previous: number[] = [];
  let last = -1;
  for (let s = 0; s < best.length; s++) {
    const to = best[s] as number;
    const length = lengths[s] as number;
    total.push(to < 0 ? 0 : length);
    previous.push(-1);
    if (to < 0) continue;
    for (let r = 0; r < s; r++) {
      const from = best[r] as number;
      if (from < 0 || from > to) continue;
      const sum = (total[r] as number) + length;
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

function covered(chosen: readonly number[], { count, lengths }: Sentences): number {
  let all = 0;
  for (let s = 0; s < count; s++) all += lengths[s] as number;
  let part = 0;
  for (const s of chosen) part += lengths[s] as number;
  return all === 0 ? 0 : part / all;
}
