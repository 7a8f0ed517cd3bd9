import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UnrecoverableError, Worker } from 'bullmq';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { askRedis, type PrivateRedis, provideRedis } from '../server/index.mjs';
import {
  type ArticleJob,
  ArticleQueues,
  type ChangesMessage,
  closeRedis,
  connectRedis,
  type EnqueuedVersion,
  openQueues,
  queueNames,
  queuePrefix,
  subscribeToChanges,
} from '../src/index.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'tributary-queue-'));
let server: PrivateRedis | null = null;
let url = '';
beforeAll(async () => {
  ({ url, server } = await provideRedis({ dataDir, redisUrl: undefined, say: () => {} }));
});
afterAll(async () => {
  await server?.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

const ignore = (): void => {};
const version = (index: number, needs: EnqueuedVersion['needs'] = 'cluster'): EnqueuedVersion => ({
  articleId: `article${index}`,
  version: 1,
  seq: index,
  partition: 'all',
  requestId: `request-${index}`,
  needs,
});

/** Runs every job of the cluster queue through `process` until `count` of them have ended. */
const work = async (count: number, process: (job: ArticleJob) => void): Promise<void> => {
  const connection = connectRedis(url, 'consumer', ignore);
  const worker = new Worker<ArticleJob>(queueNames.cluster, async (job) => process(job.data), {
    connection,
    prefix: queuePrefix,
  });
  let ended = 0;
  await new Promise<void>((resolve) => {
    const countOne = (): void => {
      ended += 1;
      if (ended === count) resolve();
    };
    worker.on('completed', countOne);
    worker.on('failed', countOne);
  });
  await worker.close();
  await closeRedis(connection);
};

describe('the queues', () => {
  let queues: ArticleQueues;
  beforeEach(async () => {
    await askRedis(url, ['FLUSHALL']);
    queues = await openQueues(url, ignore);
  });
  afterEach(() => queues.close());

  it('take each version to the stage that it needs, in bulk', async () => {
    const versions = Array.from({ length: 600 }, (_, index) =>
      version(index, index % 3 === 0 ? 'extract' : 'cluster'),
    );
    await queues.enqueue(versions);
    const [extract, cluster] = await queues.depths();
    expect(extract).toMatchObject({ name: 'extract', waiting: 200 });
    expect(cluster).toMatchObject({ name: 'cluster', waiting: 400 });
    expect(await queues.depth()).toBe(600);
  });

  it('hold one job per version, however often it is enqueued', async () => {
    await queues.enqueue([version(1)]);
    await queues.enqueue([version(1)]);
    expect(await queues.enqueueAgain([version(1)])).toBe(0);
    expect(await queues.depth()).toBe(1);
  });

  it('enqueue a version again whose job has finished or failed', async () => {
    await queues.enqueue([version(1), version(2)]);
    await work(2, ({ articleId }) => {
      if (articleId === 'article2') throw new UnrecoverableError('not this one');
    });
    await queues.enqueue([version(1), version(2)]);
    expect(await queues.depth()).toBe(0); // their ids are taken
    expect(await queues.enqueueAgain([version(1), version(2)])).toBe(2);
    expect(await queues.depth()).toBe(2);
  });

  it('refuse a payload that is not whole', async () => {
    await expect(queues.enqueue([{ ...version(1), articleId: '' }])).rejects.toThrow('articleId');
    expect(await queues.depth()).toBe(0);
  });

  it('tell listeners about grown history, and to look for themselves when they connect', async () => {
    const heard: (ChangesMessage | null)[] = [];
    let wake = ignore;
    const stop = subscribeToChanges(
      url,
      (message) => {
        heard.push(message);
        wake();
      },
      ignore,
    );
    const hears = (count: number): Promise<void> =>
      new Promise((resolve) => {
        wake = () => {
          if (heard.length >= count) resolve();
        };
        wake();
      });
    await hears(1);
    await queues.announce({ lastEventId: 41 });
    await queues.announce({ lastEventId: 42, traces: { a: 'trace' } });
    await hears(3);
    expect(heard).toEqual([null, { lastEventId: 41 }, { lastEventId: 42, traces: { a: 'trace' } }]);
    await stop();
  });

  it('fail at once while Redis is away', async () => {
    const connection = connectRedis('redis://127.0.0.1:1', 'producer', ignore);
    const away = new ArticleQueues(connection, ignore);
    await expect(away.enqueue([version(1)])).rejects.toThrow();
    await expect(away.ping()).rejects.toThrow();
    connection.disconnect();
  });
});
