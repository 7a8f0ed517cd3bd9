import { sql } from 'kysely';
import type { MatchPage, WordIndex } from '../database.ts';
import { wordsOf } from '../read/words.ts';

/** Postgres refuses word lists of more than 1 MB. */
const maxCharacters = 300_000;

/** `words` are letters and digits only, so quoting them is enough. */
const expression = (words: readonly string[], begins: MatchPage['begins']): string =>
  words.map((word, at) => `'${word}'${begins && at === words.length - 1 ? ':*' : ''}`).join(' & ');

/** Each word once: an index without positions has no use for more. */
function distinctWords(text: string): string {
  const words = new Set<string>();
  let characters = 0;
  for (const word of wordsOf(text)) {
    characters += words.has(word) ? 0 : word.length + 1;
    if (characters > maxCharacters) break;
    words.add(word);
  }
  return [...words].join(' ');
}

export const postgresWords: WordIndex = {
  put: async ({ kysely }, table, rows) => {
    if (rows.length === 0) return;
    await sql`
      insert into ${sql.table(table)} (num, words)
      select num, array_to_tsvector(string_to_array(words, ' '))
      from unnest(${rows.map(({ num }) => num)}::bigint[],
        ${rows.map(({ text }) => distinctWords(text))}::text[]) as given (num, words)
      on conflict (num) do update set words = excluded.words`.execute(kysely);
  },
  remove: async ({ kysely }, table, nums) => {
    if (nums.length === 0) return;
    await sql`delete from ${sql.table(table)} where num = any(${nums}::bigint[])`.execute(kysely);
  },
  clear: async ({ kysely }, table) => {
    await sql`delete from ${sql.table(table)}`.execute(kysely);
  },
  endings: null,
  matches: (table, words, { begins, limit, before }) => sql`(
    select num from ${sql.table(table)} where words @@ ${expression(words, begins)}::tsquery
      ${before === undefined ? sql`` : sql`and num < ${before}`}
    order by num desc limit ${limit})`,
};
