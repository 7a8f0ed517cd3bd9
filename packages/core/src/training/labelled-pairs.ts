import type { ArticleInput } from '../article.ts';
import { PAIR_FEATURES } from '../cluster/pair-features.ts';
import { Clusterer } from '../clusterer.ts';

export interface LabelledArticle extends ArticleInput {
  /** Gold story; null where unknown. */
  readonly story: string | null;
}

/** The pairs that the engine compares in a labelled stream, with what it sees and the truth. */
export interface LabelledPairs {
  /** Row-major, one value per PAIR_FEATURES. */
  readonly values: Float64Array;
  /** 1 where both articles are of one story. */
  readonly labels: Uint8Array;
}

/**
 * Runs the stream through the engine and collects its pairs, every n-th where there are more than
 * `limit`. Articles without a label take part in the stream and in no pair.
 */
export function labelledPairs(articles: readonly LabelledArticle[], limit: number): LabelledPairs {
  const clusterer = new Clusterer({ closeStories: false, smallWindow: 0 });
  const gold = new Map<string, string | null>();
  for (const article of articles) {
    gold.set(article.id, article.story);
    clusterer.add(article);
  }
  const values: number[] = [];
  const labels: number[] = [];
  clusterer.compareAll((a, b, row) => {
    const left = gold.get(a) ?? null;
    const right = gold.get(b) ?? null;
    if (left === null || right === null) return;
    labels.push(left === right ? 1 : 0);
    for (const value of row) values.push(value);
  });
  return everyNth({ values: Float64Array.from(values), labels: Uint8Array.from(labels) }, limit);
}

function everyNth(pairs: LabelledPairs, limit: number): LabelledPairs {
  const count = pairs.labels.length;
  if (count <= limit) return pairs;
  const width = PAIR_FEATURES.length;
  const values = new Float64Array(limit * width);
  const labels = new Uint8Array(limit);
  for (let n = 0; n < limit; n++) {
    const row = Math.floor((n * count) / limit);
    labels[n] = pairs.labels[row] as number;
    values.set(pairs.values.subarray(row * width, (row + 1) * width), n * width);
  }
  return { values, labels };
}
