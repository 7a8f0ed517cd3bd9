/**
 * A set of 32-bit hashes with small weights, to count what two texts have in common.
 *
 * Idea: an open hash table at half its capacity or less; weights are counted in halves, so that all
 * sums are exact. A hash that comes again keeps its larger weight.
 * Invariant: what two sets have in common is the same from either side. Cost: O(1) to add, linear
 * in the smaller table to compare. Deviation: the hash 0 counts as the hash 1.
 */
export class WeightedHashes {
  readonly #hashes: Uint32Array;
  readonly #halves: Uint8Array;
  readonly #mask: number;
  #total = 0;

  /** `most`: how many hashes there will be at most. */
  constructor(most: number) {
    let size = 16;
    while (size < most * 2) size *= 2;
    const buffer = new ArrayBuffer(size * 5);
    this.#hashes = new Uint32Array(buffer, 0, size);
    this.#halves = new Uint8Array(buffer, size * 4, size);
    this.#mask = size - 1;
  }

  /** All weights together. */
  get weight(): number {
    return this.#total / 2;
  }

  /** `weight`: .5, 1, 1.5 and so on. */
  add(hash: number, weight: number): void {
    const wanted = hash === 0 ? 1 : hash;
    let at = wanted & this.#mask;
    for (let held = this.#hashes[at]; held !== 0 && held !== wanted; held = this.#hashes[at]) {
      at = (at + 1) & this.#mask;
    }
    const before = this.#halves[at] as number;
    if (2 * weight <= before) return;
    this.#hashes[at] = wanted;
    this.#halves[at] = 2 * weight;
    this.#total += 2 * weight - before;
  }

  /** The weights of the hashes that both hold; of two weights the smaller one counts. */
  common(other: WeightedHashes): number {
    if (this.#mask > other.#mask) return other.common(this);
    let common = 0;
    for (let i = 0; i <= this.#mask; i++) {
      const hash = this.#hashes[i] as number;
      if (hash === 0) continue;
      const theirs = other.#halvesOf(hash);
      if (theirs > 0) common += Math.min(theirs, this.#halves[i] as number);
    }
    return common / 2;
  }

  #halvesOf(wanted: number): number {
    let at = wanted & this.#mask;
    for (let held = this.#hashes[at]; held !== 0; held = this.#hashes[at]) {
      if (held === wanted) return this.#halves[at] as number;
      at = (at + 1) & this.#mask;
    }
    return 0;
  }
}
