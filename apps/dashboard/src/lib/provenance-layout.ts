/**
 * Where the articles of a story stand in the picture of who took from whom.
 *
 * Idea: time runs from left to right; each article has a row of its own, and a copy stands below
 * its source, so that the rows read as an indented list. Rows are the tree in depth-first order:
 * origins by time, then each one's copies by time. Horizontal places follow time, but siblings in
 * time keep a smallest distance from their parent, so that a link is never vertical.
 *
 * Invariants: every node has exactly one row; a child lies below and to the right of its parent;
 * a parent that is missing, or that would close a circle, makes its child a root.
 * Cost: O(n log n).
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
  const children = groupByParent(nodes, parents);
  const times = nodes.flatMap((node) => (node.at === null ? [] : [node.at]));
  const first = times.length > 0 ? Math.min(...times) : 0;
  const span = times.length > 0 ? Math.max(...times) - first : 0;
  const placed: PlacedNode[] = [];

  const place = (node: ProvenanceNode, parent: PlacedNode | null) => {
    const byTime = node.at === null || span === 0 ? (parent?.x ?? 0) : (node.at - first) / span;
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

function groupByParent(
  nodes: readonly ProvenanceNode[],
  parents: ReadonlyMap<string, string | null>,
): Map<string | null, ProvenanceNode[]> {
  const groups = new Map<string | null, ProvenanceNode[]>();
  const inTime = [...nodes].sort(
    (a, b) =>
      (a.at ?? Number.POSITIVE_INFINITY) - (b.at ?? Number.POSITIVE_INFINITY) ||
      (a.id < b.id ? -1 : 1),
  );
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
