import { Cluster, Redis } from 'ioredis';

export type RedisClient = Redis | Cluster;

/**
 * How a connection behaves while Redis is away. `producer`: a command fails at once, so that a
 * request is answered and never hangs. `consumer`: a command waits for Redis to come back, which is
 * what BullMQ's workers need.
 */
export type ConnectionRole = 'producer' | 'consumer';

const retryDelayMilliseconds = (attempt: number): number => Math.min(50 * 2 ** attempt, 1_000);

const roleOptions = (role: ConnectionRole) =>
  role === 'producer'
    ? { maxRetriesPerRequest: 1, enableOfflineQueue: false, commandTimeout: 5_000 }
    : { maxRetriesPerRequest: null };

/**
 * Opens a connection that reconnects by itself. Several URLs separated by commas are the nodes of a
 * Redis Cluster.
 *
 * @param onError hears every connection error; without it they would end the process.
 */
export const connectRedis = (
  url: string,
  role: ConnectionRole,
  onError: (error: Error) => void,
): RedisClient => {
  const nodes = url.split(',').map((part) => part.trim());
  const client = nodes.length > 1 ? clusterOf(nodes, role) : singleOf(url, role);
  client.on('error', onError);
  return client;
};

const singleOf = (url: string, role: ConnectionRole): Redis =>
  new Redis(url, {
    ...roleOptions(role),
    connectTimeout: 5_000,
    retryStrategy: retryDelayMilliseconds,
  });

const clusterOf = (nodes: string[], role: ConnectionRole): Cluster => {
  const first = new URL(nodes[0] ?? '');
  return new Cluster(nodes, {
    clusterRetryStrategy: retryDelayMilliseconds,
    enableOfflineQueue: role === 'consumer',
    redisOptions: {
      ...roleOptions(role),
      ...(first.username && { username: decodeURIComponent(first.username) }),
      ...(first.password && { password: decodeURIComponent(first.password) }),
      ...(first.protocol === 'rediss:' && { tls: {} }),
    },
  });
};

/** Resolves when the connection takes commands; throws after `timeoutMilliseconds` with the cause. */
export const whenConnected = (client: RedisClient, timeoutMilliseconds: number): Promise<void> =>
  new Promise((resolve, reject) => {
    if (client.status === 'ready') return resolve();
    let cause: Error | null = null;
    const remember = (error: Error): void => {
      cause = error;
    };
    const settle = (end: () => void): void => {
      clearTimeout(timer);
      client.off('ready', ready);
      client.off('error', remember);
      end();
    };
    const ready = (): void => settle(resolve);
    const timer = setTimeout(
      () =>
        settle(() =>
          reject(
            new Error(`Redis does not answer within ${timeoutMilliseconds / 1000} s`, { cause }),
          ),
        ),
      timeoutMilliseconds,
    );
    client.on('ready', ready);
    client.on('error', remember);
  });

/** Says goodbye if Redis is there to hear it, and closes the connection in any case. */
export const closeRedis = async (client: RedisClient): Promise<void> => {
  if (client.status === 'ready') {
    await client.quit().catch(() => client.disconnect());
  } else {
    client.disconnect();
  }
};
