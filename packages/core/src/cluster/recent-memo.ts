/**
 * Remembers what was computed for the most recently used objects.
 *
 * Invariant: at most `limit` entries; the least recently used goes first. Only saves time: `compute`
 * must be a pure function of the key.
 */
export class RecentMemo<Key extends object, Value> {
  readonly #values = new Map<Key, Value>();
  readonly #limit: number;
  readonly #compute: (key: Key) => Value;

  constructor(limit: number, compute: (key: Key) => Value) {
    this.#limit = limit;
    this.#compute = compute;
  }

  get(key: Key): Value {
    const known = this.#values.get(key);
    const value = known === undefined ? this.#compute(key) : known;
    if (known !== undefined) this.#values.delete(key);
    this.#values.set(key, value);
    if (this.#values.size > this.#limit) {
      const [oldest] = this.#values.keys();
      if (oldest !== undefined) this.#values.delete(oldest);
    }
    return value;
  }
}
