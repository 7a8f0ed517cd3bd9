import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SharedTable, WeightedHashes } from './weighted-hashes.ts';

const entries = fc.array(
  fc.record({
    // Multiples of a large power of two meet in one place of the table.
    hash: fc.nat(40).map((n) => Math.imul(n, 0x0400_0000) >>> 0),
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

const table = new SharedTable();

function made(list: Entries): WeightedHashes {
  table.clear(list.length);
  for (const { hash, weight } of list) table.add(hash, 2 * weight);
  return new WeightedHashes(table);
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
        const [first, second] = [made(mine), made(theirs)];
        expect(first.weight).toBe(weight);
        expect(second.common(first)).toBe(common);
        expect(first.common(second)).toBe(common);
        // With another set in the table.
        expect(made([]).weight).toBe(0);
        expect(first.common(second)).toBe(common);
        expect(second.common(first)).toBe(common);
      }),
    );
  });
});
