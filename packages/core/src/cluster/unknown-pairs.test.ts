import fc from 'fast-check';
import { expect, test } from 'vitest';
import { averageLinkage } from './linkage.ts';
import { UnknownPairs } from './unknown-pairs.ts';

const weights = fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 144, maxLength: 144 });

test('two small groups are judged by the mean of all of their pairs, known or not', () => {
  fc.assert(
    fc.property(
      weights,
      fc.array(fc.boolean(), { minLength: 36, maxLength: 36 }),
      fc.integer({ min: 1, max: 6 }),
      fc.integer({ min: 1, max: 6 }),
      fc.integer({ min: -100, max: 100 }),
      (all, isKnown, sizeA, sizeB, least) => {
        const a = Array.from({ length: sizeA }, (_, i) => i);
        const b = Array.from({ length: sizeB }, (_, i) => 6 + i);
        const weight = (i: number, j: number) => all[Math.min(i, j) * 12 + Math.max(i, j)] ?? 0;
        const pairs = a.flatMap((i) => b.map((j) => [i, j] as const));
        const known = pairs.filter((_, k) => isKnown[k]);
        fc.pre(known.length > 0);
        const graph = {
          nodes: 12,
          from: Int32Array.from(known, ([i]) => i),
          to: Int32Array.from(known, ([, j]) => j),
        };
        const unknown = new UnknownPairs(graph, { lookUp: weight, leastMean: least + 0.5 });
        for (const i of a.slice(1)) unknown.merge(0, i);
        for (const j of b.slice(1)) unknown.merge(6, j);
        const sumOf = (some: typeof pairs) => some.reduce((sum, [i, j]) => sum + weight(i, j), 0);
        const told = { sum: sumOf(known), count: known.length, fit: -100 };
        expect(unknown.bearOut(0, 6, told)).toBe(sumOf(pairs) / pairs.length >= least + 0.5);
      },
    ),
  );
});

test('of large groups a few pairs are looked up, each unknown and between the two', () => {
  const size = 500;
  const looked: [number, number][] = [];
  const lookUp = (i: number, j: number) => {
    looked.push([i, j]);
    return 1;
  };
  const graph = { nodes: 2 * size, from: Int32Array.of(0), to: Int32Array.of(size) };
  const unknown = new UnknownPairs(graph, { lookUp, leastMean: 0.2 });
  for (let i = 1; i < size; i++) {
    unknown.merge(0, i);
    unknown.merge(size, size + i);
  }
  expect(unknown.bearOut(0, size, { sum: 1, count: 1, fit: 0 })).toBe(true);
  expect(looked).toHaveLength(35);
  expect(looked.every(([i, j]) => i < size && j >= size)).toBe(true);
  expect(looked).not.toContainEqual([0, size]);
});

test('two groups that lucky pairs would chain stay apart when the others are looked up', () => {
  const edges = [0, 4].flatMap((base) =>
    [0, 1, 2, 3].flatMap((i) =>
      [0, 1, 2, 3].filter((j) => j < i).map((j) => [base + i, base + j, 0.9] as const),
    ),
  );
  const lucky = [0, 1, 2, 3].map((i) => [i, 4 + i, 0.8] as const);
  const graph = {
    nodes: 8,
    from: Int32Array.from([...edges, ...lucky], ([from]) => from),
    to: Int32Array.from([...edges, ...lucky], ([, to]) => to),
    weight: Float64Array.from([...edges, ...lucky], ([, , weight]) => weight),
  };
  const options = { threshold: 0.3, expected: 1, growth: 1, cohesion: 0.5 };
  const groups = (others: number) =>
    new Set(
      averageLinkage(
        graph,
        options,
        new UnknownPairs(graph, { lookUp: () => others, leastMean: 0.25 }),
      ),
    ).size;
  expect(new Set(averageLinkage(graph, options)).size).toBe(1);
  expect(groups(0.4)).toBe(1);
  expect(groups(0)).toBe(2);
});
