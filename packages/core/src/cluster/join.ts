import { byScore, foundingOf, type Scored, type Story } from './graph.ts';
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

/** Ranks the stories of the scored members, best first; ties: older story first. */
export function rankStories(
  scored: readonly Scored[],
  options: Pick<ClustererOptions, 'topMembers' | 'sizePenalty'>,
): StoryScore[] {
  const byStory = new Map<Story, Scored[]>();
  for (const entry of scored) {
    const list = byStory.get(entry.member.story);
    if (list === undefined) byStory.set(entry.member.story, [entry]);
    else list.push(entry);
  }
  const ranked: StoryScore[] = [];
  for (const [story, list] of byStory) {
    const top = list.sort(byScore).slice(0, options.topMembers);
    const mean = top.reduce((sum, entry) => sum + entry.score, 0) / top.length;
    const sizePart = -options.sizePenalty * Math.log(story.members.length);
    ranked.push({ story, score: mean + sizePart, sizePart, top });
  }
  return ranked.sort((a, b) => b.score - a.score || foundingOf(a.story) - foundingOf(b.story));
}
