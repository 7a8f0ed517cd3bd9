import { wordsOf } from './words.ts';

/**
 * Ranks stories that match all words: a word in the headline counts twice one in the summary or
 * among the names, and a story of ten times the articles gains as much as one word in the headline.
 * Ties go to the newer story. The databases' own ranking would read every match of every word.
 */
export function rankStories<Story extends { num: number; title: string; articles: number }>(
  stories: readonly Story[],
  words: readonly string[],
): (Story & { score: number })[] {
  return stories
    .map((story) => ({ ...story, score: scoreOf(story, words) }))
    .sort((one, other) => other.score - one.score || other.num - one.num);
}

function scoreOf(
  { title, articles }: { title: string; articles: number },
  words: readonly string[],
): number {
  const titleWords = wordsOf(title);
  const inTitle = words.filter((word, at) =>
    titleWords.some((other) => (at === words.length - 1 ? other.startsWith(word) : other === word)),
  ).length;
  return (words.length + inTitle) / words.length + Math.log10(1 + articles) / words.length;
}
