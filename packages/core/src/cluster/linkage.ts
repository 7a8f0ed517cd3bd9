import { Links } from './links.ts';
import { MergeHeap } from './merge-heap.ts';
import { round } from './round.ts';
import type { UnknownPairs } from './unknown-pairs.ts';

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
 * Unknown pairs: where they can be looked up (unknown-pairs.ts), few known ones are asked for, and
 * the last word is the mean of all.
 * Cost: O(E log E): at each merge the links of both clusters are read, and offered again.
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

/**
 * Cluster number of every node; clusters are numbered by their first node. With `unknown`, two
 * clusters are merged only if the pairs that were never compared bear it out.
 */
export function averageLinkage(
  graph: SparseGraph,
  options: LinkageOptions,
  unknown: UnknownPairs | null = null,
): Int32Array {
  const { nodes } = graph;
  const sizes = new Int32Array(nodes).fill(1);
  const inside = new Float64Array(nodes);
  const insideCount = new Int32Array(nodes);
  const links = new Links(graph);
  const heap = new MergeHeap(graph.from.length);
  const asked = askedBySize(nodes, options);

  const cohesionOf = (node: number): number =>
    (sizes[node] as number) < 3 ? 0 : (inside[node] as number) / (insideCount[node] as number);
  const offer = (a: number, b: number, link: number): void => {
    const sizeA = sizes[a] as number;
    const sizeB = sizes[b] as number;
    const sum = links.sums[link] as number;
    const count = links.counts[link] as number;
    const expected = Math.max(count, asked[Math.min(sizeA, sizeB)] as number);
    const value = sum / Math.min(sizeA * sizeB, expected);
    // Whatever was offered of the link before no longer holds.
    const offers = (links.offers[link] as number) + 1;
    links.offers[link] = offers;
    if (value < options.threshold) return;
    if (sum / count < options.cohesion * Math.max(cohesionOf(a), cohesionOf(b))) return;
    heap.push(value, Math.min(a, b), Math.max(a, b), link, offers);
  };

  for (let k = 0; k < graph.from.length; k++) {
    offer(graph.from[k] as number, graph.to[k] as number, k);
  }
  for (let top = heap.pop(); top >= 0; top = heap.pop()) {
    const between = heap.link[top] as number;
    if (links.offers[between] !== heap.offer[top]) continue;
    const low = heap.low[top] as number;
    const high = heap.high[top] as number;
    if (unknown !== null && (sizes[low] as number) + (sizes[high] as number) > 2) {
      const known = {
        sum: links.sums[between] as number,
        count: links.counts[between] as number,
      };
      // Either is asked again when it has grown.
      const fit = options.cohesion * Math.max(cohesionOf(low), cohesionOf(high));
      if (!unknown.bearOut(low, high, { ...known, fit })) continue;
    }
    const wider = (links.degrees[low] as number) >= (links.degrees[high] as number);
    const [keep, gone] = wider ? [low, high] : [high, low];
    const sum = (inside[gone] as number) + (links.sums[between] as number);
    inside[keep] = (inside[keep] as number) + sum;
    const count = (insideCount[gone] as number) + (links.counts[between] as number);
    insideCount[keep] = (insideCount[keep] as number) + count;
    sizes[keep] = (sizes[keep] as number) + (sizes[gone] as number);
    links.merge(keep, gone, between);
    unknown?.merge(keep, gone);
    for (let end = links.live(keep); end >= 0; end = links.after(end)) {
      offer(keep, links.across(end), end >> 1);
    }
  }
  return links.labels();
}

/** Edges asked of a pair of clusters by the size of the smaller. */
function askedBySize(largest: number, { expected, growth }: LinkageOptions): Float64Array {
  // Rounded, since engines may differ in the last bit of a power.
  return Float64Array.from({ length: largest + 1 }, (_, size) => round(expected * size ** growth));
}
