// Lists of stories, bounded in time whatever is asked (measured at 200,000 stories of a million
// articles, docs/benchmarks.md).
//
// Idea: find the numbers first, then read those few wide rows. Three ways to find them:
// - few candidates (the newest matches of the words, the stories of a small outlet, of a rare language,
//   of a short time or above a high number of articles or origins): read all of them and sort;
// - otherwise walk the list in its order, as an index has it, for a bounded stretch: filters that
//   let many stories pass are done after a few dozen;
// - if the stretch does not fill the page, the filter is a rare one: one narrow index holds all that
//   filters and sorts ask for, and is read whole, or for all the stories of the outlet.
// Invariant: the way taken never changes the answer.
import { type RawBuilder, sql } from 'kysely';
import { readCounter } from '../counters.ts';
import type { Database } from '../database.ts';
import type { Paged, StoryQuery, StoryRow } from '../store.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';
import { rankStories } from './relevance.ts';
import { storyOf } from './stories.ts';
import { endRanges, storySpanClass } from './story-span.ts';
import { newestMatches, queryWords } from './words.ts';

/** Candidates that are read and sorted at most, and the stretch that is walked. */
const fewStories = 2_000;

/** Newest matches of words that are looked at: each is a row somewhere else on the disk. */
const fewMatches = 500;

const sortColumns = {
  updatedAt: 'updated_at',
  size: 'articles',
  origins: 'origins',
  velocity: 'velocity',
} as const;

type Condition = RawBuilder<unknown>;

/** A story's place in a list. */
interface Place {
  readonly num: number;
  readonly key: number;
}

/**
 * See `Store.stories`. The cursor carries the newest commit of the first page: stories that changed
 * since are left out of the later pages (they stand at the front by now), so no page repeats a
 * story and none that stayed as it was is lost. Words find the 500 newest stories that show them, and
 * those of the 500 newest articles that hold them.
 */
export async function stories(database: Database, query: StoryQuery): Promise<Paged<StoryRow>> {
  const words = query.q === undefined ? [] : queryWords(query.q);
  const asked = query.q !== undefined && query.q.trim() !== '';
  if (asked && words.length === 0) return { items: [], nextCursor: null };
  const ranked = query.sort === 'relevance' && words.length > 0;
  const list = `stories ${ranked ? 'relevance' : sortOf(query)}`;
  const cursor = decodeCursor(query.cursor, list, ['number', 'number', 'number']) as
    | number[]
    | null;
  const tick = cursor?.[0] ?? (await readCounter(database.reader, 'tick'));
  const after = cursor === null ? null : { key: cursor[1] ?? 0, num: cursor[2] ?? 0 };
  const search: Search = { words, after, tick };
  const places = ranked
    ? await findByRelevance(database, query, search)
    : await find(database, query, search);
  const page = places.slice(0, query.limit);
  const last = page.at(-1);
  return {
    items: await readStories(database, page),
    nextCursor:
      places.length > page.length && last !== undefined
        ? encodeCursor(list, [tick, last.key, last.num])
        : null,
  };
}

const sortOf = ({ sort }: StoryQuery) => (sort === 'relevance' ? 'updatedAt' : sort);

interface Search {
  readonly words: readonly string[];
  readonly after: Place | null;
  readonly tick: number;
}

/**
 * The conditions of a query, without its words. Merged stories only if asked for. `ofOutlet`: how to
 * ask for the outlet: of each story, or for all of its stories first.
 */
function filters(
  query: StoryQuery,
  { after, tick }: Search,
  ofOutlet = showsOutlet,
): readonly Condition[] {
  const { status, language, outlet, from, to, minArticles, minOutlets, minOrigins } = query;
  const conditions = [
    status === undefined || status === 'merged' ? null : sql`status = ${status}`,
    language === undefined ? null : writtenIn(language)('languages'),
    outlet === undefined ? null : ofOutlet(outlet),
    from === undefined ? null : sql`last_seen_at >= ${from}`,
    to === undefined ? null : sql`first_seen_at <= ${to}`,
    minArticles === undefined ? null : sql`articles >= ${minArticles}`,
    minOutlets === undefined ? null : sql`outlets >= ${minOutlets}`,
    minOrigins === undefined ? null : sql`origins >= ${minOrigins}`,
    after === null ? null : sql`tick <= ${tick}`,
  ];
  const merged = status === 'merged' ? sql`status = 'merged'` : sql`status <> 'merged'`;
  return [merged, ...conditions.filter((condition) => condition !== null)];
}

const showsOutlet = (outlet: string): Condition =>
  sql`exists (select 1 from story_outlets where outlet_id = ${outlet} and story_id = id)`;

const amongOutlet = (outlet: string): Condition =>
  sql`id in (select story_id from story_outlets where outlet_id = ${outlet})`;

/** The page after `after` and one more place, in the order of the list. */
async function find(
  database: Database,
  query: StoryQuery,
  search: Search,
): Promise<readonly Place[]> {
  const { reader, flavor } = database;
  const limit = query.limit + 1;
  const key = sql.ref(sortColumns[sortOf(query)]);
  const { after } = search;
  const beyond = after === null ? [] : [sql`(${key}, num) < (${after.key}, ${after.num})`];
  const where = (conditions: readonly Condition[]) =>
    sql.join([...conditions, ...beyond], sql` and `);
  const run = async (from: Condition, conditions: Condition, order: Condition) => {
    const { rows } = await sql<Place>`select num, ${key} as key from ${from}
      where ${conditions} order by ${order} desc, num desc limit ${limit}`.execute(reader.kysely);
    return rows;
  };

  const { outlet } = query;
  const conditions = filters(query, search);
  const fromOutlet = () =>
    run(flavor.narrowStories, where(filters(query, search, amongOutlet)), sql`+${key}`);
  if (search.words.length === 0 && outlet !== undefined && (await isSmall(database, outlet))) {
    return fromOutlet();
  }
  const few = await fewCandidates(database, query, search);
  if (few !== null) {
    // The plus keeps the databases from walking the whole list in its order instead.
    return run(sql`stories`, where([few, ...conditions]), sql`+${key}`);
  }
  if (query.status !== 'merged') {
    const stretch = sql`(select * from stories where ${where([sql`status <> 'merged'`])}
      order by ${key} desc, num desc limit ${fewStories}) as stretch`;
    const rows = await run(stretch, where(conditions), key);
    if (rows.length === limit) return rows;
  }
  if (outlet !== undefined) return fromOutlet();
  return run(flavor.narrowStories, where(conditions), sql`+${key}`);
}

async function isSmall({ reader }: Database, outlet: string): Promise<boolean> {
  const { rows } = await sql<{ count: number }>`select count(*) as count from (
    select 1 from story_outlets where outlet_id = ${outlet} limit ${fewStories + 1}) as found`.execute(
    reader.kysely,
  );
  return Number(rows[0]?.count ?? 0) <= fewStories;
}

/** A condition that leaves few stories, if something in the query is such. */
async function fewCandidates(
  database: Database,
  query: StoryQuery,
  search: Search,
): Promise<Condition | null> {
  if (search.words.length > 0) return matching(database, query, search);
  for (const found of candidateSources(query)) {
    const { rows } = await sql<{ num: number }>`${found} limit ${fewStories + 1}`.execute(
      database.reader.kysely,
    );
    if (rows.length <= fewStories) {
      return sql`num in ${database.flavor.list(rows.map(({ num }) => num))}`;
    }
  }
  return null;
}

/** Queries of an index alone, each for the numbers of all stories that one condition lets pass. */
function candidateSources({
  language,
  minArticles = 0,
  minOutlets = 0,
  minOrigins = 0,
  status,
  from,
  to,
}: StoryQuery): Condition[] {
  const sources: Condition[] = [];
  if (status !== undefined) {
    // Spelled out, so that the database sees which index has these alone.
    sources.push(sql`select num from stories where status = ${sql.lit(status)}`);
  }
  if (language !== undefined) {
    // The distinct lists one by one, each found from the one before.
    sources.push(sql`with recursive lists (languages) as (
        select min(languages) from stories
        union all
        select (select min(languages) from stories where languages > lists.languages)
        from lists where languages is not null
      ) select stories.num from lists join stories on stories.languages = lists.languages
        where ${writtenIn(language)('lists.languages')}`);
  }
  if (status === 'merged') return sources;
  // No story has more outlets than articles.
  const articles = Math.max(minArticles, minOutlets);
  if (articles > 1) {
    sources.push(sql`select num from stories where status <> 'merged' and articles >= ${articles}`);
  }
  if (minOrigins > 1) {
    sources.push(
      sql`select num from stories where status <> 'merged' and origins >= ${minOrigins}`,
    );
  }
  if (from !== undefined || to !== undefined) {
    const ranges = endRanges(from ?? 0, to ?? Number.MAX_SAFE_INTEGER).map(
      (range) => sql`select num from stories where status <> 'merged'
        and ${sql.raw(storySpanClass)} = ${range.spanClass}
        and last_seen_at between ${range.from} and ${range.to}
        and first_seen_at <= ${to ?? Number.MAX_SAFE_INTEGER}`,
    );
    sources.push(sql.join(ranges, sql` union all `));
  }
  return sources;
}

const writtenIn =
  (language: string) =>
  (column: string): Condition =>
    sql`${sql.ref(column)} like ${`%"${language.replace(/[^A-Za-z-]/g, '')}"%`}`;

/**
 * Stories that have all the words in what they show, or in the text of one member: people search
 * for what they remember having read. The newest of each.
 */
async function matching(database: Database, query: StoryQuery, search: Search): Promise<Condition> {
  const { flavor, reader } = database;
  const { words, tick } = search;
  // Stories that began after the first page have numbers above its tick.
  const shown = await newestMatches(database, 'story_words', words, {
    limit: fewMatches,
    before: tick + 1,
  });
  const read = await newestMatches(database, 'article_words', words, { limit: fewMatches });
  // Those that do not pass are not worth a wide row.
  const conditions = sql.join(filters(query, search), sql` and `);
  const { rows } = await sql<{ num: number }>`select num from ${flavor.narrowStories}
    where id in (select story_id from ${flavor.storiesOfArticles}
      where articles.num in ${flavor.list(read)}) and ${conditions}`.execute(reader.kysely);
  const nums = new Set([...shown, ...rows.map(({ num }) => num)]);
  return sql`num in ${flavor.list([...nums])}`;
}

/** Ranks the newest matches by what their titles and sizes say; see relevance.ts. */
async function findByRelevance(
  database: Database,
  query: StoryQuery,
  search: Search,
): Promise<readonly Place[]> {
  const { words, after } = search;
  const { rows } = await sql<{ num: number; title: string; articles: number }>`
    select num, title, articles from stories
    where ${await matching(database, query, search)} and ${sql.join(filters(query, search), sql` and `)}`.execute(
    database.reader.kysely,
  );
  return rankStories(rows, words)
    .map(({ num, score }) => ({ num, key: score }))
    .filter(
      ({ num, key }) => after === null || key < after.key || (key === after.key && num < after.num),
    );
}

async function readStories(
  { reader, flavor }: Database,
  places: readonly Place[],
): Promise<StoryRow[]> {
  const rows = await reader.kysely
    .selectFrom('stories')
    .selectAll()
    .where('num', 'in', flavor.list(places.map(({ num }) => num)))
    .execute();
  const byNum = new Map(rows.map((row) => [row.num, row]));
  return places.flatMap(({ num }) => {
    const row = byNum.get(num);
    return row === undefined ? [] : [storyOf(row)];
  });
}
