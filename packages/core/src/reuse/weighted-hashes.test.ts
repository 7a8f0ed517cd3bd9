import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WeightedHashes } from './weighted-hashes.ts';

const entries = fc.array(
  fc.record({
    // Multiples of a large power of two meet in one place of the table.
    hash: fc.nat(40).map((n) => Math.imul(n, 0x0400_0000) >>> 0 || 1),
    weight: fc.constantFrom(0.5, 1, 2),
  }),
  { maxLength: 40 },
);
type Entries = readonly { readonly hash: number; readonly weight: number }[];

function heaviest(list: Entries): Map<number, number> {
  const all = new Map<number, number>();
  for (const { hash, weight } of list) all.set(hash, Math.max(weight, all.get(hash) ?? 0));
  return all;
}

function made(list: Entries): WeightedHashes {
  const set = new WeightedHashes(list.length);
  for (const { hash, weight } of list) set.add(hash, weight);
  return set;
}

describe('weighted hashes', () => {
  it('weigh and share what a map of the heaviest weights does, from either side', () => {
    fc.assert(
      fc.property(entries, entries, (mine, theirs) => {
        const [a, b] = [heaviest(mine), heaviest(theirs)];
        let weight = 0;
        let common = 0;
        for (const [hash, own] of a) {
          weight += own;
          common += Math.min(own, b.get(hash) ?? 0);
        }
        expect(made(mine).weight).toBe(weight);
        expect(made(mine).common(made(theirs))).toBe(common);
        expect(made(theirs).common(made(mine))).toBe(common);
      }),
    );
  });
});
