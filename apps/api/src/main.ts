import { openQueues, subscribeToChanges } from '@tributary/queue';
import { openStore } from '@tributary/store';
import { pino } from 'pino';
import { createApp } from './app.ts';
import { type Config, ConfigError, parseConfig } from './config.ts';
import { listen } from './server.ts';

const shutdownMilliseconds = 2_500;

async function main(config: Config): Promise<void> {
  const log = pino({ name: 'api', level: config.LOG_LEVEL });
  const onRedisError = (error: Error): void => log.warn({ err: error }, 'Redis');
  const store = await openStore({ url: config.DATABASE_URL, dataDir: config.DATA_DIR });
  await store.migrate();
  const queues = await openQueues(config.REDIS_URL, onRedisError);
  const { app, close } = createApp({
    config,
    store,
    queues,
    log,
    now: Date.now,
    subscribe: (wake) => subscribeToChanges(config.REDIS_URL, wake, onRedisError),
  });
  const server = await listen(app.fetch, { host: config.API_HOST, port: config.API_PORT });
  log.info({ url: server.url }, 'ready');
  process.send?.({ type: 'ready', url: server.url });

  let stopping = false;
  const stop = async (reason: string): Promise<void> => {
    if (stopping) return;
    stopping = true;
    log.info({ reason }, 'stopping');
    const stopped = server.stop(shutdownMilliseconds);
    await close();
    await stopped;
    await queues.close();
    await store.close();
    log.info('stopped');
    process.exit(0);
  };
  process.once('SIGTERM', () => stop('SIGTERM'));
  process.once('SIGINT', () => stop('SIGINT'));
  // The parent that started us is gone.
  process.once('disconnect', () => stop('disconnect'));
}

function fail(error: unknown): never {
  const reason = error instanceof Error ? error.message : String(error);
  process.stderr.write(`The API cannot start: ${reason}\n`);
  process.exit(error instanceof ConfigError ? 2 : 1);
}

try {
  await main(parseConfig(process.env));
} catch (error) {
  fail(error);
}
