/**
 * The pairs between two groups that were never compared.
 *
 * Idea: an article is compared with a bounded number of others. So between two large groups most
 * pairs are unknown, and the known ones are the likest of all: to go by them alone chains dense
 * topics together, and to count the unknown as nothing tears large stories apart. Before two groups
 * are merged, some of their unknown pairs are looked up, of up to SAMPLED articles of either, spread
 * over the group; they stand for the rest.
 * Invariant: a pure function of the graph and of the merges told, in their order.
 * Cost: at most SAMPLED² comparisons for two groups that are about to be merged, which in the streams
 * at hand happened once for two articles.
 */

/** Articles looked at of a group. 4 lost .002 of mean BCubed F1, 9 and 12 won nothing. */
const SAMPLED = 6;

export interface LookUp {
  /** The weight of a pair of nodes. */
  readonly lookUp: (a: number, b: number) => number;
  /** Least mean weight of all pairs of two groups that may be merged. */
  readonly leastMean: number;
}

export class UnknownPairs {
  readonly #nodes: number;
  readonly #options: LookUp;
  /** The nodes of each group, by its number. */
  readonly #groups: number[][];
  /** The known pairs, ascending. */
  readonly #known: Float64Array;

  /** The edges of the graph are the known pairs. */
  constructor(
    graph: { readonly nodes: number; readonly from: Int32Array; readonly to: Int32Array },
    options: LookUp,
  ) {
    this.#nodes = graph.nodes;
    this.#options = options;
    this.#groups = Array.from({ length: graph.nodes }, (_, node) => [node]);
    this.#known = Float64Array.from(graph.from, (a, k) => this.#pair(a, graph.to[k] as number));
    this.#known.sort();
  }

  /**
   * Whether the mean of all pairs of two groups is enough; `count` are known and come to `sum`. `fit`
   * is what is asked beside it of groups so small that all pairs are looked up.
   */
  bearOut(a: number, b: number, known: { sum: number; count: number; fit: number }): boolean {
    const mean = this.#mean(a, b, known);
    if (mean < this.#options.leastMean) return false;
    // Of small groups no pair stays unknown, so they must also fit by all of them.
    return !this.#small(a) || !this.#small(b) || mean >= known.fit;
  }

  #small(group: number): boolean {
    return (this.#groups[group] as number[]).length <= SAMPLED;
  }

  #mean(a: number, b: number, { sum, count }: { sum: number; count: number }): number {
    const groupA = this.#groups[a] as number[];
    const groupB = this.#groups[b] as number[];
    let seen = 0;
    let seenSum = 0;
    for (const one of spread(groupA)) {
      for (const other of spread(groupB)) {
        if (this.#isKnown(this.#pair(one, other))) continue;
        seenSum += this.#options.lookUp(one, other);
        seen++;
      }
    }
    const pairs = groupA.length * groupB.length;
    const unknown = seen === 0 ? 0 : (seenSum / seen) * (pairs - count);
    return seen === 0 ? sum / count : (sum + unknown) / pairs;
  }

  /** The group `gone` is now part of `keep`. */
  merge(keep: number, gone: number): void {
    for (const node of this.#groups[gone] as number[]) this.#groups[keep]?.push(node);
    this.#groups[gone] = [];
  }

  #pair(a: number, b: number): number {
    return Math.min(a, b) * this.#nodes + Math.max(a, b);
  }

  #isKnown(pair: number): boolean {
    let low = 0;
    let high = this.#known.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#known[middle] as number) < pair) low = middle + 1;
      else high = middle;
    }
    return this.#known[low] === pair;
  }
}

/** Up to SAMPLED of the nodes, at even distances. */
function spread(nodes: readonly number[]): number[] {
  if (nodes.length <= SAMPLED) return [...nodes];
  const step = nodes.length / SAMPLED;
  return Array.from({ length: SAMPLED }, (_, k) => nodes[Math.floor(k * step)] as number);
}
