import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inventedArticles, inventedPage } from './invented-articles.ts';
import { openRig, type Rig, until } from './rig.ts';

let rig: Rig;
beforeEach(async () => {
  rig = await openRig();
});
afterEach(() => rig.close());

const assignedReach = (count: number) => async (): Promise<boolean> =>
  (await rig.store.stats(Date.now())).articles.assigned >= count;

describe('a worker', () => {
  it('places every article that stands in the queue', async () => {
    await rig.submit(inventedArticles(1, 200));
    await rig.worker();
    await until(assignedReach(200));
    const stats = await rig.store.stats(Date.now());
    expect(stats.articles).toEqual({ received: 0, ready: 0, assigned: 200, failed: 0 });
    await until(async () => (await rig.queues.depth()) === 0);
  });

  it('takes a page apart and places its article', async () => {
    const body = `<p>${'The lamp turned for the first time since the flood. '.repeat(12)}</p>`;
    await rig.submit([inventedPage(7, body)]);
    await rig.worker();
    await until(assignedReach(1));
    const { items } = await rig.store.searchArticles({ q: 'lighthouse', limit: 5 });
    expect(items[0]?.title).toBe('The 7th lighthouse of Dunmore is lit again');
    expect(items[0]?.text).toContain('The lamp turned');
  });
});
