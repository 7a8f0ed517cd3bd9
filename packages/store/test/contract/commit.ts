import type { Origin, ReuseEdge } from '@tributary/core';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Lease, Store } from '../../src/index.ts';
import { assignment, batch, clean, description, item, placeAll } from '../fixtures.ts';
import type { ContractDriver } from '../store-contract.ts';
import { recountContract } from './recount.ts';

const hour = 3_600_000;

const edge = (articleId: string, sourceId: string, given: Partial<ReuseEdge> = {}): ReuseEdge => ({
  articleId,
  articleVersion: 1,
  sourceId,
  sourceVersion: 1,
  kind: 'verbatim',
  share: 0.9,
  sourceShare: 0.5,
  spans: [{ from: { start: 0, end: 9 }, to: { start: 4, end: 13 }, quotation: false }],
  ...given,
});

const origin = (articleId: string, key: string, given: Partial<Origin> = {}): Origin => ({
  articleId,
  key,
  parentId: key.startsWith('credit:') ? null : key,
  kind: 'verbatim',
  share: 0.9,
  ...given,
});

export function commitContract(driver: ContractDriver): void {
  describe('committing', () => {
    let store: Store;
    const lease = async (now = 1_000): Promise<Lease> => {
      const taken = await store.acquireLease('all', 'test', 60_000, now);
      if (taken === null) throw new Error('The lease is taken.');
      return taken;
    };

    beforeEach(async () => {
      store = await driver.open();
    });

    it('stores clean text, decision and record of each article', async () => {
      const credits = [{ name: 'Reuters', kind: 'agency', evidence: '(Reuters)' }] as const;
      const removed = [{ line: 'Share this', rule: 'share' }];
      const { ids } = await placeAll(store, [
        {
          key: 'one',
          story: 's1',
          clean: { title: 'Clean title', text: 'Clean text.', credits, removed, publishedAt: 400 },
        },
      ]);
      const id = ids[0] ?? '';
      expect(await store.article(id)).toEqual({
        id,
        status: 'assigned',
        url: 'https://example.org/one',
        externalId: null,
        outletId: 'example.org',
        outletName: 'The Example',
        title: 'Clean title',
        text: 'Clean text.',
        textDroppedAt: null,
        language: 'en',
        credits,
        removed,
        publishedAt: 400,
        receivedAt: 1_000,
        assignedAt: 1_000,
        version: 1,
        storyId: 's1',
        assignment: assignment(id, 's1', { founded: true }),
        origin: { articleId: id, key: id, parentId: null, kind: null, share: null },
        failure: null,
      });
      expect(
        await store.loadForClustering({ partition: 'all', upToSeq: 99, ids: [], limit: 9 }),
      ).toEqual([]);
    });

    it('skips what stands assigned already, with all that was decided by it', async () => {
      const { ids } = await placeAll(store, [{ key: 'one', story: 's1' }]);
      const id = ids[0] ?? '';
      const [known] = await store.receive([item('one')], 1_000);
      const again = {
        version: 1,
        seq: known?.seq ?? 0,
        clean: clean(id),
        assignment: assignment(id, 's2'),
        record: new Uint8Array([1]),
      };
      const answer = await store.commit(
        batch({
          articles: [again],
          changes: [{ type: 'joined', storyId: 's2', articleId: id }],
        }),
        await lease(),
      );
      expect(answer).toEqual({ lastEventId: 1, skipped: [id] });
      expect(await store.article(id)).toMatchObject({ storyId: 's1' });
      expect(await store.story('s2')).toBeNull();
    });

    it('refuses to commit an article that was never received, and writes nothing', async () => {
      const stranger = {
        version: 1,
        seq: 1,
        clean: clean('a-unknown'),
        assignment: assignment('a-unknown', 's1'),
        record: new Uint8Array([1]),
      };
      await expect(
        store.commit(
          batch({
            articles: [stranger],
            changes: [{ type: 'created', storyId: 's1', articleId: 'a-unknown' }],
          }),
          await lease(),
        ),
      ).rejects.toThrow('a-unknown');
      expect(await store.story('s1')).toBeNull();
      expect(await store.lastEventId()).toBe(0);
    });

    it('numbers history rows without gaps, in the order of the changes', async () => {
      const { lastEventId } = await placeAll(store, [
        { key: 'one', story: 's1' },
        { key: 'two', story: 's1' },
        { key: 'three', story: 's2' },
      ]);
      expect(lastEventId).toBe(3);
      expect(await store.lastEventId()).toBe(3);
      const events = await store.events(0, 10);
      expect(events.map(({ id, type, storyId }) => [id, type, storyId])).toEqual([
        [1, 'created', 's1'],
        [2, 'joined', 's1'],
        [3, 'created', 's2'],
      ]);
      expect(await store.events(2, 10)).toEqual(events.slice(2));
      expect(await store.events(0, 1)).toEqual(events.slice(0, 1));
    });

    it('counts outlets, origins and kinds, and shows the outlets with most members first', async () => {
      const { ids } = await placeAll(store, [
        { key: 'one', story: 's1', clean: { outletId: 'a.example', outletName: 'A' } },
        { key: 'two', story: 's1', clean: { outletId: 'b.example', outletName: 'B' } },
        { key: 'three', story: 's1', clean: { outletId: 'b.example', outletName: 'B' } },
      ]);
      const [one = '', two = '', three = ''] = ids;
      await store.commit(
        batch({
          origins: [origin(two, one), origin(three, 'credit:Reuters', { kind: 'credited' })],
        }),
        await lease(),
      );
      expect(await store.story('s1')).toMatchObject({
        counts: { articles: 3, outlets: 2, origins: 2 },
        kinds: { original: 1, verbatim: 1, credited: 1, rewritten: 0, adapted: 0 },
        outlets: [
          { id: 'b.example', name: 'B', articles: 2 },
          { id: 'a.example', name: 'A', articles: 1 },
        ],
      });
      expect((await store.outlets({ sort: 'name', limit: 9 })).items).toMatchObject([
        { id: 'a.example', articles: 1, stories: 1, originated: 1, republished: 0 },
        { id: 'b.example', articles: 2, stories: 1, originated: 0, republished: 2 },
      ]);
    });

    it('draws arrivals and velocity in the time of the story', async () => {
      const at = (key: string, publishedAt: number) => ({
        key,
        story: 's1',
        clean: { publishedAt },
      });
      await placeAll(
        store,
        [at('a', 0), at('b', 20 * hour), at('c', 22 * hour), at('d', 24 * hour - 1)],
        { now: 100 * hour },
      );
      const story = await store.story('s1');
      expect(story).toMatchObject({
        firstSeenAt: 0,
        updatedAt: 100 * hour,
        velocity: 0.5,
      });
      const expected = new Array(24).fill(0);
      for (const part of [0, 20, 22, 23]) expected[part] = 1;
      expect(story?.arrivals).toEqual(expected);
    });

    it('does not let a date in the future move a story', async () => {
      await placeAll(store, [{ key: 'one', story: 's1', clean: { publishedAt: 9_000_000 } }], {
        now: 5_000,
      });
      expect(await store.story('s1')).toMatchObject({ firstSeenAt: 5_000 });
    });

    it('moves an article, with its new decision, and counts both stories anew', async () => {
      const { ids } = await placeAll(store, [
        { key: 'one', story: 's1' },
        { key: 'two', story: 's1' },
        { key: 'three', story: 's2' },
      ]);
      const two = ids[1] ?? '';
      await store.commit(
        batch({
          reassigned: [assignment(two, 's2', { score: 3 })],
          changes: [
            { type: 'moved', storyId: 's2', fromStoryId: 's1', articleId: two, reason: 'closer' },
          ],
        }),
        await lease(),
      );
      expect(await store.article(two)).toMatchObject({
        storyId: 's2',
        assignment: { storyId: 's2', score: 3 },
      });
      expect(await store.story('s1')).toMatchObject({ counts: { articles: 1 } });
      expect(await store.story('s2')).toMatchObject({ counts: { articles: 2 } });
      expect((await store.storyHistory('s1', { limit: 9 })).items.at(-1)).toMatchObject({
        type: 'moved',
        storyId: 's2',
        articleId: two,
        detail: { fromStoryId: 's1', reason: 'closer' },
      });
    });

    it('moves what a later decision places elsewhere, without a change that says so', async () => {
      const { ids } = await placeAll(store, [
        { key: 'one', story: 's1' },
        { key: 'two', story: 's1' },
        { key: 'three', story: 's2' },
      ]);
      await store.commit(batch({ reassigned: [assignment(ids[1] ?? '', 's2')] }), await lease());
      expect(await store.article(ids[1] ?? '')).toMatchObject({ storyId: 's2' });
    });

    it('merges stories and leads every old id to the survivor', async () => {
      await placeAll(store, [
        { key: 'one', story: 's1' },
        { key: 'two', story: 's2' },
        { key: 'three', story: 's3' },
      ]);
      const merge = async (storyId: string, mergedStoryId: string) => {
        const { items } = await store.storyArticles(mergedStoryId, { limit: 9 });
        await store.commit(
          batch({
            changes: [
              {
                type: 'merged',
                storyId,
                mergedStoryId,
                articleIds: items.map(({ id }) => id),
                reason: 'same event',
              },
            ],
          }),
          await lease(),
        );
      };
      await merge('s2', 's3');
      await merge('s1', 's2');
      expect(await store.story('s3')).toMatchObject({
        id: 's1',
        status: 'active',
        counts: { articles: 3 },
      });
      const { items } = await store.stories({ status: 'merged', sort: 'updatedAt', limit: 9 });
      expect(items.map(({ id, mergedInto }) => [id, mergedInto]).sort()).toEqual([
        ['s2', 's1'],
        ['s3', 's1'],
      ]);
      expect((await store.stories({ sort: 'updatedAt', limit: 9 })).items).toHaveLength(1);
    });

    it('splits members into a new story', async () => {
      const { ids } = await placeAll(store, [
        { key: 'one', story: 's1' },
        { key: 'two', story: 's1' },
        { key: 'three', story: 's1' },
      ]);
      await store.commit(
        batch({
          changes: [
            {
              type: 'split',
              storyId: 's9',
              fromStoryId: 's1',
              articleIds: ids.slice(1),
              reason: 'another city',
            },
          ],
          descriptions: [description('s9', { title: 'The split' })],
        }),
        await lease(),
      );
      expect(await store.story('s9')).toMatchObject({
        title: 'The split',
        counts: { articles: 2 },
      });
      expect(await store.story('s1')).toMatchObject({ counts: { articles: 1 } });
    });

    it('leads the id of a story that lost its last member to where that went', async () => {
      const { ids } = await placeAll(store, [
        { key: 'one', story: 's1' },
        { key: 'two', story: 's2' },
      ]);
      await store.commit(
        batch({
          reassigned: [assignment(ids[0] ?? '', 's2')],
          changes: [
            {
              type: 'moved',
              storyId: 's2',
              fromStoryId: 's1',
              articleId: ids[0] ?? '',
              reason: 'closer',
            },
            { type: 'closed', storyId: 's1' },
          ],
        }),
        await lease(),
      );
      expect(await store.story('s1')).toMatchObject({ id: 's2', counts: { articles: 2 } });
    });

    it('revives a merged id that a split founds again', async () => {
      const { ids } = await placeAll(store, [
        { key: 'one', story: 's1' },
        { key: 'two', story: 's2' },
      ]);
      const two = ids[1] ?? '';
      await store.commit(
        batch({
          changes: [
            {
              type: 'merged',
              storyId: 's1',
              mergedStoryId: 's2',
              articleIds: [two],
              reason: 'same',
            },
          ],
        }),
        await lease(),
      );
      await store.commit(
        batch({
          changes: [
            { type: 'split', storyId: 's2', fromStoryId: 's1', articleIds: [two], reason: 'not' },
          ],
        }),
        await lease(),
      );
      expect(await store.story('s2')).toMatchObject({
        id: 's2',
        status: 'active',
        mergedInto: null,
        counts: { articles: 1 },
      });
    });

    it('closes stories, which stay readable', async () => {
      await placeAll(store, [{ key: 'one', story: 's1' }]);
      const before = await store.story('s1');
      const closing = batch({ changes: [{ type: 'closed', storyId: 's1' }] });
      await store.commit({ ...closing, now: closing.now + 60_000 }, await lease());
      const closed = await store.story('s1');
      expect(closed).toMatchObject({ status: 'closed', counts: { articles: 1 } });
      // Nothing was reported: it does not come to the front of the list.
      expect(closed?.updatedAt).toBe(before?.updatedAt);
    });

    it('replaces text and words of an article that has a new version, and keeps what stands', async () => {
      const { ids } = await placeAll(store, [
        { key: 'one', story: 's1' },
        { key: 'two', story: 's1', clean: { text: 'Former wording.' } },
      ]);
      const [one = '', two = ''] = ids;
      await store.commit(batch({ reuse: [edge(two, one), edge(one, two)] }), await lease());
      const fresh = edge(two, one, { articleVersion: 2, share: 0.2, kind: 'adapted' });
      const [edited] = await store.receive([item('two', { text: 'Edited.' })], 2_000);
      await store.commit(
        batch({
          now: 2_000,
          articles: [
            {
              version: 2,
              seq: edited?.seq ?? 0,
              clean: clean(two, { text: 'Present wording.' }),
              assignment: assignment(two, 's1'),
              record: new Uint8Array([2]),
            },
          ],
          reuse: [fresh],
          changes: [{ type: 'versioned', storyId: 's1', articleId: two }],
        }),
        await lease(2_000),
      );
      expect(await store.article(two)).toMatchObject({ text: 'Present wording.', version: 2 });
      expect(await store.articleReuse(two)).toEqual({
        in: [edge(one, two)],
        out: [fresh],
      });
      expect(await store.articleVersions(two)).toMatchObject([
        { text: 'Former wording.' },
        { text: 'Present wording.' },
      ]);
      expect((await store.searchArticles({ q: 'former', limit: 9 })).items).toEqual([]);
      expect((await store.searchArticles({ q: 'present', limit: 9 })).items).toHaveLength(1);
      expect(await store.story('s1')).toMatchObject({ counts: { articles: 2 } });
    });

    it('takes out withdrawn edges with the step that withdraws them, and the counts follow', async () => {
      const { ids } = await placeAll(store, [
        { key: 'copy', story: 's1' },
        { key: 'second', story: 's1' },
      ]);
      const [copy = '', second = ''] = ids;
      await store.commit(
        batch({ reuse: [edge(second, copy)], origins: [origin(second, copy)] }),
        await lease(),
      );
      const late = await placeAll(store, [{ key: 'late', story: 's1' }]);
      const original = late.ids[0] ?? '';
      const withdrawal = {
        type: 'withdrawn',
        storyId: 's1',
        articleId: second,
        sourceId: copy,
        replacedBy: original,
      } as const;
      await store.commit(
        batch({
          reuse: [edge(copy, original), edge(second, original)],
          withdrawn: [{ articleId: second, sourceId: copy }],
          records: [{ articleId: second, record: new Uint8Array([7]) }],
          origins: [origin(copy, original), origin(second, original)],
          changes: [withdrawal],
        }),
        await lease(),
      );
      expect(await store.storyReuse('s1', false)).toMatchObject([
        { articleId: copy, sourceId: original },
        { articleId: second, sourceId: original },
      ]);
      expect(await store.story('s1')).toMatchObject({
        status: 'active',
        counts: { articles: 3, origins: 1 },
      });
      expect((await store.storyHistory('s1', { limit: 9 })).items.at(-1)).toMatchObject({
        type: 'withdrawn',
        articleId: second,
        detail: { sourceId: copy, replacedBy: original },
      });
      const { members } = await store.loadEngine('all');
      const records = new Map<string, Uint8Array>();
      for await (const { articleId, record } of members) records.set(articleId, record);
      expect([...(records.get(second) ?? [])]).toEqual([7]);
    });

    it('drops the edges of an article that comes back, and keeps those of its copies', async () => {
      const { ids } = await placeAll(store, [
        { key: 'one', story: 's1' },
        { key: 'two', story: 's1' },
        { key: 'three', story: 's1' },
      ]);
      const [one = '', two = '', three = ''] = ids;
      await store.commit(batch({ reuse: [edge(two, one), edge(three, two)] }), await lease());
      await placeAll(store, [{ key: 'two', story: 's2', item: { text: 'Much later.' } }]);
      expect(await store.articleReuse(two)).toEqual({ in: [edge(three, two)], out: [] });
    });

    it('counts a credited agency and its own report as one origin while both are in the story', async () => {
      const agency = { outletId: 'npa.example', outletName: 'Norland Press Agency' };
      const { ids } = await placeAll(store, [
        { key: 'report', story: 's1', clean: agency },
        { key: 'credited', story: 's1' },
        { key: 'other', story: 's2' },
      ]);
      const [report = '', credited = ''] = ids;
      const named = origin(credited, 'credit:NPA', { kind: 'credited', share: null });
      await store.commit(batch({ origins: [named] }), await lease());
      expect(await store.story('s1')).toMatchObject({ counts: { articles: 2, origins: 1 } });
      expect((await store.article(credited))?.origin?.key).toBe(report);
      const { items } = await store.storyArticles('s1', { limit: 9 });
      expect(items.map((row) => row.origin?.key)).toEqual([report, report]);
      await store.commit(
        batch({
          changes: [
            {
              type: 'moved',
              storyId: 's2',
              fromStoryId: 's1',
              articleId: credited,
              reason: 'closer',
            },
          ],
        }),
        await lease(),
      );
      expect(await store.story('s2')).toMatchObject({ counts: { articles: 2, origins: 2 } });
      expect((await store.article(credited))?.origin?.key).toBe('credit:NPA');
    });

    it('keeps spans exactly and leaves them out unless asked for', async () => {
      const { ids } = await placeAll(store, [
        { key: 'one', story: 's1' },
        { key: 'two', story: 's1' },
        { key: 'three', story: 's2' },
      ]);
      const [one = '', two = '', three = ''] = ids;
      const spans = [
        { from: { start: 0, end: 5 }, to: { start: 7, end: 12 }, quotation: true },
        { from: { start: 20, end: 44 }, to: { start: 60, end: 84 }, quotation: false },
      ];
      const between = edge(two, one, { spans });
      await store.commit(batch({ reuse: [between, edge(three, one)] }), await lease());
      expect(await store.storyReuse('s1', true)).toEqual([between]);
      expect(await store.storyReuse('s1', false)).toEqual([{ ...between, spans: [] }]);
      expect((await store.articleReuse(one)).in).toHaveLength(2);
    });

    it('counts what was assigned in each of the last 60 minutes', async () => {
      await placeAll(store, [{ key: 'one', story: 's1' }], { now: 10 * 60_000 });
      await placeAll(
        store,
        [
          { key: 'two', story: 's1' },
          { key: 'three', story: 's1' },
        ],
        {
          now: 69 * 60_000 + 5,
        },
      );
      await store.receive([item('waiting'), item('page', { text: null, html: '<p>' })], 1);
      const stats = await store.stats(69 * 60_000 + 59_999);
      expect(stats.perMinute).toHaveLength(60);
      expect(stats.perMinute[0]).toBe(1);
      expect(stats.perMinute[59]).toBe(2);
      expect(stats).toMatchObject({
        articles: { received: 1, ready: 1, assigned: 3, failed: 0 },
        stories: { active: 1, closed: 0, merged: 0 },
        outlets: 1,
        lastEventId: 3,
      });
    });

    recountContract(driver);
  });
}
