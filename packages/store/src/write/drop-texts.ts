import { sql } from 'kysely';
import type { Database, Session } from '../database.ts';
import type { OldArticle } from './retention.ts';

const numsOf = (articles: readonly Pick<OldArticle, 'num'>[]): number[] =>
  articles.map(({ num }) => num);

/** Takes out what the engine alone needs. */
export async function dropRecords(
  { kysely }: Session,
  { flavor }: Database,
  articles: readonly Pick<OldArticle, 'num'>[],
): Promise<void> {
  await sql`delete from records where article_num in ${flavor.list(numsOf(articles))}`.execute(
    kysely,
  );
}

/** Takes out the texts and what was derived from them; titles stay, also for search. */
export async function dropTexts(
  session: Session,
  database: Database,
  articles: readonly OldArticle[],
  now: number,
): Promise<void> {
  const { kysely } = session;
  const { flavor } = database;
  const nums = flavor.list(numsOf(articles));
  // What failed for good can be tried again only with its text.
  const versions = sql`(select num from versions
    where article_num in ${nums} and status <> 'failed')`;
  await sql`update raw_texts set text = null, html = null where version_num in ${versions}`.execute(
    kysely,
  );
  await sql`update clean_texts set text = '', removed = '[]'
    where version_num in ${versions}`.execute(kysely);
  await sql`update versions set text_dropped_at = ${now}
    where num in ${versions} and text_dropped_at is null`.execute(kysely);
  await sql`update reuse set spans = '[]'
    where article_id in ${flavor.list(articles.map(({ id }) => id))}`.execute(kysely);
  await dropRecords(session, database, articles);
  await flavor.words.put(
    session,
    'article_words',
    articles.map(({ num, title }) => ({ num, text: title ?? '', replaces: true })),
  );
}
