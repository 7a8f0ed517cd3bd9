import type { Migration } from './migration.ts';

/** What retention has done to a closed story, and since when a text is gone. */
export const retention: Migration = {
  version: 4,
  name: 'retention',
  statements: ({ columns: { integer } }) => [
    `ALTER TABLE stories ADD COLUMN retained ${integer} NOT NULL DEFAULT 0`,
    `CREATE INDEX stories_closed ON stories (partition, retained, updated_at) WHERE status = 'closed'`,
    `ALTER TABLE versions ADD COLUMN text_dropped_at ${integer}`,
    `CREATE INDEX article_aliases_by_article ON article_aliases (article_id)`,
    `INSERT INTO counters (name, value) VALUES ('trimmed', 0)`,
  ],
};
