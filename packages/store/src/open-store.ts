import { join, resolve } from 'node:path';
import { openSqlite } from './drivers/sqlite.ts';
import { sqlStore } from './sql-store.ts';
import type { Store } from './store.ts';

/** The one partition while nothing else is asked for. */
export const defaultPartition = 'main';

export interface StoreOptions {
  /** `postgres://…` for a server; `sqlite:PATH`, a path or nothing for a file. */
  readonly url?: string | undefined;
  /** Where the SQLite file is when no path is given: `<dataDir>/tributary.sqlite`. */
  readonly dataDir?: string | undefined;
  /**
   * `none`: one ordered stream for everything (default). `language`: one partition per language,
   * for more than one core can cluster; stories then do not cross languages.
   */
  readonly partitionBy?: 'none' | 'language' | undefined;
}

/** Opens the store; the schema is brought up to date by `migrate()`. Throws StoreError. */
export async function openStore(options: StoreOptions = {}): Promise<Store> {
  const { url, dataDir = '.data', partitionBy = 'none' } = options;
  const partitionOf = (language: string | null) =>
    partitionBy === 'none'
      ? defaultPartition
      : ((language ?? 'und').toLowerCase().split('-', 1)[0] ?? 'und');
  const file = url?.replace(/^sqlite:(\/\/(?=\/))?/, '') || join(dataDir, 'tributary.sqlite');
  return sqlStore(openSqlite(resolve(file)), partitionOf);
}
