/**
 * Group commit: what requests hand in while a transaction runs goes into the next one together, and
 * is enqueued together. A lone request waits for nobody; a hundred at once cost one transaction and
 * one round trip to Redis.
 *
 * Invariant: transactions run one after the other, and a request's items stay together in their
 * order. A transaction that fails fails for everybody in it; nothing of it was stored.
 */
import type { ArticleQueues, EnqueuedVersion, Traceparent } from '@tributary/queue';
import type { ReceivedItem, ReceiveOutcome, Store } from '@tributary/store';
import type { Logger } from 'pino';

/** A transaction begins with the next request past this many items. */
const groupItems = 500;

interface Waiting {
  readonly items: readonly ReceivedItem[];
  readonly traceparent: Traceparent | undefined;
  readonly resolve: (outcomes: ReceiveOutcome[]) => void;
  readonly reject: (error: unknown) => void;
}

export class GroupedReceipt {
  readonly #store: Pick<Store, 'receive'>;
  readonly #queues: Pick<ArticleQueues, 'enqueue'>;
  readonly #now: () => number;
  readonly #log: Logger;
  readonly #onEnqueue: (articles: number) => void;
  #waiting: Waiting[] = [];
  #running = false;

  constructor(options: {
    store: Pick<Store, 'receive'>;
    queues: Pick<ArticleQueues, 'enqueue'>;
    now: () => number;
    log: Logger;
    /** Hears how many articles are about to be enqueued. */
    onEnqueue: (articles: number) => void;
  }) {
    this.#store = options.store;
    this.#queues = options.queues;
    this.#now = options.now;
    this.#log = options.log;
    this.#onEnqueue = options.onEnqueue;
  }

  /**
   * Resolves when the items stand in the store and were handed to the queue, with the context of
   * their trace, if they have one.
   */
  take(items: readonly ReceivedItem[], traceparent?: Traceparent): Promise<ReceiveOutcome[]> {
    if (items.length === 0) return Promise.resolve([]);
    return new Promise((resolve, reject) => {
      this.#waiting.push({ items, traceparent, resolve, reject });
      if (this.#running) return;
      this.#running = true;
      // Requests that arrived in the same turn of the event loop join this group.
      setImmediate(() => void this.#run());
    });
  }

  async #run(): Promise<void> {
    while (this.#waiting.length > 0) {
      const group = this.#nextGroup();
      const items = group.flatMap((waiting) => waiting.items);
      try {
        const outcomes = await this.#store.receive(items, this.#now());
        // Not awaited: the next transaction needs not wait for Redis.
        void this.#finish(group, outcomes);
      } catch (error) {
        for (const { reject } of group) reject(error);
      }
    }
    this.#running = false;
  }

  #nextGroup(): Waiting[] {
    let size = 0;
    const end = this.#waiting.findIndex(({ items }) => {
      const full = size > 0 && size + items.length > groupItems;
      size += items.length;
      return full;
    });
    return this.#waiting.splice(0, end < 0 ? this.#waiting.length : end);
  }

  async #finish(group: readonly Waiting[], outcomes: readonly ReceiveOutcome[]): Promise<void> {
    await this.#enqueue(group, outcomes);
    let start = 0;
    for (const { items: own, resolve } of group) {
      resolve(outcomes.slice(start, start + own.length));
      start += own.length;
    }
  }

  /** A failure loses nothing: the worker's sweeper finds what stands unfinished and enqueues it. */
  async #enqueue(group: readonly Waiting[], outcomes: readonly ReceiveOutcome[]): Promise<void> {
    const sent = group.flatMap(({ items, traceparent }) =>
      items.map(({ requestId }) => ({ requestId, traceparent })),
    );
    const versions = outcomes.flatMap((outcome, at): EnqueuedVersion[] => {
      const { articleId, version, seq, needs, partition } = outcome;
      const { requestId = '', traceparent } = sent[at] ?? {};
      return outcome.outcome === 'duplicate'
        ? []
        : [{ articleId, version, seq, needs, partition, requestId, traceparent }];
    });
    if (versions.length === 0) return;
    this.#onEnqueue(versions.length);
    try {
      await this.#queues.enqueue(versions);
    } catch (error) {
      this.#log.error({ err: error, articles: versions.length }, 'stored, but not enqueued');
    }
  }
}
