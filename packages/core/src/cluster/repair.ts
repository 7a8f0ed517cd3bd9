import { forEachNeighbour, type Member, type Story } from './graph.ts';
import type { ClustererOptions } from './options.ts';

/** A change of membership that repair made. */
export interface RepairMove {
  readonly member: Member;
  readonly from: Story;
  readonly to: Story;
  readonly reason: string;
}

const MAX_ROUNDS = 4;
const MARGIN = 0.3;

/**
 * Local moves on the score graph: each member in order of arrival goes to the story where the mean of its
 * best scores is clearly highest, or founds one when it fits nowhere.
 */
export function repair(
  members: readonly Member[],
  options: ClustererOptions,
  found: (founder: Member) => Story,
): RepairMove[] {
  const origin = new Map<Member, Story>();
  const reasons = new Map<Member, string>();
  for (let round = 0; round < MAX_ROUNDS; round++) {
    let moved = 0;
    for (const member of members) {
      const target = betterStory(member, options);
      if (target === null) continue;
      const to = target === 'alone' ? found(member) : target;
      if (!origin.has(member)) origin.set(member, member.story);
      reasons.set(member, target === 'alone' ? 'fits none of the members' : 'fits better here');
      place(member, to);
      moved++;
    }
    if (moved === 0) break;
  }
  const moves: RepairMove[] = [];
  for (const [member, from] of origin) {
    if (from === member.story) continue;
    moves.push({ member, from, to: member.story, reason: reasons.get(member) ?? '' });
  }
  return moves;
}

function betterStory(member: Member, options: ClustererOptions): Story | 'alone' | null {
  const byStory = new Map<Story, number[]>();
  forEachNeighbour(member, (to, score) => {
    const scores = byStory.get(to.story);
    if (scores === undefined) byStory.set(to.story, [score]);
    else scores.push(score);
  });
  let best: Story | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  let own = options.joinThreshold;
  for (const [story, scores] of byStory) {
    const score = fit(scores, story, member, options);
    if (story === member.story) own = score;
    if (score > bestScore) {
      best = story;
      bestScore = score;
    }
  }
  const alone = member.story.members.length === 1;
  if (best !== null && best !== member.story && bestScore > options.joinThreshold + MARGIN) {
    if (alone || bestScore > own + MARGIN) return best;
  }
  return !alone && own < options.joinThreshold - MARGIN ? 'alone' : null;
}

function fit(scores: number[], story: Story, member: Member, options: ClustererOptions): number {
  scores.sort((a, b) => b - a);
  const top = scores.slice(0, options.topMembers);
  const mean = top.reduce((sum, score) => sum + score, 0) / top.length;
  const size = story.members.length - (story === member.story ? 1 : 0);
  return mean - options.sizePenalty * Math.log(Math.max(1, size));
}

function place(member: Member, to: Story): void {
  member.story.members = member.story.members.filter((one) => one !== member);
  to.members.push(member);
  to.members.sort((a, b) => a.sequence - b.sequence);
  member.story = to;
}
