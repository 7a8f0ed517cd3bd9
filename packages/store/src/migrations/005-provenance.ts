import type { Migration } from './migration.ts';

/**
 * Edges name the versions of both ends, and a story knows which of its origins are one (a credited
 * agency and the agency's own report). Of older edges only the present versions are known.
 */
export const provenance: Migration = {
  version: 5,
  name: 'provenance',
  statements: ({ columns: { integer } }) => [
    `ALTER TABLE reuse ADD COLUMN article_version ${integer} NOT NULL DEFAULT 1`,
    `ALTER TABLE reuse ADD COLUMN source_version ${integer} NOT NULL DEFAULT 1`,
    `UPDATE reuse SET
      article_version = coalesce((SELECT version FROM articles WHERE id = reuse.article_id), 1),
      source_version = coalesce((SELECT version FROM articles WHERE id = reuse.source_id), 1)`,
    `ALTER TABLE stories ADD COLUMN folded_origins TEXT NOT NULL DEFAULT '{}'`,
  ],
};
