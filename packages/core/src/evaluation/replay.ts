import type { ArticleInput } from '../article.ts';
import type { ClustererOptions } from '../cluster/options.ts';
import type { PairWeights } from '../cluster/pair-weights.ts';
import { Clusterer } from '../clusterer.ts';

/** Story of every article, by article id: as decided on arrival, and after all repair. */
export interface Replay {
  readonly online: ReadonlyMap<string, string>;
  readonly repaired: ReadonlyMap<string, string>;
}

/** Runs a stream through the very code that the worker runs. */
export function replay(
  articles: Iterable<ArticleInput>,
  options: Partial<ClustererOptions> = {},
  model?: PairWeights,
): Replay {
  const clusterer = new Clusterer({ closeStories: false, ...options }, model);
  const online = new Map<string, string>();
  const repaired = new Map<string, string>();
  for (const article of articles) {
    const step = clusterer.add(article);
    online.set(article.id, step.assignment.storyId);
    repaired.set(article.id, step.assignment.storyId);
    for (const one of step.reassigned) repaired.set(one.articleId, one.storyId);
  }
  for (const one of clusterer.finish().reassigned) repaired.set(one.articleId, one.storyId);
  return { online, repaired };
}
