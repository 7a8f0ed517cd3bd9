import { SlotLists } from './slot-lists.ts';

/**
 * From terms to the articles that hold them, newest first.
 *
 * Idea: an article is indexed under its few most telling terms only, and of each term at most
 * `postingCap` newest articles are read, of lighter terms fewer, so that a query costs the same at 10,000 active articles as at
 * 100,000. Scores are sums of squared weights in one reused array. Terms stand in an
 * open-addressing table: most have one article, which stands in place of a list.
 *
 *   table: term | ~slot of the only article, or the list of several
 *
 * Invariant: an article's postings are removed with it, and a term with its last article; lists are
 * in order of arrival. Term 0 marks a free place (hashes are never 0); load stays below 2/3.
 */
export interface Searched {
  readonly terms: Uint32Array;
  readonly weights: Float32Array;
}

export interface SearchLimits {
  /** Articles found. */
  readonly limit: number;
  /** Articles read of a term. */
  readonly postingCap: number;
}

export class InvertedIndex {
  #table = new Int32Array(2 * FEWEST);
  #size = 0;
  readonly #lists = new SlotLists();
  /** Places in the stream, by slot. */
  #sequences = new Float64Array(FEWEST);
  /** By slot; all 0 between two searches. */
  #scores = new Float64Array(FEWEST);
  /** The slots that a search has met: at most each of them. */
  #touched = new Int32Array(FEWEST);
  /** The best slots of a search, the worst of them on top. */
  #heap = new Int32Array(64);

  get terms(): number {
    return this.#size;
  }

  /** `sequence`: place in the stream of the article that has this slot from now on. */
  add(slot: number, sequence: number, terms: Uint32Array): void {
    this.#makeRoom(slot);
    this.#sequences[slot] = sequence;
    this.#touch(terms);
    for (let i = 0; i < terms.length; i++) {
      if (3 * this.#size >= this.#table.length) this.#grow();
      const term = (terms[i] as number) | 0;
      const table = this.#table;
      const at = placeOf(table, term);
      const held = table[at + 1] as number;
      if (table[at] === 0) {
        table[at] = term;
        table[at + 1] = ~slot;
        this.#size++;
      } else {
        table[at + 1] = held < 0 ? this.#lists.of(~held, slot) : this.#lists.add(held, slot);
      }
    }
  }

  /**
   * Loads what `add` is going to change. Terms and lists lie all over memory: asked for one after
   * another each has to be waited for, asked for together they come together.
   */
  #touch(terms: Uint32Array): void {
    const table = this.#table;
    if (this.#touched.length < terms.length) this.#touched = new Int32Array(2 * terms.length);
    const held = this.#touched;
    for (let i = 0; i < terms.length; i++) {
      held[i] = table[homeOf(table, (terms[i] as number) | 0) + 1] as number;
    }
    let seen = 0;
    for (let i = 0; i < terms.length; i++) {
      const list = held[i] as number;
      if (list > 0) seen |= this.#lists.poolOf(list)[this.#lists.startOf(list)] as number;
    }
    // Of no meaning, but what is not used is not loaded.
    held[0] = seen;
  }

  remove(slot: number, terms: Uint32Array): void {
    for (let i = 0; i < terms.length; i++) {
      const table = this.#table;
      const at = placeOf(table, (terms[i] as number) | 0);
      if (table[at] === 0) continue;
      const held = table[at + 1] as number;
      if (held >= 0) table[at + 1] = this.#lists.remove(held, slot);
      else if (held === ~slot) this.#forget(at);
    }
  }

  /** The `limit` slots that share most weight with the query, best first; ties: newer article first. */
  search({ terms, weights }: Searched, { limit, postingCap }: SearchLimits): number[] {
    const scores = this.#scores;
    const touched = this.#touched;
    const table = this.#table;
    let count = 0;
    const most = mostGain(weights);
    for (let i = 0; i < terms.length; i++) {
      const at = placeOf(table, (terms[i] as number) | 0);
      if (table[at] === 0) continue;
      const gain = (weights[i] as number) ** 2;
      const held = table[at + 1] as number;
      if (held < 0) {
        const before = scores[~held] as number;
        if (before === 0) touched[count++] = ~held;
        scores[~held] = before + gain;
        continue;
      }
      const pool = this.#lists.poolOf(held);
      const start = this.#lists.startOf(held);
      const length = pool[start] as number;
      const stop = start + Math.max(0, length - articlesRead(gain, most, postingCap));
      for (let k = start + length; k > stop; k--) {
        const slot = pool[k] as number;
        const before = scores[slot] as number;
        if (before === 0) touched[count++] = slot;
        scores[slot] = before + gain;
      }
    }
    const best = this.#best(count, limit);
    for (let k = 0; k < count; k++) scores[touched[k] as number] = 0;
    return best;
  }

  /** The best of the touched slots, best first. */
  #best(count: number, limit: number): number[] {
    if (this.#heap.length < limit) this.#heap = new Int32Array(2 * limit);
    const heap = this.#heap;
    const scores = this.#scores;
    let size = 0;
    for (let k = 0; k < count; k++) {
      const slot = this.#touched[k] as number;
      if (size < limit) {
        heap[size++] = slot;
        this.#rise(size - 1);
        continue;
      }
      // Most are worse than all that is kept.
      const worst = heap[0] as number;
      if ((scores[slot] as number) < (scores[worst] as number)) continue;
      if (this.#precedes(slot, worst)) this.#sink(slot, size);
    }
    const best = new Array<number>(size);
    while (size > 0) {
      const worst = heap[0] as number;
      size--;
      best[size] = worst;
      if (size > 0) this.#sink(heap[size] as number, size);
    }
    return best;
  }

  #precedes(a: number, b: number): boolean {
    const scoreA = this.#scores[a] as number;
    const scoreB = this.#scores[b] as number;
    if (scoreA !== scoreB) return scoreA > scoreB;
    return (this.#sequences[a] as number) > (this.#sequences[b] as number);
  }

  #rise(place: number): void {
    const heap = this.#heap;
    let at = place;
    const slot = heap[at] as number;
    while (at > 0) {
      const up = (at - 1) >> 1;
      const above = heap[up] as number;
      if (!this.#precedes(above, slot)) break;
      heap[at] = above;
      at = up;
    }
    heap[at] = slot;
  }

  /** Puts a slot in place of the one on top. */
  #sink(slot: number, size: number): void {
    const heap = this.#heap;
    let at = 0;
    for (;;) {
      let down = 2 * at + 1;
      if (down >= size) break;
      if (down + 1 < size && this.#precedes(heap[down] as number, heap[down + 1] as number)) down++;
      const below = heap[down] as number;
      if (!this.#precedes(slot, below)) break;
      heap[at] = below;
      at = down;
    }
    heap[at] = slot;
  }

  #makeRoom(slot: number): void {
    if (slot < this.#scores.length) return;
    const size = Math.max(slot + 1, this.#scores.length * 2);
    const sequences = new Float64Array(size);
    sequences.set(this.#sequences);
    this.#sequences = sequences;
    this.#scores = new Float64Array(size);
    this.#touched = new Int32Array(size);
  }

  #grow(): void {
    const old = this.#table;
    const table = new Int32Array(2 * old.length);
    for (let at = 0; at < old.length; at += 2) {
      if (old[at] === 0) continue;
      const to = placeOf(table, old[at] as number);
      table[to] = old[at] as number;
      table[to + 1] = old[at + 1] as number;
    }
    this.#table = table;
  }

  /** Frees a place, and moves up what only stood behind it because it was taken. */
  #forget(place: number): void {
    const table = this.#table;
    const mask = table.length - 1;
    this.#size--;
    let hole = place;
    for (let at = (hole + 2) & mask; table[at] !== 0; at = (at + 2) & mask) {
      const home = homeOf(table, table[at] as number);
      // It may only move to a place between its home and where it is.
      if (((at - home) & mask) < ((at - hole) & mask)) continue;
      table[hole] = table[at] as number;
      table[hole + 1] = table[at + 1] as number;
      hole = at;
    }
    table[hole] = 0;
  }
}

/** The weight that the heaviest term of a query adds. */
export function mostGain(weights: Float32Array): number {
  let most = 0;
  for (let i = 0; i < weights.length; i++) most = Math.max(most, (weights[i] as number) ** 2);
  return most;
}

/**
 * How many of a term's newest articles are read: `postingCap` of the heaviest term, and of lighter
 * ones in proportion to what they add. A word that most articles share costs a search the most and
 * tells it the least.
 */
export function articlesRead(gain: number, most: number, postingCap: number): number {
  return Math.ceil((postingCap * gain) / most);
}

/** Places of an empty table. */
const FEWEST = 1024;

function homeOf(table: Int32Array, term: number): number {
  return (term << 1) & (table.length - 1);
}

/** Where the term stands in the table, or could. */
function placeOf(table: Int32Array, term: number): number {
  const mask = table.length - 1;
  let at = homeOf(table, term);
  while (table[at] !== term && table[at] !== 0) at = (at + 2) & mask;
  return at;
}
