/**
 * Winnowed fingerprints over word n-grams.
 *
 * Idea: of every `window` neighbouring n-gram hashes keep the least (the rightmost on a tie). Two
 * texts that share a run of at least `gram + window - 1` words then share a fingerprint, whatever
 * surrounds the run, while only about 2 / (window + 1) of the n-grams are kept.
 *
 * Invariant: which n-gram is kept depends on the words of its windows alone.
 * Cost: one pass, O(words) amortised; the lists are used again for every text.
 * Source: Schleimer, Wilkerson, Aiken: Winnowing: Local Algorithms for Document Fingerprinting,
 * SIGMOD 2003. Deviation: a text shorter than one window keeps its least n-gram.
 */

import { lasting } from '../text/shared-buffers.ts';

/** The hashes of all n-grams of `hashes`, in order; empty when there are fewer words than `gram`. */
export function gramHashes(hashes: Uint32Array, gram: number): Uint32Array {
  const grams = lasting.uint32s(Math.max(0, hashes.length - gram + 1));
  fillGrams(hashes, gram, grams);
  return grams;
}

/** Writes the hashes of all n-grams to `grams`, which has room for them; answers how many. */
export function fillGrams(hashes: Uint32Array, gram: number, grams: Uint32Array): number {
  const count = Math.max(0, hashes.length - gram + 1);
  if (gram === 5) fillFives(hashes, grams, count);
  else {
    for (let at = 0; at < count; at++) {
      let hash = gram;
      for (let i = at; i < at + gram; i++) hash = mixed(hash, hashes[i] as number);
      grams[at] = finished(hash);
    }
  }
  return count;
}

/** The same for five words, the n-gram that every article is read by: twice as fast unrolled. */
function fillFives(hashes: Uint32Array, grams: Uint32Array, count: number): void {
  for (let at = 0; at < count; at++) {
    let hash = mixed(5, hashes[at] as number);
    hash = mixed(hash, hashes[at + 1] as number);
    hash = mixed(hash, hashes[at + 2] as number);
    hash = mixed(hash, hashes[at + 3] as number);
    grams[at] = finished(mixed(hash, hashes[at + 4] as number));
  }
}

function mixed(hash: number, word: number): number {
  const product = Math.imul(hash ^ word, 0x9e3779b1);
  return product ^ (product >>> 15);
}

function finished(hash: number): number {
  const product = Math.imul(hash, 0x85ebca6b);
  return product ^ (product >>> 16);
}

/** The fingerprints of one text after another: distinct hashes in the order of the text. */
export class Fingerprints {
  /** Valid up to `count`, as are the positions, until the next text is read. */
  hashes = new Uint32Array(64);
  /** Where each fingerprint first stands. */
  positions = new Int32Array(64);
  /** What the reader notes of each. */
  marks = new Uint8Array(64);
  count = 0;
  #grams = new Uint32Array(64);
  #sorted = new Uint32Array(64);
  /** An open hash table of the hashes found so far: their number in the list, from 1. */
  #known = new Int32Array(128);
  #mask = 127;

  /** Reads a text, given by its words; one that is shorter than an n-gram has none. */
  read(words: Uint32Array, { gram, window }: { gram: number; window: number }): void {
    if (this.#grams.length < words.length) this.#grams = new Uint32Array(words.length * 2);
    const grams = this.#grams;
    const count = fillGrams(words, gram, grams);
    this.#clear(count);
    let least = -1;
    for (let end = Math.min(window, count) - 1; end >= 0 && end < count; end++) {
      const begin = Math.max(0, end - window + 1);
      if (least < begin) {
        least = begin;
        for (let i = begin + 1; i <= end; i++) {
          if ((grams[i] as number) <= (grams[least] as number)) least = i;
        }
      } else if ((grams[end] as number) <= (grams[least] as number)) {
        least = end;
      } else continue;
      this.#keep(grams[least] as number, least);
    }
  }

  /** At most `limit` hashes: the least ones, ascending, if there are more. Valid as the lists are. */
  least(limit: number): Uint32Array {
    const all = this.hashes.subarray(0, this.count);
    if (this.count <= limit) return all;
    if (this.#sorted.length < this.count) this.#sorted = new Uint32Array(this.count * 2);
    this.#sorted.set(all);
    return this.#sorted.subarray(0, this.count).sort().subarray(0, limit);
  }

  #keep(hash: number, position: number): void {
    let at = hash & this.#mask;
    for (let known = this.#known[at] as number; known > 0; known = this.#known[at] as number) {
      if (this.hashes[known - 1] === hash) return;
      at = (at + 1) & this.#mask;
    }
    this.hashes[this.count] = hash;
    this.positions[this.count] = position;
    this.#known[at] = ++this.count;
  }

  #clear(grams: number): void {
    this.count = 0;
    if (this.hashes.length < grams) {
      this.hashes = new Uint32Array(grams * 2);
      this.positions = new Int32Array(grams * 2);
      this.marks = new Uint8Array(grams * 2);
    }
    let size = 128;
    while (size < grams) size *= 2;
    this.#mask = size - 1;
    if (this.#known.length < size) this.#known = new Int32Array(size);
    else this.#known.fill(0, 0, size);
  }
}
