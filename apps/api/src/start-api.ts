import { openQueues, subscribeToChanges } from '@tributary/queue';
import { findRedisUrl } from '@tributary/queue/server';
import { openStore } from '@tributary/store';
import type { Logger } from 'pino';
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

/** Opens the store and the queues and listens. Throws the first thing that is missing. */
export async function startApi(config: Config, log: Logger): Promise<RunningApi> {
  const onRedisError = occasionalWarning(log, 'Redis is away');
  const redisUrl = await findRedisUrl({ redisUrl: config.REDIS_URL, dataDir: config.DATA_DIR });
  const store = await openStore({ url: config.DATABASE_URL, dataDir: config.DATA_DIR });
  await store.migrate();
  const queues = await openQueues(redisUrl, onRedisError);
  const { app, close } = createApp({
    config,
    store,
    queues,
    log,
    now: Date.now,
    subscribe: (wake) => subscribeToChanges(redisUrl, wake, onRedisError),
  });
  const server = await listen(app.fetch, { host: config.API_HOST, port: config.API_PORT });
  log.info({ url: server.url }, 'API ready');
  return {
    url: server.url,
    close: async () => {
      const drained = server.stop(drainMilliseconds);
      await close();
      await drained;
      await queues.close();
      await store.close();
    },
  };
}
