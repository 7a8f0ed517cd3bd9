import { setTimeout as sleep } from 'node:timers/promises';
import type { ArticleQueues, Tracing } from '@tributary/queue';
import { type Lease, StaleLeaseError, type Store } from '@tributary/store';
import type { Logger } from 'pino';
import type { WorkerMetrics } from '../metrics.ts';
import { consumeClusterJobs, HandBackError } from './cluster-consumer.ts';
import type { Engine } from './decide-batch.ts';
import { HeldJobs } from './held-jobs.ts';
import { LeaseKeeper } from './lease-keeper.ts';
import { type KeptDays, Retention } from './retention.ts';
import { Sweeper } from './sweeper.ts';
import { Term } from './term.ts';
import { ToldStoriesWalk } from './told-stories-walk.ts';

export interface OwnerParts {
  readonly store: Store;
  readonly queues: ArticleQueues;
  /** What the store holds of a partition, as an engine. */
  readonly loadEngine: (partition: string) => Promise<Engine>;
  readonly metrics: WorkerMetrics;
  readonly log: Logger;
  readonly tracing: Tracing | null;
  readonly now: () => number;
  readonly redisUrl: string;
  readonly partition: string;
  /** Whether to try for the lease now; always, if it is not given. */
  readonly mayStrive?: () => boolean;
  /** Names this worker among all that share the store. */
  readonly name: string;
  /** Where this worker answers dry runs. */
  readonly url: string | null;
  readonly batchSize: number;
  readonly leaseMilliseconds: number;
  readonly statisticsEvery: number;
  readonly sweepMilliseconds: number;
  readonly sweepAfterMilliseconds: number;
  readonly keptDays: KeptDays;
}

export type OwnerState = 'standby' | 'loading' | 'owner' | 'closed';

const longestPauseMilliseconds = 5_000;
/** Tries for the lease, or looks whether to try, in one lease. */
const triesPerLease = 5;

/** Strives for the ownership of a partition, and works it while it has it. */
export class Owner {
  readonly #parts: OwnerParts;
  readonly #closing = new AbortController();
  readonly #running: Promise<void>;
  #state: OwnerState = 'standby';
  #term: Term | null = null;
  #strives = false;
  #givingBack: AbortController | null = null;

  constructor(parts: OwnerParts) {
    this.#parts = parts;
    this.#running = this.#run();
  }

  get state(): OwnerState {
    return this.#state;
  }

  /** Whether it has the partition, or is about to have it. */
  get strives(): boolean {
    return this.#strives;
  }

  /** Ends this term in good order: another worker is to have the partition. */
  giveBack(): void {
    this.#givingBack?.abort();
  }

  /** The engine of the partition while this worker owns it. */
  get engine(): Engine | null {
    return this.#term?.engine ?? null;
  }

  /** Finishes the batch at hand, gives the jobs and the lease back. */
  async close(): Promise<void> {
    this.#closing.abort();
    await this.#running;
    this.#enter('closed');
  }

  async #run(): Promise<void> {
    const { store, partition, name, url, leaseMilliseconds, now, log } = this.#parts;
    let faults = 0;
    while (!this.#closing.signal.aborted) {
      try {
        this.#strives = this.#parts.mayStrive?.() ?? true;
        const lease = this.#strives
          ? await store.acquireLease(partition, name, leaseMilliseconds, now(), url)
          : null;
        if (lease) await this.#own(lease);
        this.#strives = false;
        await this.#pause(leaseMilliseconds / triesPerLease);
        faults = 0;
      } catch (error) {
        this.#strives = false;
        if (error instanceof HandBackError) continue;
        const lost = error instanceof StaleLeaseError;
        log[lost ? 'warn' : 'error']({ err: error }, lost ? 'lease lost' : 'term ended by a fault');
        faults += 1;
        await this.#pause(Math.min(250 * 2 ** faults, longestPauseMilliseconds));
      }
    }
  }

  async #own(lease: Lease): Promise<void> {
    const { store, leaseMilliseconds, now, log } = this.#parts;
    const keeper = new LeaseKeeper({ store, lease, ttlMilliseconds: leaseMilliseconds, now });
    const givingBack = new AbortController();
    this.#givingBack = givingBack;
    const stop = AbortSignal.any([this.#closing.signal, keeper.lost, givingBack.signal]);
    log.info({ partition: lease.partition, fencing: lease.fencing }, 'lease taken');
    try {
      await this.#serve(lease, stop, keeper);
    } finally {
      keeper.stop();
      this.#enter('standby');
      if (keeper.lost.aborted) log.warn({ err: keeper.lost.reason }, 'lease lost');
      await store.releaseLease(lease).catch((error: Error) => {
        log.warn({ err: error }, 'could not give the lease back; it will run out');
      });
    }
  }

  async #serve(lease: Lease, stop: AbortSignal, keeper: LeaseKeeper): Promise<void> {
    const { loadEngine, redisUrl, batchSize, log, metrics } = this.#parts;
    this.#enter('loading');
    const started = performance.now();
    const engine = await loadEngine(lease.partition);
    const term = new Term(this.#parts, lease, engine, stop);
    const seconds = (performance.now() - started) / 1_000;
    metrics.restore.set(seconds);
    log.info({ ...term.engine.size, seconds }, 'engine loaded');
    this.#enter('owner', term);
    await term.catchUp();

    const onError = (error: Error): void => log.warn({ err: error }, 'cluster queue');
    const held = new HeldJobs();
    const consumer = consumeClusterJobs({
      redisUrl,
      partition: lease.partition,
      held,
      concurrency: 2 * batchSize,
      onError,
    });
    const sweeper = new Sweeper(this.#parts);
    const retention = new Retention({
      ...this.#parts,
      lease,
      walk: new ToldStoriesWalk(() => term.engine),
    });
    const wake = (): void => held.close(new HandBackError('the term has ended'));
    stop.addEventListener('abort', wake, { once: true });
    try {
      await term.work(held);
      if (!keeper.lost.aborted) await term.saveStatistics();
    } finally {
      await Promise.all([sweeper.close(), retention.close(), consumer.close()]);
    }
  }

  #enter(state: OwnerState, term: Term | null = null): void {
    this.#state = state;
    this.#term = term;
    const { metrics, partition } = this.#parts;
    metrics.owner.set({ partition }, state === 'owner' ? 1 : 0);
    metrics.showIndex(partition, term?.engine.size ?? { articles: 0, stories: 0, terms: 0 });
  }

  async #pause(milliseconds: number): Promise<void> {
    await sleep(milliseconds, undefined, { signal: this.#closing.signal }).catch(() => {});
  }
}
