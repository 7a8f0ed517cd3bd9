import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../../src/index.ts';
import { description, placeAll } from '../fixtures.ts';
import type { ContractDriver } from '../store-contract.ts';

export function searchContract({ open }: ContractDriver): void {
  describe('searching', () => {
    let store: Store;
    const found = async (q: string) =>
      (await store.searchArticles({ q, limit: 20 })).items.map(({ title }) => title);
    const stories = async (q: string, sort: 'relevance' | 'updatedAt' = 'relevance') =>
      (await store.stories({ q, sort, limit: 20 })).items.map(({ id }) => id);

    beforeEach(async () => {
      store = await open();
      await placeAll(
        store,
        [
          {
            key: '1',
            story: 'bridge',
            clean: { title: 'Brücke', text: 'The bridge in Ålholm opens.' },
          },
          {
            key: '2',
            story: 'bridge',
            clean: { title: 'Bridges', text: 'Two bridges, one river.' },
          },
          {
            key: '3',
            story: 'flood',
            clean: { title: 'Flood', text: 'The river rose near the bridge.' },
          },
        ],
        {
          descriptions: [
            description('bridge', { title: 'Bridge opens in Ålholm' }),
            description('flood', {
              title: 'River rises',
              summary: [{ sentence: 'Water reached the bridge.', articleId: 'a' }],
              entities: [{ name: 'Minister Øst', articles: 1 }],
            }),
          ],
        },
      );
    });

    it('finds articles with every word, newest first, whatever case and accents', async () => {
      expect(await found('river')).toEqual(['Flood', 'Bridges']);
      expect(await found('RIVER bridge')).toEqual(['Flood', 'Bridges']);
      expect(await found('alholm')).toEqual(['Brücke']);
      expect(await found('brucke')).toEqual(['Brücke']);
      expect(await found('river nowhere')).toEqual([]);
    });

    it('takes the last word as a beginning and the others as whole words', async () => {
      expect(await found('brid')).toHaveLength(3);
      expect(await found('riv bridge')).toEqual([]);
      expect(await found('bridge rive')).toEqual(['Flood']);
      expect(await found('bridge in')).toEqual(['Brücke']);
    });

    it('takes the last word as it stands once a hundred articles have it so', async () => {
      const many = Array.from({ length: 100 }, (_, at) => ({
        key: `brid ${at}`,
        story: 'bridge',
        clean: { text: 'A brid is no bird.' },
      }));
      await placeAll(store, many.slice(1));
      expect((await store.searchArticles({ q: 'brid', limit: 200 })).items).toHaveLength(102);
      await placeAll(store, many.slice(0, 1));
      expect((await store.searchArticles({ q: 'brid', limit: 200 })).items).toHaveLength(100);
    });

    it('finds stories by title, summary and names, titles first', async () => {
      expect(await stories('bridge')).toEqual(['bridge', 'flood']);
      expect(await stories('minister')).toEqual(['flood']);
      expect(await stories('water', 'updatedAt')).toEqual(['flood']);
    });

    it('finds stories by the text of one member', async () => {
      expect(await stories('near')).toEqual(['flood']);
      expect(await stories('opens two')).toEqual([]);
    });

    it('follows a story whose description changes', async () => {
      await placeAll(store, [{ key: '4', story: 'flood' }], {
        descriptions: [description('flood', { title: 'Dam breaks' })],
      });
      expect(await stories('dam')).toEqual(['flood']);
      expect(await stories('minister')).toEqual([]);
    });

    it('pages through what it found', async () => {
      const first = await store.searchArticles({ q: 'bridge', limit: 2 });
      const second = await store.searchArticles({
        q: 'bridge',
        limit: 2,
        cursor: first.nextCursor ?? '',
      });
      expect([...first.items, ...second.items].map(({ title }) => title)).toEqual([
        'Flood',
        'Bridges',
        'Brücke',
      ]);
      expect(second.nextCursor).toBeNull();
    });

    it('finds nothing for signs without a word', async () => {
      for (const q of ['"', '*', '-- ', "'", '()', '\u0301', '🌊']) {
        expect(await found(q)).toEqual([]);
        expect(await stories(q)).toEqual([]);
      }
    });

    it('takes any query without an error', async () => {
      const odd = fc.oneof(
        fc.string({ unit: 'binary', maxLength: 40 }),
        fc.stringMatching(/^["'*()&|!:<>\\^a-c{} -]{0,20}$/),
        fc.constantFrom('AND OR NOT', 'NEAR(a b)', 'text:x', "a' OR 1=1 --", 'a:*b', '\u0000a'),
      );
      await fc.assert(
        fc.asyncProperty(odd, async (q) => {
          await store.searchArticles({ q, limit: 3 });
          await store.stories({ q, sort: 'relevance', limit: 3 });
          await store.stories({ q, sort: 'size', limit: 3 });
        }),
        { numRuns: 60 },
      );
    });
  });
}
