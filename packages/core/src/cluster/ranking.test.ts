import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Ranking } from './ranking.ts';

const entries = fc.array(
  fc.record({ value: fc.integer({ min: -3, max: 3 }), tie: fc.nat({ max: 5 }) }),
  { maxLength: 150 },
);

test('the order is that of a stable sort by falling value and rising tie', () => {
  const ranking = new Ranking();
  fc.assert(
    fc.property(entries, (list) => {
      ranking.clear();
      for (const { value, tie } of list) ranking.add(value, tie);
      const sorted = list
        .map((entry, number) => ({ ...entry, number }))
        .sort((a, b) => b.value - a.value || a.tie - b.tie)
        .map(({ number }) => number);
      expect(list.map((_, place) => ranking.at(place))).toEqual(sorted);
    }),
  );
});
