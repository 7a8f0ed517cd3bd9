import type { Assignment, Credit, RemovedLine, ReuseEdge, ReuseKind } from '@tributary/core';
import { type RawBuilder, sql } from 'kysely';
import type { Database } from '../database.ts';
import type {
  ArticleRow,
  Page,
  Paged,
  StoryArticleRow,
  StoryMemberRow,
  VersionRow,
} from '../store.ts';
import type { ArticleStatus } from '../tables.ts';
import { decodeSpans } from '../write/commit-reuse.ts';
import { parseFailure } from '../write/pending.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';
import { newestMatches, queryWords } from './words.ts';

interface ArticleColumns {
  num: number;
  id: string;
  status: ArticleStatus;
  url: string | null;
  external_id: string | null;
  outlet_id: string | null;
  outlet_name: string | null;
  title: string | null;
  text: string | null;
  language: string | null;
  credits: string | null;
  removed: string | null;
  published_at: number | null;
  received_at: number;
  assigned_at: number | null;
  at: number | null;
  version: number;
  story_id: string | null;
  assignment: string | null;
  origin_key: string | null;
  parent_id: string | null;
  reuse_kind: ReuseKind | null;
  reuse_share: number | null;
  failure: string | null;
  text_dropped_at: number | null;
  folded_origins: string | null;
}

/** `story`: the story that all of them are in, where that is known: it is then read once. */
const selectArticle = (
  story: RawBuilder<unknown> = sql`articles.story_id`,
) => sql`select articles.num, articles.id, articles.status, articles.url,
    articles.external_id, articles.outlet_id, articles.outlet_name, articles.title,
    clean_texts.text, articles.language, clean_texts.credits, clean_texts.removed,
    articles.published_at, articles.received_at, articles.assigned_at, articles.at,
    articles.version, articles.story_id, articles.assignment, articles.origin_key,
    articles.parent_id, articles.reuse_kind, articles.reuse_share,
    (select failure from versions where versions.article_num = articles.num
      and versions.version = articles.version and articles.status = 'failed') as failure,
    (select text_dropped_at from versions where versions.num = articles.version_num)
      as text_dropped_at,
    (select folded_origins from stories where stories.id = ${story}) as folded_origins
  from articles left join clean_texts on clean_texts.version_num = articles.version_num`;

function articleOf(row: ArticleColumns): ArticleRow {
  return {
    id: row.id,
    status: row.status,
    url: row.url,
    externalId: row.external_id,
    outletId: row.outlet_id,
    outletName: row.outlet_name,
    title: row.title,
    text: row.text_dropped_at === null ? row.text : null,
    textDroppedAt: row.text_dropped_at,
    language: row.language,
    credits: row.credits === null ? [] : (JSON.parse(row.credits) as Credit[]),
    removed: row.removed === null ? [] : (JSON.parse(row.removed) as RemovedLine[]),
    publishedAt: row.published_at,
    receivedAt: row.received_at,
    assignedAt: row.assigned_at,
    version: row.version,
    storyId: row.story_id,
    assignment: row.assignment === null ? null : (JSON.parse(row.assignment) as Assignment),
    origin: originOf(row),
    failure: row.failure === null ? null : parseFailure(row.failure),
  };
}

type OriginColumns = Pick<
  ArticleColumns,
  'id' | 'origin_key' | 'parent_id' | 'reuse_kind' | 'reuse_share' | 'folded_origins'
>;

const originOf = (row: OriginColumns): ArticleRow['origin'] =>
  row.origin_key === null
    ? null
    : {
        articleId: row.id,
        key: foldedKey(row.origin_key, row.folded_origins),
        parentId: row.parent_id,
        kind: row.reuse_kind,
        share: row.reuse_share,
      };

/** The key in its story; hardly any story folds some. */
function foldedKey(key: string, folded: string | null): string {
  if (folded === null || folded === '{}') return key;
  return (JSON.parse(folded) as Record<string, string>)[key] ?? key;
}

/** See `Store.article`. An article that turned out to be another one answers with that one. */
export async function article(
  { reader: { kysely } }: Database,
  id: string,
): Promise<ArticleRow | null> {
  const { rows } = await sql<ArticleColumns>`${selectArticle()}
    where articles.id = coalesce((select article_id from article_aliases where id = ${id}), ${id})
  `.execute(kysely);
  return rows[0] === undefined ? null : articleOf(rows[0]);
}

/** See `Store.articleVersions`: oldest first; the cleaned text where there is one, else the raw. */
export async function articleVersions(
  { reader: { kysely } }: Database,
  id: string,
): Promise<VersionRow[]> {
  const rows = await kysely
    .selectFrom('articles')
    .innerJoin('versions', 'versions.article_num', 'articles.num')
    .innerJoin('raw_texts', 'raw_texts.version_num', 'versions.num')
    .leftJoin('clean_texts', 'clean_texts.version_num', 'versions.num')
    .select(['versions.version', 'versions.content_hash', 'versions.received_at'])
    .select('versions.text_dropped_at')
    .select(['versions.published_at', 'raw_texts.title', 'raw_texts.text'])
    .select(['clean_texts.title as clean_title', 'clean_texts.text as clean_text'])
    .where('articles.id', '=', id)
    .orderBy('versions.version')
    .execute();
  return rows.map((row) => ({
    version: row.version,
    title: row.clean_title ?? row.title,
    text: row.text_dropped_at === null ? (row.clean_text ?? row.text) : null,
    textDroppedAt: row.text_dropped_at,
    contentHash: row.content_hash,
    receivedAt: row.received_at,
    publishedAt: row.published_at,
  }));
}

/** See `Store.storyArticles`: in the story's own time, oldest first. */
export async function storyArticles(
  { reader: { kysely } }: Database,
  storyId: string,
  { cursor, limit }: Page,
): Promise<Paged<StoryArticleRow>> {
  const after = decodeCursor(cursor, 'members', ['number', 'number']);
  const { rows } = await sql<ArticleColumns>`${selectArticle(sql`${storyId}`)}
    where articles.story_id = ${storyId}
      ${after === null ? sql`` : sql`and (articles.at, articles.num) > (${after[0]}, ${after[1]})`}
    order by articles.at, articles.num limit ${limit + 1}`.execute(kysely);
  return page(rows, limit, (last) => encodeCursor('members', [last.at ?? 0, last.num]));
}

type MemberColumns = OriginColumns &
  Pick<
    ArticleColumns,
    'url' | 'outlet_id' | 'outlet_name' | 'title' | 'credits' | 'published_at' | 'received_at'
  > & { version: number };

/** See `Store.storyMembers`: texts and decisions stand on pages of their own and are not touched. */
export async function storyMembers(
  { reader: { kysely } }: Database,
  storyId: string,
  limit: number,
): Promise<StoryMemberRow[]> {
  const { rows } = await sql<MemberColumns>`
    select articles.id, articles.url, articles.outlet_id, articles.outlet_name, articles.title,
      clean_texts.credits, articles.published_at, articles.received_at, articles.version,
      articles.origin_key, articles.parent_id, articles.reuse_kind, articles.reuse_share,
      (select folded_origins from stories where stories.id = ${storyId}) as folded_origins
    from articles left join clean_texts on clean_texts.version_num = articles.version_num
    where articles.story_id = ${storyId}
    order by articles.at, articles.num limit ${limit}`.execute(kysely);
  return rows.map((row) => ({
    id: row.id,
    url: row.url,
    outletId: row.outlet_id,
    outletName: row.outlet_name,
    title: row.title,
    credits: row.credits === null ? [] : (JSON.parse(row.credits) as Credit[]),
    publishedAt: row.published_at,
    receivedAt: row.received_at,
    version: row.version,
    origin: originOf(row),
  }));
}

/** See `Store.revisedSources`. */
export async function revisedSources(
  { reader: { kysely }, flavor }: Database,
  storyId: string,
  articleIds: readonly string[],
): Promise<{ articleId: string; sourceId: string }[]> {
  const { rows } = await sql<{ articleId: string; sourceId: string }>`
    select reuse.article_id as "articleId", reuse.source_id as "sourceId"
    from reuse join articles source on source.id = reuse.source_id
    where reuse.article_id in ${flavor.list(articleIds)}
      and source.version > 1 and source.story_id = ${storyId}
    order by reuse.article_id, reuse.share desc, reuse.source_id`.execute(kysely);
  return rows;
}

/** See `Store.searchArticles`: every word has to occur; newest first. */
export async function searchArticles(
  database: Database,
  { q, cursor, limit }: { q: string } & Page,
): Promise<Paged<ArticleRow>> {
  const { reader, flavor } = database;
  const before = decodeCursor(cursor, 'found', ['number'])?.[0];
  const words = queryWords(q);
  if (words.length === 0) return { items: [], nextCursor: null };
  const nums = await newestMatches(database, 'article_words', words, {
    limit: limit + 1,
    ...(typeof before === 'number' ? { before } : {}),
  });
  const { rows } = await sql<ArticleColumns>`${selectArticle()}
    where articles.num in ${flavor.list(nums)} order by articles.num desc`.execute(reader.kysely);
  return page(rows, limit, (last) => encodeCursor('found', [last.num]));
}

const page = (
  rows: ArticleColumns[],
  limit: number,
  cursorOf: (last: ArticleColumns) => string,
): Paged<ArticleRow> => {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return {
    items: items.map(articleOf),
    nextCursor: rows.length > limit && last !== undefined ? cursorOf(last) : null,
  };
};

interface EdgeColumns {
  article_id: string;
  source_id: string;
  article_version: number;
  source_version: number;
  kind: ReuseKind;
  share: number;
  source_share: number;
  spans: string;
}

const edgeOf = (row: EdgeColumns): ReuseEdge => ({
  articleId: row.article_id,
  articleVersion: row.article_version,
  sourceId: row.source_id,
  sourceVersion: row.source_version,
  kind: row.kind,
  share: row.share,
  sourceShare: row.source_share,
  spans: decodeSpans(row.spans),
});

/** See `Store.articleReuse`: `out` are the sources it took from, `in` those that took from it. */
export async function articleReuse(
  { reader: { kysely } }: Database,
  id: string,
): Promise<{ in: ReuseEdge[]; out: ReuseEdge[] }> {
  const edges = (column: 'article_id' | 'source_id') =>
    kysely
      .selectFrom('reuse')
      .selectAll()
      .where(column, '=', id)
      .orderBy('share', 'desc')
      .orderBy('article_id')
      .orderBy('source_id')
      .execute();
  return {
    in: (await edges('source_id')).map(edgeOf),
    out: (await edges('article_id')).map(edgeOf),
  };
}

/** See `Store.storyReuse`. */
export async function storyReuse(
  { reader: { kysely } }: Database,
  storyId: string,
  withSpans: boolean,
): Promise<ReuseEdge[]> {
  const spans = withSpans ? sql`reuse.spans` : sql`'[]'`;
  const { rows } = await sql<EdgeColumns>`
    select reuse.article_id, reuse.source_id, reuse.article_version, reuse.source_version,
      reuse.kind, reuse.share, reuse.source_share,
      ${spans} as spans
    from articles copy
    join reuse on reuse.article_id = copy.id
    join articles source on source.id = reuse.source_id and source.story_id = copy.story_id
    where copy.story_id = ${storyId}
    order by copy.at, copy.num, reuse.share desc, reuse.source_id`.execute(kysely);
  return rows.map(edgeOf);
}
