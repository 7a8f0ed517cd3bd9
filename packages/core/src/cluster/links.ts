import type { SparseGraph } from './linkage.ts';

/**
 * What joins the clusters. A link is the number of the edge that it began as; where two clusters are
 * merged, their links to a third become one and the other is dead.
 *
 * Each cluster has a list of link ends; ends of dead links are dropped when the list is next read.
 */
export class Links {
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
    this.sums = weight.slice();
    this.counts = new Int32Array(length).fill(1);
    this.offers = new Int32Array(length);
    this.degrees = new Int32Array(nodes);
    this.#parent = new Int32Array(nodes);
    for (let node = 0; node < nodes; node++) this.#parent[node] = node;
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

  /** The first end of a live link of the cluster; `after` leads to the others. -1: there is none. */
  live(node: number): number {
    const { offers } = this;
    const next = this.#next;
    let before = NONE;
    for (let end = this.#first[node] as number; end !== NONE; end = next[end] as number) {
      if (offers[end >> 1] !== DEAD) before = end;
      else if (before === NONE) this.#first[node] = next[end] as number;
      else next[before] = next[end] as number;
    }
    this.#last[node] = before;
    return this.#first[node] as number;
  }

  /** The end after this one in its cluster's list; -1 after the last. */
  after(end: number): number {
    return this.#next[end] as number;
  }

  /** The cluster at the other end of the link. */
  across(end: number): number {
    return this.#rootOf(this.#ends[end ^ 1] as number);
  }

  /** Makes one cluster, `keep`, of the two that `between` joins. */
  merge(keep: number, gone: number, between: number): void {
    const { sums, counts } = this;
    const linkTo = this.#linkTo;
    this.#kill(between, keep, gone);
    const kept = this.live(keep);
    for (let end = kept; end !== NONE; end = this.after(end)) linkTo[this.across(end)] = end >> 1;
    for (let end = this.live(gone); end !== NONE; end = this.after(end)) {
      const link = end >> 1;
      const other = this.across(end);
      const known = linkTo[other] as number;
      if (known === NONE) {
        this.degrees[keep] = (this.degrees[keep] as number) + 1;
        continue;
      }
      sums[known] = (sums[known] as number) + (sums[link] as number);
      counts[known] = (counts[known] as number) + (counts[link] as number);
      this.#kill(link, other, gone);
    }
    for (let end = kept; end !== NONE; end = this.after(end)) linkTo[this.across(end)] = NONE;
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
