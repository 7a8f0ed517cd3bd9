import { type JobsOptions, Queue } from 'bullmq';
import { closeRedis, connectRedis, type RedisClient, whenConnected } from './connection.ts';
import {
  changesChannel,
  clusterQueueName,
  jobIdOf,
  type QueueName,
  queueNames,
  queuePrefix,
} from './names.ts';
import { type ArticleJob, articleJob, type ChangesMessage, changesMessage } from './payloads.ts';

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

const undivided = async (): Promise<readonly string[]> => ['all'];

/** Whoever knows the partitions may be away; the queues are asked all the same. */
const partitionsMilliseconds = 500;

/** The queues as a producer sees them: one to extract, one to cluster for each partition. */
export class ArticleQueues {
  readonly extract: Queue<ArticleJob>;
  readonly #client: RedisClient;
  readonly #open: (name: string) => Queue<ArticleJob>;
  readonly #partitions: () => Promise<readonly string[]>;
  readonly #clusters = new Map<string, Queue<ArticleJob>>();

  constructor(
    client: RedisClient,
    onError: (error: Error) => void,
    partitions: () => Promise<readonly string[]> = undivided,
  ) {
    this.#client = client;
    this.#partitions = partitions;
    this.#open = (name) => {
      const queue = new Queue<ArticleJob>(name, {
        connection: client,
        prefix: queuePrefix,
        defaultJobOptions: jobOptions,
        skipWaitingForReady: true,
      });
      queue.on('error', onError);
      return queue;
    };
    this.extract = this.#open(queueNames.extract);
  }

  /** The queue of a partition; by default that of the undivided stream. */
  cluster(partition = 'all'): Queue<ArticleJob> {
    const known = this.#clusters.get(partition);
    if (known !== undefined) return known;
    const queue = this.#open(clusterQueueName(partition));
    this.#clusters.set(partition, queue);
    return queue;
  }

  /** The queues of all partitions that there are now, or were when that could last be asked. */
  async clusters(): Promise<Queue<ArticleJob>[]> {
    const known = [...this.#clusters.keys()];
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<string[]>((resolve) => {
      timer = setTimeout(() => resolve(known), partitionsMilliseconds);
    });
    const names = await Promise.race([this.#partitions().catch(() => known), late]);
    clearTimeout(timer);
    return names.map((partition) => this.cluster(partition));
  }

  #queueOf({ needs, partition }: EnqueuedVersion): Queue<ArticleJob> {
    return needs === 'extract' ? this.extract : this.cluster(partition);
  }

  /**
   * Adds a job per version to the queue of the stage that it needs. A version that has a job already
   * (waiting, at work, finished or failed) keeps that one; see `enqueueAgain`.
   */
  async enqueue(versions: readonly EnqueuedVersion[]): Promise<void> {
    const byQueue = new Map<Queue<ArticleJob>, EnqueuedVersion[]>();
    for (const version of versions) {
      const queue = this.#queueOf(version);
      const own = byQueue.get(queue);
      if (own === undefined) byQueue.set(queue, [version]);
      else own.push(version);
    }
    for (const [queue, own] of byQueue) {
      const jobs = own.map((version) => ({
        name: version.needs,
        data: articleJob.parse(version),
        opts: { jobId: jobIdOf(version.articleId, version.version) },
      }));
      for (let start = 0; start < jobs.length; start += bulkSize) {
        await queue.addBulk(jobs.slice(start, start + bulkSize));
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
        const queue = this.#queueOf(version);
        const id = jobIdOf(version.articleId, version.version);
        const state = await queue.getJobState(id);
        if (state === 'completed' || state === 'failed') await queue.remove(id);
        else if (state !== 'unknown') return null;
        return version;
      }),
    );
    return checked.filter((version) => version !== null);
  }

  /** Jobs per state and stage, all partitions together. */
  async depths(): Promise<QueueDepth[]> {
    const stages = { extract: [this.extract], cluster: await this.clusters() };
    return Promise.all(
      Object.values(queueNames).map(async (name) => {
        const all = await Promise.all(stages[name].map((queue) => queue.getJobCounts()));
        const of = (...states: string[]): number =>
          all.reduce(
            (sum, counts) =>
              sum + states.reduce((inQueue, state) => inQueue + (counts[state] ?? 0), 0),
            0,
          );
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

  /** Tells everyone who streams that the history has grown. */
  async announce(message: ChangesMessage): Promise<void> {
    await this.#client.publish(changesChannel, JSON.stringify(changesMessage.parse(message)));
  }

  /** Throws when the Redis that holds the queues does not answer. */
  async ping(): Promise<void> {
    // Not PING: in a cluster any node would answer that. This asks the one that has our slot.
    await this.#client.exists(queuePrefix);
  }

  async close(): Promise<void> {
    await Promise.all([this.extract, ...this.#clusters.values()].map((queue) => queue.close()));
    await closeRedis(this.#client);
  }
}

/**
 * Opens the queues for producers and waits until Redis answers (up to 10 s).
 *
 * @param onError hears connection errors, also later ones.
 * @param partitions answers the partitions that there are; the undivided stream by default.
 */
export const openQueues = async (
  url: string,
  onError: (error: Error) => void,
  partitions: () => Promise<readonly string[]> = undivided,
): Promise<ArticleQueues> => {
  const client = connectRedis(url, 'producer', onError);
  try {
    await whenConnected(client, 10_000);
  } catch (error) {
    await closeRedis(client);
    throw error;
  }
  return new ArticleQueues(client, onError, partitions);
};
