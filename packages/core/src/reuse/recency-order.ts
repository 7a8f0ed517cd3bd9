/**
 * Which of some numbered places was used last, and which longest ago.
 *
 * Idea: a ring of links through place 0, which stands between the latest and the oldest one.
 * Cost: O(1), four bytes a place, nothing for the garbage collector to follow.
 */
export class RecencyOrder {
  readonly #newer: Uint16Array;
  readonly #older: Uint16Array;

  /** For places from 1 to `most`, at most 65,535. */
  constructor(most: number) {
    this.#newer = new Uint16Array(most + 1);
    this.#older = new Uint16Array(most + 1);
  }

  /** The place that was put longest ago; 0 if there is none. */
  get oldest(): number {
    return this.#newer[0] as number;
  }

  /** Makes a place that is not in the order the latest. */
  put(place: number): void {
    const latest = this.#older[0] as number;
    this.#older[place] = latest;
    this.#newer[place] = 0;
    this.#newer[latest] = place;
    this.#older[0] = place;
  }

  /** Takes a place out of the order. */
  take(place: number): void {
    const [newer, older] = [this.#newer[place] as number, this.#older[place] as number];
    this.#newer[older] = newer;
    this.#older[newer] = older;
  }
}
