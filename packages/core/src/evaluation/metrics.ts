/**
 * Agreement of a clustering with a gold standard.
 *
 * Idea: everything follows from the contingency table (how many articles cluster c shares with
 * gold class g), so no pair is ever enumerated.
 * Cost: O(articles) with hashing.
 * Sources: BCubed by Bagga and Baldwin (1998) in the form of Amigó et al. (2009); adjusted Rand
 * index by Hubert and Arabie (1985).
 */

export interface Quality {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface Agreement {
  readonly articles: number;
  readonly clusters: number;
  readonly goldStories: number;
  readonly bcubed: Quality;
  /** Over unordered pairs of articles. With no pair to find or found: 1. */
  readonly pairwise: Quality;
  /** Adjusted Rand index: 0 by chance, 1 for equal partitions. */
  readonly adjustedRand: number;
}

export interface Labelled {
  readonly cluster: string;
  readonly gold: string;
}

/** Measures how well `cluster` agrees with `gold`; articles without a gold label are left out before. */
export function measureAgreement(articles: readonly Labelled[]): Agreement {
  const clusters = new Map<string, number>();
  const golds = new Map<string, number>();
  const cells = new Map<string, Map<string, number>>();
  for (const { cluster, gold } of articles) {
    clusters.set(cluster, (clusters.get(cluster) ?? 0) + 1);
    golds.set(gold, (golds.get(gold) ?? 0) + 1);
    const row = cells.get(cluster) ?? new Map<string, number>();
    row.set(gold, (row.get(gold) ?? 0) + 1);
    cells.set(cluster, row);
  }
  let precision = 0;
  let recall = 0;
  let together = 0;
  for (const [cluster, row] of cells) {
    const clusterSize = clusters.get(cluster) ?? 0;
    for (const [gold, shared] of row) {
      precision += (shared * shared) / clusterSize;
      recall += (shared * shared) / (golds.get(gold) ?? 0);
      together += pairs(shared);
    }
  }
  const count = articles.length;
  const clusterPairs = sumPairs(clusters);
  const goldPairs = sumPairs(golds);
  return {
    articles: count,
    clusters: clusters.size,
    goldStories: golds.size,
    bcubed: quality(count === 0 ? 1 : precision / count, count === 0 ? 1 : recall / count),
    pairwise: quality(
      clusterPairs === 0 ? 1 : together / clusterPairs,
      goldPairs === 0 ? 1 : together / goldPairs,
    ),
    adjustedRand: adjustedRand({ together, clusterPairs, goldPairs, all: pairs(count) }),
  };
}

function adjustedRand(table: {
  together: number;
  clusterPairs: number;
  goldPairs: number;
  all: number;
}): number {
  if (table.all === 0) return 1;
  const expected = (table.clusterPairs * table.goldPairs) / table.all;
  const most = (table.clusterPairs + table.goldPairs) / 2;
  return most === expected ? 1 : (table.together - expected) / (most - expected);
}

function quality(precision: number, recall: number): Quality {
  const sum = precision + recall;
  return { precision, recall, f1: sum === 0 ? 0 : (2 * precision * recall) / sum };
}

function pairs(count: number): number {
  return (count * (count - 1)) / 2;
}

function sumPairs(sizes: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const size of sizes.values()) sum += pairs(size);
  return sum;
}
