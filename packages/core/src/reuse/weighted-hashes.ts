/**
 * Sets of 32-bit hashes with small weights, to count what two texts have in common.
 *
 * Idea: a set is a plain list, five bytes a hash. One open hash table is shared by all sets of a
 * kind and holds one of them at a time, so an article that is compared with several others is put
 * there once, and the table stays in the cache. Weights are counted in halves, so that all sums are
 * exact. A hash that comes again keeps its larger weight.
 * Invariant: what two sets have in common is the same from either side. Cost: O(1) to add, linear
 * in the other set to compare.
 */
import { lasting } from '../text/shared-buffers.ts';

export class WeightedHashes {
  readonly #table: SharedTable;
  readonly #hashes: Uint32Array;
  readonly #halves: Uint8Array;
  /** All weights together. */
  readonly weight: number;

  /** All that was put into the table since it was cleared. */
  constructor(table: SharedTable) {
    this.#table = table;
    this.#hashes = lasting.uint32s(table.count);
    this.#halves = lasting.uint8s(table.count);
    let weight = 0;
    for (let i = 0; i < table.count; i++) {
      const halves = table.halves[i] as number;
      this.#hashes[i] = table.hashes[i] as number;
      this.#halves[i] = halves;
      weight += halves;
    }
    this.weight = weight / 2;
    table.holds = this;
  }

  /** The weights of the hashes that both hold; of two weights the smaller one counts. */
  common(other: WeightedHashes): number {
    if (this.#table.holds === other) return this.#commonWithTable();
    if (this.#table.holds !== this) this.#load();
    return other.#commonWithTable();
  }

  #load(): void {
    const table = this.#table;
    table.clear(this.#hashes.length);
    for (let i = 0; i < this.#hashes.length; i++) {
      table.add(this.#hashes[i] as number, this.#halves[i] as number);
    }
    table.holds = this;
  }

  #commonWithTable(): number {
    const { places, mask, hashes, halves } = this.#table;
    let common = 0;
    for (let i = 0; i < this.#hashes.length; i++) {
      const hash = this.#hashes[i] as number;
      for (let at = hash & mask; places[at] !== 0; at = (at + 1) & mask) {
        const place = (places[at] as number) - 1;
        if (hashes[place] !== hash) continue;
        common += Math.min(halves[place] as number, this.#halves[i] as number);
        break;
      }
    }
    return common / 2;
  }
}

/** Where sets of one kind are made and compared. */
export class SharedTable {
  /** The hashes put in so far, with twice their weights; valid up to `count`. */
  hashes = new Uint32Array(512);
  halves = new Uint8Array(512);
  count = 0;
  /** Place in the table -> number in the list, from 1; 0 where nothing is. */
  places = new Int32Array(1024);
  mask = 1023;
  /** The set that stands here; null while one is being made. */
  holds: WeightedHashes | null = null;

  /** Makes room for `most` hashes and forgets all that was put in. */
  clear(most: number): void {
    this.holds = null;
    this.count = 0;
    if (this.hashes.length < most) {
      this.hashes = new Uint32Array(most * 2);
      this.halves = new Uint8Array(most * 2);
    }
    let size = 64;
    while (size < most * 2) size *= 2;
    this.mask = size - 1;
    if (this.places.length < size) this.places = new Int32Array(size);
    else this.places.fill(0, 0, size);
  }

  add(hash: number, halves: number): void {
    let at = hash & this.mask;
    for (; this.places[at] !== 0; at = (at + 1) & this.mask) {
      const place = (this.places[at] as number) - 1;
      if (this.hashes[place] !== hash) continue;
      if ((this.halves[place] as number) < halves) this.halves[place] = halves;
      return;
    }
    this.hashes[this.count] = hash;
    this.halves[this.count] = halves;
    this.places[at] = ++this.count;
  }
}
