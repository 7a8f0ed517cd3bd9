import type { StoryDescription } from '../decision.ts';
import { entitiesOf } from './entities.ts';
import { type Member, neighboursOf, type Story } from './graph.ts';
import { probability } from './pair-score.ts';
import { relatedOf } from './related.ts';
import { summaryOf } from './summary.ts';

/** How a story presents itself: the headline of its most central member, and so on. */
export function describeStory(story: Story, relatedThreshold: number): StoryDescription {
  const central = byCentrality(story);
  const titled = central.find((member) => member.title !== null) ?? (central[0] as Member);
  return {
    storyId: story.id,
    title: titled.title ?? titled.text.slice(0, 120),
    titleArticleId: titled.id,
    summary: summaryOf(central),
    entities: entitiesOf(central),
    languages: languagesOf(story),
    related: relatedOf(story, relatedThreshold),
  };
}

function byCentrality(story: Story): Member[] {
  const centrality = new Map<Member, number>();
  for (const member of story.members) {
    let sum = 0;
    for (const { member: to, score } of neighboursOf(member)) {
      if (to.story === story) sum += probability(score);
    }
    centrality.set(member, sum);
  }
  const value = (member: Member) => centrality.get(member) ?? 0;
  return [...story.members].sort((a, b) => value(b) - value(a) || a.sequence - b.sequence);
}

function languagesOf(story: Story): string[] {
  const counts = new Map<string, number>();
  for (const { languageCode } of story.members) {
    counts.set(languageCode, (counts.get(languageCode) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([code]) => code);
}
