import { sql } from 'kysely';
import type { Database, Session } from '../database.ts';
import { StaleLeaseError } from '../errors.ts';
import type { Lease } from '../store.ts';

/** See `Store.acquireLease`. An owner that asks again gets the partition anew, fencing off itself. */
export async function acquireLease(
  database: Database,
  { partition, owner, url }: { partition: string; owner: string; url: string | null },
  ttlMilliseconds: number,
  now: number,
): Promise<Lease | null> {
  const { rows } = await database.write(({ kysely }) =>
    sql<{ fencing: number }>`
      insert into leases (partition, owner, fencing, expires_at, url)
      values (${partition}, ${owner}, 1, ${now + ttlMilliseconds}, ${url})
      on conflict (partition) do update
      set owner = excluded.owner, fencing = leases.fencing + 1, expires_at = excluded.expires_at,
        url = excluded.url
      where leases.owner is null or leases.owner = excluded.owner or leases.expires_at <= ${now}
      returning fencing`.execute(kysely),
  );
  const fencing = rows[0]?.fencing;
  return fencing === undefined ? null : { partition, owner, fencing };
}

/** See `Store.renewLease`. A lease that ran out is renewed as long as nobody else took it. */
export async function renewLease(
  database: Database,
  lease: Lease,
  ttlMilliseconds: number,
  now: number,
): Promise<boolean> {
  const { numUpdatedRows } = await database.write(({ kysely }) =>
    kysely
      .updateTable('leases')
      .set({ expires_at: now + ttlMilliseconds })
      .where('partition', '=', lease.partition)
      .where('owner', '=', lease.owner)
      .where('fencing', '=', lease.fencing)
      .executeTakeFirstOrThrow(),
  );
  return numUpdatedRows > 0n;
}

/** See `Store.releaseLease`. The row stays, so that fencing numbers go on growing. */
export async function releaseLease(database: Database, lease: Lease): Promise<void> {
  await database.write(({ kysely }) =>
    kysely
      .updateTable('leases')
      .set({ owner: null, expires_at: 0 })
      .where('partition', '=', lease.partition)
      .where('owner', '=', lease.owner)
      .where('fencing', '=', lease.fencing)
      .execute(),
  );
}

/** Throws unless the lease is the newest; nobody can take it until the transaction ends. */
export async function checkLease(
  { kysely }: Session,
  { flavor }: Database,
  lease: Lease,
): Promise<void> {
  const { rows } = await sql<{ owner: string | null; fencing: number }>`
    select owner, fencing from leases where partition = ${lease.partition} ${flavor.forUpdate}
  `.execute(kysely);
  const newest = rows[0];
  if (newest?.owner === lease.owner && newest.fencing === lease.fencing) return;
  throw new StaleLeaseError(
    `Partition "${lease.partition}" is no longer owned by ${lease.owner} (fencing ${lease.fencing}): ` +
      `newest is ${newest?.owner ?? 'nobody'} (${newest?.fencing ?? 0}).`,
  );
}
