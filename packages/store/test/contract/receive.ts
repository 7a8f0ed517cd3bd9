import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { articleIdOf, type ReceiveOutcome, type Store } from '../../src/index.ts';
import { item, placeAll } from '../fixtures.ts';
import type { ContractDriver } from '../store-contract.ts';

export function receiveContract({ open, openAgain }: ContractDriver): void {
  describe('receiving', () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
    });

    it('gives an article an id that follows from its identity alone', async () => {
      const [outcome] = await store.receive([item('one')], 1);
      expect(outcome?.articleId).toBe(articleIdOf(item('one').identity));
      expect(outcome?.articleId).toMatch(/^a[a-z2-7]{16}$/);
    });

    it('takes the same content again as a duplicate and writes nothing', async () => {
      const [first] = await store.receive([item('one')], 1);
      const [again] = await store.receive([item('one')], 2);
      expect(first).toMatchObject({ outcome: 'queued', version: 1, needs: 'cluster' });
      expect(again).toEqual({ ...first, outcome: 'duplicate' });
      expect(await store.articleVersions(first?.articleId ?? '')).toHaveLength(1);
    });

    it('takes other text under the same identity as a new version', async () => {
      const [first] = await store.receive([item('one')], 1);
      const [second] = await store.receive([item('one', { text: 'Edited.' })], 2);
      expect(second).toMatchObject({
        outcome: 'newVersion',
        articleId: first?.articleId,
        version: 2,
      });
      expect(second?.seq).toBeGreaterThan(first?.seq ?? 0);
      expect(await store.articleVersions(first?.articleId ?? '')).toMatchObject([
        { version: 1, text: 'Text of one.', receivedAt: 1 },
        { version: 2, text: 'Edited.', receivedAt: 2 },
      ]);
    });

    it('takes the text of any earlier version as a duplicate', async () => {
      const [first] = await store.receive([item('one')], 1);
      await store.receive([item('one', { text: 'Edited.' })], 2);
      const [reverted] = await store.receive([item('one')], 3);
      expect(reverted).toMatchObject({ outcome: 'duplicate', version: 1, seq: first?.seq });
    });

    it('works two items of one request as if they had been sent one after the other', async () => {
      const items = [item('one'), item('one'), item('one', { text: 'Edited.' }), item('two')];
      const together = await store.receive(items, 1);
      const apart: ReceiveOutcome[] = [];
      store = await open();
      for (const one of items) apart.push(...(await store.receive([one], 1)));
      const plain = ({ outcome, articleId, version }: ReceiveOutcome) => ({
        outcome,
        articleId,
        version,
      });
      expect(together.map(plain)).toEqual(apart.map(plain));
      expect(together.map(({ outcome }) => outcome)).toEqual([
        'queued',
        'duplicate',
        'newVersion',
        'queued',
      ]);
    });

    it('sends pages to extraction and anything with a text or a bare title to clustering', async () => {
      const outcomes = await store.receive(
        [
          item('page', { text: null, html: '<p>Page</p>' }),
          item('both', { html: '<p>Page</p>' }),
          item('headline', { text: null }),
        ],
        1,
      );
      expect(outcomes.map(({ needs }) => needs)).toEqual(['extract', 'cluster', 'cluster']);
    });

    it('keeps characters that a database could choke on', async () => {
      const text = 'Quote \' " \\ {a,b} \u0000 $1 ? 中文 🌊 NULL';
      const [outcome] = await store.receive([item('odd', { text, title: '\\x00{"' })], 1);
      const [version] = await store.articleVersions(outcome?.articleId ?? '');
      expect(version).toMatchObject({ text: text.replace('\u0000', ''), title: '\\x00{"' });
    });

    it('answers nothing for nothing', async () => {
      expect(await store.receive([], 1)).toEqual([]);
    });

    it('lets two processes receive the same articles at once without a double', async () => {
      const other = await openAgain();
      const items = Array.from({ length: 40 }, (_, at) => item(`shared-${at}`));
      const answers = await Promise.all([
        ...items.map((one) => store.receive([one], 1)),
        ...items.map((one) => other.receive([one], 1)),
      ]);
      const outcomes = answers.flat();
      expect(outcomes.filter(({ outcome }) => outcome === 'queued')).toHaveLength(40);
      expect(outcomes.filter(({ outcome }) => outcome === 'duplicate')).toHaveLength(40);
      expect(new Set(outcomes.map(({ seq }) => seq)).size).toBe(40);
    });

    it('agrees with a naive model on any series of requests', async () => {
      const request = fc.array(
        fc.record({ key: fc.constantFrom('a', 'b', 'c'), text: fc.constantFrom('1', '2', '3') }),
        { maxLength: 6 },
      );
      await fc.assert(
        fc.asyncProperty(fc.array(request, { maxLength: 5 }), async (requests) => {
          const fresh = await open();
          const texts = new Map<string, string[]>();
          for (const one of requests) {
            const outcomes = await fresh.receive(
              one.map(({ key, text }) => item(key, { text })),
              1,
            );
            const expected = one.map(({ key, text }) => {
              const known = texts.get(key) ?? [];
              if (known.includes(text)) {
                return { outcome: 'duplicate', version: known.indexOf(text) + 1 };
              }
              texts.set(key, [...known, text]);
              return {
                outcome: known.length === 0 ? 'queued' : 'newVersion',
                version: known.length + 1,
              };
            });
            expect(outcomes).toMatchObject(expected);
          }
        }),
        { numRuns: 12 },
      );
    });

    it('remembers an idempotent answer for 24 hours', async () => {
      const answer = { requestHash: 'hash', status: 202, body: '{"items":[]}' };
      const day = 24 * 60 * 60 * 1000;
      await store.saveIdempotent('key', answer, 1_000);
      expect(await store.findIdempotent('key', 1_000 + day - 1)).toEqual(answer);
      expect(await store.findIdempotent('key', 1_000 + day)).toBeNull();
      expect(await store.findIdempotent('other', 1_000)).toBeNull();
    });

    it('keeps an assigned article in its story while a new version waits', async () => {
      const { ids } = await placeAll(store, [{ key: 'one', story: 's1' }]);
      await store.receive([item('one', { text: 'Edited.' })], 2);
      expect(await store.article(ids[0] ?? '')).toMatchObject({
        status: 'ready',
        version: 2,
        storyId: 's1',
      });
    });
  });
}
