import type { ArticleSummary } from './api.ts';

/** The articles that go back to one source: the source first, if it is in the collection. */
export interface OriginGroup {
  /** Article id of the root, or `credit:NAME`. */
  readonly key: string;
  /** Name of a credited source outside the collection. */
  readonly creditedTo: string | null;
  /** The one article that stands for all: the root, else the earliest. */
  readonly lead: ArticleSummary;
  readonly copies: readonly ArticleSummary[];
}

const CREDIT = 'credit:';

/** When an article came out, as far as anyone knows. */
export function appearedAt(article: ArticleSummary): string {
  return article.publishedAt ?? article.receivedAt;
}

/** Oldest first. */
export function inTime(articles: readonly ArticleSummary[]): ArticleSummary[] {
  return [...articles].sort((a, b) => Date.parse(appearedAt(a)) - Date.parse(appearedAt(b)));
}

/** One group per independent origin, oldest lead first. */
export function byOrigin(articles: readonly ArticleSummary[]): OriginGroup[] {
  const members = new Map<string, ArticleSummary[]>();
  for (const article of inTime(articles)) {
    const key = article.origin?.key ?? article.id;
    members.set(key, [...(members.get(key) ?? []), article]);
  }
  return [...members].flatMap(([key, group]) => {
    const lead = group.find((article) => article.id === key) ?? group[0];
    if (!lead) return [];
    const copies = group.filter((article) => article !== lead);
    return [{ key, creditedTo: creditedName(key), lead, copies }];
  });
}

/** "Reuters" of "credit:Reuters"; null for an origin that is an article. */
export function creditedName(key: string): string | null {
  return key.startsWith(CREDIT) ? key.slice(CREDIT.length) : null;
}

export interface OutletGroup {
  readonly id: string;
  readonly name: string;
  readonly articles: readonly ArticleSummary[];
}

/** One group per outlet, most articles first. */
export function byOutlet(articles: readonly ArticleSummary[]): OutletGroup[] {
  const groups = new Map<string, { id: string; name: string; articles: ArticleSummary[] }>();
  for (const article of inTime(articles)) {
    const { id, name } = article.outlet ?? { id: '', name: 'Unknown outlet' };
    const group = groups.get(id) ?? { id, name, articles: [] };
    group.articles.push(article);
    groups.set(id, group);
  }
  return [...groups.values()].sort(
    (a, b) => b.articles.length - a.articles.length || a.name.localeCompare(b.name, 'en'),
  );
}
