import { sql } from 'kysely';
import type { Database, Flavor, Session } from '../database.ts';
import type { StoredEngine, StoredMember, ToCluster } from '../store.ts';

const membersPerPage = 2_000;

/** See `Store.loadForClustering`. */
export async function loadForClustering(
  { reader: { kysely }, flavor }: Database,
  query: {
    partition: string;
    upToSeq: number;
    ids: readonly { articleId: string; version: number }[];
    limit: number;
  },
): Promise<ToCluster[]> {
  const ready = kysely
    .selectFrom('versions')
    .innerJoin('articles', 'articles.num', 'versions.article_num')
    .innerJoin('raw_texts', 'raw_texts.version_num', 'versions.num')
    .select(['articles.id', 'versions.version', 'versions.seq', 'versions.published_at'])
    .select(['versions.received_at', 'versions.request_id', 'articles.outlet_id'])
    .select(['articles.published_at as first_published_at'])
    .select(['articles.received_at as first_received_at'])
    .select(['raw_texts.url', 'raw_texts.source', 'raw_texts.title', 'raw_texts.text'])
    .select('raw_texts.language')
    // As in the index of open versions, whose condition the planner has to recognise.
    .where(sql<boolean>`versions.status in ('received', 'ready')`)
    .where('versions.status', '=', 'ready')
    .where('versions.partition', '=', query.partition);
  const inOrder = await ready
    .where('versions.seq', '<=', query.upToSeq)
    .orderBy('versions.seq')
    .limit(query.limit)
    .execute();
  const asked = new Set(query.ids.map(({ articleId, version }) => `${articleId} ${version}`));
  for (const { id, version } of inOrder) asked.delete(`${id} ${version}`);
  const byId =
    asked.size === 0
      ? []
      : await ready
          .where('articles.id', 'in', flavor.list(query.ids.map(({ articleId }) => articleId)))
          .execute();
  const rows = [
    ...inOrder,
    ...byId.filter(({ id, version }) => asked.has(`${id} ${version}`)),
  ].sort((one, other) => one.seq - other.seq);
  return rows.map((row) => ({
    articleId: row.id,
    version: row.version,
    seq: row.seq,
    url: row.url,
    source: row.source ?? row.outlet_id,
    title: row.title,
    text: row.text,
    publishedAt: row.published_at,
    receivedAt: row.received_at,
    language: row.language,
    history: {
      version: row.version,
      publishedAt: row.version > 1 ? row.first_published_at : null,
      receivedAt: row.first_received_at,
    },
    requestId: row.request_id,
  }));
}

/** See `Store.loadEngine`. */
export async function loadEngine(database: Database, partition: string): Promise<StoredEngine> {
  const engine = await database.reader.kysely
    .selectFrom('engines')
    .select(['statistics', 'position'])
    .where('partition', '=', partition)
    .executeTakeFirst();
  return {
    statistics: engine === undefined ? null : new Uint8Array(engine.statistics),
    members: members(database.reader, database.flavor, partition, engine?.position ?? 0),
  };
}

interface Place {
  readonly num: number;
  readonly position: number;
  /** Whether its story is active; a number, as SQLite has it. */
  readonly active: number;
}

/**
 * First the places of all that is wanted, from the stories that are active: what is closed is never
 * looked at, however much of it there is. Then the articles page by page, so that memory holds one
 * page and nothing is locked between two. A page is put in order here: sorting there would copy
 * every text and record once more.
 */
export async function* members(
  { kysely }: Session,
  flavor: Flavor,
  partition: string,
  statisticsPosition: number,
): AsyncGenerator<StoredMember> {
  // What closed since the statistics were taken is in them no more than in the window.
  const { rows: places } = await sql<Place>`
    select articles.num, articles.position, 1 as active from stories
      join articles on articles.story_id = stories.id
      where stories.partition = ${partition} and stories.status = 'active'
        and articles.partition = ${partition} and articles.position is not null
    union
    select articles.num, position, case when stories.status = 'active' then 1 else 0 end as active
      from articles join stories on stories.id = articles.story_id
      where articles.partition = ${partition} and position > ${statisticsPosition}
    order by position`.execute(kysely);
  for (let start = 0; start < places.length; start += membersPerPage) {
    const page = places.slice(start, start + membersPerPage);
    const nums = page.map(({ num }) => num);
    const rows = await kysely
      .selectFrom('articles')
      .innerJoin('records', 'records.article_num', 'articles.num')
      .innerJoin('clean_texts', 'clean_texts.version_num', 'articles.version_num')
      .select(['articles.num', 'articles.id', 'articles.story_id', 'records.record'])
      .select(['clean_texts.title', 'clean_texts.text'])
      .select(['articles.origin_key', 'articles.parent_id'])
      .select(['articles.reuse_kind', 'articles.reuse_share'])
      .where('articles.num', 'in', flavor.list(nums))
      .execute();
    const byNum = new Map(rows.map((row) => [row.num, row]));
    for (const { num, position, active } of page) {
      const row = byNum.get(num);
      if (row === undefined) continue; // it keeps no record any more
      yield {
        articleId: row.id,
        // A slice of a Buffer, which pg gives, is a view of something larger.
        record: Buffer.isBuffer(row.record) ? new Uint8Array(row.record) : row.record,
        storyId: row.story_id ?? '',
        title: row.title,
        text: row.text,
        origin: {
          articleId: row.id,
          key: row.origin_key ?? row.id,
          parentId: row.parent_id,
          kind: row.reuse_kind,
          share: row.reuse_share,
        },
        afterStatistics: position > statisticsPosition,
        active: active === 1,
      };
    }
  }
}
