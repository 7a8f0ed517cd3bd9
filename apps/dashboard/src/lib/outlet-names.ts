import type { ArticleSummary } from './api.ts';

/** What to call each article in running text: its outlet, else its headline, by article id. */
export function outletNames(articles: readonly ArticleSummary[]): Record<string, string> {
  return Object.fromEntries(
    articles.map(({ id, outlet, title }) => [id, outlet?.name ?? title ?? 'an article']),
  );
}
