/**
 * Where each 32-bit term stands in a list: a small open-addressing table that is used again for
 * the next list.
 *
 * Idea: two sorted lists can be merged, but on unlike lists a merge mispredicts every other
 * step. One list in this table and a look-up for each term of the other costs about a third. Most
 * look-ups find nothing; a filter of one bit for each of the terms' highest bits sorts these out
 * without a branch, at another third (a Bloom filter with one hash).
 * Invariant: key 0 marks a free place (terms are never 0); load stays below 1/2.
 * Cost: `clear` O(the list's places), 4 bytes each; the rest O(1) expected a term, since terms are hashes.
 */
export class TermPlaces {
  /** As many as the longest list needed; the list at hand uses the first ones, up to the mask. */
  #keys = new Uint32Array(64);
  #places = new Uint16Array(64);
  #mask = 63;
  /** Bit `term >>> FILTER_SHIFT` is set for every term of the list. */
  readonly #filter = new Int32Array(1 << (32 - FILTER_SHIFT - 5));
  /** Numbers of the terms that passed the filter. */
  #passed = new Uint16Array(512);

  /** Forgets everything and makes room for `count` terms, at most 65,536. */
  clear(count: number): void {
    this.#filter.fill(0);
    let size = 64;
    while (size < count * 2) size *= 2;
    this.#mask = size - 1;
    if (this.#keys.length >= size) {
      this.#keys.fill(0, 0, size);
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
    const mask = this.#mask;
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
    const candidates = this.#pass(words, start, count);
    const passed = this.#passed;
    let shared = 0;
    for (let k = 0; k < candidates; k++) {
      if (this.get(words[start + (passed[k] as number)] as number) >= 0) shared++;
    }
    return shared;
  }

  /**
   * Which of the `count` terms of `words` from `start` on have a place: writes the number of each,
   * from 0, and its place into `found`, one after the other; answers how much it wrote.
   */
  find(words: Uint32Array, start: number, count: number, found: Uint16Array): number {
    const candidates = this.#pass(words, start, count);
    const passed = this.#passed;
    let written = 0;
    for (let k = 0; k < candidates; k++) {
      const j = passed[k] as number;
      const place = this.get(words[start + j] as number);
      if (place < 0) continue;
      found[written++] = j;
      found[written++] = place;
    }
    return written;
  }

  /** Notes which terms pass the filter; answers how many. */
  #pass(words: Uint32Array, start: number, count: number): number {
    if (this.#passed.length < count) this.#passed = new Uint16Array(2 * count);
    const filter = this.#filter;
    const passed = this.#passed;
    let candidates = 0;
    for (let j = 0; j < count; j++) {
      const term = words[start + j] as number;
      passed[candidates] = j;
      candidates +=
        ((filter[term >>> (FILTER_SHIFT + 5)] as number) >>> (term >>> FILTER_SHIFT)) & 1;
    }
    return candidates;
  }

  /** Notes the place of a term that the table does not hold yet. */
  put(term: number, place: number): void {
    const keys = this.#keys;
    const mask = this.#mask;
    let at = term & mask;
    while (keys[at] !== 0) at = (at + 1) & mask;
    keys[at] = term;
    this.#places[at] = place;
    const word = term >>> (FILTER_SHIFT + 5);
    this.#filter[word] = (this.#filter[word] as number) | (1 << (term >>> FILTER_SHIFT));
  }
}

/** 8,192 bits: a list of 400 terms lets one in twenty pass that is none of them. */
const FILTER_SHIFT = 19;

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
