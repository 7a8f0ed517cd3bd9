import type { Lease, Store } from '@tributary/store';

/**
 * Renews a lease three times within its time to live. `lost` fires when someone else took over, or
 * when the store could not be asked for so long that someone may have.
 */
export class LeaseKeeper {
  readonly #lost = new AbortController();
  readonly #store: Store;
  readonly #lease: Lease;
  readonly #ttlMilliseconds: number;
  readonly #now: () => number;
  #timer: NodeJS.Timeout | null = null;
  #renewedAt: number;

  constructor(options: { store: Store; lease: Lease; ttlMilliseconds: number; now: () => number }) {
    this.#store = options.store;
    this.#lease = options.lease;
    this.#ttlMilliseconds = options.ttlMilliseconds;
    this.#now = options.now;
    this.#renewedAt = this.#now();
    this.#schedule();
  }

  get lost(): AbortSignal {
    return this.#lost.signal;
  }

  #schedule(): void {
    this.#timer = setTimeout(() => void this.#renew(), this.#ttlMilliseconds / 3);
  }

  async #renew(): Promise<void> {
    const now = this.#now();
    try {
      const held = await this.#store.renewLease(this.#lease, this.#ttlMilliseconds, now);
      if (!held) return this.#lost.abort(new Error('another worker took the partition over'));
      this.#renewedAt = now;
    } catch (error) {
      if (this.#now() - this.#renewedAt > this.#ttlMilliseconds) {
        return this.#lost.abort(new Error('the lease ran out', { cause: error }));
      }
    }
    if (this.#timer) this.#schedule();
  }

  stop(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
  }
}
