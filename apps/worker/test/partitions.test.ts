import { openQueues } from '@tributary/queue';
import { openStore, type PartitionBy, type ReceivedItem, type Store } from '@tributary/store';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { generateArticles } from '../../../bench/corpus.ts';
import {
  type PostgresServer,
  startPostgres,
} from '../../../packages/store/test/postgres-server.ts';
import { loadEngine } from '../src/cluster/load-engine.ts';
import { Ownership } from '../src/cluster/ownership.ts';
import { WorkerMetrics } from '../src/metrics.ts';
import { expectWholeAndUndisturbed } from './expectations.ts';
import { openRig, type Rig, until } from './rig.ts';

let rig: Rig;
let postgres: PostgresServer | null = null;
const closers: (() => Promise<void>)[] = [];
beforeEach(async () => {
  rig = await openRig();
});
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
  await rig.close();
  await postgres?.stop();
  postgres = null;
});

/** What a worker process is made of, as far as partitions go; several may share the database. */
async function startWorker(name: string, partitionBy: PartitionBy, url?: string) {
  const store = await openStore({ dataDir: rig.dataDir, url, partitionBy });
  await store.migrate();
  const known = async () => (await store.partitions()).map(({ partition }) => partition);
  const queues = await openQueues(rig.redisUrl, () => {}, known);
  const ownership = new Ownership({
    store,
    queues,
    loadEngine: (partition) => loadEngine(store, partition),
    metrics: new WorkerMetrics(),
    log: pino({ level: process.env.LOG_LEVEL ?? 'silent' }),
    tracing: null,
    now: Date.now,
    redisUrl: rig.redisUrl,
    name,
    url: `http://${name}.example`,
    batchSize: 32,
    leaseMilliseconds: 1_000,
    statisticsEvery: 20,
    sweepMilliseconds: 60_000,
    sweepAfterMilliseconds: 0,
    keptDays: { texts: null, articles: null },
  });
  let closed = false;
  const close = async (): Promise<void> => {
    if (closed) return;
    closed = true;
    await ownership.close();
    await queues.close();
    await store.close();
  };
  closers.push(close);
  const submit = async (items: readonly ReceivedItem[]): Promise<string[]> => {
    const outcomes = await store.receive(items, Date.now());
    await queues.enqueue(outcomes.map((outcome) => ({ ...outcome, requestId: '' })));
    return outcomes.map(({ articleId }) => articleId);
  };
  return { store, ownership, submit, close };
}

const languages = ['en', 'de', 'fr', 'pt'];

/** Invented articles with stories of their own, in four languages in turn. */
const inLanguages = (seed: number, count: number): ReceivedItem[] =>
  [...generateArticles({ seed, articles: count, meanWords: 80 })].map((article, at) => ({
    ...article,
    identity: `ext:${article.source}:${article.externalId}`,
    contentHash: article.externalId,
    url: null,
    outletId: article.source,
    outletName: article.source,
    html: null,
    publishedAt: Date.parse(article.publishedAt),
    language: languages[at % languages.length] ?? null,
    requestId: '',
  }));

const placesOf = async (store: Store, ids: readonly string[]): Promise<(string | null)[]> =>
  Promise.all(ids.map(async (id) => (await store.article(id))?.storyId ?? null));

const assigned = (store: Store, count: number): Promise<void> =>
  until(async () => (await store.stats(Date.now())).articles.assigned >= count);

describe('partitions by language', { timeout: 30_000 }, () => {
  it('are found as they come, spread over the workers, and taken over from one that leaves', async () => {
    const one = await startWorker('one', 'language');
    const two = await startWorker('two', 'language');
    const items = inLanguages(31, 120);
    const ids = await one.submit(items.slice(0, 80));
    await assigned(one.store, 80);
    const rows = (await one.store.partitions()).map(({ partition }) => partition);
    expect(rows).toEqual([...languages].sort());
    await until(
      async () => one.ownership.partitions.length === 2 && two.ownership.partitions.length === 2,
    );
    const owners = await one.store.partitions();
    expect(new Set(owners.map(({ url }) => url))).toEqual(
      new Set(['http://one.example', 'http://two.example']),
    );

    await two.close();
    ids.push(...(await one.submit(items.slice(80))));
    await assigned(one.store, 120);
    expect(one.ownership.partitions).toHaveLength(4);
    await expectWholeAndUndisturbed(one.store, items, ids);
  });

  it.each(['sqlite', 'postgres'] as const)(
    'keep every story when the setting changes, there and back, on %s',
    async (kind) => {
      if (kind === 'postgres') postgres = await startPostgres();
      const url = await postgres?.createDatabase();
      const items = inLanguages(32, 90);
      const plain = await startWorker('plain', 'none', url);
      const ids = await plain.submit(items.slice(0, 60));
      await assigned(plain.store, 60);
      const before = await placesOf(plain.store, ids);
      await plain.close();

      const divided = await startWorker('divided', 'language', url);
      expect(await placesOf(divided.store, ids)).toEqual(before);
      const known = (await divided.store.partitions()).map(({ partition }) => partition);
      expect(known).not.toContain('all');
      expect(known.length).toBeGreaterThan(1);
      // The same texts under other names are copies: they find the stories that were there before.
      const copies = await Promise.all(
        items.slice(0, 12).map(async (item, at) => {
          const story = await divided.store.story(before[at] ?? '');
          const language = story?.languages[0] ?? null;
          return { ...item, language, identity: `ext:copies:${at}`, contentHash: `copy ${at}` };
        }),
      );
      const copyIds = await divided.submit(copies);
      await assigned(divided.store, 72);
      const joined = await placesOf(divided.store, copyIds);
      expect(joined.filter((story) => before.includes(story)).length).toBeGreaterThan(6);
      await divided.close();

      const whole = await startWorker('whole', 'none', url);
      expect((await whole.store.partitions()).map(({ partition }) => partition)).toEqual(['all']);
      expect(await placesOf(whole.store, ids.concat(copyIds))).toEqual([
        ...(await placesOf(whole.store, ids)),
        ...joined,
      ]);
      await whole.submit(items.slice(60));
      await assigned(whole.store, 102);
      const stories = (await whole.store.stories({ sort: 'updatedAt', limit: 100 })).items;
      const counted = stories.reduce((sum, { counts }) => sum + counts.articles, 0);
      expect(counted).toBe(102);
    },
  );
});
