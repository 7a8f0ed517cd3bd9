import {
  type ArticleJob,
  articleJob,
  closeRedis,
  clusterQueueName,
  connectRedis,
} from '@tributary/queue';
import { type Job, WaitingError, Worker } from 'bullmq';
import { consumerOptions } from '../consumer-options.ts';
import type { HeldJobs } from './held-jobs.ts';

/** The term ended before the job was decided: it goes back as if it had never been fetched. */
export class HandBackError extends Error {
  override readonly name = 'HandBackError';
}

const closeMilliseconds = 2_000;

/**
 * Fetches jobs of the cluster queue and holds them until their batch is decided. BullMQ renews their
 * locks, counts attempts and delays retries; the order of decisions is the store's matter.
 *
 * @returns closes: what is still held goes back to the queue.
 */
export const consumeClusterJobs = (options: {
  redisUrl: string;
  partition: string;
  held: HeldJobs;
  concurrency: number;
  onError: (error: Error) => void;
}): { close(): Promise<void> } => {
  const connection = connectRedis(options.redisUrl, 'consumer', options.onError);
  const worker = new Worker<ArticleJob>(
    clusterQueueName(options.partition),
    async (job, token) => {
      try {
        await options.held.hold(articleJob.parse(job.data), job.attemptsMade + 1);
      } catch (error) {
        if (!(error instanceof HandBackError)) throw error;
        await handBack(job, token, options.onError);
      }
    },
    { ...consumerOptions, connection, concurrency: options.concurrency },
  );
  worker.on('error', options.onError);
  return {
    close: async () => {
      const closed = worker.close(); // first, or jobs that go back would be fetched again
      options.held.close(new HandBackError('the term of this owner has ended'));
      const timer = setTimeout(() => connection.disconnect(), closeMilliseconds);
      await closed.finally(() => clearTimeout(timer));
      await closeRedis(connection);
    },
  };
};

const handBack = async (
  job: Job<ArticleJob>,
  token: string | undefined,
  onError: (error: Error) => void,
): Promise<never> => {
  // If Redis is away the job stays "active" there, and goes back when its lock has run out.
  await job.moveToWait(token).catch(onError);
  throw new WaitingError();
};
