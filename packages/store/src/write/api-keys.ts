import type { Database } from '../database.ts';
import type { ApiKey } from '../store.ts';
import type { Tables } from '../tables.ts';

const keyOf = (row: Tables['api_keys']): ApiKey => ({
  id: row.id,
  name: row.name,
  scope: row.scope,
  secretHash: row.secret_hash,
  createdAt: row.created_at,
  expiresAt: row.expires_at,
  lastUsedAt: row.last_used_at,
  revokedAt: row.revoked_at,
});

/** See `Store.addApiKey`. */
export async function addApiKey(database: Database, key: ApiKey): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await database.write(({ kysely }) =>
    kysely
      .insertInto('api_keys')
      .values({
        id: key.id,
        name: key.name,
        scope: key.scope,
        secret_hash: key.secretHash,
        created_at: key.createdAt,
        expires_at: key.expiresAt,
        last_used_at: key.lastUsedAt,
        revoked_at: key.revokedAt,
      })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .executeTakeFirstOrThrow(),
  );
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** See `Store.apiKeys`. */
export async function apiKeys({ reader: { kysely } }: Database): Promise<ApiKey[]> {
  const rows = await kysely
    .selectFrom('api_keys')
    .selectAll()
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .execute();
  return rows.map(keyOf);
}

/** See `Store.revokeApiKey`. */
export async function revokeApiKey(
  database: Database,
  id: string,
  now: number,
): Promise<ApiKey | null> {
  return database.write(async ({ kysely }) => {
    await kysely
      .updateTable('api_keys')
      .set({ revoked_at: now })
      .where('id', '=', id)
      .where('revoked_at', 'is', null)
      .execute();
    const row = await kysely
      .selectFrom('api_keys')
      .selectAll()
      .where('id', '=', id)
      .executeTakeFirst();
    return row === undefined ? null : keyOf(row);
  });
}

/** See `Store.touchApiKey`. */
export async function touchApiKey(database: Database, id: string, now: number): Promise<void> {
  await database.write(({ kysely }) =>
    kysely
      .updateTable('api_keys')
      .set({ last_used_at: now })
      .where('id', '=', id)
      .where((row) => row.or([row('last_used_at', 'is', null), row('last_used_at', '<', now)]))
      .execute(),
  );
}
