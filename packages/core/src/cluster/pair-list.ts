/**
 * Compared pairs with what was found of each: one place in every array.
 *
 * Idea: tens of thousands of pairs are compared in a second. An object for each, with a box for each of
 * its numbers, would cost more than many a comparison.
 * Invariant: places below `size` are valid; `clear` keeps the memory.
 */
export class PairList {
  size = 0;
  /** Numbers of the two articles in a list of the owner's. */
  from = new Int32Array(FEWEST);
  to = new Int32Array(FEWEST);
  /** The part of the log-odds that needs no neighbourhood. */
  own = new Float64Array(FEWEST);
  /** 0 to 1. */
  similarity = new Float64Array(FEWEST);
  /** Share of the telling names of `from` that `to` holds. */
  tellingNames = new Float64Array(FEWEST);
  /** Log-odds that the two report one event. */
  score = new Float64Array(FEWEST);

  clear(): void {
    this.size = 0;
  }

  /** The place of a new pair, of which nothing else is known yet. */
  add(from: number, to: number): number {
    if (this.size === this.from.length) this.#grow();
    const at = this.size++;
    this.from[at] = from;
    this.to[at] = to;
    return at;
  }

  /** Forgets the pair that was added last. */
  drop(): void {
    this.size--;
  }

  #grow(): void {
    this.from = twice(this.from, Int32Array);
    this.to = twice(this.to, Int32Array);
    this.own = twice(this.own, Float64Array);
    this.similarity = twice(this.similarity, Float64Array);
    this.tellingNames = twice(this.tellingNames, Float64Array);
    this.score = twice(this.score, Float64Array);
  }
}

const FEWEST = 64;

function twice<Numbers extends Int32Array | Float64Array>(
  numbers: Numbers,
  kind: new (length: number) => Numbers,
): Numbers {
  const longer = new kind(2 * numbers.length);
  longer.set(numbers);
  return longer;
}
