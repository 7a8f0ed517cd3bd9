import { join, resolve } from 'node:path';
import type { Database } from './database.ts';
import { openPostgres } from './drivers/postgres.ts';
import { openSqlite } from './drivers/sqlite.ts';
import { type PartitionBy, partitioningBy } from './partitioning.ts';
import { sqlStore } from './sql-store.ts';
import type { Store } from './store.ts';

export interface StoreOptions {
  /** `postgres://…` for a server; `sqlite:PATH`, a path or nothing for a file. */
  readonly url?: string | undefined;
  /** Where the SQLite file is when no path is given: `<dataDir>/tributary.sqlite`. */
  readonly dataDir?: string | undefined;
  /** Statements may take as long as they take: for copies of the whole, and migrations. */
  readonly unhurried?: boolean | undefined;
  /** How the stream is divided; one stream for everything by default. */
  readonly partitionBy?: PartitionBy | undefined;
}

/**
 * Opens the store; `migrate()` then brings its schema up to date. Throws a StoreError when the file
 * cannot be opened; a server is first spoken to by the first call.
 */
export async function openStore(options: StoreOptions = {}): Promise<Store> {
  return sqlStore(openDatabase(options), await partitioningBy(options.partitionBy ?? 'none'));
}

/** The database that the options name. */
export function openDatabase({ url = '', dataDir, unhurried }: StoreOptions): Database {
  return isPostgres(url)
    ? openPostgres(url, { unhurried: unhurried ?? false })
    : openSqlite(sqliteFileOf({ url, dataDir }));
}

export const isPostgres = (url: string): boolean => /^postgres(ql)?:\/\//.test(url);

/** The file that the options name where they name no server. */
export function sqliteFileOf({ url = '', dataDir = '.data' }: StoreOptions): string {
  const file = url.replace(/^sqlite:(\/\/)?/, '');
  return resolve(file === '' ? join(dataDir, 'tributary.sqlite') : file);
}
