import { beforeEach, describe, expect, it } from 'vitest';
import type { Extracted, ReceiveOutcome, Store } from '../../src/index.ts';
import { articleIdOf } from '../../src/index.ts';
import type { PartitionedText, Partitioning } from '../../src/partitioning.ts';
import { sqlStore } from '../../src/sql-store.ts';
import { item } from '../fixtures.ts';
import type { ContractDriver } from '../store-contract.ts';

const page = (key: string, html = `<p>${key}</p>`) =>
  item(key, { text: null, title: null, html, language: null });

const extracted = (text: string, given: Partial<Extracted> = {}): Extracted => ({
  identity: null,
  url: null,
  outletId: 'paper.example',
  outletName: 'The Paper',
  title: 'Found title',
  text,
  publishedAt: 500,
  language: 'de',
  ...given,
});

const identityOf = (key: string) => item(key).identity;

export function extractionContract({ open, openEmpty }: ContractDriver): void {
  describe('extraction', () => {
    let store: Store;
    const receiveOne = async (one = page('page')): Promise<ReceiveOutcome> => {
      const [outcome] = await store.receive([one], 1);
      if (outcome === undefined) throw new Error('One outcome for one item.');
      return outcome;
    };
    const ready = () =>
      store.loadForClustering({ partition: 'all', upToSeq: 1_000, ids: [], limit: 100 });

    beforeEach(async () => {
      store = await open();
    });

    it('hands out the page once, and not after its text was saved', async () => {
      const { articleId } = await receiveOne();
      expect(await store.loadForExtraction(articleId, 1)).toMatchObject({
        html: '<p>page</p>',
        url: 'https://example.org/page',
        source: 'example.org',
      });
      await store.saveExtraction(articleId, 1, extracted('Found.'), 2);
      expect(await store.loadForExtraction(articleId, 1)).toBeNull();
      expect(await store.loadForExtraction(articleId, 2)).toBeNull();
    });

    it('keeps all texts of an article in the partition of its first, though a newer page waits', async () => {
      const { first } = await openEmpty();
      const byLanguage = {
        by: 'language',
        of: ({ language }: PartitionedText) => language ?? 'und',
      };
      const parted = sqlStore(first, byLanguage as Partitioning);
      await parted.migrate();
      const [page1] = await parted.receive([page('page')], 1);
      const [page2] = await parted.receive([page('page', '<p>edited</p>')], 2);
      expect([page1?.partition, page2]).toMatchObject(['und', { version: 2, partition: 'und' }]);
      const id = page1?.articleId ?? '';
      expect(await parted.saveExtraction(id, 1, extracted('Erst.'), 3)).toMatchObject({
        version: 1,
        partition: 'de',
      });
      const later = extracted('Then.', { language: 'en' });
      expect(await parted.saveExtraction(id, 2, later, 4)).toMatchObject({
        version: 2,
        partition: 'de',
      });
      const [page3] = await parted.receive([page('page', '<p>again</p>')], 5);
      expect(page3).toMatchObject({ version: 3, partition: 'de' });
    });

    it('makes the version ready at the end of the stream', async () => {
      const early = await receiveOne();
      const late = await receiveOne(item('late'));
      const saved = await store.saveExtraction(early.articleId, 1, extracted('Found.'), 2);
      expect(saved).toMatchObject({ articleId: early.articleId, version: 1, duplicate: false });
      expect(saved.seq).toBeGreaterThan(late.seq);
      expect(await ready()).toMatchObject([
        { articleId: late.articleId, seq: late.seq },
        {
          articleId: early.articleId,
          seq: saved.seq,
          title: 'Found title',
          text: 'Found.',
          publishedAt: 500,
          language: 'de',
        },
      ]);
      expect(await store.article(early.articleId)).toMatchObject({
        status: 'ready',
        outletId: 'paper.example',
        outletName: 'The Paper',
      });
    });

    it('is safe to run twice', async () => {
      const { articleId } = await receiveOne();
      const saved = await store.saveExtraction(articleId, 1, extracted('Found.'), 2);
      expect(await store.saveExtraction(articleId, 1, extracted('Found.'), 3)).toEqual(saved);
      expect(await ready()).toHaveLength(1);
    });

    it('takes a page that changed around the same text as a duplicate', async () => {
      const { articleId } = await receiveOne();
      await store.saveExtraction(articleId, 1, extracted('Found.'), 2);
      await receiveOne(page('page', '<p>page</p><ins>advertisement</ins>'));
      const again = await store.saveExtraction(articleId, 2, extracted('Found.'), 3);
      expect(again).toMatchObject({ version: 1, duplicate: true });
      expect(await ready()).toHaveLength(1);
      expect(await store.unfinished(10, 10)).toHaveLength(1);
    });

    it('shows the state of the version before one that brought nothing new', async () => {
      const { articleId } = await receiveOne();
      await store.saveExtraction(articleId, 1, extracted('Found.'), 2);
      await store.fail(articleId, 1, { stage: 'cluster', reason: 'test', attempts: 1 }, 3);
      await receiveOne(page('page', '<p>page</p><ins>advertisement</ins>'));
      await store.saveExtraction(articleId, 2, extracted('Found.'), 4);
      expect(await store.article(articleId)).toMatchObject({ version: 1, status: 'failed' });
      expect((await store.failures({ limit: 9 })).items).toHaveLength(1);
      expect(await store.retry(articleId, 5)).toMatchObject({ version: 1, needs: 'cluster' });
      expect(await receiveOne(page('page', '<p>edited</p>'))).toMatchObject({ version: 3 });
    });

    it('drops an older version whose text comes after a newer one', async () => {
      const { articleId } = await receiveOne();
      await receiveOne(page('page', '<p>newer</p>'));
      await store.saveExtraction(articleId, 2, extracted('Newer.'), 2);
      const older = await store.saveExtraction(articleId, 1, extracted('Older.'), 3);
      expect(older).toMatchObject({ version: 2, duplicate: true });
      expect(await ready()).toMatchObject([{ version: 2, text: 'Newer.' }]);
    });

    it('gives the text to the article that its canonical address names', async () => {
      await receiveOne(item('canonical'));
      const canonical = await receiveOne(item('canonical', { text: 'Edited.' }));
      const copy = await receiveOne(page('copy'));
      const found = extracted('Another text.', { identity: identityOf('canonical') });
      const saved = await store.saveExtraction(copy.articleId, 1, found, 2);
      expect(saved).toMatchObject({
        articleId: canonical.articleId,
        version: 3,
        duplicate: false,
      });
      expect(await store.article(copy.articleId)).toMatchObject({
        id: canonical.articleId,
        version: 3,
      });
      expect((await store.stats(2)).articles).toMatchObject({ ready: 1, received: 0 });
      expect(await store.saveExtraction(copy.articleId, 1, found, 3)).toMatchObject({
        articleId: canonical.articleId,
        duplicate: true,
      });
    });

    it('drops the text when the canonical article has it already', async () => {
      const canonical = await receiveOne(item('canonical'));
      const copy = await receiveOne(page('copy'));
      const found = extracted('Text of canonical.', {
        identity: identityOf('canonical'),
        title: 'Title of canonical',
      });
      expect(await store.saveExtraction(copy.articleId, 1, found, 2)).toMatchObject({
        articleId: canonical.articleId,
        version: 1,
        duplicate: true,
      });
      expect(await store.articleVersions(canonical.articleId)).toHaveLength(1);
      expect(await store.loadForExtraction(copy.articleId, 1)).toBeNull();
    });

    it('knows an article by a canonical address that nobody sent yet', async () => {
      const { articleId } = await receiveOne();
      const found = extracted('Found.', { identity: identityOf('canonical') });
      expect(await store.saveExtraction(articleId, 1, found, 2)).toMatchObject({ articleId });
      expect(await receiveOne(item('canonical'))).toMatchObject({
        outcome: 'newVersion',
        articleId,
        version: 2,
      });
      expect(await store.article(articleIdOf(identityOf('canonical')))).toMatchObject({
        id: articleId,
      });
    });
  });
}
