import type { Assignment, Origin } from '@tributary/core';
import { sql } from 'kysely';
import type { Database, Session, Value } from '../database.ts';
import { withoutNul } from '../identity.ts';
import type { CommitBatch } from '../store.ts';
import type { VersionStatus } from '../tables.ts';
import type { Work } from './commit.ts';
import { movedArticles } from './placement.ts';

/** An article that a batch touches: as it stands in the store, and as it will stand. */
export interface TouchedArticle {
  readonly id: string;
  readonly num: number;
  /** The newest version. */
  readonly version: number;
  readonly versions: ReadonlyMap<number, { num: number; status: VersionStatus }>;
  readonly receivedAt: number;
  readonly publishedAt: number | null;
  readonly before: {
    readonly storyId: string | null;
    readonly outletId: string | null;
    readonly originated: boolean;
  };
  storyId: string | null;
  outletId: string | null;
  outletName: string | null;
  at: number | null;
  origin: Omit<Origin, 'articleId'> | null;
  /** The new decision, if the batch brings one. */
  assignment: Assignment | null;
}

/** Every article whose row the batch may change, by id. */
export async function loadTouchedArticles(
  { kysely }: Session,
  { flavor }: Database,
  batch: CommitBatch,
): Promise<Map<string, TouchedArticle>> {
  const ids = new Set([
    ...batch.articles.map(({ clean }) => clean.id),
    ...batch.reassigned.map(({ articleId }) => articleId),
    ...batch.origins.map(({ articleId }) => articleId),
    ...batch.records.map(({ articleId }) => articleId),
    ...batch.changes.flatMap(movedArticles),
  ]);
  const mergedStories = batch.changes.flatMap((change) =>
    change.type === 'merged' ? [change.mergedStoryId] : [],
  );
  const columns = sql`num, id, version, received_at, published_at, story_id, outlet_id,
    outlet_name, at, origin_key, parent_id, reuse_kind, reuse_share`;
  const { rows } = await sql<ArticleColumns>`
    select ${columns} from articles where id in ${flavor.list([...ids])}
    union
    select ${columns} from articles where story_id in ${flavor.list(mergedStories)}
  `.execute(kysely);
  const versions = await loadVersions(kysely, flavor, batch);
  return new Map(rows.map((row) => [row.id, touched(row, versions.get(row.num) ?? new Map())]));
}

interface ArticleColumns {
  num: number;
  id: string;
  version: number;
  received_at: number;
  published_at: number | null;
  story_id: string | null;
  outlet_id: string | null;
  outlet_name: string | null;
  at: number | null;
  origin_key: string | null;
  parent_id: string | null;
  reuse_kind: Origin['kind'];
  reuse_share: number | null;
}

type Versions = Map<number, { num: number; status: VersionStatus }>;

async function loadVersions(
  kysely: Session['kysely'],
  flavor: Database['flavor'],
  batch: CommitBatch,
): Promise<Map<number, Versions>> {
  const rows = await kysely
    .selectFrom('articles')
    .innerJoin('versions', 'versions.article_num', 'articles.num')
    .select(['versions.article_num', 'versions.version', 'versions.num', 'versions.status'])
    .where('articles.id', 'in', flavor.list(batch.articles.map(({ clean }) => clean.id)))
    .execute();
  const byArticle = new Map<number, Versions>();
  for (const { article_num, version, num, status } of rows) {
    const versions = byArticle.get(article_num) ?? new Map();
    byArticle.set(article_num, versions.set(version, { num, status }));
  }
  return byArticle;
}

const touched = (row: ArticleColumns, versions: Versions): TouchedArticle => ({
  id: row.id,
  num: row.num,
  version: row.version,
  versions,
  receivedAt: row.received_at,
  publishedAt: row.published_at,
  before: {
    storyId: row.story_id,
    outletId: row.outlet_id,
    originated: row.origin_key === row.id,
  },
  storyId: row.story_id,
  outletId: row.outlet_id,
  outletName: row.outlet_name,
  at: row.at,
  origin:
    row.origin_key === null
      ? null
      : {
          key: row.origin_key,
          parentId: row.parent_id,
          kind: row.reuse_kind,
          share: row.reuse_share,
        },
  assignment: null,
});

/** Writes texts, records and decisions; positions follow `tick` in the batch's order. */
export async function writeArticles(work: Work, tick: number): Promise<void> {
  const { session, batch, articles } = work;
  const committed = batch.articles.map((article, at) => {
    const stored = articles.get(article.clean.id);
    const version = stored?.versions.get(article.version);
    if (stored === undefined || version === undefined) {
      throw new Error(`Cannot commit ${article.clean.id} v${article.version}: it is not stored.`);
    }
    return { ...article, stored, versionNum: version.num, position: tick + at + 1 };
  });
  await session.update('versions', {
    columns: { num: 'integer', status: 'text', since: 'integer', failure: 'text' },
    rows: committed.map(({ versionNum }) => [versionNum, 'assigned', batch.now, null]),
  });
  await session.insert('clean_texts', {
    columns: {
      version_num: 'integer',
      title: 'text',
      credits: 'text',
      removed: 'text',
      text: 'text',
    },
    rows: committed.map(({ versionNum, clean }) => [
      versionNum,
      withoutNul(clean.title),
      JSON.stringify(clean.credits),
      JSON.stringify(clean.removed),
      withoutNul(clean.text),
    ]),
  });
  // Of two versions in one batch, the later one is what the article now is.
  const last = [...new Map(committed.map((article) => [article.stored.num, article])).values()];
  await session.insert(
    'records',
    {
      columns: { article_num: 'integer', record: 'blob' },
      rows: [
        ...batch.records.flatMap(({ articleId, record }): Value[][] => {
          const known = articles.get(articleId);
          const written = last.some(({ stored }) => stored === known);
          return known === undefined || written ? [] : [[known.num, record]];
        }),
        ...last.map(({ stored, record }): Value[] => [stored.num, record]),
      ],
    },
    'ON CONFLICT (article_num) DO UPDATE SET record = excluded.record',
  );
  await session.update('articles', {
    columns: committedColumns,
    rows: last.map(({ stored, clean, version, versionNum, position }): Value[] => [
      ...placedRow(stored),
      stored.assignment === null ? null : JSON.stringify(stored.assignment),
      // A newer version may have come in meanwhile; the article then waits for that one.
      stored.version === version
        ? 'assigned'
        : (stored.versions.get(stored.version)?.status ?? 'ready'),
      versionNum,
      position,
      batch.now,
      batch.configVersion,
      withoutNul(clean.title),
      clean.language,
      clean.publishedAt ?? stored.publishedAt,
    ]),
  });
  const written = new Set(last.map(({ stored }) => stored));
  const others = [...articles.values()].filter(
    (article) => article.storyId !== null && !written.has(article),
  );
  await session.update('articles', { columns: placedColumns, rows: others.map(placedRow) });
  await session.update('articles', {
    columns: { num: 'integer', assignment: 'text' },
    rows: others
      .filter(({ assignment }) => assignment !== null)
      .map(({ num, assignment }) => [num, JSON.stringify(assignment)]),
  });
  await session.insert(
    'minutes',
    {
      columns: { minute: 'integer', articles: 'integer' },
      rows: [[Math.floor(batch.now / 60_000), committed.length]],
    },
    'ON CONFLICT (minute) DO UPDATE SET articles = minutes.articles + excluded.articles',
  );
}

const placedColumns = {
  num: 'integer',
  story_id: 'text',
  outlet_id: 'text',
  outlet_name: 'text',
  at: 'integer',
  origin_key: 'text',
  parent_id: 'text',
  reuse_kind: 'text',
  reuse_share: 'real',
} as const;

const placedRow = (article: TouchedArticle): Value[] => [
  article.num,
  article.storyId,
  article.outletId,
  article.outletName,
  article.at,
  article.origin?.key ?? null,
  article.origin?.parentId ?? null,
  article.origin?.kind ?? null,
  article.origin?.share ?? null,
];

const committedColumns = {
  ...placedColumns,
  assignment: 'text',
  status: 'text',
  version_num: 'integer',
  position: 'integer',
  assigned_at: 'integer',
  config_version: 'text',
  title: 'text',
  language: 'text',
  published_at: 'integer',
} as const;
