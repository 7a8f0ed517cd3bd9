/**
 * From how many letters on the last word of a query also stands for longer ones. Fewer letters begin
 * so many words that reading them all would take a tenth of a second in a million articles.
 */
export const shortestPrefix = { story_words: 3, article_words: 4 } as const;

const maxWords = 12;
const maxWordLength = 60;

/** Without case and accents. */
export const foldText = (text: string): string =>
  text
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
