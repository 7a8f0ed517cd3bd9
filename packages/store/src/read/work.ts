import { sql } from 'kysely';
import type { Database } from '../database.ts';
import type { WorkReport } from '../store.ts';

/** See `Store.work`. Reads only what every version of the schema has. */
export async function workOf({ reader: { kysely } }: Database): Promise<WorkReport> {
  const { rows: counts } = await sql<{ status: string; count: number; oldest: number }>`
    select status, count(*) as count, min(since) as oldest from versions
    where status in ('received', 'ready') group by status`.execute(kysely);
  const { rows: failed } = await sql<{ count: number }>`
    select count(*) as count from versions where status = 'failed'`.execute(kysely);
  const { rows: leases } = await sql<{
    partition: string;
    owner: string | null;
    fencing: number;
    expires_at: number;
  }>`select partition, owner, fencing, expires_at from leases order by partition`.execute(kysely);
  const countOf = (status: string): number =>
    Number(counts.find((row) => row.status === status)?.count ?? 0);
  return {
    received: countOf('received'),
    ready: countOf('ready'),
    failed: Number(failed[0]?.count ?? 0),
    oldestUnfinishedAt:
      counts.length === 0 ? null : Math.min(...counts.map(({ oldest }) => Number(oldest))),
    leases: leases.map(({ expires_at, ...lease }) => ({ ...lease, expiresAt: expires_at })),
  };
}
