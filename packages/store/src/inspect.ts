/** What an operator wants to know of a database, without changing anything in it. */
import { existsSync, statSync } from 'node:fs';
import { sql } from 'kysely';
import type { Database } from './database.ts';
import { migrations, newestVersion } from './migrations/all.ts';
import { isPostgres, openDatabase, type StoreOptions, sqliteFileOf } from './open-store.ts';
import { workOf } from './read/work.ts';
import type { WorkReport } from './store.ts';

export interface DatabaseReport {
  readonly kind: 'sqlite' | 'postgres';
  readonly place: string;
  /** The server's or library's version. */
  readonly version: string;
  readonly schema: {
    readonly found: number;
    readonly newest: number;
    /** Steps that the next start makes. */
    readonly missing: readonly string[];
    /** Steps of a newer program. */
    readonly unknown: readonly number[];
  };
  /** What a quick check of the whole file found, or what the server says of itself; empty is well. */
  readonly faults: readonly string[];
  readonly bytes: number;
  /** Its clock minus ours; null where it has none of its own. */
  readonly clockAheadMilliseconds: number | null;
  /** Null before the tables are made. */
  readonly work: WorkReport | null;
}

/** Looks a database over; null when there is no such file yet. Throws a StoreError if it is away. */
export async function inspectDatabase(options: StoreOptions): Promise<DatabaseReport | null> {
  const server = isPostgres(options.url ?? '');
  if (!server && !existsSync(sqliteFileOf(options))) return null;
  const database = openDatabase({ ...options, unhurried: true });
  try {
    const { schema, made } = await schemaOf(database);
    return {
      place: database.place,
      schema,
      work: made ? await workOf(database) : null,
      ...(server ? await inspectPostgres(database) : await inspectSqlite(database)),
    };
  } finally {
    await database.close();
  }
}

async function schemaOf({ reader: { kysely }, flavor }: Database) {
  const table =
    flavor.name === 'sqlite'
      ? sql`select 1 from sqlite_schema where name = 'schema_migrations'`
      : sql`select 1 from information_schema.tables
          where table_schema = current_schema() and table_name = 'schema_migrations'`;
  const made = (await table.execute(kysely)).rows.length > 0;
  const { rows } = made
    ? await sql<{ version: number }>`select version from schema_migrations`.execute(kysely)
    : { rows: [] };
  const applied = new Set(rows.map(({ version }) => Number(version)));
  const known = new Set(migrations.map(({ version }) => version));
  const schema = {
    found: Math.max(0, ...applied),
    newest: newestVersion,
    missing: migrations
      .filter(({ version }) => !applied.has(version))
      .map(({ version, name }) => `${version} ${name}`),
    unknown: [...applied].filter((version) => !known.has(version)),
  };
  return { schema, made };
}

async function inspectSqlite({ reader: { kysely }, place }: Database) {
  const one = async (query: ReturnType<typeof sql>): Promise<unknown> =>
    Object.values(((await query.execute(kysely)).rows[0] as object | undefined) ?? {})[0];
  const { rows } = await sql<{ quick_check: string }>`pragma quick_check(3)`.execute(kysely);
  const faults = rows.map(({ quick_check: line }) => line).filter((line) => line !== 'ok');
  const journal = String(await one(sql`pragma journal_mode`));
  if (journal !== 'wal') faults.push(`its journal mode is ${journal} and not wal`);
  const sizeOf = (suffix: string) =>
    statSync(`${place}${suffix}`, { throwIfNoEntry: false })?.size ?? 0;
  return {
    kind: 'sqlite' as const,
    version: String(await one(sql`select sqlite_version()`)),
    faults,
    bytes: sizeOf('') + sizeOf('-wal'),
    clockAheadMilliseconds: null,
  };
}

async function inspectPostgres({ reader: { kysely } }: Database) {
  const { rows } = await sql<{
    version: string;
    number: number;
    fsync: string;
    pages: string;
    replica: boolean;
    bytes: number;
    clock: number;
  }>`select current_setting('server_version') as version,
      current_setting('server_version_num')::int as number, current_setting('fsync') as fsync,
      current_setting('full_page_writes') as pages, pg_is_in_recovery() as replica,
      pg_database_size(current_database()) as bytes,
      (extract(epoch from clock_timestamp()) * 1000)::bigint as clock`.execute(kysely);
  const now = Date.now();
  const row = rows[0];
  if (row === undefined) throw new Error('Postgres answered nothing about itself.');
  return {
    kind: 'postgres' as const,
    version: row.version,
    faults: [
      ...(row.number < 130_000 ? [`version ${row.version} is older than 13`] : []),
      ...(row.fsync === 'off' ? ['fsync is off: a power cut damages the database'] : []),
      ...(row.pages === 'off' ? ['full_page_writes is off: a power cut damages pages'] : []),
      ...(row.replica ? ['it is a replica and cannot be written to'] : []),
    ],
    bytes: row.bytes,
    clockAheadMilliseconds: row.clock - now,
  };
}
