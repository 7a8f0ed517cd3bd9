import { TermCounts } from './term-counts.ts';

/** Document frequencies whose weight is kept for the epoch: most terms are rare. */
const WEIGHTS_KEPT = 4096;

/**
 * Inverse document frequency over the stream so far.
 *
 * Idea: weights must not depend on when a vector was last looked at, or a restored index would
 * decide otherwise than one that never stopped. So the counts in use are frozen for an *epoch*,
 * which ends whenever the stream has grown by `growth` of its length (with every article while it is short);
 * vector norms are cached per epoch.
 * Invariant: everything here is a pure function of the sequence of documents added.
 * Cost: `add` O(terms); a new epoch copies the table, O(distinct terms), amortised O(1/growth).
 */
export class StreamIdf {
  #live = new TermCounts();
  #frozen = new TermCounts();
  #documents = 0;
  #frozenDocuments = 0;
  #epoch = 0;
  /** Weights by document frequency in the epoch in use; 0 where not asked for yet. */
  #weights = new Float64Array(WEIGHTS_KEPT);
  readonly #growth: number;
  readonly #maxTerms: number;

  constructor(options: { growth: number; maxTerms: number }) {
    this.#growth = options.growth;
    this.#maxTerms = options.maxTerms;
  }

  /** Grows by one whenever the frozen counts change; caches compare it. */
  get epoch(): number {
    return this.#epoch;
  }

  get documents(): number {
    return this.#documents;
  }

  get terms(): number {
    return this.#live.size;
  }

  add(terms: Uint32Array): void {
    this.#documents++;
    for (const term of terms) this.#live.add(term);
    if (this.#live.size > this.#maxTerms) {
      this.#live.halve();
      this.#documents >>>= 1;
      this.freeze();
    } else if (this.#documents > this.#frozenDocuments * (1 + this.#growth)) {
      this.freeze();
    }
  }

  /** Begins a new epoch with the counts of this moment. */
  freeze(): void {
    this.#frozen = this.#live.copy();
    this.#frozenDocuments = this.#documents;
    this.#weights.fill(0);
    this.#epoch++;
  }

  /** ln((N + 1) / (df + 0.5)), at least 0.05. */
  weight(term: number): number {
    const documents = this.#frozen.get(term);
    const known = documents < WEIGHTS_KEPT ? (this.#weights[documents] as number) : 0;
    if (known > 0) return known;
    const ratio = (this.#frozenDocuments + 1) / (documents + 0.5);
    const weight = Math.max(0.05, Math.log(ratio));
    if (documents < WEIGHTS_KEPT) this.#weights[documents] = weight;
    return weight;
  }

  /** Number of documents with the term, in the epoch in use. */
  frequency(term: number): number {
    return this.#frozen.get(term);
  }

  state(): { live: Uint32Array; frozen: Uint32Array; numbers: number[] } {
    return {
      live: this.#live.entries(),
      frozen: this.#frozen.entries(),
      numbers: [this.#documents, this.#frozenDocuments, this.#epoch],
    };
  }

  load(state: { live: Uint32Array; frozen: Uint32Array; numbers: readonly number[] }): void {
    this.#live = TermCounts.from(state.live);
    this.#frozen = TermCounts.from(state.frozen);
    this.#weights.fill(0);
    [this.#documents = 0, this.#frozenDocuments = 0, this.#epoch = 0] = state.numbers;
  }
}
