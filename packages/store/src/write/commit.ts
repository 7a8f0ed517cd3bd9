import { advance } from '../counters.ts';
import type { Database, Session } from '../database.ts';
import type { CommitBatch, CommittedArticle, Lease } from '../store.ts';
import { loadTouchedArticles, type TouchedArticle, writeArticles } from './commit-articles.ts';
import { writeEvents } from './commit-events.ts';
import { writeOutlets } from './commit-outlets.ts';
import { writeReuse } from './commit-reuse.ts';
import { writeStories } from './commit-stories.ts';
import { writeWords } from './commit-words.ts';
import { checkLease } from './lease.ts';
import { placeArticles } from './placement.ts';

/** A commit under way. */
export interface Work {
  readonly database: Database;
  readonly session: Session;
  readonly partition: string;
  /** Without what was skipped. */
  readonly batch: CommitBatch;
  readonly articles: ReadonlyMap<string, TouchedArticle>;
}

/** See `Store.commit`: the whole of a batch, or nothing of it. */
export async function commit(
  database: Database,
  batch: CommitBatch,
  lease: Lease,
): Promise<{ lastEventId: number; skipped: string[] }> {
  return database.write(async (session) => {
    await checkLease(session, database, lease);
    const articles = await loadTouchedArticles(session, database, batch);
    const skipped = batch.articles.filter(
      ({ clean, version }) => articles.get(clean.id)?.versions.get(version)?.status === 'assigned',
    );
    const work: Work = {
      database,
      session,
      partition: lease.partition,
      batch: without(batch, skipped),
      articles,
    };
    place(work);
    const tick = await advance(session, 'tick', work.batch.articles.length + 1);
    await writeArticles(work, tick);
    await writeReuse(work);
    const stories = await writeStories(work, tick + work.batch.articles.length + 1);
    await writeOutlets(work, stories);
    await writeStatistics(work, tick + work.batch.articles.length);
    const lastEventId = await writeEvents(work);
    await writeWords(work, stories);
    return { lastEventId, skipped: skipped.map(({ clean }) => clean.id) };
  });
}

/** The batch without articles that stand assigned already, and what was decided by adding them. */
function without(batch: CommitBatch, skipped: readonly CommittedArticle[]): CommitBatch {
  if (skipped.length === 0) return batch;
  const kept = batch.articles.filter((article) => !skipped.includes(article));
  const keptIds = new Set(kept.map(({ clean }) => clean.id));
  const gone = new Set(skipped.map(({ clean }) => clean.id).filter((id) => !keptIds.has(id)));
  return {
    ...batch,
    articles: kept,
    reuse: batch.reuse.filter(({ articleId }) => !gone.has(articleId)),
    withdrawn: batch.withdrawn.filter(({ articleId }) => !gone.has(articleId)),
    origins: batch.origins.filter(({ articleId }) => !gone.has(articleId)),
    changes: batch.changes.filter(
      (change) =>
        !(
          (change.type === 'created' || change.type === 'joined' || change.type === 'versioned') &&
          gone.has(change.articleId)
        ),
    ),
  };
}

/** Settles, in memory, where every touched article stands and comes from after this batch. */
function place({ batch, articles }: Work): void {
  const places = placeArticles({
    stored: new Map([...articles].map(([id, { before }]) => [id, before.storyId])),
    assignments: batch.articles.map(({ assignment }) => assignment),
    reassigned: batch.reassigned,
    changes: batch.changes,
  });
  for (const [articleId, storyId] of places) {
    const article = articles.get(articleId);
    if (article !== undefined) article.storyId = storyId;
  }
  for (const { clean, assignment } of batch.articles) {
    const article = articles.get(clean.id);
    if (article === undefined) continue;
    article.assignment = assignment;
    article.outletId = clean.outletId ?? article.outletId;
    article.outletName = clean.outletName ?? article.outletName;
    article.at = timeOf(clean.publishedAt ?? article.publishedAt, article.receivedAt);
    article.origin ??= { key: clean.id, parentId: null, kind: null, share: null };
  }
  for (const assignment of batch.reassigned) {
    const article = articles.get(assignment.articleId);
    if (article !== undefined) article.assignment = assignment;
  }
  for (const { articleId, key, parentId, kind, share } of batch.origins) {
    const article = articles.get(articleId);
    if (article !== undefined) article.origin = { key, parentId, kind, share };
  }
}

/** The story's own time: publication, which a bad date cannot put into the future. */
const timeOf = (publishedAt: number | null, receivedAt: number): number =>
  Math.min(publishedAt ?? receivedAt, receivedAt);

async function writeStatistics(
  { session: { kysely }, partition, batch }: Work,
  position: number,
): Promise<void> {
  if (batch.statistics === null) return;
  const engine = {
    statistics: batch.statistics,
    position,
    config_version: batch.configVersion,
    saved_at: batch.now,
  };
  await kysely
    .insertInto('engines')
    .values({ partition, ...engine })
    .onConflict((conflict) => conflict.column('partition').doUpdateSet(engine))
    .execute();
}
