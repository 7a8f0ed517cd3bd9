import { beforeEach, describe, expect, it } from 'vitest';
import { InvalidCursorError, type Store, type StoryQuery } from '../../src/index.ts';
import { description, placeAll } from '../fixtures.ts';
import type { ContractDriver } from '../store-contract.ts';

const sorts = ['updatedAt', 'size', 'origins', 'velocity', 'relevance'] as const;

export function storyContract({ open }: ContractDriver): void {
  describe('reading stories', () => {
    let store: Store;
    const idsOf = async (query: Partial<StoryQuery>) => {
      const { items } = await store.stories({ sort: 'updatedAt', limit: 50, ...query });
      return items.map(({ id }) => id);
    };
    const pages = async (query: Partial<StoryQuery>, between: () => Promise<unknown>) => {
      const seen: string[] = [];
      let cursor: string | null | undefined;
      while (cursor !== null) {
        const page = await store.stories({
          sort: 'updatedAt',
          limit: 3,
          ...query,
          ...(cursor === undefined ? {} : { cursor }),
        });
        seen.push(...page.items.map(({ id }) => id));
        cursor = page.nextCursor;
        await between();
      }
      return seen;
    };

    beforeEach(async () => {
      store = await open();
    });

    it('answers null for a story that never was', async () => {
      expect(await store.story('s-unknown')).toBeNull();
      expect(await store.relatedStories('s-unknown')).toEqual([]);
      expect(await store.storyArticles('s-unknown', { limit: 9 })).toEqual({
        items: [],
        nextCursor: null,
      });
    });

    it('describes a story as it was described last', async () => {
      await placeAll(store, [{ key: 'one', story: 's1' }], {
        descriptions: [
          description('s1', {
            title: 'Bridge opens',
            titleArticleId: 'a1',
            summary: [{ sentence: 'The bridge opened.', articleId: 'a1' }],
            entities: [{ name: 'Lindholm', articles: 1 }],
            languages: ['en', 'de'],
          }),
        ],
      });
      expect(await store.story('s1')).toMatchObject({
        title: 'Bridge opens',
        titleArticleId: 'a1',
        summary: [{ sentence: 'The bridge opened.', articleId: 'a1' }],
        entities: [{ name: 'Lindholm', articles: 1 }],
        languages: ['en', 'de'],
      });
    });

    it('sorts by each figure, largest first', async () => {
      await placeAll(store, [{ key: 'a', story: 'small' }], { now: 3_000 });
      await placeAll(
        store,
        [
          { key: 'b', story: 'large' },
          { key: 'c', story: 'large' },
        ],
        { now: 2_000 },
      );
      expect(await idsOf({ sort: 'updatedAt' })).toEqual(['small', 'large']);
      for (const sort of ['size', 'origins', 'velocity'] as const) {
        expect(await idsOf({ sort })).toEqual(['large', 'small']);
      }
    });

    it('filters by language, outlet, time, counts and status', async () => {
      await placeAll(
        store,
        [{ key: 'a', story: 'german', clean: { outletId: 'de.example', publishedAt: 100 } }],
        { descriptions: [description('german', { languages: ['de'] })] },
      );
      await placeAll(
        store,
        [
          { key: 'b', story: 'big', clean: { outletId: 'x.example', publishedAt: 500 } },
          { key: 'c', story: 'big', clean: { outletId: 'y.example', publishedAt: 700 } },
        ],
        { changes: [{ type: 'closed', storyId: 'big' }] },
      );
      expect(await idsOf({ language: 'de' })).toEqual(['german']);
      expect(await idsOf({ language: 'en' })).toEqual(['big']);
      expect(await idsOf({ language: '%' })).toEqual([]);
      expect(await idsOf({ outlet: 'y.example' })).toEqual(['big']);
      expect(await idsOf({ outlet: 'z.example' })).toEqual([]);
      expect(await idsOf({ from: 600 })).toEqual(['big']);
      expect(await idsOf({ to: 400 })).toEqual(['german']);
      expect(await idsOf({ from: 100, to: 500 })).toHaveLength(2);
      expect(await idsOf({ minArticles: 2 })).toEqual(['big']);
      expect(await idsOf({ minOutlets: 2 })).toEqual(['big']);
      expect(await idsOf({ minOrigins: 3 })).toEqual([]);
      expect(await idsOf({ status: 'closed' })).toEqual(['big']);
      expect(await idsOf({ status: 'active' })).toEqual(['german']);
      expect(await idsOf({})).toHaveLength(2);
    });

    it('pages through every sort without losing or repeating a story', async () => {
      const all = Array.from({ length: 11 }, (_, at) => `s${at}`);
      await placeAll(
        store,
        all.map((story) => ({ key: story, story })),
        { descriptions: all.map((id) => description(id, { title: 'Harbour' })) },
      );
      for (const sort of sorts) {
        const seen = await pages({ sort, q: 'harbour' }, async () => undefined);
        expect([...seen].sort()).toEqual([...all].sort());
        expect(await pages({ sort }, async () => undefined)).toHaveLength(11);
      }
    });

    it('repeats no story, and loses none that stays as it was, while others change', async () => {
      const all = Array.from({ length: 12 }, (_, at) => `s${at}`);
      for (const sort of sorts) {
        store = await open();
        let now = 1_000;
        const described = (id: string) => description(id, { title: 'Harbour' });
        await placeAll(
          store,
          all.map((story) => ({ key: story, story })),
          { now, descriptions: all.map(described) },
        );
        const changing = ['s2', 's5', 's7', 'new-1', 'new-2'];
        const seen = await pages({ sort, q: 'harbour' }, async () => {
          const story = changing.shift();
          if (story === undefined) return;
          now += 10;
          await placeAll(store, [{ key: `more-${now}`, story }], {
            now,
            descriptions: [described(story)],
          });
        });
        expect(new Set(seen).size).toBe(seen.length);
        const unchanged = all.filter((id) => !['s2', 's5', 's7'].includes(id));
        expect(seen).toEqual(expect.arrayContaining(unchanged));
      }
    });

    it('answers rare and common filters alike among thousands of stories', async () => {
      const all = Array.from({ length: 2_300 }, (_, at) => ({
        id: `s${String(at).padStart(4, '0')}`,
        language: at % 1_000 === 3 ? 'de' : 'en',
        outlet: at % 2 === 0 ? 'common.example' : `rare-${at % 700}.example`,
        publishedAt: at,
      }));
      await placeAll(
        store,
        all.map(({ id, outlet, publishedAt }) => ({
          key: id,
          story: id,
          clean: { outletId: outlet, outletName: outlet, publishedAt },
        })),
        {
          now: 10_000,
          descriptions: all.map(({ id, language }) => description(id, { languages: [language] })),
        },
      );
      const expectAll = async (query: Partial<StoryQuery>, expected: typeof all) => {
        const seen = await pages({ limit: 400, ...query }, async () => undefined);
        expect(seen).toEqual(expected.map(({ id }) => id).reverse());
      };
      for (const sort of ['updatedAt', 'size'] as const) {
        await expectAll({ sort }, all);
        await expectAll(
          { sort, language: 'de' },
          all.filter(({ language }) => language === 'de'),
        );
        await expectAll(
          { sort, outlet: 'rare-3.example' },
          all.filter(({ outlet }) => outlet === 'rare-3.example'),
        );
        await expectAll(
          { sort, outlet: 'common.example', from: 2_000 },
          all.filter(
            ({ outlet, publishedAt }) => outlet === 'common.example' && publishedAt >= 2_000,
          ),
        );
        await expectAll(
          { sort, from: 5, to: 9 },
          all.filter(({ publishedAt }) => publishedAt >= 5 && publishedAt <= 9),
        );
        await expectAll({ sort, minOrigins: 2 }, []);
      }
    });

    it('finds the stories that went on at a time, however long they lasted', async () => {
      const hour = 3_600_000;
      // From minutes to two months, some of them beginning or ending together.
      const spans = [0, 0.5, 1, 5, 24, 25, 100, 168, 200, 1_500].flatMap((hours, at) =>
        [0, 1, 7, 30, 31, 300].map((begin) => ({
          id: `s${at}-${begin}`,
          from: begin * hour,
          to: (begin + hours) * hour,
        })),
      );
      await placeAll(
        store,
        spans.flatMap(({ id, from, to }) =>
          [from, to].map((publishedAt, end) => ({
            key: `${id} ${end}`,
            story: id,
            clean: { publishedAt },
          })),
        ),
        { now: 1e12 },
      );
      const windows = [
        [0, 0],
        [2, 3],
        [30, 30.5],
        [32, 150],
        [250, 290],
        [400, 1_000],
        [2_000, 3_000],
      ].map(([from = 0, to = 0]) => ({ from: from * hour, to: to * hour }));
      for (const window of windows) {
        const expected = spans.filter(({ from, to }) => to >= window.from && from <= window.to);
        const { items } = await store.stories({ sort: 'size', limit: 100, ...window });
        expect(new Set(items.map(({ id }) => id))).toEqual(new Set(expected.map(({ id }) => id)));
      }
    });

    it('refuses cursors of other lists and other sorts', async () => {
      await placeAll(store, [
        { key: 'a', story: 's1' },
        { key: 'b', story: 's2' },
      ]);
      const { nextCursor } = await store.stories({ sort: 'size', limit: 1 });
      const cursor = nextCursor ?? '';
      expect(cursor).not.toBe('');
      await expect(store.stories({ sort: 'velocity', limit: 1, cursor })).rejects.toThrow(
        InvalidCursorError,
      );
      await expect(store.storyArticles('s1', { limit: 1, cursor })).rejects.toThrow(
        InvalidCursorError,
      );
      const damaged = `${cursor.slice(0, -4)}zzzz`;
      await expect(store.stories({ sort: 'size', limit: 1, cursor: damaged })).rejects.toThrow(
        InvalidCursorError,
      );
    });

    it('names related stories by their survivors, each once, best first', async () => {
      await placeAll(
        store,
        ['s1', 's2', 's3', 's4'].map((story) => ({ key: story, story })),
        {
          descriptions: [
            description('s1', {
              related: [
                { storyId: 's2', score: 0.4 },
                { storyId: 's3', score: 0.6 },
                { storyId: 's4', score: 0.5 },
                { storyId: 's-gone', score: 0.9 },
              ],
            }),
          ],
        },
      );
      const { items } = await store.storyArticles('s3', { limit: 9 });
      await placeAll(store, [], {
        changes: [
          {
            type: 'merged',
            storyId: 's2',
            mergedStoryId: 's3',
            articleIds: items.map(({ id }) => id),
            reason: 'same',
          },
        ],
      });
      const related = await store.relatedStories('s1');
      expect(related.map(({ story, score }) => [story.id, score])).toEqual([
        ['s2', 0.6],
        ['s4', 0.5],
      ]);
    });

    it('pages through the members in the time of the story', async () => {
      const times = [5, 1, 4, 2, 3];
      await placeAll(
        store,
        times.map((publishedAt) => ({
          key: `at-${publishedAt}`,
          story: 's1',
          clean: { publishedAt },
        })),
      );
      const first = await store.storyArticles('s1', { limit: 3 });
      const second = await store.storyArticles('s1', {
        limit: 3,
        cursor: first.nextCursor ?? '',
      });
      expect([...first.items, ...second.items].map(({ publishedAt }) => publishedAt)).toEqual([
        1, 2, 3, 4, 5,
      ]);
      expect(second.nextCursor).toBeNull();
    });

    it('pages through the history, oldest first', async () => {
      await placeAll(
        store,
        Array.from({ length: 5 }, (_, at) => ({ key: `k${at}`, story: 's1' })),
      );
      const first = await store.storyHistory('s1', { limit: 3 });
      const second = await store.storyHistory('s1', { limit: 3, cursor: first.nextCursor ?? '' });
      expect([...first.items, ...second.items].map(({ id }) => id)).toEqual([1, 2, 3, 4, 5]);
      expect(second.nextCursor).toBeNull();
    });
  });
}
