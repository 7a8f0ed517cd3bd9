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
  /** How many of its members' scores, the best ones, the mean is of. */
  readonly count: number;
}

type JoinOptions = Pick<ClustererOptions, 'topMembers' | 'sizePenalty'>;

/** Ranks the stories of the scored members, who come best first, best first; ties: older story first. */
export function rankStories(
  scored: readonly Scored[],
  { topMembers, sizePenalty }: JoinOptions,
): StoryScore[] {
  const stories: Story[] = [];
  const sums: number[] = [];
  const counts: number[] = [];
  for (const { member, score } of scored) {
    const place = stories.indexOf(member.story);
    if (place < 0) {
      stories.push(member.story);
      sums.push(score);
      counts.push(1);
    } else if ((counts[place] as number) < topMembers) {
      sums[place] = (sums[place] as number) + score;
      counts[place] = (counts[place] as number) + 1;
    }
  }
  const ranked = stories.map((story, place): StoryScore => {
    const count = counts[place] as number;
    const sizePart = -sizePenalty * Math.log(story.members.length);
    return { story, score: (sums[place] as number) / count + sizePart, sizePart, count };
  });
  return ranked.sort((a, b) => b.score - a.score || foundingOf(a.story) - foundingOf(b.story));
}

/** The members whose mean the score is, best first; `scored` as it was ranked. */
export function topOf({ story, count }: StoryScore, scored: readonly Scored[]): Scored[] {
  return scored.filter(({ member }) => member.story === story).slice(0, count);
}
