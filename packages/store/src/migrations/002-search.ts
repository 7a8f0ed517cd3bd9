import type { Migration } from './migration.ts';

/**
 * Word indexes beside the tables, by `num`. They keep which words a text holds, not where
 * (`detail=none`) nor the text itself, which makes them a third of the size of a full index.
 */
export const search: Migration = {
  version: 2,
  name: 'search',
  statements: (flavor) =>
    flavor.name === 'sqlite'
      ? ['article_words', 'story_words'].flatMap((table) => [
          `CREATE VIRTUAL TABLE ${table} USING fts5(
            text, content='', contentless_delete=1, detail=none,
            tokenize='unicode61 remove_diacritics 2')`,
          // Each commit adds a segment; merging 16 at a time instead of 4 saves a third of the work
          // of indexing and costs a search about a millisecond.
          `INSERT INTO ${table} (${table}, rank) VALUES ('automerge', 16)`,
          `INSERT INTO ${table} (${table}, rank) VALUES ('crisismerge', 64)`,
        ])
      : ['article_words', 'story_words'].flatMap((table) => [
          `CREATE TABLE ${table} (num BIGINT PRIMARY KEY, words TSVECTOR NOT NULL)`,
          `CREATE INDEX ${table}_gin ON ${table} USING gin (words)`,
        ]),
};
