import type { Migration } from './migration.ts';

/**
 * Every partition has a row among the leases from its first article on, so that workers find it.
 * `retired`: its articles went to other partitions when the setting was changed; the row stays, so
 * that fencing numbers go on growing. `workers`: who is there to share the partitions.
 */
export const partitions: Migration = {
  version: 7,
  name: 'partitions',
  statements: ({ columns: { integer } }) => [
    'ALTER TABLE leases ADD COLUMN url TEXT',
    `ALTER TABLE leases ADD COLUMN retired ${integer} NOT NULL DEFAULT 0`,
    `INSERT INTO leases (partition, owner, fencing, expires_at)
      SELECT DISTINCT partition, NULL, 0, 0 FROM articles WHERE true
      ON CONFLICT (partition) DO NOTHING`,
    `CREATE TABLE workers (name TEXT PRIMARY KEY, expires_at ${integer} NOT NULL)`,
  ],
};
