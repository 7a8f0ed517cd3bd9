import { beforeEach, describe, expect, it } from 'vitest';
import type { Store, StoredMember } from '../../src/index.ts';
import { assignment, batch, clean, item, placeAll } from '../fixtures.ts';
import type { ContractDriver } from '../store-contract.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

export function engineContract({ open }: ContractDriver): void {
  describe('loading the engine', () => {
    let store: Store;
    const load = async (partition = 'all') => {
      const { statistics, members } = await store.loadEngine(partition);
      const loaded: StoredMember[] = [];
      for await (const member of members) loaded.push(member);
      return { statistics, members: loaded };
    };

    beforeEach(async () => {
      store = await open();
    });

    it('has nothing for a partition that never ran', async () => {
      expect(await load()).toEqual({ statistics: null, members: [] });
    });

    it('gives members in the order of their commits, and what the statistics do not know', async () => {
      await placeAll(store, [{ key: 'one', story: 's1' }], { statistics: bytes('known: one') });
      const { ids } = await placeAll(store, [{ key: 'two', story: 's1' }]);
      const { statistics, members } = await load();
      expect(new TextDecoder().decode(statistics ?? bytes(''))).toBe('known: one');
      expect(members.map(({ afterStatistics }) => afterStatistics)).toEqual([false, true]);
      const two = ids[0] ?? '';
      // No Buffer: its slices are views, which the engine's reader does not expect.
      expect(members[1]?.record.constructor).toBe(Uint8Array);
      expect({ ...members[1], record: new TextDecoder().decode(members[1]?.record) }).toEqual({
        articleId: two,
        record: `record of ${two} v1`,
        storyId: 's1',
        title: `Title of ${two}`,
        text: `Clean text of ${two}.`,
        origin: { articleId: two, key: two, parentId: null, kind: null, share: null },
        afterStatistics: true,
        active: true,
      });
    });

    it('takes statistics without articles as knowing all that was committed', async () => {
      await placeAll(store, [{ key: 'one', story: 's1' }]);
      const lease = await store.acquireLease('all', 'test', 60_000, 1_000);
      if (lease === null) throw new Error('The lease is taken.');
      await store.commit(batch({ statistics: bytes('all') }), lease);
      await placeAll(store, [{ key: 'two', story: 's1' }]);
      expect((await load()).members.map(({ afterStatistics }) => afterStatistics)).toEqual([
        false,
        true,
      ]);
    });

    it('puts an article that was edited at the end, with its newest text', async () => {
      const { ids } = await placeAll(store, [
        { key: 'one', story: 's1' },
        { key: 'two', story: 's1' },
      ]);
      const one = ids[0] ?? '';
      const [edited] = await store.receive([item('one', { text: 'Edited.' })], 2_000);
      const lease = await store.acquireLease('all', 'test', 60_000, 2_000);
      if (lease === null) throw new Error('The lease is taken.');
      await store.commit(
        batch({
          articles: [
            {
              version: 2,
              seq: edited?.seq ?? 0,
              clean: clean(one, { text: 'Edited, clean.' }),
              assignment: assignment(one, 's1'),
              record: bytes('new'),
            },
          ],
        }),
        lease,
      );
      const { members } = await load();
      expect(members.map(({ articleId }) => articleId)).toEqual([ids[1], one]);
      expect(members[1]).toMatchObject({ text: 'Edited, clean.' });
    });

    it('hands out closed stories only while the statistics have not seen them', async () => {
      await placeAll(store, [{ key: 'one', story: 's1' }], {
        changes: [{ type: 'closed', storyId: 's1' }],
      });
      expect((await load()).members).toMatchObject([{ storyId: 's1', active: false }]);
      await placeAll(store, [], { statistics: new Uint8Array([1]) });
      await placeAll(store, [{ key: 'two', story: 's2' }]);
      expect((await load()).members.map(({ storyId }) => storyId)).toEqual(['s2']);
      expect((await load('other')).members).toEqual([]);
    });

    it('hands out what is ready in stream order, up to a place and by id', async () => {
      const outcomes = await store.receive(
        ['one', 'two', 'three', 'four'].map((key) => item(key)),
        1,
      );
      const [, two, three, four] = outcomes;
      const ask = async (upToSeq: number, ids: typeof outcomes, limit = 9) =>
        (await store.loadForClustering({ partition: 'all', upToSeq, ids, limit })).map(
          ({ seq }) => seq,
        );
      const seqs = outcomes.map(({ seq }) => seq);
      expect(await ask(two?.seq ?? 0, [])).toEqual(seqs.slice(0, 2));
      expect(await ask(two?.seq ?? 0, four ? [four] : [])).toEqual([seqs[0], seqs[1], seqs[3]]);
      expect(await ask(0, three ? [three, three] : [])).toEqual([seqs[2]]);
      expect(await ask(99, outcomes, 2)).toEqual(seqs);
      expect(await ask(99, [], 2)).toEqual(seqs.slice(0, 2));
      expect(
        await store.loadForClustering({ partition: 'other', upToSeq: 99, ids: [], limit: 9 }),
      ).toEqual([]);
    });

    it('loads 2,500 members, over more than one page', async () => {
      const keys = Array.from({ length: 2_500 }, (_, at) => `many-${at}`);
      const { ids } = await placeAll(
        store,
        keys.map((key, at) => ({ key, story: `s${at % 700}` })),
      );
      expect((await load()).members.map(({ articleId }) => articleId)).toEqual(ids);
    });
  });
}
