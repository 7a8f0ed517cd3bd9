import type { ArticleSummary, ReuseKind } from './api.ts';
import { appearedAt, creditedName } from './origin-groups.ts';
import type { ProvenanceNode } from './provenance-layout.ts';

/** One row of the provenance view: an article, or a source outside the collection. */
export interface ProvenanceEntry extends ProvenanceNode {
  readonly name: string;
  /** The headline, or what the credit said. */
  readonly title: string | null;
  /** How it uses its parent; null for an origin. */
  readonly kind: ReuseKind | null;
  /** Share of its text taken from the parent, 0 to 1. */
  readonly share: number | null;
  /** True for a credited source that is not in the collection. */
  readonly outside: boolean;
}

/** The rows of a story's members, with one more for every source that they only credit. */
export function provenanceEntries(articles: readonly ArticleSummary[]): ProvenanceEntry[] {
  const known = new Set(articles.map((article) => article.id));
  const entries = articles.map((article) => entryOf(article, known));
  const outside = new Map<string, ProvenanceEntry>();
  for (const entry of entries) {
    const name = entry.parentId ? creditedName(entry.parentId) : null;
    if (!entry.parentId || !name) continue;
    // It came before the first that names it; when, nobody here knows.
    const earlier = outside.get(entry.parentId);
    const at = Math.min(
      earlier?.at ?? Number.POSITIVE_INFINITY,
      entry.at ?? Number.POSITIVE_INFINITY,
    );
    outside.set(entry.parentId, {
      id: entry.parentId,
      parentId: null,
      at: Number.isFinite(at) ? at : null,
      name,
      title: null,
      kind: null,
      share: null,
      outside: true,
    });
  }
  return [...outside.values(), ...entries];
}

function entryOf(article: ArticleSummary, known: ReadonlySet<string>): ProvenanceEntry {
  const origin = article.origin;
  const parentInside = origin?.parentId && known.has(origin.parentId) ? origin.parentId : null;
  const credited = origin && creditedName(origin.key) !== null ? origin.key : null;
  const parentId = parentInside ?? credited;
  return {
    id: article.id,
    parentId,
    at: Date.parse(appearedAt(article)),
    name: article.outlet?.name ?? 'Unknown outlet',
    title: article.title,
    kind: parentId ? (origin?.kind ?? 'credited') : null,
    share: parentId ? (origin?.share ?? null) : null,
    outside: false,
  };
}
