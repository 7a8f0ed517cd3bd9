import type { Clusterer } from '@tributary/core';
import { jobAttempts } from '@tributary/queue';
import { defaultPartition, type Store, StoreError } from '@tributary/store';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Engine } from '../src/cluster/decide-batch.ts';
import { loadEngine } from '../src/cluster/load-engine.ts';
import { Owner } from '../src/cluster/owner.ts';
import { WorkerMetrics } from '../src/metrics.ts';
import { expectWholeAndUndisturbed } from './expectations.ts';
import { inventedArticles } from './invented-articles.ts';
import { openRig, type Rig, until } from './rig.ts';

let rig: Rig;
const owners: Owner[] = [];
beforeEach(async () => {
  rig = await openRig();
});
afterEach(async () => {
  await Promise.all(owners.splice(0).map((owner) => owner.close()));
  await rig.close();
});

const startOwner = (
  overrides: { store?: Store; engineOf?: (engine: Clusterer) => Engine } = {},
): Owner => {
  const { engineOf = (engine) => engine, store = rig.store } = overrides;
  const owner = new Owner({
    store,
    queues: rig.queues,
    loadEngine: async (partition) => engineOf(await loadEngine(rig.store, partition)),
    metrics: new WorkerMetrics(),
    log: pino({ level: process.env.LOG_LEVEL ?? 'silent' }),
    tracing: null,
    now: Date.now,
    redisUrl: rig.redisUrl,
    partition: defaultPartition,
    name: `owner-${owners.length}`,
    url: null,
    batchSize: 32,
    leaseMilliseconds: 10_000,
    statisticsEvery: 50,
    sweepMilliseconds: 60_000,
    sweepAfterMilliseconds: 0,
    keptDays: { texts: null, articles: null },
  });
  owners.push(owner);
  return owner;
};

/** The engine, but `add` asks `before` first. */
const withHook = (engine: Clusterer, before: (articleId: string) => void): Engine => ({
  configVersion: engine.configVersion,
  add: (article) => {
    before(article.id);
    return engine.add(article);
  },
  match: (article) => engine.match(article),
  describe: (storyId) => engine.describe(storyId),
  members: (storyId) => engine.members(storyId),
  record: (articleId) => engine.record(articleId),
  statistics: () => engine.statistics(),
  get size() {
    return engine.size;
  },
});

describe('an owner', { timeout: 40_000 }, () => {
  it('fails an article that its engine cannot take, places all others, and retries it', async () => {
    const items = inventedArticles(21, 60);
    const ids = await rig.submit(items);
    const poisonous = ids[17] ?? '';
    let broken = true;
    startOwner({
      engineOf: (engine) =>
        withHook(engine, (id) => {
          if (broken && id === poisonous) throw new Error('cannot read this one');
        }),
    });
    await rig.assigned(59);
    await until(async () => {
      await rig.queues.cluster().promoteJobs(); // the pauses between attempts need not be waited for
      return (await rig.store.failures({ limit: 5 })).items.length > 0;
    });
    const { items: failures } = await rig.store.failures({ limit: 5 });
    expect(failures).toMatchObject([
      { id: poisonous, stage: 'cluster', reason: 'cannot read this one', attempts: jobAttempts },
    ]);
    await until(async () => (await rig.queues.cluster().getFailedCount()) === 1);

    broken = false;
    const [job] = await rig.queues.cluster().getFailed();
    await job?.retry(); // what the button on the board does
    await rig.assigned(60);
    expect((await rig.store.stats(Date.now())).articles.failed).toBe(0);
    await until(async () => (await rig.queues.depth()) === 0);
  });

  it('finds the one article whose commit the store refuses, and places all others', async () => {
    const ids = await rig.submit(inventedArticles(22, 40));
    const refused = ids[9] ?? '';
    const store: Store = {
      ...rig.store,
      commit: async (batch, lease) => {
        if (batch.articles.some(({ clean }) => clean.id === refused)) {
          throw new Error('a value that the table does not take');
        }
        return rig.store.commit(batch, lease);
      },
    };
    startOwner({ store });
    await rig.assigned(39);
    await until(async () => {
      await rig.queues.cluster().promoteJobs();
      return (await rig.store.failures({ limit: 5 })).items.length > 0;
    });
    const { items: failures } = await rig.store.failures({ limit: 5 });
    expect(failures).toMatchObject([{ id: refused, stage: 'cluster' }]);
  });

  it('is refused when it commits late, and its articles are decided by the next owner', async () => {
    const items = inventedArticles(23, 80);
    const ids = await rig.submit(items);
    const refusals: string[] = [];
    let overtaken = false;
    const store: Store = {
      ...rig.store,
      commit: async (batch, lease) => {
        if (!overtaken) {
          overtaken = true;
          const later = Date.now() + 60_000; // as if this owner had been frozen for a minute
          await rig.store.acquireLease(lease.partition, 'someone else', 1, later);
        }
        return rig.store.commit(batch, lease).catch((error: Error) => {
          refusals.push(error.name);
          throw error;
        });
      },
    };
    startOwner({ store });
    await until(async () => refusals.length > 0);
    expect(refusals).toEqual(['StaleLeaseError']);
    expect((await rig.store.stats(Date.now())).articles.assigned).toBe(0);
    await rig.store.releaseLease({
      partition: defaultPartition,
      owner: 'someone else',
      fencing: 2,
    });
    await rig.assigned(80);
    await expectWholeAndUndisturbed(rig.store, items, ids);
  });

  it('waits out a store that cannot write, and blames no article for it', async () => {
    const items = inventedArticles(24, 30);
    const ids = await rig.submit(items);
    let refusals = 0;
    const store: Store = {
      ...rig.store,
      commit: async (batch, lease) => {
        if (refusals < 3) {
          refusals += 1;
          throw new StoreError('full', 'no room left');
        }
        return rig.store.commit(batch, lease);
      },
    };
    startOwner({ store });
    await rig.assigned(30);
    expect(refusals).toBe(3);
    await expectWholeAndUndisturbed(rig.store, items, ids);
    expect((await rig.store.failures({ limit: 5 })).items).toEqual([]);
  });

  it('completes jobs of articles that are placed already without placing them again', async () => {
    const items = inventedArticles(25, 20);
    const ids = await rig.submit(items);
    startOwner();
    await rig.assigned(20);
    await until(async () => (await rig.queues.depth()) === 0);
    const before = await rig.store.lastEventId();
    await rig.queues.enqueueAgain(
      ids.map((articleId) => ({
        articleId,
        version: 1,
        seq: 1,
        partition: defaultPartition,
        requestId: 'again',
        needs: 'cluster' as const,
      })),
    );
    await until(async () => (await rig.queues.depth()) === 0);
    expect(await rig.store.lastEventId()).toBe(before);
  });
});
