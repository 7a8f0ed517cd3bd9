/**
 * What is no longer needed goes: step by step, each a small transaction of the partition's owner, so
 * that commits go on in between and a crash leaves a whole number of steps.
 *
 * A closed story passes up to three stages. At once: the engine's records of its articles, which
 * only an active story needs. Past `textsBefore`: its texts; titles, counts, edges, summary and
 * history stay. Past `articlesBefore`: all of it.
 *
 * A story that is told for long does not keep everything for ever: its members that the engine no
 * longer has pass the same stages one by one; see retain-members.ts.
 *
 * Invariant: an article that the stored statistics do not know yet is left alone, because the next
 * owner replays it into them. Age is counted from the story's last change here, not in article time:
 * what was imported yesterday is a day old.
 */
import { sql } from 'kysely';
import type { Database, Session } from '../database.ts';
import type { Lease, Retained, RetentionRules } from '../store.ts';
import { deleteArticles } from './delete-articles.ts';
import { deleteStories } from './delete-stories.ts';
import { dropRecords, dropTexts } from './drop-texts.ts';
import { checkLease } from './lease.ts';
import { retainMembers } from './retain-members.ts';
import { retainedStage } from './retained-stage.ts';

const { everything, withoutRecords, withoutTexts } = retainedStage;
const storiesPerStep = 200;
const keptMinutes = 2 * 24 * 60;

/** See `Store.retain`. */
export async function retain(
  database: Database,
  rules: RetentionRules,
  lease: Lease,
  now: number,
): Promise<Retained> {
  return database.write(async (session) => {
    await checkLease(session, database, lease);
    const done = { stories: 0, articles: 0, texts: 0, records: 0, more: false, toldUpTo: null };
    const find = (stages: readonly number[], before: number | null) =>
      before === null ? [] : findStories(session, lease.partition, { ...rules, stages, before });

    const old = await find([withoutTexts, withoutRecords, everything], rules.articlesBefore);
    const failed = await findFailed(session, lease.partition, rules);
    if (old.length + failed.length > 0) {
      done.stories = old.length;
      const articles = [...(await articlesOf(session, database, old)), ...failed];
      done.articles = articles.length;
      await deleteStories(session, database, old);
      await deleteArticles(session, database, articles);
      return { ...done, more: true };
    }
    const wordy = await find([withoutRecords, everything], rules.textsBefore);
    if (wordy.length > 0) {
      const articles = await articlesOf(session, database, wordy);
      done.texts = articles.length;
      await dropTexts(session, database, articles, now);
      await mark(session, database, wordy, withoutTexts);
      return { ...done, more: true };
    }
    const closed = await find([everything], Number.MAX_SAFE_INTEGER);
    if (closed.length > 0) {
      const articles = await articlesOf(session, database, closed);
      done.records = articles.length;
      await dropRecords(session, database, articles);
      await mark(session, database, closed, withoutRecords);
      return { ...done, more: true };
    }
    await session.kysely
      .deleteFrom('minutes')
      .where('minute', '<', Math.floor(now / 60_000) - keptMinutes)
      .execute();
    if (rules.told === undefined) return done;
    const { told } = rules;
    const { partition } = lease;
    return {
      ...done,
      ...(await retainMembers(session, database, { ...rules, told }, { partition, now })),
    };
  });
}

/** A story to work on; `num` names it in the word index. */
export interface OldStory {
  readonly id: string;
  readonly num: number;
}

export interface OldArticle {
  readonly id: string;
  readonly num: number;
  readonly title: string | null;
  readonly outletId: string | null;
  readonly originated: boolean;
}

/**
 * Closed stories of one of the stages that last changed before `before`, longest ago first, with at
 * most `limit` articles. One stage at a time, because the index then gives them in order.
 */
async function findStories(
  { kysely }: Session,
  partition: string,
  query: { stages: readonly number[]; before: number; limit: number },
): Promise<OldStory[]> {
  for (const stage of query.stages) {
    const { rows } = await sql<OldStory & { articles: number }>`
      select id, num, articles from (
        select id, num, articles from stories
        where status = 'closed' and partition = ${partition} and retained = ${stage}
          and updated_at < ${query.before}
        order by updated_at limit ${storiesPerStep}) as due
      where not exists (select 1 from articles where articles.story_id = due.id
        and (articles.status in ('received', 'ready') or articles.position > coalesce(
          (select position from engines where engines.partition = ${partition}), 0)))`.execute(
      kysely,
    );
    if (rows.length > 0) return upToArticles(rows, query.limit);
  }
  return [];
}

function upToArticles(
  rows: readonly (OldStory & { articles: number })[],
  limit: number,
): OldStory[] {
  let articles = 0;
  const end = rows.findIndex((row, at) => {
    articles += row.articles;
    // One story alone may be larger than the limit.
    return at > 0 && articles > limit;
  });
  return rows.slice(0, end < 0 ? rows.length : end).map(({ id, num }) => ({ id, num }));
}

const articleColumns = sql`num, id, title, outlet_id, origin_key`;

interface ArticleColumns {
  num: number;
  id: string;
  title: string | null;
  outlet_id: string | null;
  origin_key: string | null;
}

const articleOf = ({ num, id, title, outlet_id, origin_key }: ArticleColumns): OldArticle => ({
  num,
  id,
  title,
  outletId: outlet_id,
  originated: origin_key === id,
});

async function articlesOf(
  { kysely }: Session,
  { flavor }: Database,
  stories: readonly OldStory[],
): Promise<OldArticle[]> {
  if (stories.length === 0) return [];
  const { rows } = await sql<ArticleColumns>`select ${articleColumns} from articles
    where story_id in ${flavor.list(stories.map(({ id }) => id))}`.execute(kysely);
  return rows.map(articleOf);
}

/** Articles that failed for good long ago and never were in a story. */
async function findFailed(
  { kysely }: Session,
  partition: string,
  { articlesBefore, limit }: RetentionRules,
): Promise<OldArticle[]> {
  if (articlesBefore === null) return [];
  const { rows } = await sql<ArticleColumns>`select ${articleColumns} from articles
    where num in (select article_num from versions
      where versions.status = 'failed' and since < ${articlesBefore}
        and versions.partition = ${partition})
      and articles.status = 'failed' and story_id is null
    order by num limit ${limit}`.execute(kysely);
  return rows.map((row) => ({ ...articleOf(row), outletId: null }));
}

async function mark(
  { kysely }: Session,
  { flavor }: Database,
  stories: readonly OldStory[],
  stage: number,
): Promise<void> {
  await kysely
    .updateTable('stories')
    .set({ retained: stage })
    .where('id', 'in', flavor.list(stories.map(({ id }) => id)))
    .execute();
}
