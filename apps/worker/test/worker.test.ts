import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { expectWholeAndUndisturbed } from './expectations.ts';
import { inventedArticles, inventedPage } from './invented-articles.ts';
import { openRig, type Rig, until } from './rig.ts';

let rig: Rig;
beforeEach(async () => {
  rig = await openRig();
});
afterEach(() => rig.close());

describe('a worker', { timeout: 90_000 }, () => {
  it('places articles and the articles of pages, and fails a page that holds none', async () => {
    const body = `<p>${'The lamp turned for the first time since the flood. '.repeat(12)}</p>`;
    const items = inventedArticles(1, 150);
    const ids = await rig.submit(items);
    const [empty] = await rig.submit([{ ...inventedPage(900, ''), title: null, html: '<p></p>' }]);
    await rig.submit([inventedPage(901, body)]);
    const worker = await rig.worker();
    await rig.assigned(151);
    await until(async () => (await rig.queues.depth()) === 0);

    expect((await rig.store.stats(Date.now())).articles).toMatchObject({
      assigned: 151,
      failed: 1,
    });
    const { items: found } = await rig.store.searchArticles({ q: 'lighthouse', limit: 5 });
    expect(found[0]?.text).toContain('The lamp turned');
    const { items: failures } = await rig.store.failures({ limit: 5 });
    expect(failures).toMatchObject([{ id: empty, stage: 'extract', attempts: 1 }]);
    const [failedJob] = await rig.queues.extract.getFailed();
    expect(failedJob?.failedReason).toBe(failures[0]?.reason);
    const line = worker.lines.find(({ msg }) => msg === 'article assigned');
    expect(line).toMatchObject({ requestId: 'request-0', articleId: ids[0] });
  });

  it('finishes its batch at SIGTERM, and the next worker goes on where it stopped', async () => {
    const items = inventedArticles(2, 500);
    const ids = await rig.submit(items);
    const first = await rig.worker({ BATCH_SIZE: '16' });
    await rig.assigned(50);
    const startedAt = performance.now();
    await first.kill('SIGTERM');
    expect(performance.now() - startedAt).toBeLessThan(5_000);
    expect(first.child.exitCode).toBe(0);
    expect(first.lines.at(-1)).toMatchObject({ msg: 'worker stopped' });

    await rig.worker();
    await rig.assigned(500);
    await expectWholeAndUndisturbed(rig.store, items, ids);
    await until(async () => (await rig.queues.depth()) === 0);
  });
});
