import type { Work } from './commit.ts';
import { storyText, type TouchedStory } from './commit-stories.ts';

/**
 * Brings the word indexes up to date. Last in the transaction, because FTS5 gathers words in memory
 * and writes them out whenever another statement needs a savepoint: once is much cheaper than often.
 */
export async function writeWords(work: Work, stories: readonly TouchedStory[]): Promise<void> {
  const { session, batch, articles } = work;
  const { words } = work.database.flavor;
  const texts = new Map(
    batch.articles.map(({ clean }) => [clean.id, `${clean.title ?? ''}\n${clean.text}`]),
  );
  await words.put(
    session,
    'article_words',
    [...texts].flatMap(([id, text]) => {
      const article = articles.get(id);
      if (article === undefined) return [];
      return [{ num: article.num, text, replaces: article.before.storyId !== null }];
    }),
  );
  const described = stories
    .map((story) => ({ ...story, text: story.status === 'merged' ? null : storyText(story) }))
    .filter(({ text, wordsBefore }) => text !== wordsBefore);
  await words.remove(
    session,
    'story_words',
    described.filter(({ text }) => text === null).map(({ num }) => num),
  );
  await words.put(
    session,
    'story_words',
    described.flatMap(({ num, text, wordsBefore }) =>
      text === null ? [] : [{ num, text, replaces: wordsBefore !== null }],
    ),
  );
}
