import type { ArticleQueues } from '@tributary/queue';
import type { ApiMetrics } from '../metrics.ts';
import { ProblemError, unavailable } from '../problem.ts';

const freshMilliseconds = 1_000;
const staleMilliseconds = 3_000;
const retryAfterSeconds = 10;

/**
 * Backpressure without a round trip per request: the depth of the queues is sampled about once a
 * second while articles come in, and what was accepted since then is added to it.
 */
export class QueueGauge {
  readonly #queues: Pick<ArticleQueues, 'depths'>;
  readonly #maxDepth: number;
  readonly #metrics: ApiMetrics;
  readonly #now: () => number;
  #sample: { depth: number; at: number } | null = null;
  #addedSince = 0;
  #sampling: Promise<ProblemError | null> | null = null;

  constructor(options: {
    queues: Pick<ArticleQueues, 'depths'>;
    maxDepth: number;
    metrics: ApiMetrics;
    now: () => number;
  }) {
    this.#queues = options.queues;
    this.#maxDepth = options.maxDepth;
    this.#metrics = options.metrics;
    this.#now = options.now;
  }

  /** Throws a 503 when the queues are full or Redis does not answer. */
  async admit(): Promise<void> {
    const age = this.#sample === null ? Number.POSITIVE_INFINITY : this.#now() - this.#sample.at;
    if (age > freshMilliseconds) {
      this.#sampling ??= this.#takeSample();
      const failure = age > staleMilliseconds ? await this.#sampling : null;
      if (failure !== null) throw failure;
    }
    const depth = (this.#sample?.depth ?? 0) + this.#addedSince;
    if (depth < this.#maxDepth) return;
    throw new ProblemError({
      status: 503,
      type: 'queue-full',
      title: 'The queue is full',
      detail: `${depth} articles wait for the workers (limit ${this.#maxDepth}). Nothing was accepted; try again in ${retryAfterSeconds} s.`,
      retryAfterSeconds,
    });
  }

  added(articles: number): void {
    this.#addedSince += articles;
  }

  /** Answers the failure instead of throwing it: nobody may be waiting for this sample. */
  async #takeSample(): Promise<ProblemError | null> {
    try {
      const depths = await this.#queues.depths();
      let depth = 0;
      for (const { name, waiting, active, delayed } of depths) {
        depth += waiting + active + delayed;
        this.#metrics.queueDepth.set({ queue: name }, waiting + delayed);
      }
      this.#sample = { depth, at: this.#now() };
      this.#addedSince = 0;
      return null;
    } catch (error) {
      this.#sample = null;
      return unavailable('queue', error);
    } finally {
      this.#sampling = null;
    }
  }
}
