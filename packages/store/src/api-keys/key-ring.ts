/**
 * The keys as one process sees them: in memory, so that a request costs no query, and read again
 * often enough that a revoked key is refused within seconds everywhere.
 *
 * Invariant: an answer rests on a reading that is at most `freshMilliseconds` old; while the store
 * does not answer, at most `graceMilliseconds`, and past that `check` throws what the store said. A
 * key that is not known is looked for anew, so that a new key works at once, but no more often than
 * every `missMilliseconds`, so that wrong keys cannot keep the store busy.
 */
import type { ApiKey, Store } from '../store.ts';
import { fits, parseKey } from './key-text.ts';

export interface ApiKeyRingOptions {
  readonly store: Pick<Store, 'apiKeys' | 'touchApiKey'>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Hears that the time of a key's last use could not be written. */
  readonly onError: (error: Error) => void;
}

/** What a text is worth as a key. */
export type KeyCheck =
  | { readonly key: ApiKey }
  | { readonly refused: 'malformed' | 'unknown' | 'revoked' | 'expired' };

const freshMilliseconds = 1_000;
const missMilliseconds = 50;
const graceMilliseconds = 10_000;
const touchMilliseconds = 60_000;

export class ApiKeyRing {
  readonly #options: ApiKeyRingOptions;
  #keys = new Map<string, ApiKey>();
  #readAt = Number.NEGATIVE_INFINITY;
  #reading: Promise<void> | null = null;
  readonly #touchedAt = new Map<string, number>();

  constructor(options: ApiKeyRingOptions) {
    this.#options = options;
  }

  /** Whether this is a key of ours, and which. Throws when the store has been away for too long. */
  async check(text: string): Promise<KeyCheck> {
    const parsed = parseKey(text);
    if (parsed === null) return { refused: 'malformed' };
    await this.#readUnless(freshMilliseconds);
    if (!this.#keys.has(parsed.id)) await this.#readUnless(missMilliseconds);
    const key = this.#keys.get(parsed.id);
    if (!fits(parsed.secret, key) || key === undefined) return { refused: 'unknown' };
    const now = this.#options.now();
    if (key.revokedAt !== null) return { refused: 'revoked' };
    if (key.expiresAt !== null && key.expiresAt <= now) return { refused: 'expired' };
    this.#touch(key, now);
    return { key };
  }

  async #readUnless(milliseconds: number): Promise<void> {
    const age = this.#options.now() - this.#readAt;
    if (age <= milliseconds) return;
    this.#reading ??= this.#read().finally(() => {
      this.#reading = null;
    });
    try {
      await this.#reading;
    } catch (error) {
      if (age > graceMilliseconds) throw error;
    }
  }

  async #read(): Promise<void> {
    const { store, now } = this.#options;
    const startedAt = now();
    const keys = await store.apiKeys();
    this.#keys = new Map(keys.map((key) => [key.id, key]));
    this.#readAt = startedAt;
  }

  /** Not awaited: a request does not wait for the note that its key was used. */
  #touch(key: ApiKey, now: number): void {
    const last = Math.max(key.lastUsedAt ?? 0, this.#touchedAt.get(key.id) ?? 0);
    if (now - last < touchMilliseconds) return;
    this.#touchedAt.set(key.id, now);
    this.#options.store.touchApiKey(key.id, now).catch(this.#options.onError);
  }
}
