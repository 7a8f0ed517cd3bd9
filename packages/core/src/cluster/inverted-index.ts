/**
 * From terms to the articles that hold them, newest first.
 *
 * Idea: an article is indexed under its few most telling terms only, and of each term at most
 * `postingCap` newest articles are read, so that a query costs the same at 10,000 active articles as at
 * 100,000. Scores are sums of squared weights in one reused array.
 * Invariant: an article's postings are removed with it; iteration order is insertion order.
 */
export class InvertedIndex {
  readonly #postings = new Map<number, number[]>();
  readonly #postingCap: number;
  #scores = new Float64Array(1024);

  readonly #sequenceOf: (slot: number) => number;

  constructor(postingCap: number, sequenceOf: (slot: number) => number) {
    this.#postingCap = postingCap;
    this.#sequenceOf = sequenceOf;
  }

  get terms(): number {
    return this.#postings.size;
  }

  add(slot: number, terms: Uint32Array): void {
    for (const term of terms) {
      const list = this.#postings.get(term);
      if (list === undefined) this.#postings.set(term, [slot]);
      else list.push(slot);
    }
    if (slot >= this.#scores.length) {
      const larger = new Float64Array(Math.max(slot + 1, this.#scores.length * 2));
      larger.set(this.#scores);
      this.#scores = larger;
    }
  }

  remove(slot: number, terms: Uint32Array): void {
    for (const term of terms) {
      const list = this.#postings.get(term);
      if (list === undefined) continue;
      const at = list.indexOf(slot);
      if (at >= 0) list.splice(at, 1);
      if (list.length === 0) this.#postings.delete(term);
    }
  }

  /** The `limit` slots that share most weight with the query, best first; ties: newer article first. */
  search(terms: Uint32Array, weights: Float32Array, limit: number, except = -1): number[] {
    const scores = this.#scores;
    const touched: number[] = [];
    for (let i = 0; i < terms.length; i++) {
      const list = this.#postings.get(terms[i] as number);
      if (list === undefined) continue;
      const gain = (weights[i] as number) ** 2;
      const stop = Math.max(0, list.length - this.#postingCap);
      for (let k = list.length - 1; k >= stop; k--) {
        const slot = list[k] as number;
        if (slot === except) continue;
        if (scores[slot] === 0) touched.push(slot);
        scores[slot] = (scores[slot] as number) + gain;
      }
    }
    const best = select(touched, scores, limit, this.#sequenceOf);
    for (const slot of touched) scores[slot] = 0;
    return best;
  }
}

function select(
  touched: number[],
  scores: Float64Array,
  limit: number,
  sequenceOf: (slot: number) => number,
): number[] {
  const order = (a: number, b: number) =>
    (scores[b] as number) - (scores[a] as number) || sequenceOf(b) - sequenceOf(a);
  if (touched.length <= limit) return touched.sort(order);
  const values = Float64Array.from(touched, (slot) => scores[slot] as number).sort();
  const floor = values[values.length - limit] as number;
  return touched
    .filter((slot) => (scores[slot] as number) >= floor)
    .sort(order)
    .slice(0, limit);
}
