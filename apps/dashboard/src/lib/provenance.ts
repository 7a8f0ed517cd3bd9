import type { Provenance, ReuseKind } from './api.ts';
import type { ProvenanceNode } from './provenance-layout.ts';

/** One row of the provenance view: an article, or a source outside the collection. */
export interface ProvenanceEntry extends ProvenanceNode {
  readonly name: string;
  readonly title: string | null;
  /** How it uses its parent; null for an origin. */
  readonly kind: ReuseKind | null;
  /** Share of its text taken from the parent, 0 to 1. */
  readonly share: number | null;
  /** True for a credited source that is not in the collection. */
  readonly outside: boolean;
}

/** A further source of an article, beside the parent under which it stands. */
export interface SecondSource {
  readonly articleId: string;
  readonly sourceId: string;
  readonly share: number | null;
}

/** The rows of a story: its articles, and the sources outside that they credit directly. */
export function provenanceEntries({ nodes, edges, origins }: Provenance): ProvenanceEntry[] {
  const known = new Set(nodes.map((node) => node.articleId));
  const external = new Set(origins.filter((origin) => origin.external).map(({ key }) => key));
  const creditedBy = new Map<string, string>();
  for (const { articleId, sourceId } of edges) {
    if (external.has(sourceId)) creditedBy.set(articleId, sourceId);
  }
  const articles = nodes.map((node): ProvenanceEntry => {
    const inside = node.parentId !== null && known.has(node.parentId) ? node.parentId : null;
    const parentId = inside ?? creditedBy.get(node.articleId) ?? null;
    return {
      id: node.articleId,
      parentId,
      at: Date.parse(node.publishedAt ?? node.receivedAt),
      name: node.outlet?.name ?? node.title ?? 'Unknown outlet',
      title: node.title,
      kind: parentId === null ? null : (node.kind ?? 'credited'),
      share: parentId === null ? null : node.share,
      outside: false,
    };
  });
  const shown = new Set(articles.map(({ parentId }) => parentId));
  const outside = origins
    .filter(({ key }) => external.has(key) && shown.has(key))
    .map(({ key, name }) => outsideEntry(key, name ?? key));
  return [...outside, ...articles];
}

/** When it came out nobody here knows; the layout puts it before the first that names it. */
function outsideEntry(key: string, name: string): ProvenanceEntry {
  const nothing = { parentId: null, at: null, title: null, kind: null, share: null };
  return { id: key, name, outside: true, ...nothing };
}

/** The edges that the tree leaves out: an article with two sources stands under the stronger. */
export function secondSources(
  { edges }: Provenance,
  entries: readonly ProvenanceEntry[],
): SecondSource[] {
  const parents = new Map(entries.map(({ id, parentId }) => [id, parentId]));
  return edges
    .filter(({ articleId, sourceId }) => {
      const shown = parents.has(articleId) && parents.has(sourceId);
      return shown && parents.get(articleId) !== sourceId;
    })
    .map(({ articleId, sourceId, share }) => ({ articleId, sourceId, share }));
}

/** What one row of the folded view stands for. */
export interface FoldedProvenance {
  readonly entries: readonly ProvenanceEntry[];
  /** How many articles hang under an origin, directly or not; by the origin's id. */
  readonly copies: ReadonlyMap<string, number>;
}

/** One row per origin, and the whole tree of those that are `opened`. */
export function foldedByOrigin(
  entries: readonly ProvenanceEntry[],
  opened: ReadonlySet<string>,
): FoldedProvenance {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const parentOf = ({ parentId }: ProvenanceEntry) =>
    parentId === null ? undefined : byId.get(parentId);
  // In a circle, which the API never sends, everyone would be a root.
  const rootOf = (entry: ProvenanceEntry): ProvenanceEntry => {
    const passed = new Set<ProvenanceEntry>();
    let root = entry;
    for (let up = parentOf(root); up !== undefined; up = parentOf(root)) {
      if (passed.has(up)) return entry;
      passed.add(up);
      root = up;
    }
    return root;
  };
  const copies = new Map<string, number>();
  const shown = entries.filter((entry) => {
    const root = rootOf(entry);
    if (root === entry) return true;
    copies.set(root.id, (copies.get(root.id) ?? 0) + 1);
    return opened.has(root.id);
  });
  return { entries: shown, copies };
}
