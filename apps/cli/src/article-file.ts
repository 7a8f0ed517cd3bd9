/**
 * Reads an article file: NDJSON, one article a line, plain or gzipped, from a path or standard
 * input. Lines stream: nothing but the current one is held in memory. A bad line is reported with
 * its number and reason, and reading goes on.
 */
import { type FileArticle, parseArticleLine } from './article-line.ts';
import { fileLines, type ReadOptions } from './file-lines.ts';

/** One line of an article file: the article, or why it is none. Blank lines are skipped. */
export type ArticleLine =
  | { readonly line: number; readonly article: FileArticle }
  | { readonly line: number; readonly error: string };

/**
 * The articles of a file, in order, with their line numbers from 1. `path` may be `-`. Gzip is
 * recognised by its first bytes, whatever the file's name. `lines`: where they are read already.
 *
 * @throws the file system's error when the file cannot be read, or zlib's when it is cut short.
 */
export async function* readArticleFile(
  path: string,
  options: ReadOptions & { readonly lines?: AsyncIterable<string> } = {},
): AsyncGenerator<ArticleLine> {
  let line = 0;
  for await (const content of options.lines ?? fileLines(path, options)) {
    line += 1;
    if (content.trim() === '') continue;
    const parsed = parseArticleLine(content);
    yield 'error' in parsed ? { line, error: parsed.error } : { line, article: parsed.article };
  }
}
