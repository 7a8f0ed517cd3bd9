import { sql } from 'kysely';
import type { MatchPage, Session, WordIndex } from '../database.ts';

/**
 * FTS5. A word of the query is always quoted, so that no input is syntax to FTS5; `*` after the
 * last one makes it the beginning of a word.
 */
const expression = (words: readonly string[], begins: MatchPage['begins']): string =>
  words
    .map((word, at) => {
      if (begins === false || at < words.length - 1) return `"${word}"`;
      if (begins === true) return `"${word}"*`;
      return `(${begins.map((ending) => `"${ending}"`).join(' OR ')})`;
    })
    .join(' AND ');

/** Of more words than these the most frequent ones have nearly all of the newest texts. */
const mostEndings = 200;

/**
 * Which words are the most frequent takes a count of all texts that have any: 50 ms where half a
 * million have. It hardly changes, so a list that was cut is held for a while.
 */
const holdMilliseconds = 300_000;
const mostHeld = 1_000;

interface Held {
  readonly endings: readonly string[];
  readonly until: number;
}

/** Lists that were cut, by table and beginning, the oldest first. */
const heldLists = new WeakMap<Session, Map<string, Held>>();

function heldOf(session: Session): Map<string, Held> {
  const held = heldLists.get(session) ?? new Map<string, Held>();
  heldLists.set(session, held);
  return held;
}

function hold(session: Session, key: string, endings: readonly string[]): void {
  const held = heldOf(session);
  held.delete(key);
  for (const oldest of held.keys()) {
    if (held.size < mostHeld) break;
    held.delete(oldest);
  }
  held.set(key, { endings, until: performance.now() + holdMilliseconds });
}

export const sqliteWords: WordIndex = {
  put: async (session, table, rows) => {
    const replaced = rows.filter(({ replaces }) => replaces).map(({ num }) => num);
    await sqliteWords.remove(session, table, replaced);
    await session.insert(table, {
      columns: { rowid: 'integer', text: 'text' },
      rows: rows.map(({ num, text }) => [num, text]),
    });
  },
  remove: async (session, table, nums) => {
    for (const num of nums) {
      await sql`delete from ${sql.table(table)} where rowid = ${num}`.execute(session.kysely);
    }
  },
  clear: async ({ kysely }, table) => {
    await sql`insert into ${sql.table(table)} (${sql.ref(table)}) values ('delete-all')`.execute(
      kysely,
    );
  },
  // FTS5 gathers every match of a beginning before it gives the first, a tenth of a second where
  // half a million texts match. Words one by one it follows only as far as it is asked to.
  endings: async (session, table, beginning) => {
    const key = `${table} ${beginning}`;
    const held = heldOf(session).get(key);
    if (held !== undefined && performance.now() < held.until) return held.endings;
    const { kysely } = session;
    const list = sql.table(`${table}_list`);
    // A view of the index that belongs to this connection and holds nothing of its own.
    await sql`create virtual table if not exists temp.${list}
      using fts5vocab('main', ${sql.lit(table)}, 'row')`.execute(kysely);
    const { rows } = await sql<{ term: string }>`
      select term from temp.${list}
      where term >= ${beginning} and term <= ${`${beginning}\u{10ffff}`}
      order by doc desc limit ${mostEndings}`.execute(kysely);
    const endings = rows.map(({ term }) => term);
    if (endings.length === mostEndings) hold(session, key, endings);
    return endings;
  },
  matches: (table, words, { begins, limit, before }) => sql`(
    select rowid as num from ${sql.table(table)}
    where ${sql.ref(table)} match ${expression(words, begins)}
      ${before === undefined ? sql`` : sql`and rowid < ${before}`}
    order by rowid desc limit ${limit})`,
};
