import type { RelatedStory } from '../decision.ts';
import { neighboursOf, type Story } from './graph.ts';
import { probability } from './pair-score.ts';
import { round } from './round.ts';

const RELATED_SHOWN = 5;
/** An article is compared with a bounded number of others, so of large stories few pairs are known. */
const RELATED_PAIRS = 5;

/**
 * Stories whose articles resemble this one's in general: the mean probability of the pairs between
 * them, of which RELATED_PAIRS are asked for each article of the smaller story. A single lucky pair,
 * such as the first articles of a stream have with anything, relates no two large stories. `threshold`
 * is the least log-odds of that mean; best first, scores 0 to 1.
 */
export function relatedOf(story: Story, threshold: number): RelatedStory[] {
  const pairs = new Map<Story, { sum: number; count: number }>();
  for (const member of story.members) {
    for (const { member: to, score } of neighboursOf(member)) {
      if (to.story === story) continue;
      const known = pairs.get(to.story) ?? { sum: 0, count: 0 };
      pairs.set(to.story, { sum: known.sum + probability(score), count: known.count + 1 });
    }
  }
  const least = probability(threshold);
  const size = story.members.length;
  return [...pairs]
    .map(([other, { sum, count }]) => {
      const others = other.members.length;
      const asked = Math.min(size * others, RELATED_PAIRS * Math.min(size, others));
      return { storyId: other.id, score: round(sum / Math.max(count, asked)) };
    })
    .filter(({ score }) => score >= least)
    .sort((a, b) => b.score - a.score || (a.storyId < b.storyId ? -1 : 1))
    .slice(0, RELATED_SHOWN);
}
