import type { ArticleInput } from '@tributary/core';
import { parsePublishedDate } from '@tributary/ingest';

/** An article as a file gives it, with its gold labels where the file is labelled. */
export interface FileArticle extends ArticleInput {
  readonly story: string | null;
  /** Gold origin: the id of the root article, or `credit:NAME`. */
  readonly origin: string | null;
  /** Gold parent: the id of the article that it was taken from directly. */
  readonly from: string | null;
  /** Gold kind of reuse. */
  readonly kind: string | null;
}

const labels = ['story', 'origin', 'from', 'kind'] as const;
const textFields = ['url', 'source', 'title', 'text', 'language', ...labels] as const;

/**
 * Parses one line of an article file: `{"id","url","source","title","text","publishedAt",
 * "language"}`, plus `story`, `origin`, `from` and `kind` where labelled. Everything but `id` and
 * one of `title` and `text` may be null or absent. `publishedAt` is ISO 8601; without a zone it is UTC.
 */
export function parseArticleLine(line: string): { article: FileArticle } | { error: string } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { error: `not JSON: ${(error as Error).message}` };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { error: `expected a JSON object, got ${kindOf(value)}` };
  }
  const fields = value as Record<string, unknown>;

  const id = typeof fields.id === 'number' ? String(fields.id) : fields.id;
  if (typeof id !== 'string' || id.trim() === '') {
    return { error: `id: expected a string, got ${kindOf(fields.id)}` };
  }
  const texts: Partial<Record<(typeof textFields)[number], string | null>> = {};
  for (const name of textFields) {
    const field = fields[name] ?? null;
    // Labels of other people's files are often numbers.
    const label = labels.some((each) => each === name) && typeof field === 'number';
    if (field !== null && typeof field !== 'string' && !label) {
      return { error: `${name}: expected a string or null, got ${kindOf(field)}` };
    }
    texts[name] = label ? String(field) : (field as string | null);
  }
  const title = blankToNull(texts.title);
  const text = blankToNull(texts.text);
  if (title === null && text === null) {
    return { error: 'title, text: expected at least one of them, got neither' };
  }
  const published = fields.publishedAt ?? null;
  const publishedAt = typeof published === 'string' ? parsePublishedDate(published) : null;
  if (published !== null && publishedAt === null) {
    return { error: `publishedAt: expected an ISO 8601 date, got ${JSON.stringify(published)}` };
  }
  return {
    article: {
      id,
      url: blankToNull(texts.url),
      source: blankToNull(texts.source),
      title,
      text,
      publishedAt,
      receivedAt: null,
      language: blankToNull(texts.language),
      story: blankToNull(texts.story),
      origin: blankToNull(texts.origin),
      from: blankToNull(texts.from),
      kind: blankToNull(texts.kind),
    },
  };
}

function blankToNull(text: string | null | undefined): string | null {
  return text === undefined || text === null || text.trim() === '' ? null : text;
}

function kindOf(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'an array';
  return typeof value === 'object' ? 'an object' : `the ${typeof value} ${JSON.stringify(value)}`;
}
