import fc from 'fast-check';
import { expect, it } from 'vitest';
import { InvertedIndex } from './inverted-index.ts';

/** What the index must find: every active article scored anew, as the plainest code would. */
class ByScan {
  readonly held = new Map<number, { sequence: number; terms: readonly number[] }>();

  search(terms: readonly number[], weights: Float32Array, limit: number, cap: number): number[] {
    const scores = new Map<number, number>();
    const newest = [...this.held].sort(([, a], [, b]) => b.sequence - a.sequence);
    const heaviest = Math.max(...weights) ** 2;
    terms.forEach((term, i) => {
      const read = Math.ceil((cap * (weights[i] as number) ** 2) / heaviest);
      const holders = newest.filter(([, one]) => one.terms.includes(term)).slice(0, read);
      for (const [slot] of holders) {
        scores.set(slot, (scores.get(slot) ?? 0) + (weights[i] as number) ** 2);
      }
    });
    const sequenceOf = (slot: number) => this.held.get(slot)?.sequence ?? -1;
    return [...scores]
      .sort(([a, x], [b, y]) => y - x || sequenceOf(b) - sequenceOf(a))
      .slice(0, limit)
      .map(([slot]) => slot);
  }
}

/** Few terms, and many that begin alike, so that lists grow and places in the table collide. */
const term = fc.oneof(
  fc.integer({ min: 1, max: 6 }),
  fc.integer({ min: 1, max: 40 }).map((n) => n * 1024 + 7),
  fc.integer({ min: 0xffff_fff0, max: 0xffff_ffff }),
);
const terms = fc.uniqueArray(term, { maxLength: 12 });
const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ add: terms }) },
  { weight: 4, arbitrary: fc.record({ remove: fc.nat(1000) }) },
);

it('finds what a scan of everything finds, after any arrivals and departures', () => {
  fc.assert(
    fc.property(
      fc.array(step, { maxLength: 120 }),
      terms,
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: 1, max: 9 }),
      (steps, query, limit, cap) => {
        const index = new InvertedIndex();
        const scan = new ByScan();
        const free: number[] = [];
        steps.forEach((one, sequence) => {
          if ('add' in one) {
            const slot = free.pop() ?? scan.held.size;
            index.add(slot, sequence, Uint32Array.from(one.add));
            scan.held.set(slot, { sequence, terms: one.add });
            return;
          }
          const slots = [...scan.held.keys()];
          const slot = slots[one.remove % slots.length];
          if (slot === undefined) return;
          index.remove(slot, Uint32Array.from(scan.held.get(slot)?.terms ?? []));
          scan.held.delete(slot);
          free.push(slot);
        });
        const weights = Float32Array.from(query, (_, i) => 1 + (i % 3));
        const found = index.search(
          { terms: Uint32Array.from(query), weights },
          { limit, postingCap: cap },
        );
        expect(found).toEqual(scan.search(query, weights, limit, cap));
        expect(index.terms).toBe(new Set([...scan.held.values()].flatMap((one) => one.terms)).size);
      },
    ),
    { numRuns: 300 },
  );
});

it('forgets everything when everything has left, however long its lists were', () => {
  const index = new InvertedIndex();
  const all = Uint32Array.of(1, 2, 3);
  for (let slot = 0; slot < 5000; slot++) index.add(slot, slot, all);
  for (let slot = 0; slot < 5000; slot++) index.remove(slot, all);
  expect(index.terms).toBe(0);
  expect(
    index.search({ terms: all, weights: Float32Array.of(1, 1, 1) }, { limit: 10, postingCap: 256 }),
  ).toEqual([]);
});
