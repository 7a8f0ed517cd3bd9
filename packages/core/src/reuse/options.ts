/**
 * Every number that decides what counts as reuse, with its meaning, its range and the measurement
 * behind it. The tables are in docs/reuse.md; `tributary evaluate-reuse` prints them anew.
 */
export interface ReuseOptions {
  /** Words per n-gram of fingerprints and alignment, 3 to 8. Five words rarely recur by chance. */
  readonly gram: number;
  /** Neighbouring n-grams of which one is kept, 4 to 16. Twelve keeps memory under 1 KB. */
  readonly window: number;
  /** Most fingerprints indexed for one article: a common sample of long texts. */
  readonly maxFingerprints: number;
  /** Shared fingerprints that make a candidate, 1 to 5. */
  readonly minSharedFingerprints: number;
  /** The same as a part of the fingerprints of the smaller text, 0 to 0.3. */
  readonly minSharedPart: number;
  /** Most candidates that are aligned for one article. */
  readonly maxAligned: number;
  /** Newest articles read per fingerprint; bounds the cost of texts that return a thousand times. */
  readonly maxRead: number;
  /** Unrelated trees that share a phrase before it counts as stock. */
  readonly stockTrees: number;
  /** The same among articles of the article's own outlet: its boilerplate. */
  readonly stockTreesOfOutlet: number;
  /** Least words outside of quotations for an article to take or to give anything. */
  readonly minProseWords: number;
  /** Least words taken outside of quotations for an edge. */
  readonly minTakenWords: number;
  /** Share of the article's prose from which a copy is `verbatim`. */
  readonly verbatimShare: number;
  /** Share of the article's prose from which a copy is `adapted`. */
  readonly adaptedShare: number;
  /** Share from which an edge is `credited` when one side names where the text comes from. */
  readonly creditedShare: number;
  /** What a further source must explain beyond the stronger ones, as a share of the prose. */
  readonly furtherShare: number;
  /** Most sources of one article. */
  readonly maxSources: number;
  /**
   * Words by which a later source must explain more than an earlier one to be preferred, 1 to 5.
   * At 1 the last copy of a chain is told from the first in .99 of the cases, at 2 in .98.
   */
  readonly clearlyMoreWords: number;
  /** Longest gap between aligned runs, in words on either side, that is searched for short runs. */
  readonly maxGap: number;
  /** Most near articles that are compared as possible sources of a rewrite. */
  readonly maxRewriteChecks: number;
  /** Share of an article's sentences (by words) that pair off in order in a rewrite. */
  readonly rewriteShare: number;
  /** Share of the source's sentences that a rewrite uses. */
  readonly rewriteSourceShare: number;
  /** Least pairs of sentences of a rewrite. */
  readonly rewritePairs: number;
  /** Share of a sentence's telling words that its counterpart must hold. */
  readonly pairOverlap: number;
  /** Share of 3-grams that a rewrite has in common with its source. */
  readonly rewritePhrases: number;
  /**
   * A rewrite with fewer common 3-grams must share this much of the telling words, both ways.
   * Independent reports of one event reach .49, one pair that shares text .61 (docs/reuse.md).
   */
  readonly rewriteFacts: number;
  /** At just that much, this share of the article and of the source must pair off in order. */
  readonly factsShare: number;
  readonly factsSourceShare: number;
  /** How much less order each further common fact asks for, 0 to 4. */
  readonly orderPerFact: number;
  /** Least pairs of sentences of such a rewrite. */
  readonly factsPairs: number;
}

export const DEFAULT_REUSE_OPTIONS: ReuseOptions = {
  gram: 5,
  window: 12,
  maxFingerprints: 48,
  minSharedFingerprints: 2,
  minSharedPart: 0.1,
  maxAligned: 6,
  maxRead: 64,
  stockTrees: 5,
  stockTreesOfOutlet: 2,
  minProseWords: 30,
  minTakenWords: 20,
  verbatimShare: 0.8,
  adaptedShare: 0.3,
  creditedShare: 0.2,
  furtherShare: 0.15,
  maxSources: 4,
  clearlyMoreWords: 1,
  maxGap: 24,
  maxRewriteChecks: 3,
  rewriteShare: 0.5,
  rewritePairs: 4,
  pairOverlap: 0.4,
  rewriteSourceShare: 0.2,
  rewritePhrases: 0.12,
  rewriteFacts: 0.55,
  factsShare: 0.7,
  factsSourceShare: 0.6,
  orderPerFact: 3,
  factsPairs: 2,
};
