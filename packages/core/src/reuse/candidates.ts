import { fingerprints } from './fingerprint.ts';
import type { ReuseNode } from './node.ts';
import type { ReuseOptions } from './options.ts';
import type { PostingLists } from './posting-lists.ts';
import type { Prose } from './prose.ts';

export interface Candidates {
  /** Articles that share fingerprints, most shared first. */
  readonly nodes: readonly ReuseNode[];
  /** Fingerprints to index: the least ones when there are many. */
  readonly keys: Uint32Array;
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
export function findCandidates(
  prose: Prose,
  self: { readonly id: string; readonly outlets: readonly string[] },
  index: {
    readonly postings: PostingLists;
    readonly nodeIn: (slot: number) => ReuseNode;
    readonly options: ReuseOptions;
  },
): Candidates {
  const { postings, nodeIn, options } = index;
  const { hashes, positions } = fingerprints(prose.words.hashes, options);
  const slots = new Int32Array(options.maxRead);
  const shared = new Map<ReuseNode, number>();
  const status = new Map<number, boolean>();
  for (const [f, hash] of hashes.entries()) {
    const count = postings.read(hash, slots);
    const holders: ReuseNode[] = [];
    for (let k = 0; k < count; k++) {
      const node = nodeIn(slots[k] as number);
      if (node.id !== self.id) holders.push(node);
    }
    const stock = holders.length > 1 && isStockPhrase(holders, self.outlets, options);
    if (holders.length > 0) status.set(positions[f] as number, stock);
    if (!stock) for (const node of holders) shared.set(node, (shared.get(node) ?? 0) + 1);
  }
  const found = [...shared]
    .filter(([, count]) => count >= options.minSharedFingerprints)
    .sort(([a, m], [b, n]) => n - m || a.sequence - b.sequence)
    .map(([node]) => node);
  const anyStock = [...status.values()].includes(true);
  return {
    nodes: withParents(found.slice(0, options.maxAligned)),
    keys: hashes.slice(0, options.maxFingerprints),
    isStock: anyStock ? (start, end) => isStockRun(status, start, end) : () => false,
  };
}

function isStockPhrase(
  holders: readonly ReuseNode[],
  outlets: readonly string[],
  options: ReuseOptions,
): boolean {
  const trees = new Set<string>();
  const ofOutlet = new Set<string>();
  for (const node of holders) {
    trees.add(node.key);
    if (outlets.length > 0 && node.outlets[0] === outlets[0]) ofOutlet.add(node.key);
  }
  return trees.size >= options.stockTrees || ofOutlet.size >= options.stockTreesOfOutlet;
}

/**
 * A run is stock when at least half of its known fingerprints are. Those at its ends depend on the
 * words around it, so a stock phrase too has some that nobody or hardly anybody else holds.
 */
function isStockRun(status: ReadonlyMap<number, boolean>, start: number, end: number): boolean {
  let stock = 0;
  let other = 0;
  for (let at = start; at < end; at++) {
    const known = status.get(at);
    if (known === true) stock++;
    else if (known === false) other++;
  }
  return stock > 0 && stock >= other;
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
