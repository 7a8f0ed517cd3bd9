// One term of ownership of a partition: from the lease to its end.
//
// Idea: the queue drives, the store orders. A batch of jobs only says "up to here"; what is decided
// is every ready version up to there, in stream order, so that a crash, a lost job or an emptied
// Redis changes neither the set of decisions nor their order.
// Invariant: between two batches the engine equals what the store would restore. Whenever that may
// be broken (a throw inside the engine, a refused commit) the engine is reloaded or the term ends.
// Errors: StoreError is a fault and ends the term, jobs go back untouched; any other error is blamed
// on the article that causes it, found by committing one at a time.
import { jobAttempts, jobIdOf } from '@tributary/queue';
import {
  type CommitBatch,
  type Lease,
  StaleLeaseError,
  StoreError,
  type ToCluster,
} from '@tributary/store';
import { UnrecoverableError } from 'bullmq';
import { ArticleTraces, type BatchTrace } from './article-traces.ts';
import { HandBackError } from './cluster-consumer.ts';
import { decideBatch, type Engine, PoisonError } from './decide-batch.ts';
import type { HeldJob, HeldJobs } from './held-jobs.ts';
import type { OwnerParts } from './owner.ts';
import { RecentKeys } from './recent-keys.ts';

const idleMilliseconds = 1_000;
const recentKeys = 20_000;

type OpenJobs = Map<string, HeldJob>;

const keyOf = (article: { articleId: string; version: number }): string =>
  jobIdOf(article.articleId, article.version);

export class Term {
  readonly #parts: OwnerParts;
  readonly #lease: Lease;
  readonly #stop: AbortSignal;
  #engine: Engine;
  /** Articles that made trouble; left out until their own job comes again. */
  readonly #postponed = new Set<string>();
  /** Committed lately: their jobs need no look into the store. */
  readonly #recent = new RecentKeys(recentKeys);
  readonly #traces: ArticleTraces | null;
  /** How many articles are still to be committed one at a time, to find the one that fails. */
  #oneByOne = 0;
  #sinceStatistics = 0;

  constructor(parts: OwnerParts, lease: Lease, engine: Engine, stop: AbortSignal) {
    this.#parts = parts;
    this.#lease = lease;
    this.#engine = engine;
    this.#stop = stop;
    this.#traces = parts.tracing === null ? null : new ArticleTraces(parts.tracing);
  }

  get engine(): Engine {
    return this.#engine;
  }

  /** Decides everything that is ready in the store, whatever the queue says. */
  async catchUp(): Promise<void> {
    await this.#decideUpTo(Number.MAX_SAFE_INTEGER, new Map());
  }

  /** Works until `stop` fires. Throws on faults; jobs of the batch at hand then go back. */
  async work(held: HeldJobs): Promise<void> {
    while (!this.#stop.aborted) {
      const jobs = await held.take(this.#parts.batchSize, idleMilliseconds);
      if (jobs.length === 0) await this.saveStatistics();
      else await this.#settle(jobs);
    }
  }

  /** Stores the statistics if anything was decided since they were stored last. */
  async saveStatistics(): Promise<void> {
    if (this.#sinceStatistics === 0) return;
    await this.#commit({
      now: this.#parts.now(),
      configVersion: this.#engine.configVersion,
      articles: [],
      reassigned: [],
      reuse: [],
      withdrawn: [],
      records: [],
      origins: [],
      changes: [],
      descriptions: [],
      statistics: this.#engine.statistics(),
    });
    this.#sinceStatistics = 0;
  }

  async #settle(jobs: readonly HeldJob[]): Promise<void> {
    const open: OpenJobs = new Map(jobs.map((job) => [keyOf(job.data), job]));
    try {
      const fresh = jobs.filter(({ data }) => !this.#recent.has(keyOf(data)));
      if (fresh.length > 0) {
        await this.#decideUpTo(Math.max(...fresh.map(({ data }) => data.seq)), open);
      }
      for (const [key, job] of open) await this.#settleDecided(key, job, open);
    } finally {
      for (const job of open.values()) job.reject(new HandBackError('not decided'));
    }
  }

  /** A job whose version is not ready: decided before, or failed and retried on the board. */
  async #settleDecided(key: string, job: HeldJob, open: OpenJobs): Promise<void> {
    this.#traces?.late(key, job.data.traceparent);
    if (!this.#recent.has(key)) {
      const putBack = await this.#parts.store.retry(job.data.articleId, this.#parts.now());
      if (putBack && keyOf(putBack) === key && putBack.needs === 'cluster') {
        await this.#decideUpTo(putBack.seq, open);
        if (!open.has(key)) return;
      } else if (putBack) {
        await this.#parts.queues.enqueueAgain([putBack]);
      }
    }
    open.delete(key);
    job.complete();
  }

  async #decideUpTo(upToSeq: number, open: OpenJobs): Promise<void> {
    for (;;) {
      if (this.#stop.aborted) throw new HandBackError('the term has ended');
      const limit = this.#oneByOne > 0 ? 1 : this.#parts.batchSize;
      const stopTimer = this.#parts.metrics.stage.startTimer({ stage: 'load' });
      const loaded = await this.#parts.store.loadForClustering({
        partition: this.#lease.partition,
        upToSeq,
        ids: [...open.values()].map(({ data }) => data),
        limit: limit + this.#postponed.size,
      });
      stopTimer();
      const articles = loaded
        .filter((article) => open.has(keyOf(article)) || !this.#postponed.has(keyOf(article)))
        .slice(0, limit);
      if (articles.length === 0) return;
      const decided = await this.#decide(articles, open);
      if (decided && loaded.length < limit) return; // that was all
    }
  }

  /** Answers whether all of them were decided. */
  async #decide(articles: readonly ToCluster[], open: OpenJobs): Promise<boolean> {
    try {
      await this.#decideTogether(articles, open);
      this.#oneByOne = Math.max(0, this.#oneByOne - articles.length);
      return true;
    } catch (error) {
      if (error instanceof StoreError || error instanceof StaleLeaseError) throw error;
      if (error instanceof PoisonError) {
        await this.#blame(error.article, error, open);
      } else if (articles.length === 1) {
        await this.#blame(articles[0] as ToCluster, error as Error, open);
        this.#oneByOne = Math.max(0, this.#oneByOne - 1);
      } else {
        this.#parts.log.warn({ err: error, articles: articles.length }, 'batch refused, splitting');
        this.#oneByOne = articles.length;
      }
      this.#engine = await this.#parts.loadEngine(this.#lease.partition);
      return false;
    }
  }

  async #decideTogether(articles: readonly ToCluster[], open: OpenJobs): Promise<void> {
    const { metrics, now, statisticsEvery } = this.#parts;
    const traced = this.#traces?.batch(articles, keyOf, (key) => open.get(key)?.data);
    const stopCluster = metrics.stage.startTimer({ stage: 'cluster' });
    const batch = decideBatch(this.#engine, articles, now());
    stopCluster();
    traced?.over('cluster');
    // A new version replaces the record from which the statistics could be replayed.
    const versioned = batch.changes.some(({ type }) => type === 'versioned');
    const due = versioned || this.#sinceStatistics + articles.length >= statisticsEvery;
    const statistics = due ? this.#engine.statistics() : null;
    const skipped = await this.#commit({ ...batch, statistics }, traced);
    this.#sinceStatistics = due ? 0 : this.#sinceStatistics + articles.length;
    this.#report(articles, batch);
    for (const article of articles) {
      const key = keyOf(article);
      this.#recent.add(key);
      this.#postponed.delete(key);
      open.get(key)?.complete();
      open.delete(key);
    }
    if (skipped > 0) this.#engine = await this.#parts.loadEngine(this.#lease.partition);
  }

  async #commit(batch: CommitBatch, traced?: BatchTrace): Promise<number> {
    const { store, queues, metrics, log } = this.#parts;
    const stopCommit = metrics.stage.startTimer({ stage: 'commit' });
    const { lastEventId, skipped } = await store.commit(batch, this.#lease);
    stopCommit();
    traced?.over('commit');
    if (batch.changes.length > 0) {
      // Only a wake-up: who misses it reads the store at the next one.
      const traces = traced?.carried;
      await queues.announce({ lastEventId, traces }).catch((error: Error) => {
        log.warn({ err: error }, 'could not announce new history');
      });
      traced?.over('publish');
    }
    if (skipped.length > 0) log.warn({ skipped }, 'decided before: reloading');
    return skipped.length;
  }

  /** Its job fails and comes back later; after the last attempt the article fails for good. */
  async #blame(article: ToCluster, error: Error, open: OpenJobs): Promise<void> {
    const { store, metrics, now } = this.#parts;
    const key = keyOf(article);
    const job = open.get(key);
    const log = this.#parts.log.child({
      requestId: article.requestId,
      articleId: article.articleId,
    });
    this.#postponed.add(key);
    const err = error.cause ?? error;
    if (!job) return log.warn({ err }, 'article could not be placed; waits for its job');
    this.#traces?.failed(article.articleId, job.data.traceparent, error.message);
    if (job.attempt < jobAttempts) {
      log.warn({ err, attempt: job.attempt }, 'article could not be placed; tried again later');
      job.reject(error);
    } else {
      const failure = { stage: 'cluster', reason: error.message, attempts: job.attempt } as const;
      await store.fail(article.articleId, article.version, failure, now());
      this.#postponed.delete(key);
      metrics.articles.inc({ outcome: 'failed' });
      log.error({ err }, 'article failed for good');
      job.reject(new UnrecoverableError(error.message));
    }
    open.delete(key);
  }

  #report(articles: readonly ToCluster[], batch: Omit<CommitBatch, 'statistics'>): void {
    const { metrics, log, now } = this.#parts;
    metrics.articles.inc({ outcome: 'assigned' }, articles.length);
    metrics.batch.observe(articles.length);
    for (const { type } of batch.changes) metrics.stories.inc({ type });
    metrics.showIndex(this.#lease.partition, this.#engine.size);
    const last = articles.at(-1);
    const { partition } = this.#lease;
    if (last) metrics.lag.set({ partition }, Math.max(0, now() - last.receivedAt) / 1_000);
    for (const [index, { requestId, articleId, version }] of articles.entries()) {
      const storyId = batch.articles[index]?.assignment.storyId;
      log.info({ requestId, articleId, version, storyId }, 'article assigned');
    }
  }
}
