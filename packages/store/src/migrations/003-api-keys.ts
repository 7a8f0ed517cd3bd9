import type { Migration } from './migration.ts';

/** Keys of the API. Only a hash of each secret is kept; a revoked key stays, so that it is known. */
export const apiKeys: Migration = {
  version: 3,
  name: 'api-keys',
  statements: ({ columns: { integer } }) => [
    `CREATE TABLE api_keys (
      id TEXT PRIMARY KEY,
      name TEXT NOT NULL,
      scope TEXT NOT NULL,
      secret_hash TEXT NOT NULL,
      created_at ${integer} NOT NULL,
      expires_at ${integer},
      last_used_at ${integer},
      revoked_at ${integer}
    )`,
  ],
};
