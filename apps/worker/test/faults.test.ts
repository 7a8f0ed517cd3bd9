import { askRedis } from '@tributary/queue/server';
import { afterEach, beforeEach, describe, it } from 'vitest';
import { expectWholeAndUndisturbed } from './expectations.ts';
import { inventedArticles, seeded } from './invented-articles.ts';
import { openRig, type Rig } from './rig.ts';

let rig: Rig;
beforeEach(async () => {
  rig = await openRig();
});
afterEach(() => rig.close());

describe('a worker under faults', { timeout: 300_000 }, () => {
  it('places every article exactly once though it is killed again and again', async () => {
    const random = seeded(11);
    const items = inventedArticles(11, 600);
    const ids = await rig.submit(items);
    let placed = 0;
    for (let kill = 0; kill < 2; kill += 1) {
      const worker = await rig.worker({ BATCH_SIZE: '8', STATISTICS_EVERY: '50' });
      placed += 40 + Math.floor(random() * 100);
      await rig.assigned(placed);
      await worker.kill('SIGKILL');
    }
    await rig.worker({ STATISTICS_EVERY: '50' });
    await rig.assigned(600);
    await expectWholeAndUndisturbed(rig.store, items, ids);
  });

  it('loses nothing when Redis is emptied in mid-stream', async () => {
    const items = inventedArticles(12, 400);
    const ids = await rig.submit(items.slice(0, 200));
    await rig.worker({ BATCH_SIZE: '8', SWEEP_SECONDS: '1', SWEEP_AFTER_SECONDS: '0' });
    await rig.assigned(20);
    ids.push(...(await rig.submit(items.slice(200))));
    await askRedis(rig.redisUrl, ['FLUSHALL']);
    await rig.assigned(400);
    await expectWholeAndUndisturbed(rig.store, items, ids);
  });

  it('yields to a standby while it is frozen, and decides nothing when it wakes up', async () => {
    const items = inventedArticles(13, 300);
    const ids = await rig.submit(items.slice(0, 100));
    const frozen = await rig.worker();
    const standby = await rig.worker();
    // Idle, for a frozen process keeps the write lock that it holds on the SQLite file.
    await rig.assigned(100);
    frozen.child.kill('SIGSTOP');
    await standby.logged('lease taken');
    ids.push(...(await rig.submit(items.slice(100))));
    frozen.child.kill('SIGCONT');
    await frozen.logged('lease lost');
    await rig.assigned(300);
    await expectWholeAndUndisturbed(rig.store, items, ids);
  });
});
