import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Labelled, measureAgreement } from './metrics.ts';

const labelled = (pairs: string): Labelled[] =>
  pairs.split(' ').map((pair) => ({ cluster: pair.charAt(0), gold: pair.charAt(1) }));

describe('agreement with gold stories', () => {
  test('is perfect for equal partitions, whatever the names', () => {
    const { bcubed, pairwise, adjustedRand } = measureAgreement(labelled('1a 1a 2b 3c 3c'));
    expect([bcubed.f1, pairwise.f1, adjustedRand]).toEqual([1, 1, 1]);
  });

  test('matches a case worked out by hand', () => {
    // Clusters {a a b} {b b}: precision (2/3 + 2/3 + 1/3 + 1 + 1) / 5, recall (1 + 1 + 1/3 + 2/3 + 2/3) / 5.
    const { bcubed, pairwise, clusters, goldStories } = measureAgreement(
      labelled('1a 1a 1b 2b 2b'),
    );
    expect(bcubed.precision).toBeCloseTo(11 / 15, 12);
    expect(bcubed.recall).toBeCloseTo(11 / 15, 12);
    // 4 pairs together, 4 in gold, 2 of them in both.
    expect([pairwise.precision, pairwise.recall]).toEqual([0.5, 0.5]);
    expect([clusters, goldStories]).toEqual([2, 2]);
  });

  test('equals brute force over all pairs on any partition', () => {
    const label = fc.constantFrom('a', 'b', 'c', 'd');
    fc.assert(
      fc.property(fc.array(fc.record({ cluster: label, gold: label }), { minLength: 1 }), (all) => {
        const found = measureAgreement(all);
        const expected = bruteForce(all);
        expect(found.bcubed.precision).toBeCloseTo(expected.bcubedPrecision, 9);
        expect(found.bcubed.recall).toBeCloseTo(expected.bcubedRecall, 9);
        expect(found.pairwise.precision).toBeCloseTo(expected.pairPrecision, 9);
        expect(found.pairwise.recall).toBeCloseTo(expected.pairRecall, 9);
      }),
    );
  });

  test('the adjusted Rand index of one big cluster is 0', () => {
    expect(measureAgreement(labelled('1a 1a 1b 1b')).adjustedRand).toBeCloseTo(0, 12);
  });
});

function bruteForce(all: readonly Labelled[]) {
  let [both, clusters, golds, precision, recall] = [0, 0, 0, 0, 0];
  all.forEach((one, i) => {
    const cluster = all.filter((other) => other.cluster === one.cluster);
    const gold = all.filter((other) => other.gold === one.gold);
    const shared = cluster.filter((other) => other.gold === one.gold).length;
    precision += shared / cluster.length;
    recall += shared / gold.length;
    for (const other of all.slice(i + 1)) {
      const inCluster = one.cluster === other.cluster;
      const inGold = one.gold === other.gold;
      if (inCluster) clusters++;
      if (inGold) golds++;
      if (inCluster && inGold) both++;
    }
  });
  return {
    bcubedPrecision: precision / all.length,
    bcubedRecall: recall / all.length,
    pairPrecision: clusters === 0 ? 1 : both / clusters,
    pairRecall: golds === 0 ? 1 : both / golds,
  };
}
