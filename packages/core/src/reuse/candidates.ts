import { Fingerprints } from './fingerprint.ts';
import type { ReuseNode } from './node.ts';
import type { ReuseOptions } from './options.ts';
import type { PostingLists } from './posting-lists.ts';
import type { IsStock } from './shares.ts';

export interface Candidates {
  /** Articles that share fingerprints, most shared first. */
  readonly nodes: readonly ReuseNode[];
  /** Fingerprints to index, the least ones when there are many; valid until the next search. */
  readonly keys: Uint32Array;
  /** Tells stock phrases among the article's words; null when it holds none. */
  readonly isStock: IsStock | null;
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
  readonly #own = new Fingerprints();
  readonly #read: Int32Array;
  /** Shared fingerprints by slot; all 0 between two searches. */
  #shared = new Uint16Array(1024);
  /** The slots that are not 0 there. */
  #slots = new Int32Array(1024);
  #touched = 0;

  constructor(postings: PostingLists, nodeIn: (slot: number) => ReuseNode, options: ReuseOptions) {
    this.#postings = postings;
    this.#nodeIn = nodeIn;
    this.#options = options;
    this.#read = new Int32Array(options.maxRead);
  }

  /** `words`: the hashes of the article's words. `slots` is how many slots there are; `self` is never a candidate of its own. */
  find(
    words: Uint32Array,
    self: { readonly id: string; readonly outlets: readonly string[] },
    slots: number,
  ): Candidates {
    if (this.#shared.length < slots) {
      this.#shared = new Uint16Array(slots * 2);
      this.#slots = new Int32Array(slots * 2);
    }
    const own = this.#own;
    own.read(words, this.#options);
    this.#postings.prefetch(own.hashes, own.count);
    this.#touched = 0;
    let stock = 0;
    for (let f = 0; f < own.count; f++) {
      const count = this.#postings.read(own.hashes[f] as number, this.#read);
      if (count > 1 && this.#isStockPhrase(count, self)) {
        own.marks[f] = STOCK;
        stock++;
      } else {
        own.marks[f] = count === 0 ? UNKNOWN : RARE;
        this.#count(count);
      }
    }
    return {
      nodes: this.#touched === 0 ? [] : this.#best(self.id, own.count),
      keys: own.least(this.#options.maxFingerprints),
      isStock: stock === 0 ? null : stockRuns(own),
    };
  }

  #count(found: number): void {
    for (let k = 0; k < found; k++) {
      const slot = this.#read[k] as number;
      const before = this.#shared[slot] as number;
      if (before === 0) this.#slots[this.#touched++] = slot;
      if (before < 0xffff) this.#shared[slot] = before + 1;
    }
  }

  /** The articles that share most; clears the counts. */
  #best(self: string, own: number): ReuseNode[] {
    const found: { node: ReuseNode; count: number }[] = [];
    for (let t = 0; t < this.#touched; t++) {
      const slot = this.#slots[t] as number;
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
    const outlet = self.outlets[0];
    return (
      (count >= stockTrees && this.#hasTrees(count, stockTrees, null)) ||
      (count >= stockTreesOfOutlet &&
        outlet !== undefined &&
        this.#hasTrees(count, stockTreesOfOutlet, outlet))
    );
  }

  /** Whether the articles just read, or those of one outlet, belong to `least` trees. */
  #hasTrees(count: number, least: number, outlet: string | null): boolean {
    const trees: string[] = [];
    for (let k = 0; k < count; k++) {
      const node = this.#nodeIn(this.#read[k] as number);
      if (outlet !== null && node.outlets[0] !== outlet) continue;
      if (!trees.includes(node.key) && trees.push(node.key) >= least) return true;
    }
    return false;
  }
}

const UNKNOWN = 0;
const RARE = 1;
const STOCK = 2;

/**
 * A run is stock when at least half of its known fingerprints are. Those at its ends depend on the
 * words around it, so a stock phrase too has some that nobody or hardly anybody else holds.
 */
function stockRuns({ positions, marks, count }: Fingerprints): IsStock {
  const at = positions.slice(0, count);
  const mark = marks.slice(0, count);
  return (start, end) => {
    let stock = 0;
    let rare = 0;
    for (let f = 0; f < at.length; f++) {
      if ((at[f] as number) < start || (at[f] as number) >= end) continue;
      if (mark[f] === STOCK) stock++;
      else if (mark[f] === RARE) rare++;
    }
    return stock > 0 && stock >= rare;
  };
}

/** Candidates and where they come from: the newest copies are read first, their root counts too. */
function withParents(found: readonly ReuseNode[]): ReuseNode[] {
  const all = [...found];
  for (const node of found.slice(0, 2)) {
    const parent = node.sources[0]?.source;
    if (parent != null && !all.includes(parent)) all.push(parent);
  }
  return all;
}
