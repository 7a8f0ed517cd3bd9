/**
 * A map that forgets: past its limit, the entry that was put longest ago goes.
 *
 * Idea: a Map keeps insertion order, so putting again moves an entry to the end and the oldest
 * stands first. Invariant: every entry stands at or behind `#oldest`, one iterator for the map's
 * life. A fresh iterator per eviction would step over all entries deleted before it each time.
 * Cost: amortised O(1) per call.
 */
export class RecencyMap<Key, Value> {
  readonly #entries = new Map<Key, Value>();
  readonly #oldest = this.#entries.keys();
  readonly #limit: number;

  /** `limit`: most entries held, at least 1. */
  constructor(limit: number) {
    this.#limit = limit;
  }

  get size(): number {
    return this.#entries.size;
  }

  has(key: Key): boolean {
    return this.#entries.has(key);
  }

  get(key: Key): Value | undefined {
    return this.#entries.get(key);
  }

  delete(key: Key): void {
    this.#entries.delete(key);
  }

  /** Sets the entry and makes it the latest; drops the oldest if there are too many. */
  put(key: Key, value: Value): void {
    this.#entries.delete(key);
    this.#entries.set(key, value);
    if (this.#entries.size > this.#limit) this.dropOldest();
  }

  /** Drops the entry that was put longest ago; answers it. */
  dropOldest(): Value | undefined {
    // An iterator that has once come to its end stays there.
    if (this.#entries.size === 0) return undefined;
    const oldest = this.#oldest.next();
    if (oldest.done) return undefined;
    const value = this.#entries.get(oldest.value);
    this.#entries.delete(oldest.value);
    return value;
  }

  /** Oldest first. */
  entries(): MapIterator<[Key, Value]> {
    return this.#entries.entries();
  }

  values(): MapIterator<Value> {
    return this.#entries.values();
  }
}
