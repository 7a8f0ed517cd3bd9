import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RecencyMap } from './recency-map.ts';

const LIMIT = 5;

test('it holds what a list that moves each put to its end and is cut at its front would hold', () => {
  const step = fc.record({ key: fc.nat(12), drop: fc.boolean() });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 300 }), (steps) => {
      const map = new RecencyMap<number, number>(LIMIT);
      let list: [number, number][] = [];
      for (const [at, { key, drop }] of steps.entries()) {
        list = list.filter(([held]) => held !== key);
        if (drop) map.delete(key);
        else {
          map.put(key, at);
          list = [...list, [key, at] as [number, number]].slice(-LIMIT);
        }
        expect([...map.entries()]).toEqual(list);
      }
      expect(map.size).toBe(list.length);
      expect(list.every(([key, value]) => map.has(key) && map.get(key) === value)).toBe(true);
    }),
  );
});

test('the oldest entries go after many thousands of puts, deletions and moves too', () => {
  const map = new RecencyMap<number, number>(1_000);
  for (let key = 0; key < 50_000; key++) {
    map.put(key, key);
    if (key % 3 === 0) map.delete(key);
    if (key % 7 === 0 && map.has(key - 500)) map.put(key - 500, key);
  }
  expect(map.size).toBe(1_000);
  const puts = [...map.values()];
  expect(puts).toEqual([...puts].sort((a, b) => a - b));
});
