import { RecencyMap } from '../recency-map.ts';

/**
 * Remembers what was computed for the most recently used objects.
 *
 * Invariant: at most `limit` entries; the least recently used goes first. Only saves time: `compute`
 * must be a pure function of the key.
 */
export class RecentMemo<Key extends object, Value> {
  readonly #values: RecencyMap<Key, Value>;
  readonly #compute: (key: Key) => Value;

  constructor(limit: number, compute: (key: Key) => Value) {
    this.#values = new RecencyMap(limit);
    this.#compute = compute;
  }

  get(key: Key): Value {
    const value = this.#values.get(key) ?? this.#compute(key);
    this.#values.put(key, value);
    return value;
  }
}
