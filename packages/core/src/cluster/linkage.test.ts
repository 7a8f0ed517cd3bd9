import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { averageLinkage } from './linkage.ts';

const graph = (nodes: number, edges: readonly (readonly [number, number, number])[]) => ({
  nodes,
  from: Int32Array.from(edges, ([from]) => from),
  to: Int32Array.from(edges, ([, to]) => to),
  weight: Float64Array.from(edges, ([, , weight]) => weight),
});
const options = { threshold: 0.3, expected: 8, growth: 1, cohesion: 0.5 };

describe('average linkage', () => {
  test('joins what is close and leaves what is not', () => {
    const found = averageLinkage(
      graph(5, [
        [0, 1, 0.9],
        [1, 2, 0.8],
        [0, 2, 0.7],
        [3, 4, 0.9],
        [2, 3, 0.2],
      ]),
      options,
    );
    expect([...found]).toEqual([0, 0, 0, 3, 3]);
  });

  test('one lucky edge does not chain two groups', () => {
    const groups = [0, 4].flatMap((base) =>
      [0, 1, 2, 3].flatMap((i) =>
        [0, 1, 2, 3].filter((j) => j < i).map((j) => [base + i, base + j, 0.9] as const),
      ),
    );
    const found = averageLinkage(graph(8, [...groups, [3, 4, 0.85]]), options);
    expect(new Set(found)).toEqual(new Set([0, 4]));
  });

  test('a look-alike stays out of a tight group and may join a loose one', () => {
    const around = (inside: number) =>
      graph(4, [
        [0, 1, inside],
        [0, 2, inside],
        [1, 2, inside],
        [0, 3, 0.4],
        [1, 3, 0.4],
        [2, 3, 0.4],
      ]);
    expect([...averageLinkage(around(0.95), options)]).toEqual([0, 0, 0, 3]);
    expect([...averageLinkage(around(0.6), options)]).toEqual([0, 0, 0, 0]);
  });

  test('large groups are asked for fewer known pairs per article where growth is below 1', () => {
    const ten = Array.from({ length: 10 }, (_, i) => i);
    const pairs = ten.flatMap((i) => ten.map((j) => [i, j] as const));
    const inside = pairs.filter(([i, j]) => j < i);
    // 40 known pairs of 100 between the groups.
    const between = pairs.filter(([i, j]) => (i + j) % 5 < 2);
    const known = graph(20, [
      ...inside.map(([i, j]) => [i, j, 0.6] as const),
      ...inside.map(([i, j]) => [10 + i, 10 + j, 0.6] as const),
      ...between.map(([i, j]) => [i, 10 + j, 0.5] as const),
    ]);
    const clusters = (growth: number) =>
      new Set(averageLinkage(known, { ...options, cohesion: 0, growth })).size;
    expect(clusters(1)).toBe(2);
    expect(clusters(0.9)).toBe(1);
  });

  test('equals recomputing every mean after every merge, on complete graphs', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1, max: 9999 }), { minLength: 15, maxLength: 15 }),
        (values) => {
          const edges: [number, number, number][] = [];
          for (let i = 0; i < 6; i++) {
            for (let j = 0; j < i; j++)
              edges.push([i, j, (values[edges.length] as number) / 10000]);
          }
          const found = averageLinkage(graph(6, edges), { ...options, cohesion: 0 });
          const expected = naive(6, edges, options.threshold);
          // Two pairs equally close: which goes first is a matter of rounding.
          fc.pre(expected !== null);
          expect([...found]).toEqual(expected);
        },
      ),
    );
  });
});

function naive(
  nodes: number,
  edges: readonly (readonly [number, number, number])[],
  threshold: number,
): number[] | null {
  let clusters = Array.from({ length: nodes }, (_, i) => [i]);
  const weight = (a: number, b: number) =>
    edges.find(([i, j]) => (i === a && j === b) || (i === b && j === a))?.[2] ?? 0;
  for (;;) {
    let best: { value: number; a: number[]; b: number[] } | null = null;
    for (const [at, a] of clusters.entries()) {
      for (const b of clusters.slice(0, at)) {
        const sum = a.flatMap((x) => b.map((y) => weight(x, y))).reduce((s, w) => s + w, 0);
        const value = sum / (a.length * b.length);
        if (best !== null && Math.abs(value - best.value) < 1e-9) return null;
        if (value >= threshold && (best === null || value > best.value)) best = { value, a, b };
      }
    }
    if (best === null) break;
    const { a, b } = best;
    clusters = [...clusters.filter((one) => one !== a && one !== b), [...a, ...b]];
  }
  return Array.from({ length: nodes }, (_, i) => {
    return Math.min(...(clusters.find((cluster) => cluster.includes(i)) as number[]));
  });
}
