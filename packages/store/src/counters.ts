import { sql } from 'kysely';
import type { Session } from './database.ts';
import type { Tables } from './tables.ts';

type CounterName = Tables['counters']['name'];

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
