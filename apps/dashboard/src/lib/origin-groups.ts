import type { ArticleSummary } from './api.ts';

/** The articles that go back to one source: the source first, if it is in the collection. */
export interface OriginGroup<A extends ArticleSummary = ArticleSummary> {
  /** Article id of the root, or `credit:NAME`. */
  readonly key: string;
  /** Name of a credited source outside the collection. */
  readonly creditedTo: string | null;
  /** The one article that stands for all: the root, else the earliest. */
  readonly lead: A;
  readonly copies: readonly A[];
}

const CREDIT = 'credit:';

/** When an article came out, as far as anyone knows. */
export function appearedAt(article: ArticleSummary): string {
  return article.publishedAt ?? article.receivedAt;
}

/** Oldest first. */
export function inTime<A extends ArticleSummary>(articles: readonly A[]): A[] {
  return [...articles].sort((a, b) => Date.parse(appearedAt(a)) - Date.parse(appearedAt(b)));
}

/** One group per independent origin, oldest lead first. */
export function byOrigin<A extends ArticleSummary>(articles: readonly A[]): OriginGroup<A>[] {
  const members = new Map<string, A[]>();
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

export interface OutletGroup<A extends ArticleSummary = ArticleSummary> {
  readonly id: string;
  readonly name: string;
  readonly articles: readonly A[];
}

/** One group per outlet, most articles first. */
export function byOutlet<A extends ArticleSummary>(articles: readonly A[]): OutletGroup<A>[] {
  const groups = new Map<string, { id: string; name: string; articles: A[] }>();
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
