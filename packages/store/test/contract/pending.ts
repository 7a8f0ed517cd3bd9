import { beforeEach, describe, expect, it } from 'vitest';
import { InvalidCursorError, type Store } from '../../src/index.ts';
import { item, placeAll } from '../fixtures.ts';
import type { ContractDriver } from '../store-contract.ts';

const failure = { stage: 'cluster', reason: 'no words', attempts: 3 } as const;

export function pendingContract({ open }: ContractDriver): void {
  describe('what waits and what failed', () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
    });

    it('lists for the sweeper what stood too long, in stream order', async () => {
      const [page, text] = await store.receive(
        [item('page', { text: null, html: '<p>' }), item('text', { requestId: 'request-2' })],
        100,
      );
      await store.receive([item('young')], 200);
      await placeAll(store, [{ key: 'done', story: 's1' }], { now: 50 });
      expect(await store.unfinished(150, 10)).toEqual([
        {
          articleId: page?.articleId,
          version: 1,
          seq: page?.seq,
          partition: 'all',
          needs: 'extract',
          requestId: 'request-1',
        },
        {
          articleId: text?.articleId,
          version: 1,
          seq: text?.seq,
          partition: 'all',
          needs: 'cluster',
          requestId: 'request-2',
        },
      ]);
      expect(await store.unfinished(1_000, 1)).toHaveLength(1);
    });

    it('shows a failed version with its reason and puts it back on retry', async () => {
      const [outcome] = await store.receive([item('bad')], 1);
      const id = outcome?.articleId ?? '';
      await store.fail(id, 1, failure, 7);
      expect(await store.article(id)).toMatchObject({ status: 'failed', failure });
      expect((await store.failures({ limit: 5 })).items).toEqual([
        { id, title: 'Title of bad', url: 'https://example.org/bad', ...failure, failedAt: 7 },
      ]);
      expect(await store.unfinished(100, 10)).toEqual([]);

      const back = await store.retry(id, 8);
      expect(back).toMatchObject({ articleId: id, version: 1, needs: 'cluster' });
      expect(back?.seq).toBeGreaterThan(outcome?.seq ?? 0);
      expect((await store.failures({ limit: 5 })).items).toEqual([]);
      expect(await store.article(id)).toMatchObject({ status: 'ready', failure: null });
      expect(await store.retry(id, 9)).toBeNull();
    });

    it('puts a failed page back to extraction', async () => {
      const [outcome] = await store.receive([item('page', { text: null, html: '<p>' })], 1);
      const id = outcome?.articleId ?? '';
      await store.fail(id, 1, { ...failure, stage: 'extract' }, 2);
      expect(await store.retry(id, 3)).toMatchObject({ needs: 'extract' });
      expect(await store.loadForExtraction(id, 1)).not.toBeNull();
    });

    it('does not fail what was assigned meanwhile', async () => {
      const { ids } = await placeAll(store, [{ key: 'one', story: 's1' }]);
      await store.fail(ids[0] ?? '', 1, failure, 2);
      expect(await store.article(ids[0] ?? '')).toMatchObject({
        status: 'assigned',
        failure: null,
      });
    });

    it('pages through failures, latest first, and refuses a foreign cursor', async () => {
      for (const at of [1, 2, 3]) {
        const [outcome] = await store.receive([item(`bad-${at}`)], at);
        await store.fail(outcome?.articleId ?? '', 1, failure, at);
      }
      const first = await store.failures({ limit: 2 });
      expect(first.items.map(({ failedAt }) => failedAt)).toEqual([3, 2]);
      const second = await store.failures({ limit: 2, cursor: first.nextCursor ?? '' });
      expect(second.items.map(({ failedAt }) => failedAt)).toEqual([1]);
      expect(second.nextCursor).toBeNull();
      const foreign = Buffer.from('["stories size",1,2]').toString('base64url');
      for (const cursor of ['', 'rubbish', foreign, '"', 'W10']) {
        await expect(store.failures({ limit: 2, cursor })).rejects.toThrow(InvalidCursorError);
      }
    });
  });
}
