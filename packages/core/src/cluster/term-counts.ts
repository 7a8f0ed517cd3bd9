/**
 * Counts by 32-bit term: an open-addressing table in a typed array, about 14 bytes a term at the
 * usual load, where a Map takes about 40. A term and its count stand side by side, so that a look-up
 * mostly waits for memory once.
 *
 * Invariant: key 0 marks a free place (hashes are never 0); entries are never deleted one by one,
 * only by `halve`. Load stays below 2/3.
 */
export class TermCounts {
  /** Term, count, term, count, …; term 0 where a place is free. */
  #entries = new Uint32Array(2 * FEWEST);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  get(term: number): number {
    const entries = this.#entries;
    const at = placeIn(entries, term);
    return entries[at + 1] as number;
  }

  add(term: number, amount = 1): void {
    if (this.#size * 3 >= this.#entries.length) this.#rebuild(this.#entries.length, 0);
    const entries = this.#entries;
    const at = placeIn(entries, term);
    if (entries[at] === 0) {
      entries[at] = term;
      this.#size++;
    }
    entries[at + 1] = (entries[at + 1] as number) + amount;
  }

  /** Halves every count and forgets those that reach 0: old terms fade, memory stays bounded. */
  halve(): void {
    this.#rebuild(FEWEST, 1);
  }

  copy(): TermCounts {
    const other = new TermCounts();
    other.#entries = this.#entries.slice();
    other.#size = this.#size;
    return other;
  }

  /** Pairs (term, count) in ascending order of the term, flat. */
  entries(): Uint32Array {
    const terms = new Uint32Array(this.#size);
    for (let at = 0, n = 0; at < this.#entries.length; at += 2) {
      if (this.#entries[at] !== 0) terms[n++] = this.#entries[at] as number;
    }
    terms.sort();
    const flat = new Uint32Array(2 * terms.length);
    for (let n = 0; n < terms.length; n++) {
      flat[2 * n] = terms[n] as number;
      flat[2 * n + 1] = this.get(terms[n] as number);
    }
    return flat;
  }

  static from(entries: Uint32Array): TermCounts {
    const counts = new TermCounts();
    let capacity = FEWEST;
    while (capacity * 4 < entries.length * 3) capacity *= 2;
    counts.#entries = new Uint32Array(2 * capacity);
    for (let n = 0; n + 1 < entries.length; n += 2) {
      counts.add(entries[n] as number, entries[n + 1] as number);
    }
    return counts;
  }

  #rebuild(capacity: number, shift: number): void {
    const entries = this.#entries;
    this.#entries = new Uint32Array(2 * capacity);
    this.#size = 0;
    for (let at = 0; at < entries.length; at += 2) {
      const count = (entries[at + 1] as number) >>> shift;
      if (entries[at] !== 0 && count > 0) this.add(entries[at] as number, count);
    }
  }
}

/** Places of an empty table. */
const FEWEST = 1024;

/** Where the term stands in the entries, or could. */
function placeIn(entries: Uint32Array, term: number): number {
  const mask = entries.length - 1;
  let at = Math.imul(term, 0x9e3779b1) >>> 0;
  at = ((at ^ (at >>> 15)) << 1) & mask;
  while (entries[at] !== term && entries[at] !== 0) at = (at + 2) & mask;
  return at;
}
