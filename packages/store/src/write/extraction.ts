import { sql } from 'kysely';
import { advance } from '../counters.ts';
import type { Database, Session } from '../database.ts';
import { articleIdOf, textHashOf, withoutNul } from '../identity.ts';
import type { Partitioning } from '../partitioning.ts';
import type { Extracted, ExtractionOutcome, ToExtract } from '../store.ts';
import { makeKnown } from './partitions.ts';

/** See `Store.loadForExtraction`: null when the version has been extracted, or is gone. */
export async function loadForExtraction(
  { reader: { kysely } }: Database,
  articleId: string,
  version: number,
): Promise<ToExtract | null> {
  const row = await kysely
    .selectFrom('articles')
    .innerJoin('versions', 'versions.article_num', 'articles.num')
    .innerJoin('raw_texts', 'raw_texts.version_num', 'versions.num')
    .select(['raw_texts.url', 'raw_texts.html', 'raw_texts.title', 'raw_texts.source'])
    .select(['raw_texts.language', 'versions.published_at'])
    .where('articles.id', '=', articleId)
    .where('versions.version', '=', version)
    .where('versions.status', '=', 'received')
    .executeTakeFirst();
  if (row === undefined || row.html === null) return null;
  return {
    articleId,
    version,
    url: row.url,
    html: row.html,
    title: row.title,
    source: row.source,
    publishedAt: row.published_at,
    language: row.language,
  };
}

/**
 * See `Store.saveExtraction`. The sequence counter is taken first: it is the lock that receiving
 * holds as well, so that two texts of one article cannot pass each other.
 */
export async function saveExtraction(
  database: Database,
  { articleId, version }: { articleId: string; version: number },
  extracted: Extracted,
  now: number,
  partitioning: Partitioning,
): Promise<ExtractionOutcome> {
  return database.write(async (session) => {
    const seq = (await advance(session, 'seq', 1)) + 1;
    const source = await findVersion(session, articleId, version);
    if (source === null) return elsewhere(session, articleId, version);
    if (source.status !== 'received' && source.status !== 'failed') {
      const { seq, partition, status } = source;
      return { articleId, version, seq, partition, duplicate: status === 'superseded' };
    }
    const target = await canonicalArticle(session, source, extracted);
    const title = withoutNul(extracted.title ?? source.title);
    const found = { ...extracted, title, text: withoutNul(extracted.text) };
    const textHash = textHashOf(title, found.text);
    const others = await otherVersions(session, target.num, source.num);
    const same = others.find(({ text_hash }) => text_hash === textHash);
    // An article stays in the partition of its first text; a page without text was put anywhere.
    const partition =
      others.length > 0 || target.num !== source.article_num
        ? target.partition
        : partitioning.of({ ...found, language: source.language ?? found.language });
    await makeKnown(session, database, new Set([partition]));
    const readiness = { textHash, seq, now, partition };
    if (target.num === source.article_num) {
      const newer = others.find(
        (other) =>
          other.version > version && (other.status === 'ready' || other.status === 'assigned'),
      );
      const useless = same ?? newer;
      if (useless !== undefined) {
        await supersede(session, source, found, textHash, now);
        const { version, seq } = useless;
        return { articleId, version, seq, partition, duplicate: true };
      }
      await makeReady(session, source, version, found, readiness);
      return { articleId, version, seq, partition, duplicate: false };
    }
    if (same !== undefined) {
      await moveAway(session, source, target, null);
      const { version, seq } = same;
      return { articleId: target.id, version, seq, partition, duplicate: true };
    }
    const added = target.lastVersion + 1;
    await moveAway(session, source, target, added);
    const moved = { ...source, article_num: target.num, newest: added };
    await makeReady(session, moved, added, found, readiness);
    return { articleId: target.id, version: added, seq, partition, duplicate: false };
  });
}

interface SourceVersion {
  readonly num: number;
  readonly article_num: number;
  readonly id: string;
  readonly partition: string;
  readonly newest: number;
  readonly seq: number;
  readonly status: string;
  readonly title: string | null;
  readonly language: string | null;
  readonly published_at: number | null;
}

interface TargetArticle {
  readonly num: number;
  readonly id: string;
  readonly partition: string;
  /** The highest version number that was ever given, superseded ones too. */
  readonly lastVersion: number;
}

async function findVersion(
  { kysely }: Session,
  articleId: string,
  version: number,
): Promise<SourceVersion | null> {
  const row = await kysely
    .selectFrom('articles')
    .innerJoin('versions', 'versions.article_num', 'articles.num')
    .innerJoin('raw_texts', 'raw_texts.version_num', 'versions.num')
    .select(['versions.num', 'versions.article_num', 'versions.status', 'versions.seq'])
    .select('versions.published_at')
    .select([
      'articles.id',
      'articles.partition',
      'articles.version as newest',
      'raw_texts.title',
      'raw_texts.language',
    ])
    .where('articles.id', '=', articleId)
    .where('versions.version', '=', version)
    .executeTakeFirst();
  return row ?? null;
}

/** The answer for a version that an earlier run of the same job moved to another article. */
async function elsewhere(
  { kysely }: Session,
  articleId: string,
  version: number,
): Promise<ExtractionOutcome> {
  const row = await kysely
    .selectFrom('article_aliases')
    .innerJoin('articles', 'articles.id', 'article_aliases.article_id')
    .innerJoin('versions', (join) =>
      join
        .onRef('versions.article_num', '=', 'articles.num')
        .onRef('versions.version', '=', 'articles.version'),
    )
    .select(['articles.id', 'articles.version', 'articles.partition', 'versions.seq'])
    .where('article_aliases.id', '=', articleId)
    .executeTakeFirst();
  if (row === undefined) throw new Error(`Article ${articleId} has no version ${version}.`);
  const { id, seq, partition } = row;
  return { articleId: id, version: row.version, seq, partition, duplicate: true };
}

/**
 * The article that the extracted identity names. If it is not known yet, it becomes another name of
 * this one.
 */
async function canonicalArticle(
  { kysely }: Session,
  source: SourceVersion,
  { identity }: Extracted,
): Promise<TargetArticle> {
  const { article_num: num, partition, newest: lastVersion } = source;
  const own = { num, id: source.id, partition, lastVersion };
  const id = identity === null ? source.id : articleIdOf(identity);
  if (id === source.id) return own;
  const { rows } = await sql<TargetArticle>`
    select num, id, partition, (select max(version) from versions where article_num = articles.num) as "lastVersion"
    from articles where id = ${id}
      or id in (select article_id from article_aliases where id = ${id})`.execute(kysely);
  const target = rows[0];
  if (target !== undefined) return target;
  await kysely.insertInto('article_aliases').values({ id, article_id: source.id }).execute();
  return own;
}

const otherVersions = ({ kysely }: Session, articleNum: number, versionNum: number) =>
  kysely
    .selectFrom('versions')
    .select(['version', 'seq', 'status', 'text_hash'])
    .where('article_num', '=', articleNum)
    .where('num', '!=', versionNum)
    .where('text_hash', 'is not', null)
    .orderBy('version')
    .execute();

/** The text replaces the HTML: what was extracted needs no page any more. */
const keepText = ({ kysely }: Session, versionNum: number, found: Extracted, url: string | null) =>
  kysely
    .updateTable('raw_texts')
    .set({ title: found.title, text: found.text, html: null, ...(url === null ? {} : { url }) })
    .where('version_num', '=', versionNum)
    .execute();

interface Readiness {
  readonly textHash: string;
  readonly seq: number;
  readonly now: number;
  readonly partition: string;
}

async function makeReady(
  session: Session,
  source: SourceVersion,
  version: number,
  found: Extracted,
  { textHash, seq, now, partition }: Readiness,
): Promise<void> {
  const publishedAt = source.published_at ?? found.publishedAt;
  const language = source.language ?? found.language;
  await keepText(session, source.num, found, found.url);
  await session.kysely
    .updateTable('raw_texts')
    .set({ language })
    .where('version_num', '=', source.num)
    .execute();
  await session.kysely
    .updateTable('versions')
    .set({ status: 'ready', seq, since: now, partition, failure: null })
    .set({ text_hash: textHash, published_at: publishedAt })
    .where('num', '=', source.num)
    .execute();
  // Also when a newer page waits: its text will follow this one into the same partition.
  await session.kysely
    .updateTable('articles')
    .set({ partition })
    .where('num', '=', source.article_num)
    .execute();
  if (source.newest !== version) return;
  await session.kysely
    .updateTable('articles')
    .set({ status: 'ready', published_at: publishedAt, language, title: found.title })
    .set(found.url === null ? {} : { url: found.url })
    .set(
      found.outletId === null ? {} : { outlet_id: found.outletId, outlet_name: found.outletName },
    )
    .where('num', '=', source.article_num)
    .where('story_id', 'is', null)
    .execute();
  await session.kysely
    .updateTable('articles')
    .set({ status: 'ready' })
    .where('num', '=', source.article_num)
    .execute();
}

async function supersede(
  session: Session,
  source: SourceVersion,
  found: Extracted,
  textHash: string,
  now: number,
): Promise<void> {
  await keepText(session, source.num, found, found.url);
  await session.kysely
    .updateTable('versions')
    .set({ status: 'superseded', since: now, text_hash: textHash, failure: null })
    .where('num', '=', source.num)
    .execute();
  await restoreStatus(session, source.article_num);
}

/** The article stands where its newest version stands that is not superseded. */
async function restoreStatus({ kysely }: Session, articleNum: number): Promise<void> {
  await sql`update articles set (version, status) = (
      select version, status from versions where article_num = ${articleNum}
        and status <> 'superseded' order by version desc limit 1)
    where num = ${articleNum} and exists (
      select 1 from versions where article_num = ${articleNum} and status <> 'superseded')
  `.execute(kysely);
}

/**
 * Gives a version to the article that its canonical URL names, as `toVersion`, or drops it (null).
 * An article that is left without any version becomes another name of that one.
 */
async function moveAway(
  session: Session,
  source: SourceVersion,
  target: TargetArticle,
  toVersion: number | null,
): Promise<void> {
  const { kysely } = session;
  if (toVersion === null) {
    await kysely.deleteFrom('raw_texts').where('version_num', '=', source.num).execute();
    await kysely.deleteFrom('versions').where('num', '=', source.num).execute();
  } else {
    await kysely
      .updateTable('versions')
      .set({ article_num: target.num, version: toVersion })
      .where('num', '=', source.num)
      .execute();
    await kysely
      .updateTable('articles')
      .set({ version: toVersion })
      .where('num', '=', target.num)
      .execute();
  }
  const left = await kysely
    .selectFrom('versions')
    .select('version')
    .where('article_num', '=', source.article_num)
    .orderBy('version', 'desc')
    .executeTakeFirst();
  if (left !== undefined) {
    await restoreStatus(session, source.article_num);
    return;
  }
  await kysely.deleteFrom('articles').where('num', '=', source.article_num).execute();
  await advance(session, 'articles', -1);
  await kysely
    .updateTable('article_aliases')
    .set({ article_id: target.id })
    .where('article_id', '=', source.id)
    .execute();
  await kysely
    .insertInto('article_aliases')
    .values({ id: source.id, article_id: target.id })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ article_id: target.id }))
    .execute();
}
