import { round } from './round.ts';

/**
 * Agglomerative clustering of a sparse graph of pair weights.
 *
 * Idea: average linkage, that is, two clusters are as close as the mean weight of the pairs
 * between them, and the closest two are merged until none is closer than `threshold`. Pairs that
 * were never compared count as 0, or a few lucky edges would chain a dense topic together. But
 * an article is compared with a bounded number of others, so in large clusters most pairs are
 * unknown: at most `expected` × size ** `growth` edges are asked for, by the size of the smaller
 * cluster. Below 1, growth asks less per article of large clusters, whose candidate lists are
 * full of their own.
 * Cohesion: clusters of three and more must fit each other at least `cohesion` times as well as
 * the articles inside either do, by the known pairs on both sides. That keeps look-alikes out of
 * tight stories and costs loose ones nothing.
 * Invariant: deterministic; ties go to the smaller node numbers. Symmetric in the edge direction.
 * Cost: O(E log E) merges of hash maps, smaller into larger.
 * Source: UPGMA (Sokal and Michener 1958) with lazy deletion in a heap; the bound on missing
 * pairs is ours.
 */
export interface SparseGraph {
  readonly nodes: number;
  /** Edge k joins from[k] and to[k], each pair at most once. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Weight of each edge, -1 to 1; negative where the two contradict each other. */
  readonly weight: Float64Array;
}

export interface LinkageOptions {
  /** Least closeness of two clusters that are merged. */
  readonly threshold: number;
  /** Known edges asked of a single node. */
  readonly expected: number;
  /** Power of the smaller cluster's size by which more are asked; 1 is in proportion. */
  readonly growth: number;
  /** Least closeness as a share of what holds either cluster together. */
  readonly cohesion: number;
}

/** Cluster number of every node; clusters are numbered by their first node. */
export function averageLinkage(graph: SparseGraph, options: LinkageOptions): Int32Array {
  const { nodes } = graph;
  const parent = Int32Array.from({ length: nodes }, (_, i) => i);
  const sizes = new Int32Array(nodes).fill(1);
  const versions = new Int32Array(nodes);
  // A link is the number of the edge that it began as: both ends know its sum and count by it.
  const sums = Float64Array.from(graph.weight);
  const counts = new Int32Array(sums.length).fill(1);
  const links: (Map<number, number> | null)[] = Array.from({ length: nodes }, () => null);
  const inside = new Float64Array(nodes);
  const insideCount = new Int32Array(nodes);
  const heap = new MergeHeap();
  const asked = askedBySize(nodes, options);

  const cohesionOf = (node: number): number =>
    (sizes[node] as number) < 3 ? 0 : (inside[node] as number) / (insideCount[node] as number);
  const linksOf = (node: number): Map<number, number> => {
    const known = links[node] ?? new Map<number, number>();
    links[node] = known;
    return known;
  };
  const offer = (a: number, b: number, link: number): void => {
    const sizeA = sizes[a] as number;
    const sizeB = sizes[b] as number;
    const expected = Math.max(counts[link] as number, asked[Math.min(sizeA, sizeB)] as number);
    const value = (sums[link] as number) / Math.min(sizeA * sizeB, expected);
    if (value < options.threshold) return;
    const fit = (sums[link] as number) / (counts[link] as number);
    if (fit < options.cohesion * Math.max(cohesionOf(a), cohesionOf(b))) return;
    const [low, high] = a < b ? [a, b] : [b, a];
    heap.push({
      value,
      low,
      high,
      lowVersion: versions[low] as number,
      highVersion: versions[high] as number,
    });
  };

  for (let k = 0; k < graph.from.length; k++) {
    const a = graph.from[k] as number;
    const b = graph.to[k] as number;
    linksOf(a).set(b, k);
    linksOf(b).set(a, k);
    offer(a, b, k);
  }
  for (let next = heap.pop(); next !== null; next = heap.pop()) {
    const { low, high } = next;
    if (versions[low] !== next.lowVersion || versions[high] !== next.highVersion) continue;
    const [keep, gone] = linksOf(low).size >= linksOf(high).size ? [low, high] : [high, low];
    const kept = linksOf(keep);
    const between = kept.get(gone) as number;
    inside[keep] = (inside[keep] as number) + (inside[gone] as number) + (sums[between] as number);
    insideCount[keep] =
      (insideCount[keep] as number) + (insideCount[gone] as number) + (counts[between] as number);
    parent[gone] = keep;
    sizes[keep] = (sizes[keep] as number) + (sizes[gone] as number);
    versions[keep] = (versions[keep] as number) + 1;
    versions[gone] = -1;
    kept.delete(gone);
    for (const [other, link] of linksOf(gone)) {
      if (other === keep) continue;
      const back = linksOf(other);
      back.delete(gone);
      const known = kept.get(other);
      if (known === undefined) {
        kept.set(other, link);
        back.set(keep, link);
        continue;
      }
      sums[known] = (sums[known] as number) + (sums[link] as number);
      counts[known] = (counts[known] as number) + (counts[link] as number);
    }
    links[gone] = null;
    for (const [other, link] of kept) offer(keep, other, link);
  }
  return rooted(parent);
}

/** Edges asked of a pair of clusters by the size of the smaller. */
function askedBySize(largest: number, { expected, growth }: LinkageOptions): Float64Array {
  // Rounded, since engines may differ in the last bit of a power.
  return Float64Array.from({ length: largest + 1 }, (_, size) => round(expected * size ** growth));
}

function rooted(parent: Int32Array): Int32Array {
  const first = new Map<number, number>();
  return Int32Array.from(parent, (_, node) => {
    let root = node;
    while (parent[root] !== root) root = parent[root] as number;
    const number = first.get(root) ?? node;
    first.set(root, number);
    return number;
  });
}

interface Merge {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly lowVersion: number;
  readonly highVersion: number;
}

/** A binary heap, closest first; ties by node numbers. */
class MergeHeap {
  readonly #items: Merge[] = [];

  push(item: Merge): void {
    const items = this.#items;
    let at = items.length;
    items.push(item);
    while (at > 0) {
      const up = (at - 1) >> 1;
      const above = items[up] as Merge;
      if (!before(item, above)) break;
      items[at] = above;
      at = up;
    }
    items[at] = item;
  }

  pop(): Merge | null {
    const items = this.#items;
    const top = items[0];
    const last = items.pop();
    if (top === undefined || last === undefined) return null;
    if (items.length === 0) return top;
    let at = 0;
    for (;;) {
      let down = 2 * at + 1;
      if (down >= items.length) break;
      const right = items[down + 1];
      if (right !== undefined && before(right, items[down] as Merge)) down++;
      const below = items[down] as Merge;
      if (!before(below, last)) break;
      items[at] = below;
      at = down;
    }
    items[at] = last;
    return top;
  }
}

function before(a: Merge, b: Merge): boolean {
  if (a.value !== b.value) return a.value > b.value;
  return a.low !== b.low ? a.low < b.low : a.high < b.high;
}
