import type { Migration } from './migration.ts';

/** How many old articles a story has lost to retention while it was still being told. */
export const droppedMembers: Migration = {
  version: 9,
  name: 'dropped members',
  statements: ({ columns: { integer } }) => [
    `ALTER TABLE stories ADD COLUMN dropped_articles ${integer} NOT NULL DEFAULT 0`,
  ],
};
