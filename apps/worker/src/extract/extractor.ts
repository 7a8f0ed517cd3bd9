import {
  type ArticleJob,
  type ArticleQueues,
  closeRedis,
  connectRedis,
  queueNames,
  type Tracing,
} from '@tributary/queue';
import type { Store } from '@tributary/store';
import { Worker } from 'bullmq';
import type { Logger } from 'pino';
import { consumerOptions } from '../consumer-options.ts';
import type { WorkerMetrics } from '../metrics.ts';
import { ExtractorPool } from './extractor-pool.ts';
import { runTracedExtractJob } from './traced-extract-job.ts';

const closeMilliseconds = 3_000;

/** Consumes the extract queue with a pool of threads; any number of workers may do so. */
export class Extractor {
  readonly #pool: ExtractorPool;
  readonly #connection: ReturnType<typeof connectRedis>;
  readonly #worker: Worker<ArticleJob>;

  constructor(options: {
    store: Store;
    queues: ArticleQueues;
    metrics: WorkerMetrics;
    log: Logger;
    tracing: Tracing | null;
    now: () => number;
    redisUrl: string;
    threads: number;
    timeoutSeconds: number;
  }) {
    const { log, threads, timeoutSeconds } = options;
    const onError = (error: Error): void => log.warn({ err: error }, 'extract queue');
    const pool = new ExtractorPool({ threads, timeoutSeconds });
    const parts = { ...options, pool };
    this.#pool = pool;
    this.#connection = connectRedis(options.redisUrl, 'consumer', onError);
    this.#worker = new Worker<ArticleJob>(
      queueNames.extract,
      (job) => runTracedExtractJob(job, parts),
      {
        ...consumerOptions,
        connection: this.#connection,
        concurrency: threads,
      },
    );
    this.#worker.on('error', onError);
  }

  /** Finishes the pages at hand; after 3 s their threads are ended and the jobs come back later. */
  async close(): Promise<void> {
    const end = (): void => {
      void this.#pool.close();
      this.#connection.disconnect();
    };
    const timer = setTimeout(end, closeMilliseconds);
    await this.#worker.close().finally(() => clearTimeout(timer));
    await this.#pool.close();
    await closeRedis(this.#connection);
  }
}
