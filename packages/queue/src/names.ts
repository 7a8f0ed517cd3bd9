/** The hash tag keeps every key of ours in one slot, so that a Redis Cluster works as well. */
export const queuePrefix = '{tributary}';

export const queueNames = { extract: 'extract', cluster: 'cluster' } as const;

/** Each partition has a cluster queue of its own; that of the whole stream has the plain name. */
export const clusterQueueName = (partition: string): string =>
  partition === 'all' ? queueNames.cluster : `${queueNames.cluster}-${partition}`;

export type QueueName = (typeof queueNames)[keyof typeof queueNames];

/** Redis channel on which a commit says the number of its last history row. */
export const changesChannel = '{tributary}:changes';

/** Job ids must not be digits only nor contain ":"; the same version again is the same job. */
export const jobIdOf = (articleId: string, version: number): string => `${articleId}-v${version}`;
