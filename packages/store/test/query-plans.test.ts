import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import type { CompiledQuery } from 'kysely';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { SqliteConnection } from '../src/drivers/sqlite-dialect.ts';
import { openStore, type Store } from '../src/index.ts';
import { placeAll } from './fixtures.ts';

/** Tables that grow with the stream: reading one whole is what an index has to prevent. */
const scanOfLargeTable =
  /^SCAN (articles|versions|stories|events|reuse|raw_texts|clean_texts|story_outlets|copy|source)\b/;

describe('query plans of SQLite', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tributary-plans-'));
  const file = join(folder, 'plans.sqlite');
  let store: Store;
  let plain: InstanceType<typeof DatabaseSync>;
  let id = '';

  beforeAll(async () => {
    store = await openStore({ url: file });
    await store.migrate();
    const { ids } = await placeAll(store, [
      { key: 'one', story: 's1' },
      { key: 'two', story: 's2' },
    ]);
    id = ids[0] ?? '';
    plain = new DatabaseSync(file);
  });
  afterAll(async () => {
    plain.close();
    await store.close();
    rmSync(folder, { recursive: true });
  });

  /** The plan of every statement that `read` ran. */
  const plansOf = async (read: () => Promise<unknown>): Promise<string[]> => {
    const spy = vi.spyOn(SqliteConnection.prototype, 'executeQuery');
    await read();
    // The list of a word index belongs to the connection that asks, and is no table.
    const queries = spy.mock.calls
      .map(([query]) => query as CompiledQuery)
      .filter(({ sql }) => !sql.includes('_words_list'));
    spy.mockRestore();
    expect(queries.length).toBeGreaterThan(0);
    return queries.flatMap(({ sql, parameters }) =>
      plain
        .prepare(`EXPLAIN QUERY PLAN ${sql}`)
        .all(...parameters)
        .map(({ detail }: { detail: string }) => detail),
    );
  };

  const sorts = ['updatedAt', 'size', 'origins', 'velocity'] as const;
  const reads: Record<string, () => Promise<unknown>> = {
    ...Object.fromEntries(
      sorts.map((sort) => [`stories by ${sort}`, () => store.stories({ sort, limit: 1 })]),
    ),
    'the second page of stories': async () => {
      const { nextCursor } = await store.stories({ sort: 'updatedAt', limit: 1 });
      await store.stories({ sort: 'updatedAt', limit: 1, cursor: nextCursor ?? '' });
    },
    'active stories': () => store.stories({ sort: 'updatedAt', limit: 1, status: 'active' }),
    'stories by words': () => store.stories({ sort: 'size', q: 'story', limit: 1 }),
    'stories by relevance': () => store.stories({ sort: 'relevance', q: 'story', limit: 1 }),
    'stories of an outlet': () =>
      store.stories({ sort: 'updatedAt', outlet: 'example.org', limit: 1 }),
    'a story': () => store.story('s1'),
    'related stories': () => store.relatedStories('s1'),
    'members of a story': () => store.storyArticles('s1', { limit: 9 }),
    'history of a story': () => store.storyHistory('s1', { limit: 9 }),
    'reuse in a story': () => store.storyReuse('s1', true),
    'members as a graph shows them': () => store.storyMembers('s1', 9),
    'revised sources': () => store.revisedSources('s1', [id]),
    'an article': () => store.article(id),
    'versions of an article': () => store.articleVersions(id),
    'reuse of an article': () => store.articleReuse(id),
    'articles by words': () => store.searchArticles({ q: 'clean', limit: 9 }),
    'live events': () => store.events(1, 100),
    'what waits': () => store.unfinished(1, 10),
    'what failed': () => store.failures({ limit: 10 }),
    'what is ready': () =>
      store.loadForClustering({
        partition: 'all',
        upToSeq: 9,
        ids: [{ articleId: id, version: 1 }],
        limit: 9,
      }),
    'the engine': async () => {
      for await (const member of (await store.loadEngine('all')).members) void member;
    },
  };

  for (const [name, read] of Object.entries(reads)) {
    it(`reads ${name} through an index`, async () => {
      const plans = await plansOf(read);
      const scans = plans.filter(
        (detail) => scanOfLargeTable.test(detail) && !/USING (COVERING )?INDEX/.test(detail),
      );
      expect(scans).toEqual([]);
    });
  }

  for (const sort of sorts) {
    it(`reads the first page of stories by ${sort} in the order of an index, without sorting`, async () => {
      const plans = await plansOf(() => store.stories({ sort, limit: 1 }));
      expect(plans.filter((detail) => detail.includes('TEMP B-TREE'))).toEqual([]);
    });
  }

  it('counts stories anew from an index alone', async () => {
    const plans = await plansOf(() => placeAll(store, [{ key: 'three', story: 's1' }]));
    expect(plans.some((detail) => detail.includes('COVERING INDEX articles_of_story'))).toBe(true);
  });

  it('sorts the stories of an outlet from the narrow index alone', async () => {
    const plans = await plansOf(() =>
      store.stories({ sort: 'size', outlet: 'nowhere.example', limit: 1 }),
    );
    expect(plans).toContain('SEARCH stories USING COVERING INDEX stories_narrow (id=?)');
    expect(plans.some((detail) => detail.includes('COVERING INDEX story_outlets_by_outlet'))).toBe(
      true,
    );
  });

  for (const [status, index] of [
    ['active', 'stories_active'],
    ['closed', 'stories_closed'],
    ['merged', 'stories_merged'],
  ] as const) {
    it(`finds few ${status} stories in an index of these alone`, async () => {
      const plans = await plansOf(() => store.stories({ sort: 'size', status, limit: 1 }));
      expect(plans.some((detail) => detail.includes(`COVERING INDEX ${index}`))).toBe(true);
    });
  }

  const rare = {
    language: [{ language: 'xx' }, 'COVERING INDEX stories_by_languages'],
    'a number of outlets': [{ minOutlets: 9 }, 'INDEX stories_by_articles'],
    'a number of origins': [{ minOrigins: 9 }, 'INDEX stories_by_origins'],
    'a time': [{ from: 1, to: 2 }, 'COVERING INDEX stories_by_time'],
  } as const;
  for (const [name, [filter, index]] of Object.entries(rare)) {
    it(`finds stories by ${name} in an index, where few pass`, async () => {
      const plans = await plansOf(() => store.stories({ sort: 'velocity', limit: 1, ...filter }));
      expect(plans.some((detail) => detail.includes(index))).toBe(true);
      expect(plans.filter((detail) => detail.includes('stories_narrow'))).toEqual([]);
    });
  }

  it('goes from found articles to their stories without reading the articles', async () => {
    const plans = await plansOf(() => store.stories({ sort: 'size', q: 'clean', limit: 1 }));
    expect(plans.some((detail) => detail.includes('COVERING INDEX articles_story_of'))).toBe(true);
  });

  it('finds active articles from the active stories', async () => {
    const plans = await plansOf(async () => {
      for await (const member of (await store.loadEngine('all')).members) void member;
    });
    expect(plans.some((detail) => detail.includes('INDEX stories_active'))).toBe(true);
  });

  it('counts for the statistics nothing that grows', async () => {
    const plans = await plansOf(() => store.stats(0));
    expect(plans.filter((detail) => /\bstories\b/.test(detail))).toEqual([]);
  });
});
