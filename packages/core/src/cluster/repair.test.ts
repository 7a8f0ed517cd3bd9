import { expect, test } from 'vitest';
import type { Member } from './graph.ts';
import { DEFAULT_OPTIONS } from './options.ts';
import { groupsOf } from './repair.ts';

test('certainty beyond linkHigh counts no more than certainty', () => {
  const { linkHigh, linkLow } = DEFAULT_OPTIONS;
  const groups = (certain: number) => {
    const graph = {
      members: [0, 1, 2].map((sequence) => ({ sequence }) as Member),
      from: Int32Array.from([1, 2, 2]),
      to: Int32Array.from([0, 0, 1]),
      score: Float64Array.from([certain, certain - 1, linkLow]),
      similarity: new Float64Array(3),
      tellingNames: new Float64Array(3),
      near: [],
      lookUp: null,
    };
    // The mean of one and nothing is a half.
    return groupsOf(graph, { ...DEFAULT_OPTIONS, linkThreshold: 0.52, cohesion: 0 });
  };
  expect(groups(linkHigh + 20)).toHaveLength(2);
  expect(groups(linkHigh)).toHaveLength(2);
});
