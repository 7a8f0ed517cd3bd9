import { sql } from 'kysely';
import type { WordIndex, WordTable } from '../database.ts';
import { shortestPrefix } from '../read/words.ts';

/**
 * FTS5. A word of the query is always quoted, so that no input is syntax to FTS5; `*` after the
 * last one makes it the beginning of a word.
 */
const expression = (table: WordTable, words: readonly string[]): string =>
  words
    .map(
      (word, at) =>
        `"${word}"${at === words.length - 1 && word.length >= shortestPrefix[table] ? '*' : ''}`,
    )
    .join(' AND ');

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
  matches: (table, words, { limit, before }) => sql`(
    select rowid as num from ${sql.table(table)}
    where ${sql.ref(table)} match ${expression(table, words)}
      ${before === undefined ? sql`` : sql`and rowid < ${before}`}
    order by rowid desc limit ${limit})`,
};
