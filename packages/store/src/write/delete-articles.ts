import { sql } from 'kysely';
import { advance } from '../counters.ts';
import type { Database, Session } from '../database.ts';
import type { OldArticle } from './retention.ts';

/**
 * Deletes articles with everything that is theirs alone, and takes them off the totals. What others
 * took from them stays with the others: their share is true though the source is gone.
 */
export async function deleteArticles(
  session: Session,
  { flavor }: Database,
  articles: readonly OldArticle[],
): Promise<void> {
  if (articles.length === 0) return;
  const { kysely } = session;
  const numbers = articles.map(({ num }) => num);
  const nums = flavor.list(numbers);
  const ids = flavor.list(articles.map(({ id }) => id));
  const versions = sql`(select num from versions where article_num in ${nums})`;
  for (const statement of [
    sql`delete from raw_texts where version_num in ${versions}`,
    sql`delete from clean_texts where version_num in ${versions}`,
    sql`delete from records where article_num in ${nums}`,
    sql`delete from versions where article_num in ${nums}`,
    sql`delete from reuse where article_id in ${ids}`,
    sql`delete from article_aliases where article_id in ${ids}`,
    sql`delete from articles where num in ${nums}`,
  ]) {
    await statement.execute(kysely);
  }
  await advance(session, 'articles', -articles.length);
  await takeOffOutlets(session, articles);
  await flavor.words.remove(session, 'article_words', numbers);
}

async function takeOffOutlets(session: Session, articles: readonly OldArticle[]): Promise<void> {
  const totals = new Map<string, { articles: number; originated: number }>();
  for (const { outletId, originated } of articles) {
    if (outletId === null) continue;
    const total = totals.get(outletId) ?? { articles: 0, originated: 0 };
    total.articles += 1;
    total.originated += originated ? 1 : 0;
    totals.set(outletId, total);
  }
  for (const [id, total] of totals) {
    await sql`update outlets set articles = articles - ${total.articles},
      originated = originated - ${total.originated} where id = ${id}`.execute(session.kysely);
  }
  // An outlet of which nothing is left is forgotten, unless someone has said who owns it.
  await sql`delete from outlets where articles <= 0 and stories <= 0 and owner is null`.execute(
    session.kysely,
  );
}
