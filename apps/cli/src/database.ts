import { resolveDataDir } from '@tributary/queue/server';
import { openStore, type Store, type StoreOptions } from '@tributary/store';
import type { CommandContext } from './command.ts';

/** For the help of every command that works on the database itself. */
export const databaseHelp = `  --database URL  the database (default: DATABASE_URL, or the SQLite file in DATA_DIR)`;

/** The database that an option or the environment names, as API and worker find it. */
export const databaseOf = (
  { environment }: Pick<CommandContext, 'environment'>,
  option: string | undefined,
): StoreOptions => ({
  url: option ?? (environment.DATABASE_URL || undefined),
  dataDir: resolveDataDir(environment.DATA_DIR),
  unhurried: true,
});

/** Runs `work` on the database, up to date, and closes it in any case. */
export async function withStore<T>(
  options: StoreOptions,
  work: (store: Store) => Promise<T>,
): Promise<T> {
  const store = await openStore(options);
  try {
    await store.migrate();
    return await work(store);
  } finally {
    await store.close();
  }
}
