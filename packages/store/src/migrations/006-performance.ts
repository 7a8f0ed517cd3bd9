import { storySpanClass } from '../read/story-span.ts';
import type { Migration } from './migration.ts';

/**
 * Counts that would read a whole index are kept beside the other counters, and a start finds the
 * active articles without passing by every article that ever came.
 */
export const performance: Migration = {
  version: 6,
  name: 'performance',
  statements: () => [
    ...['active', 'closed', 'merged'].map(
      (status) =>
        `INSERT INTO counters (name, value)
          SELECT '${status} stories', count(*) FROM stories WHERE status = '${status}'`,
    ),
    // From a found article to its story without touching the article's wide row.
    `CREATE INDEX articles_story_of ON articles (num, story_id)`,
    // A few hundred different lists of languages at most: a language is found among them.
    `CREATE INDEX stories_by_languages ON stories (languages, num)`,
    `CREATE INDEX stories_by_time ON stories
      ((${storySpanClass}), last_seen_at, first_seen_at, status, num) WHERE status <> 'merged'`,
    `CREATE INDEX stories_active ON stories (partition, id) WHERE status = 'active'`,
  ],
};
