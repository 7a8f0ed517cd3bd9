/**
 * A store with so many active articles, each decided by the core itself and committed as the worker
 * does it: what a start-up has to restore. Full texts; as slow as the core is.
 */
import { Clusterer } from '@tributary/core';
import { contentHash, identityOf, outletOf } from '@tributary/ingest';
import type { ReceivedItem, Store, ToCluster } from '@tributary/store';
import { decideBatch } from '../apps/worker/src/cluster/decide-batch.ts';
import { type GeneratedArticle, generateArticles } from './corpus.ts';

const batchSize = 500;

/** As the API takes it in. */
function receivedItem(article: GeneratedArticle): ReceivedItem {
  const { externalId, source, title, text, publishedAt } = article;
  const outlet = outletOf({ url: null, source });
  return {
    identity: identityOf({ url: null, externalId, source, title, text, html: null }),
    contentHash: contentHash({ title, text, html: null }),
    url: null,
    externalId,
    source,
    outletId: outlet?.id ?? null,
    outletName: outlet?.name ?? null,
    title,
    text,
    html: null,
    publishedAt: Date.parse(publishedAt),
    language: null,
    requestId: 'bench',
  };
}

/** Fills a migrated, empty store. */
export const fillActive = (store: Store, articles: number, seed: number): Promise<void> =>
  storeActive(store, new Clusterer(), [...generateArticles({ articles, seed })]);

/** Decides the articles and commits them, the statistics with the last ones. */
export async function storeActive(
  store: Store,
  engine: Clusterer,
  articles: readonly GeneratedArticle[],
): Promise<void> {
  const lease = await store.acquireLease('all', 'bench', 3_600_000, Date.now());
  if (lease === null) throw new Error('The partition is taken.');
  for (let from = 0; from < articles.length; from += batchSize) {
    const batch = articles.slice(from, from + batchSize);
    const now = Date.now();
    const outcomes = await store.receive(batch.map(receivedItem), now);
    const toCluster = batch.map((article, at): ToCluster => {
      const outcome = outcomes[at];
      if (outcome === undefined) throw new Error('One outcome for each item.');
      const { articleId, version, seq } = outcome;
      const { source, title, text, publishedAt } = article;
      const given = { url: null, source, title, text, publishedAt: Date.parse(publishedAt) };
      return {
        articleId,
        version,
        seq,
        ...given,
        receivedAt: now,
        language: null,
        requestId: 'bench',
        history: { version: 1, publishedAt: null, receivedAt: now },
      };
    });
    const decided = decideBatch(engine, toCluster, now);
    const isLast = from + batchSize >= articles.length;
    const statistics = isLast ? engine.statistics() : null;
    await store.commit({ ...decided, statistics }, lease);
  }
  await store.releaseLease(lease);
}
