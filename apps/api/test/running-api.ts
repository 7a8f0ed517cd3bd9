import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type ArticleQueues,
  changesChannel,
  closeRedis,
  connectRedis,
  openQueues,
  subscribeToChanges,
} from '@tributary/queue';
import { openStore, type Store } from '@tributary/store';
import { pino } from 'pino';
import { createApp } from '../src/app.ts';
import { type Config, parseConfig } from '../src/config.ts';
import { type RedisServer, startRedis } from './redis-server.ts';

export interface RunningApi {
  readonly app: ReturnType<typeof createApp>['app'];
  readonly store: Store;
  readonly queues: ArticleQueues;
  readonly redis: RedisServer;
  readonly config: Config;
  /** Says on Redis that the history has grown, as the worker does. */
  announce(lastEventId: number): Promise<void>;
  close(): Promise<void>;
}

/** The API in process on a real store and a real Redis, both of its own. */
export async function runApi(settings: Record<string, string> = {}): Promise<RunningApi> {
  const dataDir = await mkdtemp(join(tmpdir(), 'tributary-api-'));
  const redis = await startRedis();
  const config = parseConfig({ REDIS_URL: redis.url, DATA_DIR: dataDir, ...settings });
  const ignore = (): void => undefined;
  const store = await openStore({
    url: config.DATABASE_URL,
    dataDir: config.DATA_DIR,
    partitionBy: config.PARTITION_BY,
  });
  await store.migrate();
  const queues = await openQueues(redis.url, ignore);
  const publisher = connectRedis(redis.url, 'consumer', ignore);
  const { app, close } = createApp({
    config,
    store,
    queues,
    redis: null,
    tracing: null,
    log: pino({ level: 'silent' }),
    now: Date.now,
    subscribe: (wake) => subscribeToChanges(redis.url, wake, ignore),
  });
  return {
    app,
    store,
    queues,
    redis,
    config,
    announce: async (lastEventId) => {
      await publisher.publish(changesChannel, JSON.stringify({ lastEventId }));
    },
    close: async () => {
      await close();
      await closeRedis(publisher);
      await queues.close();
      await store.close();
      await redis.stop();
      await rm(dataDir, { recursive: true });
    },
  };
}
