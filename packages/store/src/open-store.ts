import { join, resolve } from 'node:path';
import type { Database } from './database.ts';
import { openPostgres } from './drivers/postgres.ts';
import { openSqlite } from './drivers/sqlite.ts';
import { sqlStore } from './sql-store.ts';
import type { Store } from './store.ts';

/** The one partition while nothing else is asked for. */
export const defaultPartition = 'all';

export interface StoreOptions {
  /** `postgres://…` for a server; `sqlite:PATH`, a path or nothing for a file. */
  readonly url?: string | undefined;
  /** Where the SQLite file is when no path is given: `<dataDir>/tributary.sqlite`. */
  readonly dataDir?: string | undefined;
  /**
   * `none`: one ordered stream for everything (default). `language`: one partition per language,
   * for more than one core can cluster; stories then do not cross languages.
   */
  /** Statements may take as long as they take: for copies of the whole, and migrations. */
  readonly unhurried?: boolean | undefined;
  readonly partitionBy?: 'none' | 'language' | undefined;
}

/**
 * Opens the store; `migrate()` then brings its schema up to date. Throws a StoreError when the file
 * cannot be opened; a server is first spoken to by the first call.
 */
export async function openStore(options: StoreOptions = {}): Promise<Store> {
  const { partitionBy = 'none' } = options;
  return sqlStore(
    openDatabase(options),
    partitionBy === 'none' ? () => defaultPartition : partitionOfLanguage,
  );
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

const partitionOfLanguage = (language: string | null): string =>
  language?.toLowerCase().split(/[-_]/, 1)[0] || 'und';
