import type { ArticleQueues } from '@tributary/queue';
import type { Store } from '@tributary/store';
import type { Logger } from 'pino';
import type { WorkerMetrics } from '../metrics.ts';

/** Versions looked at in one sweep; the oldest come first, so that none is left for ever. */
const sweepLimit = 5_000;

/**
 * Finds accepted articles that no queue knows (an API that was killed between store and queue, an
 * emptied Redis) and enqueues them again: at once when it starts, whatever their age, then every
 * `sweepMilliseconds` those that are older than `sweepAfterMilliseconds`.
 */
export class Sweeper {
  readonly #parts: SweeperParts;
  #timer: NodeJS.Timeout | null = null;
  #running: Promise<void>;
  #closed = false;

  constructor(parts: SweeperParts) {
    this.#parts = parts;
    this.#running = this.#sweep(0);
  }

  async #sweep(olderThanMilliseconds: number): Promise<void> {
    const { store, queues, log, metrics, now, partition } = this.#parts;
    const { sweepMilliseconds, sweepAfterMilliseconds } = this.#parts;
    try {
      const unfinished = await store.unfinished(
        now() - olderThanMilliseconds,
        sweepLimit,
        partition,
      );
      const added = await queues.enqueueAgain(unfinished);
      metrics.swept.inc(added);
      if (added > 0) log.info({ articles: added }, 'enqueued accepted articles that had no job');
    } catch (error) {
      log.warn({ err: error }, 'sweep failed; the next one tries again');
    }
    if (this.#closed) return;
    this.#timer = setTimeout(() => {
      this.#running = this.#sweep(sweepAfterMilliseconds);
    }, sweepMilliseconds);
  }

  async close(): Promise<void> {
    this.#closed = true;
    if (this.#timer) clearTimeout(this.#timer);
    await this.#running;
  }
}

interface SweeperParts {
  /** The partition whose articles it looks after. */
  readonly partition: string;
  readonly store: Store;
  readonly queues: ArticleQueues;
  readonly metrics: WorkerMetrics;
  readonly log: Logger;
  readonly now: () => number;
  readonly sweepMilliseconds: number;
  readonly sweepAfterMilliseconds: number;
}
