import { sql } from 'kysely';
import type { Session } from './database.ts';
import type { CounterName } from './tables.ts';

/**
 * Adds `by` to a counter and answers its value before. The row stays locked until the transaction
 * ends, so numbers become visible in the order in which they were given.
 */
export async function advance({ kysely }: Session, name: CounterName, by: number): Promise<number> {
  const { value } = await kysely
    .updateTable('counters')
    .set({ value: sql<number>`value + ${by}` })
    .where('name', '=', name)
    .returning('value')
    .executeTakeFirstOrThrow();
  return value - by;
}

/** The counter as last committed. */
export async function readCounter({ kysely }: Session, name: CounterName): Promise<number> {
  const { value } = await kysely
    .selectFrom('counters')
    .select('value')
    .where('name', '=', name)
    .executeTakeFirstOrThrow();
  return value;
}

/** All counters as last committed, in one query. */
export async function readCounters({ kysely }: Session): Promise<Record<CounterName, number>> {
  const rows = await kysely.selectFrom('counters').selectAll().execute();
  return Object.fromEntries(rows.map(({ name, value }) => [name, value])) as Record<
    CounterName,
    number
  >;
}
