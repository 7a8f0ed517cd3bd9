/**
 * From terms to the articles that hold them, newest first.
 *
 * Idea: an article is indexed under its few most telling terms only, and of each term at most
 * `postingCap` newest articles are read, so that a query costs the same at 10,000 active articles as at
 * 100,000. Scores are sums of squared weights in one reused array.
 * Invariant: an article's postings are removed with it; iteration order is insertion order.
 */
/** Lists up to this length are kept without spare room. */
const SHORT = 12;

/** The engine keeps 32-bit signed integers in place, and larger ones each in a box of its own. */
function keyOf(term: number): number {
  return term | 0;
}

export class InvertedIndex {
  /** A term that one article holds has its slot in place of a list: most terms are such. */
  readonly #postings = new Map<number, number | number[]>();
  readonly #postingCap: number;
  /** By slot; all 0 between two searches. */
  #scores = new Float64Array(1024);
  /** The slots that a search has met: at most each of them. */
  #touched = new Int32Array(1024);

  readonly #sequenceOf: (slot: number) => number;

  constructor(postingCap: number, sequenceOf: (slot: number) => number) {
    this.#postingCap = postingCap;
    this.#sequenceOf = sequenceOf;
  }

  get terms(): number {
    return this.#postings.size;
  }

  add(slot: number, terms: Uint32Array): void {
    for (let i = 0; i < terms.length; i++) {
      const key = keyOf(terms[i] as number);
      const list = this.#postings.get(key);
      if (list === undefined) this.#postings.set(key, slot);
      else if (typeof list === 'number') this.#postings.set(key, [list, slot]);
      // Short lists are copied: growing in place would leave room for 16 more.
      else if (list.length < SHORT) this.#postings.set(key, [...list, slot]);
      else list.push(slot);
    }
    if (slot >= this.#scores.length) {
      const larger = new Float64Array(Math.max(slot + 1, this.#scores.length * 2));
      larger.set(this.#scores);
      this.#scores = larger;
      this.#touched = new Int32Array(larger.length);
    }
  }

  remove(slot: number, terms: Uint32Array): void {
    for (let i = 0; i < terms.length; i++) {
      const key = keyOf(terms[i] as number);
      const list = this.#postings.get(key);
      if (list === slot) this.#postings.delete(key);
      if (list === undefined || typeof list === 'number') continue;
      const at = list.indexOf(slot);
      if (at >= 0) list.splice(at, 1);
      if (list.length === 1) this.#postings.set(key, list[0] as number);
    }
  }

  /** The `limit` slots that share most weight with the query, best first; ties: newer article first. */
  search(terms: Uint32Array, weights: Float32Array, limit: number): number[] {
    const scores = this.#scores;
    const touched = this.#touched;
    let count = 0;
    for (let i = 0; i < terms.length; i++) {
      const list = this.#postings.get(keyOf(terms[i] as number));
      if (list === undefined) continue;
      const gain = (weights[i] as number) ** 2;
      if (typeof list === 'number') {
        const before = scores[list] as number;
        if (before === 0) touched[count++] = list;
        scores[list] = before + gain;
        continue;
      }
      const stop = Math.max(0, list.length - this.#postingCap);
      for (let k = list.length - 1; k >= stop; k--) {
        const slot = list[k] as number;
        const before = scores[slot] as number;
        if (before === 0) touched[count++] = slot;
        scores[slot] = before + gain;
      }
    }
    const best = this.#best(count, limit);
    for (let k = 0; k < count; k++) scores[touched[k] as number] = 0;
    return best;
  }

  /** The best of the touched slots: a heap of `limit` with the worst on top, then sorted. */
  #best(count: number, limit: number): number[] {
    const heap: number[] = [];
    for (let k = 0; k < count; k++) {
      const slot = this.#touched[k] as number;
      if (heap.length < limit) {
        heap.push(slot);
        this.#rise(heap);
      } else if (this.#precedes(slot, heap[0] as number)) {
        heap[0] = slot;
        this.#sink(heap);
      }
    }
    return heap.sort((a, b) => (this.#precedes(a, b) ? -1 : 1));
  }

  #precedes(a: number, b: number): boolean {
    const [scoreA, scoreB] = [this.#scores[a] as number, this.#scores[b] as number];
    return scoreA !== scoreB ? scoreA > scoreB : this.#sequenceOf(a) > this.#sequenceOf(b);
  }

  #rise(heap: number[]): void {
    let at = heap.length - 1;
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

  #sink(heap: number[]): void {
    const slot = heap[0] as number;
    let at = 0;
    for (;;) {
      let down = 2 * at + 1;
      if (down >= heap.length) break;
      if (down + 1 < heap.length && this.#precedes(heap[down] as number, heap[down + 1] as number))
        down++;
      const below = heap[down] as number;
      if (!this.#precedes(slot, below)) break;
      heap[at] = below;
      at = down;
    }
    heap[at] = slot;
  }
}
