export { subscribeToChanges } from './changes.ts';
export {
  type ConnectionRole,
  closeRedis,
  connectRedis,
  type RedisClient,
  whenConnected,
} from './connection.ts';
export {
  changesChannel,
  clusterQueueName,
  jobIdOf,
  type QueueName,
  queueNames,
  queuePrefix,
} from './names.ts';
export { type ArticleJob, articleJob, type ChangesMessage, changesMessage } from './payloads.ts';
export {
  ArticleQueues,
  type EnqueuedVersion,
  jobAttempts,
  jobOptions,
  openQueues,
  type QueueDepth,
} from './queues.ts';
export {
  type OpenSpan,
  spanAttribute,
  startTracing,
  type Traceparent,
  type Tracing,
} from './tracing/tracing.ts';
