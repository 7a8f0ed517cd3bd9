import type { FileArticle } from '../article-line.ts';

/** The body of one item of `POST /v1/articles`; only fields that hold something. */
export type SentItem = Readonly<Record<string, string>>;

/** The file's `id` becomes the API's `externalId`; gold labels stay at home. */
export function sentItem(article: FileArticle): SentItem {
  const fields = {
    externalId: article.id,
    url: article.url,
    source: article.source,
    title: article.title,
    text: article.text,
    publishedAt: article.publishedAt === null ? null : new Date(article.publishedAt).toISOString(),
    language: article.language,
  };
  const kept: Record<string, string> = {};
  for (const [name, value] of Object.entries(fields)) if (value !== null) kept[name] = value;
  return kept;
}
