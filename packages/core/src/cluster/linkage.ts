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
    heap.push(value, { low: Math.min(a, b), high: Math.max(a, b), link, offer: offers });
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
    links.each(keep, (other, link) => offer(keep, other, link));
  }
  return links.labels();
}

/**
 * What joins the clusters. A link is the number of the edge that it began as; where two clusters are
 * merged, their links to a third become one and the other is dead.
 *
 * Each cluster has a list of link ends; ends of dead links are dropped when the list is next read.
 */
class Links {
  readonly sums: Float64Array;
  readonly counts: Int32Array;
  /** How often the link was offered: an offer that is not the latest is void. Dead links: -1. */
  readonly offers: Int32Array;
  /** Live links of each cluster. */
  readonly degrees: Int32Array;
  readonly #parent: Int32Array;
  /** End 2k is link k's end at `from`, 2k + 1 that at `to`; each leads to the next in its list. */
  readonly #next: Int32Array;
  readonly #first: Int32Array;
  readonly #last: Int32Array;
  /** While two clusters are merged: the link of the one to each other cluster; else NONE. */
  readonly #linkTo: Int32Array;
  readonly #ends: Int32Array;

  constructor({ nodes, from, to, weight }: SparseGraph) {
    const { length } = from;
    this.sums = Float64Array.from(weight);
    this.counts = new Int32Array(length).fill(1);
    this.offers = new Int32Array(length);
    this.degrees = new Int32Array(nodes);
    this.#parent = Int32Array.from({ length: nodes }, (_, i) => i);
    this.#next = new Int32Array(2 * length).fill(NONE);
    this.#first = new Int32Array(nodes).fill(NONE);
    this.#last = new Int32Array(nodes).fill(NONE);
    this.#linkTo = new Int32Array(nodes).fill(NONE);
    this.#ends = new Int32Array(2 * length);
    for (let k = 0; k < length; k++) {
      this.#ends[2 * k] = from[k] as number;
      this.#ends[2 * k + 1] = to[k] as number;
      this.#append(from[k] as number, 2 * k);
      this.#append(to[k] as number, 2 * k + 1);
    }
  }

  /** Visits the clusters that `node` has a link with. */
  each(node: number, visit: (other: number, link: number) => void): void {
    let before = NONE;
    for (let end = this.#first[node] as number; end !== NONE; end = this.#next[end] as number) {
      const link = end >> 1;
      if (this.offers[link] !== DEAD) {
        before = end;
        visit(this.#rootOf(this.#ends[end ^ 1] as number), link);
      } else if (before === NONE) {
        this.#first[node] = this.#next[end] as number;
      } else {
        this.#next[before] = this.#next[end] as number;
      }
    }
    this.#last[node] = before;
  }

  /** Makes one cluster, `keep`, of the two that `between` joins. */
  merge(keep: number, gone: number, between: number): void {
    const linkTo = this.#linkTo;
    this.#kill(between, keep, gone);
    this.each(keep, (other, link) => {
      linkTo[other] = link;
    });
    this.each(gone, (other, link) => {
      const known = linkTo[other] as number;
      if (known === NONE) {
        this.degrees[keep] = (this.degrees[keep] as number) + 1;
        return;
      }
      this.sums[known] = (this.sums[known] as number) + (this.sums[link] as number);
      this.counts[known] = (this.counts[known] as number) + (this.counts[link] as number);
      this.#kill(link, other, gone);
    });
    this.each(keep, (other) => {
      linkTo[other] = NONE;
    });
    this.#parent[gone] = keep;
    const first = this.#first[gone] as number;
    if (first === NONE) return;
    const last = this.#last[keep] as number;
    if (last === NONE) this.#first[keep] = first;
    else this.#next[last] = first;
    this.#last[keep] = this.#last[gone] as number;
  }

  labels(): Int32Array {
    const first = new Map<number, number>();
    return this.#parent.map((_, node) => {
      const root = this.#rootOf(node);
      const number = first.get(root) ?? node;
      first.set(root, number);
      return number;
    });
  }

  #kill(link: number, a: number, b: number): void {
    this.offers[link] = DEAD;
    this.degrees[a] = (this.degrees[a] as number) - 1;
    this.degrees[b] = (this.degrees[b] as number) - 1;
  }

  #append(node: number, end: number): void {
    const last = this.#last[node] as number;
    if (last === NONE) this.#first[node] = end;
    else this.#next[last] = end;
    this.#last[node] = end;
    this.degrees[node] = (this.degrees[node] as number) + 1;
  }

  #rootOf(node: number): number {
    const parent = this.#parent;
    let root = node;
    while (parent[root] !== root) {
      const above = parent[parent[root] as number] as number;
      parent[root] = above;
      root = above;
    }
    return root;
  }
}

const NONE = -1;
const DEAD = -1;

/** Edges asked of a pair of clusters by the size of the smaller. */
function askedBySize(largest: number, { expected, growth }: LinkageOptions): Float64Array {
  // Rounded, since engines may differ in the last bit of a power.
  return Float64Array.from({ length: largest + 1 }, (_, size) => round(expected * size ** growth));
}

interface Offer {
  readonly low: number;
  readonly high: number;
  readonly link: number;
  readonly offer: number;
}

/** A binary heap of offers, closest first; ties by cluster numbers. */
class MergeHeap {
  /** By the offer's number. */
  #value: Float64Array;
  low: Int32Array;
  high: Int32Array;
  link: Int32Array;
  offer: Int32Array;
  #offers = 0;
  /** Numbers of the offers. */
  #heap: Int32Array;
  #size = 0;

  constructor(expected: number) {
    const room = Math.max(16, 2 * expected);
    this.#value = new Float64Array(room);
    this.low = new Int32Array(room);
    this.high = new Int32Array(room);
    this.link = new Int32Array(room);
    this.offer = new Int32Array(room);
    this.#heap = new Int32Array(room);
  }

  push(value: number, { low, high, link, offer }: Offer): void {
    if (this.#offers === this.#heap.length) this.#grow();
    const number = this.#offers++;
    this.#value[number] = value;
    this.low[number] = low;
    this.high[number] = high;
    this.link[number] = link;
    this.offer[number] = offer;
    const heap = this.#heap;
    let at = this.#size++;
    while (at > 0) {
      const up = (at - 1) >> 1;
      const above = heap[up] as number;
      if (!this.#before(number, above)) break;
      heap[at] = above;
      at = up;
    }
    heap[at] = number;
  }

  /** The number of the closest offer, which stays readable; -1 when there is none. */
  pop(): number {
    if (this.#size === 0) return NONE;
    const heap = this.#heap;
    const top = heap[0] as number;
    const size = --this.#size;
    const last = heap[size] as number;
    let at = 0;
    for (;;) {
      let down = 2 * at + 1;
      if (down >= size) break;
      if (down + 1 < size && this.#before(heap[down + 1] as number, heap[down] as number)) down++;
      const below = heap[down] as number;
      if (!this.#before(below, last)) break;
      heap[at] = below;
      at = down;
    }
    heap[at] = last;
    return top;
  }

  #before(a: number, b: number): boolean {
    const valueA = this.#value[a] as number;
    const valueB = this.#value[b] as number;
    if (valueA !== valueB) return valueA > valueB;
    const lowA = this.low[a] as number;
    const lowB = this.low[b] as number;
    return lowA !== lowB ? lowA < lowB : (this.high[a] as number) < (this.high[b] as number);
  }

  #grow(): void {
    const room = 2 * this.#heap.length;
    const wider = (numbers: Int32Array): Int32Array => {
      const all = new Int32Array(room);
      all.set(numbers);
      return all;
    };
    const value = new Float64Array(room);
    value.set(this.#value);
    this.#value = value;
    this.low = wider(this.low);
    this.high = wider(this.high);
    this.link = wider(this.link);
    this.offer = wider(this.offer);
    this.#heap = wider(this.#heap);
  }
}
