/**
 * Where each 32-bit term stands in a list: a small open-addressing table that is used again for
 * the next list.
 *
 * Idea: two sorted lists can be merged, but on unlike lists a merge mispredicts every other
 * step. One list in this table and a look-up for each term of the other costs about a third.
 * Invariant: key 0 marks a free place (terms are never 0); load stays below 1/2.
 * Cost: `clear` O(capacity) with 4 bytes a place; `put` and `get` O(1) expected, since terms are hashes.
 */
export class TermPlaces {
  #keys = new Uint32Array(64);
  #places = new Uint16Array(64);

  /** Forgets everything and makes room for `count` terms, at most 65,536. */
  clear(count: number): void {
    let size = 64;
    while (size < count * 2) size *= 2;
    if (this.#keys.length === size) {
      this.#keys.fill(0);
      return;
    }
    this.#keys = new Uint32Array(size);
    this.#places = new Uint16Array(size);
  }

  /** Fills the table with a list of distinct terms. */
  load(terms: Uint32Array): void {
    this.clear(terms.length);
    for (let i = 0; i < terms.length; i++) this.put(terms[i] as number, i);
  }

  /** The place of `term`, or -1. */
  get(term: number): number {
    const keys = this.#keys;
    const mask = keys.length - 1;
    let at = term & mask;
    for (;;) {
      const key = keys[at] as number;
      if (key === term) return this.#places[at] as number;
      if (key === 0) return -1;
      at = (at + 1) & mask;
    }
  }

  /** How many of the `count` terms of `words` from `start` on have a place. */
  shared(words: Uint32Array, start: number, count: number): number {
    const keys = this.#keys;
    const mask = keys.length - 1;
    let shared = 0;
    for (let j = start; j < start + count; j++) {
      const term = words[j] as number;
      let at = term & mask;
      while (keys[at] !== 0) {
        if (keys[at] === term) {
          shared++;
          break;
        }
        at = (at + 1) & mask;
      }
    }
    return shared;
  }

  /**
   * Which of the `count` terms of `words` from `start` on have a place: writes the number of each,
   * from 0, and its place into `found`, one after the other; answers how much it wrote.
   */
  find(words: Uint32Array, start: number, count: number, found: Uint16Array): number {
    const keys = this.#keys;
    const places = this.#places;
    const mask = keys.length - 1;
    let written = 0;
    for (let j = 0; j < count; j++) {
      const term = words[start + j] as number;
      let at = term & mask;
      while (keys[at] !== 0) {
        if (keys[at] === term) {
          found[written++] = j;
          found[written++] = places[at] as number;
          break;
        }
        at = (at + 1) & mask;
      }
    }
    return written;
  }

  /** Notes the place of a term that the table does not hold yet. */
  put(term: number, place: number): void {
    const keys = this.#keys;
    const mask = keys.length - 1;
    let at = term & mask;
    while (keys[at] !== 0) at = (at + 1) & mask;
    keys[at] = term;
    this.#places[at] = place;
  }
}

/** The table of the list that was asked for last: one article is compared with many in turn. */
export class LatestPlaces {
  readonly #places = new TermPlaces();
  #terms: Uint32Array | null = null;

  of(terms: Uint32Array): TermPlaces {
    if (this.#terms !== terms) {
      this.#places.load(terms);
      this.#terms = terms;
    }
    return this.#places;
  }
}
