import { beforeEach, describe, expect, it } from 'vitest';
import { newApiKey, type Store } from '../../src/index.ts';
import { description, item, placeAll } from '../fixtures.ts';
import type { ContractDriver } from '../store-contract.ts';

export const linesOf = async (store: Store): Promise<string[]> => {
  const lines: string[] = [];
  for await (const line of store.exportAll()) lines.push(line);
  return lines;
};

/** A store with something in every table. */
export async function fillEveryTable(store: Store): Promise<void> {
  const { ids } = await placeAll(
    store,
    [
      { key: 'one', story: 's1', clean: { title: 'Ümläut "quoted"' } },
      { key: 'two', story: 's1' },
      { key: 'three', story: 's2' },
    ],
    {
      statistics: new Uint8Array([0, 1, 254, 255]),
      descriptions: [description('s1', { title: 'Harbour closed' })],
    },
  );
  const [one = '', two = '', three = ''] = ids;
  const spans = [{ from: { start: 0, end: 5 }, to: { start: 1, end: 6 }, quotation: false }];
  const copy = { kind: 'adapted', share: 0.1 + 0.2 } as const;
  await placeAll(store, [], {
    reuse: [
      {
        articleId: two,
        articleVersion: 1,
        sourceId: one,
        sourceVersion: 1,
        ...copy,
        sourceShare: 1 / 3,
        spans,
      },
    ],
    origins: [{ articleId: two, key: one, parentId: one, ...copy }],
    changes: [
      { type: 'merged', storyId: 's1', mergedStoryId: 's2', articleIds: [three], reason: 'same' },
    ],
  });
  const [page] = await store.receive([item('page', { text: null, html: '<p>Page</p>' })], 2_000);
  await store.receive([item('waiting')], 2_000);
  await store.saveExtraction(
    page?.articleId ?? '',
    1,
    {
      identity: 'url:https://example.org/canonical',
      url: null,
      outletId: null,
      outletName: null,
      title: null,
      text: 'Page.',
      publishedAt: null,
      language: null,
    },
    3_000,
  );
  await store.fail(
    page?.articleId ?? '',
    1,
    { stage: 'cluster', reason: 'test', attempts: 1 },
    4_000,
  );
  await store.addApiKey(
    newApiKey({ name: 'wire', scope: 'write', createdAt: 5_000, expiresAt: null }).row,
  );
}

export function transferContract({ open }: ContractDriver): void {
  describe('export and import', () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
    });

    it('gives back the same lines after a round trip, and a store that works on', async () => {
      await fillEveryTable(store);
      const lines = await linesOf(store);
      store = await open();
      const { rows } = await store.importAll(lines);
      expect(rows).toBe(lines.length - 1);
      expect(await linesOf(store)).toEqual(lines);
      expect((await store.searchArticles({ q: 'umlaut', limit: 9 })).items).toHaveLength(1);
      expect((await store.stories({ q: 'harbour', sort: 'size', limit: 9 })).items).toHaveLength(1);
      const { lastEventId } = await placeAll(store, [{ key: 'more', story: 's1' }]);
      expect(lastEventId).toBe(5);
    });

    it('refuses to import into a store that holds articles', async () => {
      await store.receive([item('one')], 1);
      await expect(store.importAll(await linesOf(store))).rejects.toThrow('empty store');
    });

    it('refuses what is no export, and imports all or nothing', async () => {
      await expect(store.importAll(['{"id":"a"}'])).rejects.toThrow('Line 1');
      const [head = ''] = await linesOf(store);
      const good = JSON.stringify(['outlets', ['o', 'O', 'o', null, 1, 1, 1, null]]);
      await expect(store.importAll([head, good, '["nowhere",[1]]'])).rejects.toThrow('Line 3');
      expect((await store.outlets({ sort: 'name', limit: 9 })).items).toEqual([]);
    });
  });
}
