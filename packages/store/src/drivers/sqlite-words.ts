import { sql } from 'kysely';
import type { WordIndex } from '../database.ts';

/**
 * FTS5. A word of the query is always quoted, so that no input is syntax to FTS5; `*` after the
 * last one makes it the beginning of a word.
 */
const expression = (words: readonly string[], begins: boolean): string =>
  words.map((word, at) => `"${word}"${begins && at === words.length - 1 ? '*' : ''}`).join(' AND ');

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
  matches: (table, words, { begins, limit, before }) => sql`(
    select rowid as num from ${sql.table(table)}
    where ${sql.ref(table)} match ${expression(words, begins)}
      ${before === undefined ? sql`` : sql`and rowid < ${before}`}
    order by rowid desc limit ${limit})`,
};
