import { queuePrefix } from '@tributary/queue';

/**
 * How the workers of both queues behave. A killed worker's jobs come back after at most
 * `lockDuration + stalledInterval`. A job may be interrupted often: kills are no fault of the
 * article, and one that breaks its thread is caught by the extractor.
 */
export const consumerOptions = {
  prefix: queuePrefix,
  lockDuration: 15_000,
  stalledInterval: 5_000,
  maxStalledCount: 100,
  runRetryDelay: 1_000,
} as const;
