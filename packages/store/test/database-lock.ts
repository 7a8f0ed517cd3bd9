// Stands in the way of everybody else, as a backup, a migration or someone's open shell may.
import { DatabaseSync } from '@photostructure/sqlite';
import pg from 'pg';

/** Tables that every write, and on Postgres every read, has to touch. */
const tables = 'counters, articles, versions, leases';

/** Takes a Postgres database's tables for itself; answers how to let go. */
export async function lockPostgres(url: string): Promise<() => Promise<void>> {
  const client = new pg.Client({ connectionString: url });
  // A server that is killed takes the lock with it; letting go then says so.
  client.on('error', () => undefined);
  await client.connect();
  await client.query('BEGIN');
  await client.query(`LOCK TABLE ${tables} IN ACCESS EXCLUSIVE MODE`);
  return async () => {
    await client.query('ROLLBACK');
    await client.end();
  };
}

/** Takes a SQLite file's write lock; answers how to let go. */
export async function lockSqlite(file: string): Promise<() => Promise<void>> {
  const database = new DatabaseSync(file, { timeout: 10_000 });
  database.exec('BEGIN EXCLUSIVE');
  return async () => {
    database.exec('ROLLBACK');
    database.close();
  };
}

/** Waits, at most so long, for a moment at which another process is writing to the SQLite file. */
export async function whileSqliteIsWritten(
  file: string,
  milliseconds: number,
  action: () => void,
): Promise<void> {
  const database = new DatabaseSync(file, { timeout: 0 });
  const deadline = Date.now() + milliseconds;
  try {
    while (Date.now() < deadline) {
      try {
        database.exec('BEGIN IMMEDIATE');
        database.exec('ROLLBACK');
      } catch {
        break; // busy: that is the moment
      }
      await new Promise((resolve) => setImmediate(resolve));
    }
    action();
  } finally {
    database.close();
  }
}
