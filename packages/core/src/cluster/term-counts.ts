/**
 * Counts by 32-bit term: an open-addressing table in typed arrays, about 14 bytes a term at the
 * usual load, where a Map takes about 40.
 *
 * Invariant: key 0 marks a free place (hashes are never 0); entries are never deleted one by one,
 * only by `halve`. Load stays below 2/3.
 */
export class TermCounts {
  #keys = new Uint32Array(1024);
  #counts = new Uint32Array(1024);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  get(term: number): number {
    const mask = this.#keys.length - 1;
    let i = Math.imul(term, 0x9e3779b1) >>> 0;
    for (i = (i ^ (i >>> 15)) & mask; ; i = (i + 1) & mask) {
      const key = this.#keys[i];
      if (key === term) return this.#counts[i] as number;
      if (key === 0) return 0;
    }
  }

  add(term: number, amount = 1): void {
    if (this.#size * 3 >= this.#keys.length * 2) this.#rebuild(this.#keys.length * 2, 0);
    const i = this.#place(term);
    if (this.#keys[i] === 0) {
      this.#keys[i] = term;
      this.#size++;
    }
    this.#counts[i] = (this.#counts[i] as number) + amount;
  }

  /** Halves every count and forgets those that reach 0: old terms fade, memory stays bounded. */
  halve(): void {
    this.#rebuild(1024, 1);
  }

  copy(): TermCounts {
    const other = new TermCounts();
    other.#keys = this.#keys.slice();
    other.#counts = this.#counts.slice();
    other.#size = this.#size;
    return other;
  }

  /** Pairs (term, count) in ascending order of the term, flat. */
  entries(): Uint32Array {
    const order: number[] = [];
    for (let i = 0; i < this.#keys.length; i++) if (this.#keys[i] !== 0) order.push(i);
    order.sort((a, b) => (this.#keys[a] as number) - (this.#keys[b] as number));
    const flat = new Uint32Array(order.length * 2);
    order.forEach((i, n) => {
      flat[n * 2] = this.#keys[i] as number;
      flat[n * 2 + 1] = this.#counts[i] as number;
    });
    return flat;
  }

  static from(entries: Uint32Array): TermCounts {
    const counts = new TermCounts();
    for (let n = 0; n + 1 < entries.length; n += 2) {
      counts.add(entries[n] as number, entries[n + 1] as number);
    }
    return counts;
  }

  #place(term: number): number {
    const mask = this.#keys.length - 1;
    let i = Math.imul(term, 0x9e3779b1) >>> 0;
    i = (i ^ (i >>> 15)) & mask;
    while (this.#keys[i] !== 0 && this.#keys[i] !== term) i = (i + 1) & mask;
    return i;
  }

  #rebuild(capacity: number, shift: number): void {
    const keys = this.#keys;
    const counts = this.#counts;
    this.#keys = new Uint32Array(capacity);
    this.#counts = new Uint32Array(capacity);
    this.#size = 0;
    for (let i = 0; i < keys.length; i++) {
      const count = (counts[i] as number) >>> shift;
      if (keys[i] !== 0 && count > 0) this.add(keys[i] as number, count);
    }
  }
}
