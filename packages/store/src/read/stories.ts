import type { Entity, RelatedStory, SummarySentence } from '@tributary/core';
import { type RawBuilder, type Selectable, sql } from 'kysely';
import { readCounter } from '../counters.ts';
import type { Database } from '../database.ts';
import type { Paged, StoryQuery, StoryRow } from '../store.ts';
import type { Tables } from '../tables.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';
import { rankStories } from './relevance.ts';
import { queryWords } from './words.ts';

export type StoryColumns = Selectable<Tables['stories']>;

/** Stories that match the words are looked up one by one past this many matches. */
const fewMatches = 2_000;

const sortColumns = {
  updatedAt: 'updated_at',
  size: 'articles',
  origins: 'origins',
  velocity: 'velocity',
} as const;

/**
 * See `Store.stories`. A list carries the newest commit of its first page in the cursor: stories
 * that changed since are left out of the later pages (they stand at the front by now), so no page
 * repeats a story and none that stayed as it was is lost.
 */
export async function stories(database: Database, query: StoryQuery): Promise<Paged<StoryRow>> {
  const words = query.q === undefined ? [] : queryWords(query.q);
  const asked = query.q !== undefined && query.q.trim() !== '';
  if (asked && words.length === 0) return { items: [], nextCursor: null };
  if (query.sort === 'relevance' && words.length > 0) return byRelevance(database, query, words);
  const sort = query.sort === 'relevance' ? 'updatedAt' : query.sort;
  const column = sortColumns[sort];
  const list = `stories ${sort}`;
  const after = decodeCursor(query.cursor, list, ['number', 'number', 'number']);
  const tick = after?.[0] ?? (await readCounter(database.reader, 'tick'));
  const order = sql.raw(column);
  const conditions = [
    ...filters(query),
    ...(words.length === 0 ? [] : [await matching(database, words)]),
    ...(after === null
      ? []
      : [sql`(${order}, num) < (${after[1]}, ${after[2]})`, sql`tick <= ${tick}`]),
  ];
  const { rows } = await sql<StoryColumns>`
    select * from stories where ${sql.join(conditions, sql` and `)}
    order by ${order} desc, num desc limit ${query.limit + 1}`.execute(database.reader.kysely);
  const page = rows.slice(0, query.limit);
  const last = page.at(-1);
  return {
    items: page.map(storyOf),
    nextCursor:
      rows.length > query.limit && last !== undefined
        ? encodeCursor(list, [tick, last[column], last.num])
        : null,
  };
}

/** The conditions of a query, without its words. Merged stories only if asked for. */
function filters(query: StoryQuery): RawBuilder<unknown>[] {
  const { status, language, outlet, from, to, minArticles, minOutlets, minOrigins } = query;
  const conditions = [
    status === undefined ? sql`status <> 'merged'` : sql`status = ${status}`,
    language === undefined
      ? null
      : sql`languages like ${`%"${language.replace(/[^A-Za-z-]/g, '')}"%`}`,
    outlet === undefined
      ? null
      : sql`exists (select 1 from story_outlets
          where story_outlets.outlet_id = ${outlet} and story_outlets.story_id = stories.id)`,
    from === undefined ? null : sql`last_seen_at >= ${from}`,
    to === undefined ? null : sql`first_seen_at <= ${to}`,
    minArticles === undefined ? null : sql`articles >= ${minArticles}`,
    minOutlets === undefined ? null : sql`outlets >= ${minOutlets}`,
    minOrigins === undefined ? null : sql`origins >= ${minOrigins}`,
  ];
  return conditions.filter((condition) => condition !== null);
}

/**
 * Few matches: they are read first and sorted. Many: the list is walked in its order and each story
 * asked, because matches then turn up soon.
 */
async function matching(
  { reader, flavor }: Database,
  words: readonly string[],
): Promise<RawBuilder<unknown>> {
  const matches = flavor.words.matches('story_words', words, { limit: fewMatches + 1 });
  const { rows } = await sql<{ num: number }>`select num from ${matches} as matching`.execute(
    reader.kysely,
  );
  return rows.length <= fewMatches
    ? sql`num in ${flavor.list(rows.map(({ num }) => num))}`
    : flavor.words.matchesRow('story_words', words, 'stories.num');
}

/** Ranks the newest matches by what their titles and sizes say; see relevance.ts. */
async function byRelevance(
  { reader, flavor }: Database,
  query: StoryQuery,
  words: readonly string[],
): Promise<Paged<StoryRow>> {
  const after = decodeCursor(query.cursor, 'stories relevance', ['number', 'number', 'number']);
  const tick = after?.[0] ?? (await readCounter(reader, 'tick'));
  const matches = flavor.words.matches('story_words', words, { limit: fewMatches });
  const { rows: candidates } = await sql<{ num: number; title: string; articles: number }>`
    select num, title, articles from stories
    where num in ${matches} and ${sql.join(filters(query), sql` and `)}
      ${after === null ? sql`` : sql`and tick <= ${tick}`}`.execute(reader.kysely);
  const ranked = rankStories(candidates, words).filter(
    ({ num, score }) =>
      after === null ||
      score < Number(after[1]) ||
      (score === Number(after[1]) && num < Number(after[2])),
  );
  const page = ranked.slice(0, query.limit);
  const rows = await reader.kysely
    .selectFrom('stories')
    .selectAll()
    .where('num', 'in', flavor.list(page.map(({ num }) => num)))
    .execute();
  const byNum = new Map(rows.map((row) => [row.num, storyOf(row)]));
  const last = page.at(-1);
  return {
    items: page.flatMap(({ num }) => byNum.get(num) ?? []),
    nextCursor:
      ranked.length > page.length && last !== undefined
        ? encodeCursor('stories relevance', [tick, last.score, last.num])
        : null,
  };
}

/** See `Store.story`. */
export async function story(
  { reader: { kysely } }: Database,
  id: string,
): Promise<StoryRow | null> {
  const visited = new Set<string>();
  for (let next = id; !visited.has(next); ) {
    visited.add(next);
    const row = await kysely
      .selectFrom('stories')
      .selectAll()
      .where('id', '=', next)
      .executeTakeFirst();
    if (row === undefined) return null;
    if (row.status !== 'merged' || row.merged_into === null) return storyOf(row);
    next = row.merged_into;
  }
  return null;
}

/** See `Store.relatedStories`: survivors in place of merged ones, each once, best first. */
export async function relatedStories(
  database: Database,
  storyId: string,
): Promise<{ story: StoryRow; score: number }[]> {
  const row = await database.reader.kysely
    .selectFrom('stories')
    .select('related')
    .where('id', '=', storyId)
    .executeTakeFirst();
  if (row === undefined) return [];
  const found = new Map<string, { story: StoryRow; score: number }>();
  for (const related of JSON.parse(row.related) as RelatedStory[]) {
    const survivor = await story(database, related.storyId);
    if (survivor === null || survivor.id === storyId) continue;
    const score = Math.max(related.score, found.get(survivor.id)?.score ?? related.score);
    found.set(survivor.id, { story: survivor, score });
  }
  return [...found.values()].sort((one, other) => other.score - one.score);
}

const storyOf = (row: StoryColumns): StoryRow => ({
  id: row.id,
  status: row.status,
  mergedInto: row.merged_into,
  title: row.title,
  titleArticleId: row.title_article_id,
  summary: JSON.parse(row.summary) as SummarySentence[],
  entities: JSON.parse(row.entities) as Entity[],
  languages: JSON.parse(row.languages) as string[],
  outlets: JSON.parse(row.top_outlets) as StoryRow['outlets'],
  counts: { articles: row.articles, outlets: row.outlets, origins: row.origins },
  kinds: JSON.parse(row.kinds) as StoryRow['kinds'],
  firstSeenAt: row.first_seen_at,
  updatedAt: row.updated_at,
  velocity: row.velocity,
  arrivals: JSON.parse(row.arrivals) as number[],
});
