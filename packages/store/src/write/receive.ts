import { advance } from '../counters.ts';
import type { Database, Session, Value } from '../database.ts';
import { articleIdOf, textHashOf, withoutNul } from '../identity.ts';
import type { Partitioning } from '../partitioning.ts';
import type { ReceivedItem, ReceiveOutcome } from '../store.ts';
import { makeKnown } from './partitions.ts';

/** An article as far as receiving needs to know it, stored or about to be. */
interface Known {
  readonly num: number;
  readonly id: string;
  readonly partition: string;
  version: number;
  readonly versions: Map<string, { version: number; seq: number; needs: 'extract' | 'cluster' }>;
}

interface NewVersion {
  readonly article: Known;
  readonly item: ReceivedItem;
  readonly version: number;
  readonly seq: number;
}

/**
 * Stores what is new of the items; see `Store.receive`. The sequence counter is locked first, so
 * that two processes that receive one article at once see each other's work.
 */
export async function receive(
  database: Database,
  items: readonly ReceivedItem[],
  now: number,
  partitioning: Partitioning,
): Promise<ReceiveOutcome[]> {
  if (items.length === 0) return [];
  const ids = items.map(({ identity }) => articleIdOf(identity));
  return database.write(async (session) => {
    const before = await advance(session, 'seq', items.length);
    const known = await findKnown(session, database, ids);
    const added: NewVersion[] = [];
    const outcomes = items.map((item, at): ReceiveOutcome => {
      const id = ids[at] as string; // one id for each item
      let article = known.get(id);
      const same = article?.versions.get(item.contentHash);
      if (article !== undefined && same !== undefined) {
        return {
          outcome: 'duplicate',
          articleId: article.id,
          partition: article.partition,
          ...same,
        };
      }
      const seq = before + at + 1;
      const outcome = article === undefined ? 'queued' : 'newVersion';
      if (article === undefined) {
        const partition = partitioning.of(item);
        article = { num: seq, id, partition, version: 0, versions: new Map() };
        known.set(id, article);
      }
      article.version += 1;
      const version = { version: article.version, seq, needs: needsOf(item) };
      article.versions.set(item.contentHash, version);
      added.push({ article, item, version: article.version, seq });
      return { outcome, articleId: article.id, partition: article.partition, ...version };
    });
    if (added.length > 0) {
      const names = new Set(added.map(({ article }) => article.partition));
      await makeKnown(session, database, names);
    }
    await insertVersions(session, added, now);
    return outcomes;
  });
}

const needsOf = ({ text, html }: Pick<ReceivedItem, 'text' | 'html'>): 'extract' | 'cluster' =>
  text === null && html !== null ? 'extract' : 'cluster';

async function findKnown(
  { kysely }: Session,
  { flavor }: Database,
  ids: readonly string[],
): Promise<Map<string, Known>> {
  const aliases = await kysely
    .selectFrom('article_aliases')
    .selectAll()
    .where('id', 'in', flavor.list(ids))
    .execute();
  const rows = await kysely
    .selectFrom('articles')
    .innerJoin('versions', 'versions.article_num', 'articles.num')
    .select([
      'articles.num',
      'articles.id',
      'articles.partition',
      'versions.version',
      'versions.seq',
      'versions.content_hash',
      'versions.text_hash',
    ])
    .where('articles.id', 'in', flavor.list([...ids, ...aliases.map((row) => row.article_id)]))
    .execute();
  const known = new Map<string, Known>();
  for (const { num, id, partition, version, seq, content_hash, text_hash } of rows) {
    let article = known.get(id);
    if (article === undefined) {
      article = { num, id, partition, version, versions: new Map() };
      known.set(id, article);
    }
    const needs = text_hash === null ? 'extract' : 'cluster';
    article.version = Math.max(article.version, version);
    article.versions.set(content_hash, { version, seq, needs });
  }
  for (const { id, article_id } of aliases) {
    const article = known.get(article_id);
    if (article !== undefined && !known.has(id)) known.set(id, article);
  }
  return known;
}

async function insertVersions(
  session: Session,
  added: readonly NewVersion[],
  now: number,
): Promise<void> {
  if (added.length === 0) return;
  const articles = new Map<Known, { created: boolean; last: NewVersion }>();
  for (const last of added) {
    const created = last.version === 1 || articles.get(last.article)?.created === true;
    articles.set(last.article, { created, last });
  }
  const created = [...articles.values()].filter((article) => article.created);
  await session.insert('articles', {
    columns: articleColumns,
    rows: created.map(({ last }) => articleRow(last, now)),
  });
  await session.update('articles', {
    columns: { num: 'integer', version: 'integer', status: 'text' },
    rows: [...articles.values()]
      .filter((article) => !article.created)
      .map(({ last: { article, item, version } }) => [article.num, version, statusOf(item)]),
  });
  if (created.length > 0) await advance(session, 'articles', created.length);
  await session.insert('versions', {
    columns: versionColumns,
    rows: added.map((version) => versionRow(version, now)),
  });
  await session.insert('raw_texts', {
    columns: rawTextColumns,
    rows: added.map(({ item, seq }) => rawTextRow(seq, item)),
  });
}

const statusOf = (item: ReceivedItem) => (needsOf(item) === 'extract' ? 'received' : 'ready');

const articleColumns = {
  num: 'integer',
  id: 'text',
  identity: 'text',
  partition: 'text',
  status: 'text',
  version: 'integer',
  url: 'text',
  external_id: 'text',
  source: 'text',
  outlet_id: 'text',
  outlet_name: 'text',
  title: 'text',
  language: 'text',
  published_at: 'integer',
  received_at: 'integer',
} as const;

const articleRow = ({ article, item, version }: NewVersion, now: number): Value[] => [
  article.num,
  article.id,
  withoutNul(item.identity),
  article.partition,
  statusOf(item),
  version,
  withoutNul(item.url),
  withoutNul(item.externalId),
  withoutNul(item.source),
  withoutNul(item.outletId),
  withoutNul(item.outletName),
  withoutNul(item.title),
  item.language,
  item.publishedAt,
  now,
];

const versionColumns = {
  num: 'integer',
  article_num: 'integer',
  version: 'integer',
  status: 'text',
  seq: 'integer',
  partition: 'text',
  content_hash: 'text',
  text_hash: 'text',
  received_at: 'integer',
  since: 'integer',
  published_at: 'integer',
  request_id: 'text',
} as const;

const versionRow = ({ article, item, version, seq }: NewVersion, now: number): Value[] => [
  seq,
  article.num,
  version,
  statusOf(item),
  seq,
  article.partition,
  item.contentHash,
  needsOf(item) === 'extract' ? null : textHashOf(item.title, item.text),
  now,
  now,
  item.publishedAt,
  item.requestId,
];

const rawTextColumns = {
  version_num: 'integer',
  url: 'text',
  source: 'text',
  title: 'text',
  language: 'text',
  text: 'text',
  html: 'text',
} as const;

const rawTextRow = (seq: number, item: ReceivedItem): Value[] => [
  seq,
  withoutNul(item.url),
  withoutNul(item.source),
  withoutNul(item.title),
  item.language,
  withoutNul(item.text),
  needsOf(item) === 'extract' ? withoutNul(item.html) : null,
];
