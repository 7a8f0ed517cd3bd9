import { type JobsOptions, Queue } from 'bullmq';
import { closeRedis, connectRedis, type RedisClient, whenConnected } from './connection.ts';
import { changesChannel, jobIdOf, type QueueName, queueNames, queuePrefix } from './names.ts';
import { type ArticleJob, articleJob, changesMessage } from './payloads.ts';

/** A version of an article and the stage that it waits for. */
export interface EnqueuedVersion extends ArticleJob {
  readonly needs: QueueName;
}

export interface QueueDepth {
  readonly name: QueueName;
  readonly waiting: number;
  readonly active: number;
  readonly delayed: number;
  readonly failed: number;
  readonly completed: number;
}

/** Tries of a job before it counts as poison: at 1, 2, 4 and 8 s after the first. */
export const jobAttempts = 5;

/**
 * Completed jobs are kept only for the board; failed ones as long as anyone may want to retry them.
 * The truth about every article stands in the store, so both bounds lose nothing.
 */
export const jobOptions: JobsOptions = {
  attempts: jobAttempts,
  backoff: { type: 'exponential', delay: 1_000, jitter: 0.25 },
  removeOnComplete: { count: 1_000 },
  removeOnFail: { count: 10_000 },
  stackTraceLimit: 10,
};

/** One MULTI of this many jobs holds Redis for some 15 ms. */
const bulkSize = 250;

/** The two queues as a producer sees them: the API and the sweeper. */
export class ArticleQueues {
  readonly extract: Queue<ArticleJob>;
  readonly cluster: Queue<ArticleJob>;
  readonly #client: RedisClient;

  constructor(client: RedisClient, onError: (error: Error) => void) {
    this.#client = client;
    const open = (name: QueueName): Queue<ArticleJob> => {
      const queue = new Queue<ArticleJob>(name, {
        connection: client,
        prefix: queuePrefix,
        defaultJobOptions: jobOptions,
        skipWaitingForReady: true,
      });
      queue.on('error', onError);
      return queue;
    };
    this.extract = open(queueNames.extract);
    this.cluster = open(queueNames.cluster);
  }

  /**
   * Adds a job per version to the queue of the stage that it needs. A version that has a job already
   * (waiting, at work, finished or failed) keeps that one; see `enqueueAgain`.
   */
  async enqueue(versions: readonly EnqueuedVersion[]): Promise<void> {
    for (const name of Object.values(queueNames)) {
      const jobs = versions
        .filter((version) => version.needs === name)
        .map((version) => ({
          name,
          data: articleJob.parse(version),
          opts: { jobId: jobIdOf(version.articleId, version.version) },
        }));
      for (let start = 0; start < jobs.length; start += bulkSize) {
        await this[name].addBulk(jobs.slice(start, start + bulkSize));
      }
    }
  }

  /**
   * The same for versions that the store calls unfinished: a finished or failed job of the same id
   * would block the new one, so it is removed first. Jobs that wait or are at work stay.
   *
   * @returns how many jobs were missing and are there now.
   */
  async enqueueAgain(versions: readonly EnqueuedVersion[]): Promise<number> {
    let added = 0;
    for (let start = 0; start < versions.length; start += bulkSize) {
      const missing = await this.#missing(versions.slice(start, start + bulkSize));
      await this.enqueue(missing);
      added += missing.length;
    }
    return added;
  }

  async #missing(versions: readonly EnqueuedVersion[]): Promise<EnqueuedVersion[]> {
    const checked = await Promise.all(
      versions.map(async (version) => {
        const queue = this[version.needs];
        const id = jobIdOf(version.articleId, version.version);
        const state = await queue.getJobState(id);
        if (state === 'completed' || state === 'failed') await queue.remove(id);
        else if (state !== 'unknown') return null;
        return version;
      }),
    );
    return checked.filter((version) => version !== null);
  }

  /** Jobs per state of each queue. */
  async depths(): Promise<QueueDepth[]> {
    return Promise.all(
      Object.values(queueNames).map(async (name) => {
        const counts = await this[name].getJobCounts();
        const of = (...states: string[]): number =>
          states.reduce((sum, state) => sum + (counts[state] ?? 0), 0);
        return {
          name,
          waiting: of('waiting', 'paused', 'prioritized'),
          active: of('active'),
          delayed: of('delayed'),
          failed: of('failed'),
          completed: of('completed'),
        };
      }),
    );
  }

  /** How much work stands before the workers: what backpressure looks at. */
  async depth(): Promise<number> {
    const depths = await this.depths();
    return depths.reduce(
      (sum, { waiting, active, delayed }) => sum + waiting + active + delayed,
      0,
    );
  }

  /** Tells everyone who streams that the history has grown up to `lastEventId`. */
  async announce(lastEventId: number): Promise<void> {
    const message = changesMessage.parse({ lastEventId });
    await this.#client.publish(changesChannel, JSON.stringify(message));
  }

  /** Throws when Redis does not answer. */
  async ping(): Promise<void> {
    await this.#client.ping();
  }

  async close(): Promise<void> {
    await Promise.all([this.extract.close(), this.cluster.close()]);
    await closeRedis(this.#client);
  }
}

/**
 * Opens the queues for producers and waits until Redis answers (up to 10 s).
 *
 * @param onError hears connection errors, also later ones.
 */
export const openQueues = async (
  url: string,
  onError: (error: Error) => void,
): Promise<ArticleQueues> => {
  const client = connectRedis(url, 'producer', onError);
  try {
    await whenConnected(client, 10_000);
  } catch (error) {
    await closeRedis(client);
    throw error;
  }
  return new ArticleQueues(client, onError);
};
