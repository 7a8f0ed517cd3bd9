import { foundingOf, type Scored, type Story } from './graph.ts';
import type { ClustererOptions } from './options.ts';

/**
 * Which story fits an article.
 *
 * Idea: a story's score is the mean of the article's `topMembers` best pair scores with its
 * members, less a small penalty on ln(size). One lucky pair is not enough, and members that joined
 * late in a long story do not pull the score down as they would pull a centroid.
 */
export interface StoryScore {
  readonly story: Story;
  /** Log-odds of belonging. */
  readonly score: number;
  readonly sizePart: number;
  /** The members whose mean is the score, best first. */
  readonly top: readonly Scored[];
}

/** Ranks the stories of the scored members, who come best first, best first; ties: older story first. */
export function rankStories(
  scored: readonly Scored[],
  { topMembers, sizePenalty }: Pick<ClustererOptions, 'topMembers' | 'sizePenalty'>,
): StoryScore[] {
  const byStory = new Map<Story, Scored[]>();
  for (const entry of scored) {
    const top = byStory.get(entry.member.story);
    if (top === undefined) byStory.set(entry.member.story, [entry]);
    else if (top.length < topMembers) top.push(entry);
  }
  const ranked: StoryScore[] = [];
  for (const [story, top] of byStory) {
    let sum = 0;
    for (const entry of top) sum += entry.score;
    const sizePart = -sizePenalty * Math.log(story.members.length);
    ranked.push({ story, score: sum / top.length + sizePart, sizePart, top });
  }
  return ranked.sort(betterStory);
}

function betterStory(a: StoryScore, b: StoryScore): number {
  return b.score - a.score || foundingOf(a.story) - foundingOf(b.story);
}
