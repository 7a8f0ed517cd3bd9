import {
  closeRedis,
  connectRedis,
  openQueues,
  startTracing,
  subscribeToChanges,
} from '@tributary/queue';
import { findRedisUrl } from '@tributary/queue/server';
import { openStore, type Store } from '@tributary/store';
import type { Logger } from 'pino';
import { prepareKeys } from './access/prepare-keys.ts';
import { createApp } from './app.ts';
import type { Config } from './config.ts';
import { occasionalWarning } from './log.ts';
import { listen } from './server.ts';

/** Requests at work get this long to end. */
const drainMilliseconds = 2_000;

export interface RunningApi {
  readonly url: string;
  /** Ends the live streams, lets requests at work end, and closes everything. */
  close(): Promise<void>;
}

const partitionNames = async (store: Store): Promise<string[]> =>
  (await store.partitions()).map(({ partition }) => partition);

/** Opens the store and the queues and listens. Throws the first thing that is missing. */
export async function startApi(config: Config, log: Logger): Promise<RunningApi> {
  const onRedisError = occasionalWarning(log, 'Redis is away');
  const redisUrl = await findRedisUrl({ redisUrl: config.REDIS_URL, dataDir: config.DATA_DIR });
  const store = await openStore({
    url: config.DATABASE_URL,
    dataDir: config.DATA_DIR,
    partitionBy: config.PARTITION_BY,
  });
  await store.migrate();
  if (config.KEYS_REQUIRED) await prepareKeys(config, store, log);
  const queues = await openQueues(redisUrl, onRedisError, () => partitionNames(store));
  const counted = config.RATE_LIMIT_REQUESTS + config.RATE_LIMIT_ITEMS > 0 || config.KEYS_REQUIRED;
  const redis = counted ? connectRedis(redisUrl, 'producer', onRedisError) : null;
  const onTracingWarning = occasionalWarning(log, 'traces');
  const tracing = await startTracing({
    endpoint: config.OTEL_EXPORTER_OTLP_ENDPOINT,
    service: 'tributary-api',
    onWarning: (message) => onTracingWarning(new Error(message)),
  });
  const { app, close } = createApp({
    config,
    store,
    queues,
    redis,
    log,
    tracing,
    now: Date.now,
    subscribe: (wake) => subscribeToChanges(redisUrl, wake, onRedisError),
  });
  const place = { host: config.API_HOST, port: config.API_PORT };
  const server = await listen(app.fetch, place, {
    headersMilliseconds: config.HEADERS_TIMEOUT_MS,
    // Live streams send something every 15 s, and bodies have limits of their own.
    silenceMilliseconds: 50_000 + Math.max(config.ANSWER_TIMEOUT_MS, config.SLOW_READER_MS),
    connections: config.MAX_CONNECTIONS,
  });
  log.info({ url: server.url, keysRequired: config.KEYS_REQUIRED }, 'API ready');
  return {
    url: server.url,
    close: async () => {
      const drained = server.stop(drainMilliseconds);
      await close();
      await drained;
      await tracing?.close();
      if (redis !== null) await closeRedis(redis);
      await queues.close();
      await store.close();
    },
  };
}
