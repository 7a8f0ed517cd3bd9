import { fingerprints, leastHashes } from './fingerprint.ts';
import type { ReuseNode } from './node.ts';
import type { ReuseOptions } from './options.ts';
import type { PostingLists } from './posting-lists.ts';
import type { Prose } from './prose.ts';

export interface Candidates {
  /** Articles that share fingerprints, most shared first. */
  readonly nodes: readonly ReuseNode[];
  /** Fingerprints to index: the least ones when there are many. */
  readonly keys: readonly number[];
  /** Tells whether the words from `start` to `end` are a stock phrase. */
  readonly isStock: (start: number, end: number) => boolean;
}

/**
 * Finds who shares fingerprints with an article, and which of its phrases are stock.
 *
 * A phrase is stock when too many trees that have nothing else to do with each other use it: a
 * wire report in two hundred outlets is one tree and therefore no stock phrase, a disclaimer under
 * six unrelated reports is one. Among the articles of the same outlet fewer trees are enough.
 */
export class CandidateFinder {
  readonly #postings: PostingLists;
  readonly #nodeIn: (slot: number) => ReuseNode;
  readonly #options: ReuseOptions;
  readonly #read: Int32Array;
  /** Shared fingerprints by slot; all 0 between two searches. */
  #shared = new Uint16Array(1024);

  constructor(postings: PostingLists, nodeIn: (slot: number) => ReuseNode, options: ReuseOptions) {
    this.#postings = postings;
    this.#nodeIn = nodeIn;
    this.#options = options;
    this.#read = new Int32Array(options.maxRead);
  }

  /** `slots` is how many slots there are; `self` is never a candidate of its own. */
  find(
    prose: Prose,
    self: { readonly id: string; readonly outlets: readonly string[] },
    slots: number,
  ): Candidates {
    if (this.#shared.length < slots) this.#shared = new Uint16Array(slots * 2);
    const { hashes, positions } = fingerprints(prose.words.hashes, this.#options);
    const touched: number[] = [];
    const stock: number[] = [];
    const rare: number[] = [];
    for (let f = 0; f < hashes.length; f++) {
      const count = this.#postings.read(hashes[f] as number, this.#read);
      if (count === 0) continue;
      if (count > 1 && this.#isStockPhrase(count, self)) stock.push(positions[f] as number);
      else {
        rare.push(positions[f] as number);
        this.#count(count, touched);
      }
    }
    return {
      nodes: this.#best(touched, self.id, hashes.length),
      keys: leastHashes(hashes, this.#options.maxFingerprints),
      isStock: (start, end) => isStockRun(stock, rare, start, end),
    };
  }

  #count(found: number, touched: number[]): void {
    for (let k = 0; k < found; k++) {
      const slot = this.#read[k] as number;
      const before = this.#shared[slot] as number;
      if (before === 0) touched.push(slot);
      if (before < 0xffff) this.#shared[slot] = before + 1;
    }
  }

  /** The articles that share most; clears the counts. */
  #best(touched: readonly number[], self: string, own: number): ReuseNode[] {
    const found: { node: ReuseNode; count: number }[] = [];
    for (const slot of touched) {
      const count = this.#shared[slot] as number;
      this.#shared[slot] = 0;
      if (count < this.#options.minSharedFingerprints) continue;
      const node = this.#nodeIn(slot);
      // What is shared must be worth an edge on the smaller side at least.
      const smaller = Math.min(own, node.fingerprints);
      if (count < this.#options.minSharedPart * smaller || node.id === self) continue;
      found.push({ node, count });
    }
    found.sort((a, b) => b.count - a.count || a.node.sequence - b.node.sequence);
    return withParents(found.slice(0, this.#options.maxAligned).map(({ node }) => node));
  }

  #isStockPhrase(count: number, self: { readonly outlets: readonly string[] }): boolean {
    const { stockTrees, stockTreesOfOutlet } = this.#options;
    if (count < Math.min(stockTrees, stockTreesOfOutlet)) return false;
    const outlet = self.outlets[0];
    const trees: string[] = [];
    const ofOutlet: string[] = [];
    for (let k = 0; k < count; k++) {
      const node = this.#nodeIn(this.#read[k] as number);
      if (!trees.includes(node.key)) trees.push(node.key);
      if (outlet === undefined || node.outlets[0] !== outlet) continue;
      if (!ofOutlet.includes(node.key)) ofOutlet.push(node.key);
      if (trees.length >= stockTrees || ofOutlet.length >= stockTreesOfOutlet) return true;
    }
    return trees.length >= stockTrees || ofOutlet.length >= stockTreesOfOutlet;
  }
}

/**
 * A run is stock when at least half of its known fingerprints are. Those at its ends depend on the
 * words around it, so a stock phrase too has some that nobody or hardly anybody else holds.
 */
function isStockRun(
  stock: readonly number[],
  rare: readonly number[],
  start: number,
  end: number,
): boolean {
  if (stock.length === 0) return false;
  const within = (at: number) => at >= start && at < end;
  const count = stock.filter(within).length;
  return count > 0 && count >= rare.filter(within).length;
}

/** Candidates and where they come from: the newest copies are read first, their root counts too. */
function withParents(found: readonly ReuseNode[]): ReuseNode[] {
  const all = new Set(found);
  for (const node of found.slice(0, 2)) {
    const parent = node.sources[0]?.source;
    if (parent != null) all.add(parent);
  }
  return [...all];
}
