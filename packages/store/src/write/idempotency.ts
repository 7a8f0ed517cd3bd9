import type { Database } from '../database.ts';
import type { IdempotentAnswer } from '../store.ts';

const keptMilliseconds = 24 * 60 * 60 * 1000;

export async function findIdempotent(
  { reader }: Database,
  key: string,
  now: number,
): Promise<IdempotentAnswer | null> {
  const row = await reader.kysely
    .selectFrom('idempotency')
    .select(['request_hash', 'status', 'body'])
    .where('key', '=', key)
    .where('saved_at', '>', now - keptMilliseconds)
    .executeTakeFirst();
  if (row === undefined) return null;
  return { requestHash: row.request_hash, status: row.status, body: row.body };
}

/** Stores the answer, and forgets those of more than 24 hours ago. */
export async function saveIdempotent(
  database: Database,
  key: string,
  { requestHash, status, body }: IdempotentAnswer,
  now: number,
): Promise<void> {
  const answer = { request_hash: requestHash, status, body, saved_at: now };
  await database.write(async ({ kysely }) => {
    await kysely
      .deleteFrom('idempotency')
      .where('saved_at', '<=', now - keptMilliseconds)
      .execute();
    await kysely
      .insertInto('idempotency')
      .values({ key, ...answer })
      .onConflict((conflict) => conflict.column('key').doUpdateSet(answer))
      .execute();
  });
}
