import { beforeEach, describe, expect, it } from 'vitest';
import { type Lease, type RetentionRules, StaleLeaseError, type Store } from '../../src/index.ts';
import { batch, item, placeAll } from '../fixtures.ts';
import type { ContractDriver } from '../store-contract.ts';
import { linesOf } from './transfer.ts';

const statistics = new Uint8Array([1]);
const keep: RetentionRules = { textsBefore: null, articlesBefore: null, limit: 100 };

export function retentionContract({ open }: ContractDriver): void {
  describe('retention', () => {
    let store: Store;
    let lease: Lease;

    /** Places articles into stories at a time, then closes those stories. */
    const placeClosed = async (now: number, stories: Readonly<Record<string, string[]>>) => {
      const placed = Object.entries(stories).flatMap(([story, keys]) =>
        keys.map((key) => ({ key, story })),
      );
      const { ids } = await placeAll(store, placed, { now, statistics });
      await close(now, Object.keys(stories));
      return ids;
    };
    const close = async (now: number, stories: readonly string[]) => {
      lease = (await store.acquireLease('all', 'test', 60_000, now)) as Lease;
      const changes = stories.map((storyId) => ({ type: 'closed' as const, storyId }));
      await store.commit(batch({ now, changes }), lease);
    };
    const retainAll = async (rules: Partial<RetentionRules>, now = 9_000): Promise<number> => {
      for (let steps = 0; ; steps += 1) {
        const { more } = await store.retain({ ...keep, ...rules }, lease, now);
        if (!more) return steps;
      }
    };
    /** Rows by table, as an export carries them. */
    const rowsOf = async (): Promise<Record<string, number>> => {
      const rows: Record<string, number> = {};
      for (const line of (await linesOf(store)).slice(1)) {
        const [table] = JSON.parse(line) as [string];
        rows[table] = (rows[table] ?? 0) + 1;
      }
      return rows;
    };

    beforeEach(async () => {
      store = await open();
    });

    it('keeps all but the records of closed stories when no age is set', async () => {
      await placeClosed(1_000, { s1: ['one', 'two'] });
      await placeAll(store, [{ key: 'three', story: 's2' }], { now: 1_000, statistics });
      lease = (await store.acquireLease('all', 'test', 60_000, 1_000)) as Lease;
      const before = await rowsOf();
      await retainAll({});
      expect(await rowsOf()).toEqual({ ...before, records: 1 });
      expect((await store.storyArticles('s1', { limit: 9 })).items.map(({ text }) => text)).toEqual(
        [expect.stringContaining('Clean text'), expect.stringContaining('Clean text')],
      );
      expect(await retainAll({})).toBe(0);
    });

    it('drops the texts of old closed stories and keeps titles, counts, edges and history', async () => {
      const [one = '', two = ''] = await placeClosed(1_000, { s1: ['one', 'two'] });
      await placeClosed(5_000, { s2: ['young'] });
      const span = { from: { start: 0, end: 5 }, to: { start: 0, end: 5 }, quotation: false };
      const ends = { articleId: two, articleVersion: 1, sourceId: one, sourceVersion: 1 };
      const edge = { ...ends, kind: 'adapted', share: 0.5 } as const;
      await placeAll(store, [], {
        now: 1_000,
        reuse: [{ ...edge, articleVersion: 1, sourceVersion: 1, sourceShare: 0.25, spans: [span] }],
      });
      lease = (await store.acquireLease('all', 'test', 60_000, 1_000)) as Lease;
      const story = await store.story('s1');
      await retainAll({ textsBefore: 2_000 }, 9_000);

      expect(await store.story('s1')).toEqual(story);
      expect(await store.article(one)).toMatchObject({
        text: null,
        textDroppedAt: 9_000,
        title: expect.stringContaining('Title of'),
        storyId: 's1',
      });
      expect(await store.articleVersions(one)).toMatchObject([
        { text: null, textDroppedAt: 9_000 },
      ]);
      expect(await store.storyReuse('s1', true)).toEqual([
        { ...edge, sourceShare: 0.25, spans: [] },
      ]);
      expect((await store.storyHistory('s1', { limit: 9 })).items).toHaveLength(3);
      const found = async (q: string) => (await store.searchArticles({ q, limit: 9 })).items.length;
      expect([await found('title'), await found('clean')]).toEqual([3, 1]);
      expect((await store.storyArticles('s2', { limit: 9 })).items).toMatchObject([
        { text: expect.stringContaining('Clean'), textDroppedAt: null },
      ]);
    });

    it('deletes old closed stories whole, and the totals follow', async () => {
      await placeClosed(1_000, { s1: ['one', 'two'], s2: ['three'] });
      await placeAll(store, [], {
        now: 1_000,
        changes: [
          {
            type: 'merged',
            storyId: 's1',
            mergedStoryId: 's2',
            articleIds: [(await store.storyArticles('s2', { limit: 1 })).items[0]?.id ?? ''],
            reason: 'same',
          },
        ],
      });
      await close(1_000, ['s1']);
      const [young] = await placeClosed(5_000, { s3: ['young'] });
      const trimmed = (await store.storyHistory('s1', { limit: 99 })).items.at(-1)?.id;
      await retainAll({ articlesBefore: 2_000 });

      expect([await store.story('s1'), await store.story('s2')]).toEqual([null, null]);
      expect(await store.story('s3')).toMatchObject({ counts: { articles: 1 } });
      expect(await rowsOf()).toMatchObject({ articles: 1, versions: 1, stories: 1, events: 2 });
      const stats = await store.stats(9_000);
      expect(stats.articles.assigned).toBe(1);
      expect(stats.stories).toEqual({ active: 0, closed: 1, merged: 0 });
      expect((await store.outlets({ sort: 'name', limit: 9 })).items).toMatchObject([
        { id: 'example.org', articles: 1, stories: 1, originated: 1 },
      ]);
      expect(await store.trimmedEventId()).toBe(trimmed);
      expect((await store.events(0, 99)).map(({ storyId }) => storyId)).toEqual(['s3', 's3']);
      expect((await store.searchArticles({ q: 'title', limit: 9 })).items).toMatchObject([
        { id: young },
      ]);
      // The same address again is a new article, and ids and numbers go on.
      const { lastEventId } = await placeAll(store, [{ key: 'one', story: 's4' }], { now: 9_000 });
      expect(lastEventId).toBeGreaterThan(trimmed ?? 0);
    });

    it('forgets an outlet of which nothing is left', async () => {
      await placeClosed(1_000, { s1: ['one'] });
      await retainAll({ articlesBefore: 2_000 });
      expect((await store.outlets({ sort: 'name', limit: 9 })).items).toEqual([]);
      expect(Object.keys(await rowsOf()).sort()).toEqual(['counters', 'engines', 'minutes']);
    });

    it('leaves alone what the stored statistics do not know, what waits, and what is active', async () => {
      await placeAll(store, [{ key: 'unknown', story: 's1' }], { now: 1_000 });
      await close(1_000, ['s1']);
      const before = await rowsOf();
      await retainAll({ textsBefore: 2_000, articlesBefore: 2_000 });
      expect(await rowsOf()).toEqual(before);

      await placeAll(store, [{ key: 'active', story: 's2' }], { now: 1_000, statistics });
      await placeClosed(1_000, { s3: ['edited'] });
      await store.receive([item('edited', { text: 'Edited.' })], 1_500);
      await retainAll({ textsBefore: 2_000, articlesBefore: 2_000 });
      expect(await store.story('s1')).toBeNull();
      expect(await store.story('s2')).toMatchObject({ status: 'active' });
      expect(await store.story('s3')).toMatchObject({ status: 'closed' });
    });

    it('drops old members of a story that is still told, and keeps it and its beginning', async () => {
      const publishedAt = Date.UTC(2026, 2, 1);
      const day = 86_400_000;
      const old = ['one', 'two', 'three'].map((key, at) => ({
        key,
        story: 's1',
        item: { publishedAt: publishedAt + at },
        clean: { publishedAt: publishedAt + at, outletId: `${key}.example`, outletName: key },
      }));
      const { ids } = await placeAll(store, old, { now: publishedAt + day, statistics });
      const young = { key: 'young', story: 's1', clean: { publishedAt: publishedAt + 9 * day } };
      const now = publishedAt + 10 * day;
      await placeAll(store, [young], { now, statistics });
      lease = (await store.acquireLease('all', 'test', 60_000, now)) as Lease;
      const active = ids[2];
      const told = { after: '', isActive: (articleId: string) => articleId === active };
      const walk = (rules: Partial<RetentionRules>) =>
        store.retain({ ...keep, ...rules, told }, lease, now);

      expect(await walk({})).toMatchObject({ articles: 0, texts: 0, records: 2, toldUpTo: null });
      expect(await walk({})).toMatchObject({ records: 0 });
      expect(await rowsOf()).toMatchObject({ articles: 4, records: 2 });
      expect(await walk({ textsBefore: now - day })).toMatchObject({ texts: 2, articles: 0 });
      expect(await store.article(ids[0] ?? '')).toMatchObject({ text: null, textDroppedAt: now });
      expect(await store.story('s1')).toMatchObject({ counts: { articles: 4, outlets: 4 } });

      expect(await walk({ articlesBefore: now - day })).toMatchObject({ texts: 0, articles: 2 });
      expect(await store.story('s1')).toMatchObject({
        status: 'active',
        counts: { articles: 2, outlets: 2, origins: 2 },
        droppedArticles: 2,
        firstSeenAt: publishedAt,
      });
      expect(await rowsOf()).toMatchObject({ articles: 2, clean_texts: 2, story_outlets: 2 });
      expect((await store.outlets({ sort: 'name', limit: 9 })).items).toHaveLength(2);
      expect((await store.storyHistory('s1', { limit: 9 })).items).toMatchObject([
        { type: 'created', articleId: ids[0] },
        { type: 'joined', articleId: active },
        { type: 'joined' },
      ]);
      expect(await store.trimmedEventId()).toBeGreaterThan(0);

      // The next commits count on from there, and a merge takes the number along.
      await placeAll(store, [{ key: 'next', story: 's1', clean: { publishedAt: now } }], { now });
      expect(await store.story('s1')).toMatchObject({
        counts: { articles: 3 },
        droppedArticles: 2,
        firstSeenAt: publishedAt,
      });
      const { items } = await store.storyArticles('s1', { limit: 9 });
      await placeAll(store, [{ key: 'other', story: 's2', clean: { publishedAt: now } }], {
        now,
        changes: [
          {
            type: 'merged',
            storyId: 's2',
            mergedStoryId: 's1',
            articleIds: items.map(({ id }) => id),
            reason: 'same',
          },
        ],
      });
      expect(await store.story('s1')).toMatchObject({
        id: 's2',
        counts: { articles: 4 },
        droppedArticles: 2,
        firstSeenAt: publishedAt,
      });
    });

    it('looks at stories that are still told a page at a time, and never empties one', async () => {
      const keys = Array.from({ length: 201 }, (_, at) => `a${at}`);
      const placed = keys.map((key) => ({ key, story: `s-${key}`, clean: { publishedAt: 1_000 } }));
      await placeAll(store, placed, { now: 1_000, statistics });
      const now = 9 * 86_400_000;
      lease = (await store.acquireLease('all', 'test', 60_000, now)) as Lease;
      const step = (after: string) =>
        store.retain(
          { ...keep, articlesBefore: now, limit: 150, told: { after, isActive: () => false } },
          lease,
          now,
        );
      const first = await step('');
      expect(first).toMatchObject({ articles: 0, records: 150, toldUpTo: '' });
      // Old members that may not go are no reason to stay on the page.
      const second = await step('');
      expect(second.toldUpTo).toBe('s-a98');
      expect(await step(second.toldUpTo ?? '')).toMatchObject({ toldUpTo: null });
      expect((await store.stats(now)).articles.assigned).toBe(201);
    });

    it('deletes failures from long ago', async () => {
      for (const [key, at] of [
        ['old', 1_000],
        ['new', 5_000],
      ] as const) {
        const [received] = await store.receive([item(key)], at);
        const failure = { stage: 'cluster', reason: 'test', attempts: 5 } as const;
        await store.fail(received?.articleId ?? '', 1, failure, at);
      }
      lease = (await store.acquireLease('all', 'test', 60_000, 1_000)) as Lease;
      await retainAll({ articlesBefore: 2_000 });
      expect((await store.failures({ limit: 9 })).items).toHaveLength(1);
      expect((await store.stats(1)).articles).toEqual({
        received: 0,
        ready: 0,
        assigned: 0,
        failed: 1,
      });
    });

    it('goes in small steps, of which each is whole', async () => {
      const stories = Object.fromEntries(
        Array.from({ length: 7 }, (_, at) => [`s${at}`, [`a${at}`, `b${at}`]]),
      );
      await placeClosed(1_000, stories);
      const step = await store.retain({ ...keep, articlesBefore: 2_000, limit: 5 }, lease, 9_000);
      expect(step).toMatchObject({ stories: 2, articles: 4, more: true });
      expect((await store.stats(1)).articles.assigned).toBe(10);
      expect(await retainAll({ articlesBefore: 2_000, limit: 1 })).toBe(5);
    });

    it('is refused once another owner has taken over', async () => {
      await placeClosed(1_000, { s1: ['one'] });
      await store.acquireLease('all', 'other', 60_000, 200_000);
      await expect(store.retain({ ...keep, articlesBefore: 2_000 }, lease, 9_000)).rejects.toThrow(
        StaleLeaseError,
      );
      expect(await store.story('s1')).not.toBeNull();
    });
  });
}
