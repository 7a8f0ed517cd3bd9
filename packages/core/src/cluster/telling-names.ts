import type { Weighted } from './norms.ts';
import { round } from './round.ts';

/**
 * Which of an article's names tell its event from the look-alikes around it.
 *
 * Idea: two arrests in one football team share the team, the city and the charge; only the players
 * differ. How rare a name is in the whole stream does not show that, but how rare it is among
 * the articles that come closest does. So an article's names are weighed by the number of its
 * candidates that have them too, and each candidate gets the share of that weight that it holds.
 * Names that no candidate has are left out: they are new, and tell candidates apart from nothing.
 * Invariant: a pure function of the article, its candidates and their order.
 * Cost: one note for each name that a candidate shares.
 */
export class TellingNames {
  /** Places, in the article's terms, of the names that each candidate shares, one after another. */
  #places = new Uint16Array(1024);
  #noted = 0;
  /** Where the places of each candidate end. */
  readonly #ends: number[] = [];
  /* By place; the frequencies are all 0 between two calls. */
  #frequency = new Uint32Array(512);
  #weights = new Float64Array(512);
  #names = new Uint16Array(512);
  /* By candidate. */
  #shares = new Float64Array(64);

  clear(): void {
    this.#noted = 0;
    this.#ends.length = 0;
  }

  /** The candidate at hand has the name at this place of the article's terms. */
  note(place: number): void {
    if (this.#noted === this.#places.length) {
      const larger = new Uint16Array(2 * this.#noted);
      larger.set(this.#places);
      this.#places = larger;
    }
    this.#places[this.#noted++] = place;
  }

  /** The candidate at hand has been read. */
  next(): void {
    this.#ends.push(this.#noted);
  }

  /**
   * For each candidate read: its share of the telling names, 0 to 1; UNKNOWN_NAMES without any. The
   * array may be longer, and is valid until the next call.
   */
  shares(article: Weighted): Float64Array {
    const { counts } = article.features;
    const places = this.#places;
    const noted = this.#noted;
    const candidates = this.#ends.length;
    if (this.#shares.length < candidates) this.#shares = new Float64Array(2 * candidates);
    if (this.#weights.length < counts.length) {
      this.#frequency = new Uint32Array(2 * counts.length);
      this.#weights = new Float64Array(2 * counts.length);
      this.#names = new Uint16Array(2 * counts.length);
    }
    const frequency = this.#frequency;
    const weights = this.#weights;
    /** In the order in which they are first met: sums depend on it in the last bit. */
    const names = this.#names;
    let nameCount = 0;
    for (let k = 0; k < noted; k++) {
      const place = places[k] as number;
      const before = frequency[place] as number;
      if (before === 0) names[nameCount++] = place;
      frequency[place] = before + 1;
    }
    let total = 0;
    for (let k = 0; k < nameCount; k++) {
      const place = names[k] as number;
      const shared = frequency[place] as number;
      frequency[place] = 0;
      const rarity = Math.max(LEAST_RARITY, Math.log((candidates + 1) / (shared + 0.5)));
      const weight = rarity * (1 + Math.log(counts[place] as number));
      weights[place] = weight;
      total += weight;
    }
    // A handful of candidates cannot tell what is rare.
    const trust = candidates / (candidates + FEW_CANDIDATES);
    const shares = this.#shares;
    let at = 0;
    for (let i = 0; i < candidates; i++) {
      const end = this.#ends[i] as number;
      let held = 0;
      for (; at < end; at++) held += weights[places[at] as number] as number;
      shares[i] =
        total === 0 ? UNKNOWN_NAMES : round(UNKNOWN_NAMES + (held / total - UNKNOWN_NAMES) * trust);
    }
    return shares;
  }
}

/** The share where there is nothing to go by. */
export const UNKNOWN_NAMES = 0.5;
const LEAST_RARITY = 0.02;
const FEW_CANDIDATES = 4;
