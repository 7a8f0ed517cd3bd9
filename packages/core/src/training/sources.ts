import { type LabelledArticle, labelledPairs } from './labelled-pairs.ts';
import type { WeightedPairs } from './model.ts';

/** Pairs of one stream that are used, evenly drawn: more teach nothing new and cost time. */
const PAIR_LIMIT = 15_000;
/** A stream in several languages counts twice, as a whole and by its main language alone. */
const PART_WEIGHT = 0.7;
const MAIN_LANGUAGE_SHARE = 0.9;

/** A labelled file's pairs: of the stream, and of its main language where it has several. */
export function sourcePairs(articles: readonly LabelledArticle[]): WeightedPairs[] {
  const main = mainLanguage(articles);
  if (main === null) return [{ ...labelledPairs(articles, PAIR_LIMIT), weight: 1 }];
  return [articles, main].map((part) => ({
    ...labelledPairs(part, PAIR_LIMIT),
    weight: PART_WEIGHT,
  }));
}

/** The articles of the most frequent language; null when nearly all are in it. */
export function mainLanguage<T extends LabelledArticle>(articles: readonly T[]): T[] | null {
  const counts = new Map<string, number>();
  for (const { language } of articles) {
    if (language !== null) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const [main] = [...counts].sort((a, b) => b[1] - a[1]);
  if (main === undefined || main[1] > articles.length * MAIN_LANGUAGE_SHARE) return null;
  return articles.filter(({ language }) => language === main[0]);
}
