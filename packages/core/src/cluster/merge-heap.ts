/** A binary heap of offers, closest first; ties by cluster numbers. */
export class MergeHeap {
  /** By the offer's number. */
  #value: Float64Array;
  low: Int32Array;
  high: Int32Array;
  link: Int32Array;
  offer: Int32Array;
  #offers = 0;
  /** Numbers of the offers. */
  #heap: Int32Array;
  #size = 0;

  constructor(expected: number) {
    const room = Math.max(16, 2 * expected);
    this.#value = new Float64Array(room);
    this.low = new Int32Array(room);
    this.high = new Int32Array(room);
    this.link = new Int32Array(room);
    this.offer = new Int32Array(room);
    this.#heap = new Int32Array(room);
  }

  push(value: number, low: number, high: number, link: number, offer: number): void {
    if (this.#offers === this.#heap.length) this.#grow();
    const number = this.#offers++;
    this.#value[number] = value;
    this.low[number] = low;
    this.high[number] = high;
    this.link[number] = link;
    this.offer[number] = offer;
    const heap = this.#heap;
    let at = this.#size++;
    while (at > 0) {
      const up = (at - 1) >> 1;
      const above = heap[up] as number;
      if (!this.#before(number, above)) break;
      heap[at] = above;
      at = up;
    }
    heap[at] = number;
  }

  /** The number of the closest offer, which stays readable; -1 when there is none. */
  pop(): number {
    if (this.#size === 0) return -1;
    const heap = this.#heap;
    const top = heap[0] as number;
    const size = --this.#size;
    const last = heap[size] as number;
    let at = 0;
    for (;;) {
      let down = 2 * at + 1;
      if (down >= size) break;
      if (down + 1 < size && this.#before(heap[down + 1] as number, heap[down] as number)) down++;
      const below = heap[down] as number;
      if (!this.#before(below, last)) break;
      heap[at] = below;
      at = down;
    }
    heap[at] = last;
    return top;
  }

  #before(a: number, b: number): boolean {
    const valueA = this.#value[a] as number;
    const valueB = this.#value[b] as number;
    if (valueA !== valueB) return valueA > valueB;
    const lowA = this.low[a] as number;
    const lowB = this.low[b] as number;
    return lowA !== lowB ? lowA < lowB : (this.high[a] as number) < (this.high[b] as number);
  }

  #grow(): void {
    const room = 2 * this.#heap.length;
    const wider = (numbers: Int32Array): Int32Array => {
      const all = new Int32Array(room);
      all.set(numbers);
      return all;
    };
    const value = new Float64Array(room);
    value.set(this.#value);
    this.#value = value;
    this.low = wider(this.low);
    this.high = wider(this.high);
    this.link = wider(this.link);
    this.offer = wider(this.offer);
    this.#heap = wider(this.#heap);
  }
}
