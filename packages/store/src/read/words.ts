import { sql } from 'kysely';
import type { Database, MatchPage, WordTable } from '../database.ts';

/**
 * From how many letters on the last word of a query also stands for longer ones. Fewer letters begin
 * so many words that reading them all would take a tenth of a second in a million articles.
 */
const shortestPrefix = 4;

/** So many matches of the words as they stand are enough: the last one is then no mere beginning. */
const enoughMatches = 100;

/**
 * The newest texts that hold all the words, at most `limit` of them and below `before`. The last word
 * stands for all words that begin with it if it is not too short and few texts have it as it stands.
 * To read a beginning costs every match of every word that begins so; a whole word is followed only
 * as far as it is asked to.
 */
export async function newestMatches(
  { reader, flavor: { words: index } }: Database,
  table: WordTable,
  words: readonly string[],
  { limit, before }: Omit<MatchPage, 'begins'>,
): Promise<number[]> {
  const last = words.at(-1);
  if (last === undefined) return [];
  const read = async (page: MatchPage): Promise<number[]> => {
    const { rows } = await sql<{ num: number }>`
      select num from ${index.matches(table, words, page)} as found order by num desc`.execute(
      reader.kysely,
    );
    return rows.map(({ num }) => Number(num));
  };
  const page = before === undefined ? { limit } : { limit, before };
  if (last.length < shortestPrefix) return read({ begins: false, ...page });
  // Whether few have it is the same for every page, and mostly these are the first page, too.
  const stretch = Math.max(limit, enoughMatches);
  const whole = await read({ begins: false, limit: stretch });
  if (whole.length >= enoughMatches) {
    const found = before === undefined ? whole : whole.filter((num) => num < before);
    if (found.length >= limit || whole.length < stretch) return found.slice(0, limit);
    return read({ begins: false, ...page });
  }
  const endings = (await index.endings?.(reader, table, last)) ?? [];
  // The index may fold a rare letter in another way than we do, and then knows best itself.
  return read({ begins: endings.length === 0 ? true : endings, ...page });
}

const maxWords = 12;
const maxWordLength = 60;

// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant
const plain = /^[\u0000-\u007f]*$/;

/** Without case and accents. */
export const foldText = (text: string): string =>
  plain.test(text)
    ? text.toLowerCase()
    : text
        .normalize('NFD')
        .replace(/\p{M}+/gu, '')
        .toLowerCase();

/**
 * The words of a text as people type or read them: letters and digits, without case and accents.
 * Whatever else stands in a query is a separator and never an operator.
 */
export const wordsOf = (text: string): string[] =>
  (foldText(text).match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word.slice(0, maxWordLength));

/** The words of a query, each once, the last one last; a query of hundreds is cut short. */
export function queryWords(query: string): string[] {
  const words = wordsOf(query.slice(0, 1_000));
  const last = words.at(-1);
  if (last === undefined) return [];
  const others = new Set(words.slice(0, -1));
  others.delete(last);
  return [...[...others].slice(0, maxWords - 1), last];
}
