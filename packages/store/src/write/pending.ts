import { sql } from 'kysely';
import { advance } from '../counters.ts';
import type { Database } from '../database.ts';
import { decodeCursor, encodeCursor } from '../read/cursor.ts';
import type { FailedArticle, Page, Paged, PendingVersion } from '../store.ts';

interface Failure {
  readonly stage: 'extract' | 'cluster';
  readonly reason: string;
  readonly attempts: number;
}

/** See `Store.unfinished`: what stood longest comes first. */
export async function unfinished(
  { reader: { kysely } }: Database,
  before: number,
  limit: number,
  partition?: string,
): Promise<PendingVersion[]> {
  const rows = await kysely
    .selectFrom('versions')
    .innerJoin('articles', 'articles.num', 'versions.article_num')
    .select(['articles.id', 'versions.version', 'versions.seq', 'versions.partition'])
    .select(['versions.status', 'versions.request_id'])
    .where(sql<boolean>`versions.status in ('received', 'ready')`)
    .where('versions.since', '<', before)
    .$if(partition !== undefined, (query) =>
      query.where('versions.partition', '=', partition ?? ''),
    )
    .orderBy('versions.seq')
    .limit(limit)
    .execute();
  return rows.map(({ id, version, seq, partition, status, request_id }) => ({
    articleId: id,
    version,
    seq,
    partition,
    needs: status === 'received' ? 'extract' : 'cluster',
    requestId: request_id,
  }));
}

/** See `Store.fail`. A version that was assigned or superseded meanwhile stays so. */
export async function fail(
  database: Database,
  articleId: string,
  version: number,
  failure: Failure,
  now: number,
): Promise<void> {
  await database.write(async ({ kysely }) => {
    const failed = await kysely
      .updateTable('versions')
      .set({ status: 'failed', since: now, failure: JSON.stringify(failure) })
      .where('article_num', '=', (row) =>
        row.selectFrom('articles').select('num').where('id', '=', articleId),
      )
      .where('version', '=', version)
      .where('status', 'in', ['received', 'ready', 'failed'])
      .returning('article_num')
      .executeTakeFirst();
    if (failed === undefined) return;
    await kysely
      .updateTable('articles')
      .set({ status: 'failed' })
      .where('num', '=', failed.article_num)
      .where('version', '=', version)
      .execute();
  });
}

/** See `Store.retry`. The version comes back with a new place in the stream. */
export async function retry(
  database: Database,
  articleId: string,
  now: number,
): Promise<PendingVersion | null> {
  return database.write(async (session) => {
    const seq = (await advance(session, 'seq', 1)) + 1;
    const row = await session.kysely
      .selectFrom('articles')
      .innerJoin('versions', (join) =>
        join
          .onRef('versions.article_num', '=', 'articles.num')
          .onRef('versions.version', '=', 'articles.version'),
      )
      .select(['articles.num as article_num', 'versions.num', 'versions.version'])
      .select(['versions.text_hash', 'versions.partition', 'versions.request_id'])
      .where('articles.id', '=', articleId)
      .where('versions.status', '=', 'failed')
      .executeTakeFirst();
    if (row === undefined) return null;
    const status = row.text_hash === null ? 'received' : 'ready';
    await session.kysely
      .updateTable('versions')
      .set({ status, seq, since: now, failure: null })
      .where('num', '=', row.num)
      .execute();
    await session.kysely
      .updateTable('articles')
      .set({ status })
      .where('num', '=', row.article_num)
      .execute();
    return {
      articleId,
      version: row.version,
      seq,
      partition: row.partition,
      needs: status === 'received' ? 'extract' : 'cluster',
      requestId: row.request_id,
    };
  });
}

/** See `Store.failures`: latest first. */
export async function failures(
  { reader: { kysely } }: Database,
  { cursor, limit }: Page,
): Promise<Paged<FailedArticle>> {
  const after = decodeCursor(cursor, 'failures', ['number', 'number']);
  const rows = await kysely
    .selectFrom('versions')
    .innerJoin('articles', (join) =>
      join
        .onRef('articles.num', '=', 'versions.article_num')
        .onRef('articles.version', '=', 'versions.version'),
    )
    .select(['articles.id', 'articles.title', 'articles.url'])
    .select(['versions.failure', 'versions.since', 'versions.num'])
    .where(sql<boolean>`versions.status = 'failed'`)
    .$if(after !== null, (query) =>
      query.where(sql<boolean>`(versions.since, versions.num) < (${after?.[0]}, ${after?.[1]})`),
    )
    .orderBy('versions.since', 'desc')
    .orderBy('versions.num', 'desc')
    .limit(limit + 1)
    .execute();
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    items: page.map(({ id, title, url, failure, since }) => ({
      id,
      title,
      url,
      ...parseFailure(failure),
      failedAt: since,
    })),
    nextCursor:
      rows.length > limit && last !== undefined
        ? encodeCursor('failures', [last.since, last.num])
        : null,
  };
}

export const parseFailure = (failure: string | null): Failure =>
  failure === null
    ? { stage: 'cluster', reason: 'unknown', attempts: 0 }
    : (JSON.parse(failure) as Failure);
