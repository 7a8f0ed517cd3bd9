import type { StoryChange } from '../decision.ts';
import { foundingOf, type Member, type Story } from './graph.ts';

/**
 * Turns a new partition of some stories' members into moves, splits and merges with stable ids.
 *
 * Rules: a story's id goes where most of its members go (ties: with its first member); where
 * several ids meet, the oldest story survives and the others are merged into it; a group that no
 * id comes to is split off as a new story.
 * Invariant: `groups` cover whole stories; afterwards every group is exactly one story.
 */
export interface Regrouping {
  readonly changes: StoryChange[];
  /** Members whose story is another one now, in order of arrival. */
  readonly moved: Member[];
  /** Stories that ended by merging. */
  readonly ended: Story[];
}

/** Carries the partition out. `found` makes a new story for its first member. */
export function regroup(
  groups: readonly (readonly Member[])[],
  found: (founder: Member) => Story,
): Regrouping {
  const claims = claimsOf(groups);
  const before = new Map<Member, Story>();
  for (const group of groups) for (const member of group) before.set(member, member.story);
  const target = groups.map((group, i) => {
    const claimants = claims.get(i);
    return claimants?.[0] ?? found(group[0] as Member);
  });

  const parts: StoryChange[] = [];
  const merges: StoryChange[] = [];
  const ended: Story[] = [];
  const moved: Member[] = [];
  groups.forEach((group, i) => {
    const to = target[i] as Story;
    const claimants = claims.get(i) ?? [];
    for (const [from, members] of bySource(group, before)) {
      if (from === to) continue;
      moved.push(...members);
      const articleIds = members.map((member) => member.id);
      if (claimants.includes(from)) {
        ended.push(from);
        merges.push({
          type: 'merged',
          storyId: to.id,
          mergedStoryId: from.id,
          articleIds,
          reason: 'their articles fit each other as well as their own',
        });
      } else if (claimants.length === 0 && members.includes(group[0] as Member)) {
        parts.push({
          type: 'split',
          storyId: to.id,
          fromStoryId: from.id,
          articleIds,
          reason: 'fits the rest of the story no longer',
        });
      } else {
        for (const articleId of articleIds) {
          parts.push({
            type: 'moved',
            storyId: to.id,
            fromStoryId: from.id,
            articleId,
            reason: 'fits better here',
          });
        }
      }
    }
  });

  for (const story of new Set(before.values())) story.members = [];
  groups.forEach((group, i) => {
    const story = target[i] as Story;
    story.members = [...group].sort((a, b) => a.sequence - b.sequence);
    for (const member of story.members) member.story = story;
  });
  moved.sort((a, b) => a.sequence - b.sequence);
  return { changes: [...parts, ...merges], moved, ended };
}

/** The stories whose ids go to each group, oldest first. */
function claimsOf(groups: readonly (readonly Member[])[]): Map<number, Story[]> {
  const counts = new Map<Story, Map<number, number>>();
  groups.forEach((group, i) => {
    for (const { story } of group) {
      const row = counts.get(story) ?? new Map<number, number>();
      row.set(i, (row.get(i) ?? 0) + 1);
      counts.set(story, row);
    }
  });
  const claims = new Map<number, Story[]>();
  const stories = [...counts.keys()].sort((a, b) => foundingOf(a) - foundingOf(b));
  for (const story of stories) {
    const row = counts.get(story) as Map<number, number>;
    const most = Math.max(...row.values());
    const ofFirst = (group: readonly Member[]) => group.includes(story.members[0] as Member);
    const tied = [...row.keys()].filter((i) => row.get(i) === most);
    const winner = tied.find((i) => ofFirst(groups[i] ?? [])) ?? Math.min(...tied);
    claims.set(winner, [...(claims.get(winner) ?? []), story]);
  }
  return claims;
}

function bySource(
  group: readonly Member[],
  before: ReadonlyMap<Member, Story>,
): Map<Story, Member[]> {
  const sources = new Map<Story, Member[]>();
  for (const member of group) {
    const from = before.get(member) as Story;
    sources.set(from, [...(sources.get(from) ?? []), member]);
  }
  return sources;
}
