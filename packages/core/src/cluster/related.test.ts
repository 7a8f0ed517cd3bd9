import { expect, test } from 'vitest';
import type { Member, Scored, Story } from './graph.ts';
import { relatedOf } from './related.ts';
import { ScoreGraph } from './score-graph.ts';

/** Stories of so many members each, joined by edges with these log-odds. */
function stories(sizes: readonly number[], edges: readonly (readonly [number, number, number])[]) {
  const members: Member[] = [];
  const graph = new ScoreGraph(20, (slot) => members[slot] as Member);
  const made = sizes.map((size, number): Story => {
    const story: Story = { id: `s${number}`, members: [] };
    for (let i = 0; i < size; i++) {
      const slot = members.length;
      const member = { id: `a${slot}`, sequence: slot, slot, graph, story } as Member;
      members.push(member);
      story.members.push(member);
    }
    return story;
  });
  for (const { slot } of members) {
    const nearest = edges
      .filter(([later]) => later === slot)
      .map(([, earlier, score]): Scored => {
        return { member: members[earlier] as Member, similarity: 0.5, tellingNames: 0.5, score };
      });
    graph.add(slot, nearest);
  }
  return made;
}

test('stories are related when their pairs are likely in general', () => {
  const [first, second] = stories(
    [2, 1],
    [
      [2, 0, 1],
      [2, 1, 0],
    ],
  ) as [Story, Story];
  const related = relatedOf(first, -2);
  expect(related.map(({ storyId }) => storyId)).toEqual(['s1']);
  // The mean of .73 and .5.
  expect(related[0]?.score).toBeCloseTo(0.6155, 3);
  expect(relatedOf(second, -2)[0]).toEqual({ ...related[0], storyId: 's0' });
});

test('one lucky pair relates single articles, and not large stories', () => {
  const [small] = stories([1, 1], [[1, 0, 1]]) as [Story];
  expect(relatedOf(small, -2)).toHaveLength(1);
  const [large] = stories([6, 6], [[6, 0, 1]]) as [Story];
  expect(relatedOf(large, -2)).toEqual([]);
});

test('at most five stories are told, the likeliest first', () => {
  const scores = [0, 3, 1, 2, 4, -1, 5];
  const [first] = stories(
    [1, ...scores.map(() => 1)],
    scores.map((score, i) => [i + 1, 0, score] as const),
  ) as [Story];
  const related = relatedOf(first, -2);
  expect(related.map(({ storyId }) => storyId)).toEqual(['s7', 's5', 's2', 's4', 's3']);
});
