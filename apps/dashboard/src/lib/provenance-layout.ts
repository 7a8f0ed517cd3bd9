/**
 * Where the articles of a story stand in the picture of who took from whom.
 *
 * Idea: time runs from left to right; each article has a row of its own, and a copy stands below
 * its source, so that the rows read as an indented list. Rows are the tree in depth-first order:
 * origins by time, then each one's copies by time. Horizontal places follow time; a source that bears
 * a later date than its copies (a newer version of it does) stands at the earliest of them, and a
 * copy keeps a smallest distance from its source, so that a link is never vertical.
 *
 * Invariants: every node has exactly one row; a child lies below and to the right of its parent;
 * a parent that is missing, or that would close a circle, makes its child a root.
 * Cost: O(n log n + n · depth).
 */
export interface ProvenanceNode {
  readonly id: string;
  /** Milliseconds since 1970; null when unknown. */
  readonly at: number | null;
  readonly parentId: string | null;
}

export interface PlacedNode {
  readonly id: string;
  /** The parent as drawn: null for a root. */
  readonly parentId: string | null;
  readonly row: number;
  readonly depth: number;
  /** 0 (the earliest) to 1 (the latest). */
  readonly x: number;
  /** Row of the parent, for the link. */
  readonly parentRow: number | null;
  readonly parentX: number | null;
}

/** Smallest horizontal distance between a parent and its child. */
const STEP = 0.06;

/** Places the nodes; the answer is in row order. */
export function layOut(nodes: readonly ProvenanceNode[]): PlacedNode[] {
  const known = new Map(nodes.map((node) => [node.id, node]));
  const parents = new Map(nodes.map((node) => [node.id, drawnParent(node, known)]));
  const shownAt = earliestBelow(nodes, parents);
  const children = groupByParent(nodes, parents, shownAt);
  const times = [...shownAt.values()].flatMap((at) => (at === null ? [] : [at]));
  const first = times.length > 0 ? Math.min(...times) : 0;
  const span = times.length > 0 ? Math.max(...times) - first : 0;
  const placed: PlacedNode[] = [];

  const place = (node: ProvenanceNode, parent: PlacedNode | null) => {
    const at = shownAt.get(node.id) ?? null;
    const byTime = at === null || span === 0 ? (parent?.x ?? 0) : (at - first) / span;
    const self: PlacedNode = {
      id: node.id,
      parentId: parent?.id ?? null,
      row: placed.length,
      depth: parent ? parent.depth + 1 : 0,
      x: parent ? Math.max(byTime, parent.x + STEP) : byTime,
      parentRow: parent?.row ?? null,
      parentX: parent?.x ?? null,
    };
    placed.push(self);
    for (const child of children.get(node.id) ?? []) place(child, self);
  };
  for (const root of children.get(null) ?? []) place(root, null);
  return squeeze(placed);
}

/** The parent, unless it is unknown or leads back to the node itself. */
function drawnParent(
  node: ProvenanceNode,
  known: ReadonlyMap<string, ProvenanceNode>,
): string | null {
  const seen = new Set([node.id]);
  let above = node.parentId;
  while (above !== null && known.has(above)) {
    // Of a circle, only its smallest id becomes the root: the others still hang from something.
    if (seen.has(above))
      return above === node.id && isSmallest(node.id, seen) ? null : node.parentId;
    seen.add(above);
    above = known.get(above)?.parentId ?? null;
  }
  return node.parentId !== null && known.has(node.parentId) ? node.parentId : null;
}

function isSmallest(id: string, ids: ReadonlySet<string>): boolean {
  return [...ids].every((other) => id <= other);
}

/** For each node the earliest time of itself and of everything that hangs from it. */
function earliestBelow(
  nodes: readonly ProvenanceNode[],
  parents: ReadonlyMap<string, string | null>,
): Map<string, number | null> {
  const earliest = new Map(nodes.map((node) => [node.id, node.at]));
  for (const { id, at } of nodes) {
    if (at === null) continue;
    for (let above = parents.get(id) ?? null; above !== null; above = parents.get(above) ?? null) {
      earliest.set(above, Math.min(at, earliest.get(above) ?? at));
    }
  }
  return earliest;
}

function groupByParent(
  nodes: readonly ProvenanceNode[],
  parents: ReadonlyMap<string, string | null>,
  shownAt: ReadonlyMap<string, number | null>,
): Map<string | null, ProvenanceNode[]> {
  const groups = new Map<string | null, ProvenanceNode[]>();
  const time = (id: string) => shownAt.get(id) ?? Number.POSITIVE_INFINITY;
  const inTime = [...nodes].sort((a, b) => time(a.id) - time(b.id) || (a.id < b.id ? -1 : 1));
  for (const node of inTime) {
    const parent = parents.get(node.id) ?? null;
    groups.set(parent, [...(groups.get(parent) ?? []), node]);
  }
  return groups;
}

/** Brings places that the smallest distance pushed past the right edge back into 0 to 1. */
function squeeze(placed: readonly PlacedNode[]): PlacedNode[] {
  const widest = Math.max(1, ...placed.map((node) => node.x));
  if (widest === 1) return [...placed];
  return placed.map((node) => ({
    ...node,
    x: node.x / widest,
    parentX: node.parentX === null ? null : node.parentX / widest,
  }));
}
