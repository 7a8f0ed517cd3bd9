import type { ReuseOptions } from './options.ts';
import { comparePrecedence, type Precedence } from './precedence.ts';

/** A possible source of an article. */
export interface Offer<T> {
  readonly of: T;
  /** The source's place in the order. */
  readonly precedence: Precedence;
  /** 1 for every word of the article that it explains. */
  readonly taken: Uint8Array;
}

/**
 * The sources of an article among those that share text with it.
 *
 * Two hundred copies of one report all explain the same words, so only sources that explain
 * something new count: the one that explains most comes first (of nearly equal ones the one that
 * was there first), then whichever explains a further part of the prose that is worth naming.
 * Greedy set cover; cost O(offers × words × sources).
 */
export function chooseSources<T>(
  offers: readonly Offer<T>[],
  /** Words of the article outside of quotations. */
  proseWords: number,
  options: Pick<ReuseOptions, 'clearlyMoreWords' | 'furtherShare' | 'maxSources'>,
): readonly Offer<T>[] {
  if (offers.length < 2) return offers;
  const left = [...offers].sort((a, b) => comparePrecedence(a.precedence, b.precedence));
  const chosen: Offer<T>[] = [];
  const explained = new Uint8Array(offers[0]?.taken.length ?? 0);
  while (left.length > 0 && chosen.length < options.maxSources) {
    let best = 0;
    let bestNew = -1;
    for (const [i, offer] of left.entries()) {
      const fresh = freshWords(offer.taken, explained);
      if (bestNew < 0 || fresh >= bestNew + options.clearlyMoreWords) {
        best = i;
        bestNew = fresh;
      }
    }
    const offer = left[best] as Offer<T>;
    if (chosen.length > 0 && bestNew < options.furtherShare * proseWords) break;
    chosen.push(offer);
    left.splice(best, 1);
    for (let i = 0; i < explained.length; i++) {
      if (offer.taken[i] === 1) explained[i] = 1;
    }
  }
  return chosen;
}

function freshWords(taken: Uint8Array, explained: Uint8Array): number {
  let count = 0;
  for (let i = 0; i < taken.length; i++) if (taken[i] === 1 && explained[i] === 0) count++;
  return count;
}
