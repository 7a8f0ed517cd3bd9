import { advance, readCounter } from '../counters.ts';
import type { Work } from './commit.ts';
import { otherStoryOf } from './placement.ts';

/** Writes one history row for each change, in order; answers the last number given so far. */
export async function writeEvents({ session, batch }: Work): Promise<number> {
  if (batch.changes.length === 0) return readCounter(session, 'event');
  const before = await advance(session, 'event', batch.changes.length);
  await session.insert('events', {
    columns: {
      id: 'integer',
      type: 'text',
      story_id: 'text',
      other_story_id: 'text',
      article_id: 'text',
      at: 'integer',
      detail: 'text',
    },
    rows: batch.changes.map((change, at) => {
      const { type, storyId, ...rest } = change;
      const articleId = 'articleId' in change ? change.articleId : null;
      return [
        before + at + 1,
        type,
        storyId,
        otherStoryOf(change),
        articleId,
        batch.now,
        JSON.stringify({ ...rest, articleId: undefined }),
      ];
    }),
  });
  return before + batch.changes.length;
}
