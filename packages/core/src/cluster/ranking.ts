/**
 * Numbers 0, 1, 2... by falling value.
 *
 * Idea: a few dozen numbers are put in order by insertion into one array that is used again;
 * sorting objects would spend more on calling the comparison than on comparing.
 * Invariant: `order` holds the numbers added since `clear`, best first; ties: the smaller `tie` first.
 * Cost: `add` O(how many are worse).
 */
export class Ranking {
  #values = new Float64Array(64);
  #ties = new Float64Array(64);
  #order = new Uint32Array(64);
  size = 0;

  clear(): void {
    this.size = 0;
  }

  /** Adds the next number. */
  add(value: number, tie: number): void {
    const number = this.size++;
    if (number === this.#order.length) this.#grow();
    const values = this.#values;
    const ties = this.#ties;
    const order = this.#order;
    values[number] = value;
    ties[number] = tie;
    let place = number;
    while (place > 0) {
      const before = order[place - 1] as number;
      const other = values[before] as number;
      if (other > value || (other === value && (ties[before] as number) <= tie)) break;
      order[place--] = before;
    }
    order[place] = number;
  }

  /** The number that stands at `place`. */
  at(place: number): number {
    return this.#order[place] as number;
  }

  #grow(): void {
    const [values, ties, order] = [this.#values, this.#ties, this.#order];
    this.#values = new Float64Array(2 * values.length);
    this.#values.set(values);
    this.#ties = new Float64Array(2 * ties.length);
    this.#ties.set(ties);
    this.#order = new Uint32Array(2 * order.length);
    this.#order.set(order);
  }
}
