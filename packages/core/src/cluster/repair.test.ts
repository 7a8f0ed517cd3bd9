import { expect, test } from 'vitest';
import type { Member } from './graph.ts';
import { DEFAULT_OPTIONS } from './options.ts';
import { groupsOf } from './repair.ts';

test('a certain pair outweighs a doubtful one up to the ceiling', () => {
  const certain = DEFAULT_OPTIONS.linkHigh + 20;
  const doubtful = DEFAULT_OPTIONS.linkLow;
  const graph = {
    members: [0, 1, 2].map((sequence) => ({ sequence }) as Member),
    from: Int32Array.from([1, 2, 2]),
    to: Int32Array.from([0, 0, 1]),
    score: Float64Array.from([certain, certain - 1, doubtful]),
    tellingNames: new Float64Array(0),
    similarity: new Float64Array(3),
    near: [],
  };
  // The mean of a ceiling and nothing is half the ceiling.
  const groups = (linkCeiling: number) =>
    groupsOf(graph, { ...DEFAULT_OPTIONS, linkCeiling, linkThreshold: 0.52, cohesion: 0 }).length;
  expect(groups(1)).toBe(2);
  expect(groups(1.1)).toBe(1);
});
