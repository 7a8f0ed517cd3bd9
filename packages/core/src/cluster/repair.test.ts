import { expect, test } from 'vitest';
import type { Member } from './graph.ts';
import { DEFAULT_OPTIONS } from './options.ts';
import { PairList } from './pair-list.ts';
import { groupsOf } from './repair.ts';

/** The pairs of three articles: 1 and 0, 2 and 0, 2 and 1. */
function pairsOf(scores: readonly number[]): PairList {
  const pairs = new PairList();
  [
    [1, 0],
    [2, 0],
    [2, 1],
  ].forEach(([from = 0, to = 0], k) => {
    pairs.score[pairs.add(from, to)] = scores[k] as number;
  });
  return pairs;
}

test('certainty beyond linkHigh counts no more than certainty', () => {
  const { linkHigh, linkLow } = DEFAULT_OPTIONS;
  const groups = (certain: number) => {
    const graph = {
      members: [0, 1, 2].map((sequence) => ({ sequence }) as Member),
      pairs: pairsOf([certain, certain - 1, linkLow]),
      near: [],
      lookUp: null,
    };
    // The mean of one and nothing is a half.
    return groupsOf(graph, { ...DEFAULT_OPTIONS, linkThreshold: 0.52, cohesion: 0 });
  };
  expect(groups(linkHigh + 20)).toHaveLength(2);
  expect(groups(linkHigh)).toHaveLength(2);
});

test('of pairs past certainty the likelier one is merged first', () => {
  const { linkHigh, linkLow } = DEFAULT_OPTIONS;
  // 0 contradicts 2, and goes with 1 or 2 about equally well; 1 and 2 go together better still.
  const graph = {
    members: [0, 1, 2].map((sequence) => ({ sequence }) as Member),
    pairs: pairsOf([linkHigh + 1, linkLow - 20, linkHigh + 4]),
    near: [],
    lookUp: null,
  };
  const groups = groupsOf(graph, { ...DEFAULT_OPTIONS, checkedMean: null });
  expect(groups.map((group) => group.map(({ sequence }) => sequence))).toEqual([[0], [1, 2]]);
});
