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
import type { RewriteView, Sentence } from './rewrite-view.ts';

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

const MIN_COMMON_WEIGHT = 4;

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
  const phrases = containment(article, source);
  const [mine, theirs] = [article.sentences, source.sentences];
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
