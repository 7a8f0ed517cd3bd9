import { beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../../src/index.ts';
import { placeAll } from '../fixtures.ts';
import type { ContractDriver } from '../store-contract.ts';

export function articleContract({ open }: ContractDriver): void {
  describe('reading articles and outlets', () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
    });

    it('answers nothing for an article that never was', async () => {
      expect(await store.article('a-unknown')).toBeNull();
      expect(await store.articleVersions('a-unknown')).toEqual([]);
      expect(await store.articleReuse('a-unknown')).toEqual({ in: [], out: [] });
    });

    it('lists outlets by each sort, by part of a name, and in pages', async () => {
      const outlet = (key: string, outletId: string, outletName: string) => ({
        key,
        story: `s-${key}`,
        clean: { outletId, outletName, publishedAt: 10 },
      });
      await placeAll(store, [
        outlet('1', 'zeta.example', 'Älpler Zeitung'),
        outlet('2', 'zeta.example', 'Älpler Zeitung'),
        outlet('3', 'beta.example', '100% News'),
        outlet('4', 'gamma.example', 'the Gazette'),
      ]);
      const names = async (query: { q?: string; sort: 'articles' | 'originated' | 'name' }) =>
        (await store.outlets({ ...query, limit: 9 })).items.map(({ id }) => id);
      expect(await names({ sort: 'name' })).toEqual([
        'beta.example',
        'zeta.example',
        'gamma.example',
      ]);
      expect((await names({ sort: 'articles' }))[0]).toBe('zeta.example');
      expect((await names({ sort: 'originated' }))[0]).toBe('zeta.example');
      expect(await names({ sort: 'name', q: 'alpler' })).toEqual(['zeta.example']);
      expect(await names({ sort: 'name', q: 'GAZ' })).toEqual(['gamma.example']);
      expect(await names({ sort: 'name', q: '0%' })).toEqual(['beta.example']);
      expect(await names({ sort: 'name', q: '_' })).toEqual([]);

      const first = await store.outlets({ sort: 'articles', limit: 2 });
      const second = await store.outlets({
        sort: 'articles',
        limit: 2,
        cursor: first.nextCursor ?? '',
      });
      expect([...first.items, ...second.items].map(({ id }) => id)).toEqual([
        'zeta.example',
        'gamma.example',
        'beta.example',
      ]);
      expect(first.items[0]).toEqual({
        id: 'zeta.example',
        name: 'Älpler Zeitung',
        owner: null,
        articles: 2,
        stories: 2,
        originated: 2,
        republished: 0,
        lastArticleAt: 10,
      });
    });

    it('keeps the name of an outlet once it is more than its domain', async () => {
      const from = (key: string, outletName: string) => ({
        key,
        story: 's1',
        clean: { outletId: 'one.example', outletName },
      });
      const name = async () => (await store.outlets({ sort: 'name', limit: 1 })).items[0]?.name;
      await placeAll(store, [from('1', 'one.example')]);
      expect(await name()).toBe('one.example');
      await placeAll(store, [from('2', 'The One')]);
      expect(await name()).toBe('The One');
      await placeAll(store, [from('3', 'one.example')]);
      expect(await name()).toBe('The One');
    });
  });
}
