import { sql } from 'kysely';
import type { Database, Session } from '../database.ts';
import type { PartitionRow } from '../store.ts';

/** See `Store.partitions`. */
export async function partitions({ reader: { kysely } }: Database): Promise<PartitionRow[]> {
  const rows = await kysely
    .selectFrom('leases')
    .select(['partition', 'owner', 'url', 'expires_at'])
    .where('retired', '=', 0)
    .orderBy('partition')
    .execute();
  return rows.map(({ expires_at, ...row }) => ({ ...row, expiresAt: expires_at }));
}

/**
 * Makes partitions known, within the transaction that stores their first article. Known ones are
 * only read: a commit holds their rows locked.
 */
export async function makeKnown(
  { kysely }: Session,
  { flavor }: Database,
  names: ReadonlySet<string>,
): Promise<void> {
  const known = await kysely
    .selectFrom('leases')
    .select('partition')
    .where('partition', 'in', flavor.list([...names]))
    .where('retired', '=', 0)
    .execute();
  if (known.length === names.size) return;
  const missing = new Set(names);
  for (const { partition } of known) missing.delete(partition);
  for (const partition of missing) {
    await sql`insert into leases (partition, owner, fencing, expires_at)
      values (${partition}, null, 0, 0)
      on conflict (partition) do update set retired = 0`.execute(kysely);
  }
}

/** See `Store.greet`. */
export async function greet(
  database: Database,
  worker: string,
  ttlMilliseconds: number,
  now: number,
): Promise<number> {
  return database.write(async ({ kysely }) => {
    const expires_at = now + ttlMilliseconds;
    await kysely
      .insertInto('workers')
      .values({ name: worker, expires_at })
      .onConflict((conflict) => conflict.column('name').doUpdateSet({ expires_at }))
      .execute();
    await kysely.deleteFrom('workers').where('expires_at', '<', now).execute();
    const { count } = await kysely
      .selectFrom('workers')
      .select((row) => row.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow();
    return Number(count);
  });
}
