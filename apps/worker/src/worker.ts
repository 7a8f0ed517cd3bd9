// The one place that lays the worker's pipeline out: what is opened, in which order, and closed in
// the opposite one.
import { randomUUID } from 'node:crypto';
import { openQueues, startTracing } from '@tributary/queue';
import { findRedisUrl, inspectRedis } from '@tributary/queue/server';
import { ApiKeyRing, openStore } from '@tributary/store';
import type { Logger } from 'pino';
import { type EngineSource, loadEngine } from './cluster/load-engine.ts';
import { Ownership } from './cluster/ownership.ts';
import type { Config } from './config.ts';
import { Extractor } from './extract/extractor.ts';
import { accessTo } from './http/access.ts';
import { type Readiness, readiness } from './http/health.ts';
import { sampleForScrape } from './http/scrape.ts';
import { listen } from './http/server.ts';
import { Occasionally } from './log.ts';
import { WorkerMetrics } from './metrics.ts';

export interface RunningWorker {
  readonly port: number;
  readonly owner: Ownership;
  /** Finishes what is at hand and gives the rest back. */
  close(): Promise<void>;
}

/**
 * Who this worker is among all that share a store. Host and port are unique on one machine, so a
 * worker that was killed and started again takes its own lease over at once. Machines may share a
 * host name, so with a database server the name is new at each start.
 */
const nameOf = (config: Config, port: number): string => {
  const place = `${config.HOST_NAME}:${port}`;
  return config.DATABASE_URL?.startsWith('postgres') ? `${place}:${randomUUID()}` : place;
};

/** Where the API finds this worker. Listening on all addresses, it goes by the machine's name. */
const urlOf = ({ WORKER_HOST, HOST_NAME }: Config, port: number): string => {
  if (WORKER_HOST === '0.0.0.0' || WORKER_HOST === '::') return `http://${HOST_NAME}:${port}`;
  return `http://${WORKER_HOST.includes(':') ? `[${WORKER_HOST}]` : WORKER_HOST}:${port}`;
};

export const startWorker = async (
  config: Config,
  log: Logger,
  engineOf: EngineSource = loadEngine,
): Promise<RunningWorker> => {
  const now = (): number => Date.now();
  const metrics = new WorkerMetrics();
  const redisUrl = await findRedisUrl({ redisUrl: config.REDIS_URL, dataDir: config.DATA_DIR });
  const { warnings } = await inspectRedis(redisUrl);
  for (const warning of warnings) log.warn(warning);

  const store = await openStore({
    dataDir: config.DATA_DIR,
    url: config.DATABASE_URL,
    partitionBy: config.PARTITION_BY,
  });
  await store.migrate();
  const occasionally = new Occasionally(now);
  const queues = await openQueues(redisUrl, (error) => {
    occasionally.run(error.message, () => log.warn({ err: error }, 'redis'));
  });

  const tracing = await startTracing({
    endpoint: config.OTEL_EXPORTER_OTLP_ENDPOINT,
    service: 'tributary-worker',
    onWarning: (message) =>
      occasionally.run('traces', () => log.warn({ err: new Error(message) }, 'traces')),
  });

  let owner: Ownership | null = null;
  const ready = async (): Promise<Readiness> =>
    owner
      ? readiness({ store, queues, owner })
      : {
          ready: false,
          role: 'loading',
          partitions: [],
          missing: ['starting'],
          pid: process.pid,
        };
  const keys = new ApiKeyRing({
    store,
    now,
    onError: (error) => log.debug({ err: error }, 'the use of a key was not noted'),
  });
  const { server, port } = await listen(config.WORKER_HOST, config.WORKER_PORT, {
    registry: metrics.registry,
    sample: () => sampleForScrape({ metrics, readiness: ready, dataDir: config.DATA_DIR }),
    log,
    access: accessTo(config.WORKER_HOST, keys),
    readiness: ready,
    engine: (partition) => owner?.engine(partition) ?? null,
  });
  const parts = { store, queues, metrics, log, tracing, now, redisUrl };
  const ownership = new Ownership({
    ...parts,
    loadEngine: (partition) => engineOf(store, partition, config.WINDOW_DAYS),
    name: nameOf(config, port),
    url: urlOf(config, port),
    batchSize: config.BATCH_SIZE,
    leaseMilliseconds: config.LEASE_SECONDS * 1_000,
    statisticsEvery: config.STATISTICS_EVERY,
    sweepMilliseconds: config.SWEEP_SECONDS * 1_000,
    sweepAfterMilliseconds: config.SWEEP_AFTER_SECONDS * 1_000,
    keptDays: {
      texts: config.KEEP_TEXT_DAYS ?? null,
      articles: config.KEEP_ARTICLES_DAYS ?? null,
    },
  });
  owner = ownership;
  const extractor = new Extractor({
    ...parts,
    threads: config.EXTRACT_CONCURRENCY,
    timeoutSeconds: config.EXTRACT_TIMEOUT_SECONDS,
  });
  log.info({ port }, 'worker listens');

  return {
    port,
    owner: ownership,
    close: async () => {
      await Promise.all([ownership.close(), extractor.close()]);
      await tracing?.close();
      await queues.close();
      await store.close();
      await new Promise((resolve) => server.close(resolve).closeAllConnections());
    },
  };
};
