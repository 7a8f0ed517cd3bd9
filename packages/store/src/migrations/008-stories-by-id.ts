import type { Migration } from './migration.ts';

/**
 * The narrow index of stories begins with their id: an outlet's stories are known by it, and thousands
 * of them are filtered and sorted without touching their wide rows. Read whole it serves as before.
 * It finds no status any more, which active and closed stories have indexes for.
 */
export const storiesById: Migration = {
  version: 8,
  name: 'stories by id',
  statements: () => [
    'DROP INDEX stories_narrow',
    `CREATE INDEX stories_narrow ON stories (id, status, last_seen_at, first_seen_at, updated_at, tick,
      articles, outlets, origins, velocity, languages, num)`,
    `CREATE INDEX stories_merged ON stories (num) WHERE status = 'merged'`,
  ],
};
