import { sql } from 'kysely';
import { readCounters } from '../counters.ts';
import type { Database } from '../database.ts';
import type { StoreStats } from '../store.ts';

const minutesShown = 60;

/**
 * See `Store.stats`. Counts small sets only: what has an end is kept in counters, and the
 * assigned articles are what is left of all.
 */
export async function stats({ reader }: Database, now: number): Promise<StoreStats> {
  const { kysely } = reader;
  const counters = await readCounters(reader);
  const { rows: open } = await sql<{ status: string; count: number }>`
    select status, count(*) as count from articles where status <> 'assigned' group by status
  `.execute(kysely);
  const { rows: outlets } = await sql<{ count: number }>`
    select count(*) as count from outlets`.execute(kysely);
  const minute = Math.floor(now / 60_000);
  const minutes = await kysely
    .selectFrom('minutes')
    .selectAll()
    .where('minute', '>', minute - minutesShown)
    .execute();
  const articles = countsOf(open, ['received', 'ready', 'failed']);
  return {
    articles: {
      ...articles,
      assigned: counters.articles - articles.received - articles.ready - articles.failed,
    },
    stories: {
      active: counters['active stories'],
      closed: counters['closed stories'],
      merged: counters['merged stories'],
    },
    outlets: outlets[0]?.count ?? 0,
    perMinute: Array.from(
      { length: minutesShown },
      (_, at) =>
        minutes.find((row) => row.minute === minute - minutesShown + 1 + at)?.articles ?? 0,
    ),
    lastEventId: counters.event,
  };
}

function countsOf<Status extends string>(
  rows: readonly { status: string; count: number }[],
  statuses: readonly Status[],
): Record<Status, number> {
  const counts = statuses.map((status) => [
    status,
    rows.find((row) => row.status === status)?.count ?? 0,
  ]);
  return Object.fromEntries(counts) as Record<Status, number>;
}
