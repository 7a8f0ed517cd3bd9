/**
 * A map that forgets: past its limit, the entry that was put longest ago goes.
 *
 * Idea: a Map keeps insertion order, so putting again moves an entry to the end and the oldest
 * stands first. Invariant: every entry stands at or behind `#oldest`, one iterator for the map's
 * life. A fresh iterator per eviction would step over all entries deleted before it each time.
 * Cost: amortised O(1) per call.
 */
export class RecencyMap<V> {
  readonly #entries = new Map<number, V>();
  readonly #oldest = this.#entries.keys();
  readonly #limit: number;

  /** `limit`: most entries held, at least 1. */
  constructor(limit: number) {
    this.#limit = limit;
  }

  get size(): number {
    return this.#entries.size;
  }

  has(key: number): boolean {
    return this.#entries.has(key);
  }

  get(key: number): V | undefined {
    return this.#entries.get(key);
  }

  delete(key: number): void {
    this.#entries.delete(key);
  }

  /** Sets the entry and makes it the latest; drops the oldest if there are too many. */
  put(key: number, value: V): void {
    this.#entries.delete(key);
    this.#entries.set(key, value);
    if (this.#entries.size <= this.#limit) return;
    const oldest = this.#oldest.next();
    if (!oldest.done) this.#entries.delete(oldest.value);
  }

  /** Oldest first. */
  entries(): MapIterator<[number, V]> {
    return this.#entries.entries();
  }

  values(): MapIterator<V> {
    return this.#entries.values();
  }
}
