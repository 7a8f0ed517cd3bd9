/**
 * Puts a backup in the place of the database.
 *
 * A SQLite file over a SQLite file is checked, brought up to date and moved into place as a file.
 * Everything else goes through the export: in one transaction, so that a failure changes nothing.
 * Nobody else may have the database open meanwhile: a process that went on writing into a file that
 * was moved away would lose what it accepts. Fencing numbers go on from the higher of the two, so
 * that an owner from before cannot write into what was restored.
 */
import {
  closeSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { sql } from 'kysely';
import type { Database } from './database.ts';
import { openSqlite } from './drivers/sqlite.ts';
import { OwnedError, StoreError } from './errors.ts';
import { migrate } from './migrations/migrate.ts';
import { isPostgres, openDatabase, type StoreOptions, sqliteFileOf } from './open-store.ts';
import { exportAll, importAll } from './transfer.ts';

export interface RestoreOptions extends StoreOptions {
  /** The backup: a SQLite file, or the lines of an export. */
  readonly from: { readonly sqliteFile: string } | { readonly lines: AsyncIterable<string> };
  /** Replaces a database that holds articles. */
  readonly force: boolean;
  readonly now: number;
}

export interface Restored {
  readonly place: string;
  /** Where the former SQLite file is now; null if there was none or it was overwritten in place. */
  readonly former: string | null;
  readonly articles: number;
}

/** Restores and answers what is there now. Throws an OwnedError while others use the database. */
export async function restoreStore(options: RestoreOptions): Promise<Restored> {
  const { from } = options;
  if (!('sqliteFile' in from)) return restoreLines(options, from.lines);
  if (!isPostgres(options.url ?? '')) return restoreFile(options, from.sqliteFile);
  const source = openSqlite(await checkedCopy(from.sqliteFile, `${from.sqliteFile}.checked`));
  try {
    return await restoreLines(options, exportAll(source));
  } finally {
    await source.close();
    removeSqlite(`${from.sqliteFile}.checked`);
  }
}

/** Whether the file begins as SQLite's do. */
export function isSqliteFile(path: string): boolean {
  const head = Buffer.alloc(16);
  const file = openSync(path, 'r');
  try {
    readSync(file, head, 0, 16, 0);
  } finally {
    closeSync(file);
  }
  return head.toString('latin1') === 'SQLite format 3\0';
}

async function restoreLines(
  options: RestoreOptions,
  lines: AsyncIterable<string>,
): Promise<Restored> {
  const database = openDatabase({ ...options, unhurried: true });
  try {
    await migrate(database);
    await refuseOthers(database);
    await importAll(database, lines, { replace: options.force, now: options.now });
    return { place: database.place, former: null, articles: await articlesIn(database) };
  } finally {
    await database.close();
  }
}

async function restoreFile(options: RestoreOptions, backup: string): Promise<Restored> {
  const target = sqliteFileOf(options);
  const fencing = await checkReplaceable(target, options);
  mkdirSync(dirname(target), { recursive: true });
  const fresh = await checkedCopy(backup, `${target}.restoring`);
  const database = openSqlite(fresh);
  let articles: number;
  try {
    await database.write(({ kysely }) =>
      sql`update leases set owner = null, expires_at = 0,
        fencing = max(fencing, ${fencing}) + 1`.execute(kysely),
    );
    articles = await articlesIn(database);
  } finally {
    await database.close();
  }
  if ((statSync(`${fresh}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0) {
    throw new Error(`${fresh} could not be written out as one file.`);
  }
  for (const suffix of ['-wal', '-shm']) rmSync(`${fresh}${suffix}`, { force: true });
  const former = existsSync(target) ? `${target}.before-restore` : null;
  if (former !== null) {
    removeSqlite(former);
    renameSync(target, former);
  }
  removeSqlite(target);
  renameSync(fresh, target);
  return { place: target, former, articles };
}

/** The highest fencing number given so far. Throws if the database may not be replaced. */
async function checkReplaceable(target: string, { force, now }: RestoreOptions): Promise<number> {
  if (!existsSync(target)) return 0;
  const database = openSqlite(target);
  try {
    await refuseOthers(database);
    await migrate(database);
    const { rows } = await sql<{ owner: string | null; fencing: number; expires_at: number }>`
      select owner, fencing, expires_at from leases`.execute(database.reader.kysely);
    const held = rows.find(({ owner, expires_at }) => owner !== null && expires_at > now);
    if (held !== undefined) {
      throw new OwnedError(
        `The worker ${held.owner} owns a partition of ${target}: stop it first.`,
      );
    }
    if (!force && (await articlesIn(database)) > 0) throw notEmpty(target);
    return Math.max(0, ...rows.map(({ fencing }) => fencing));
  } finally {
    await database.close();
  }
}

const notEmpty = (place: string): Error =>
  new Error(`${place} holds articles already: --force replaces them.`);

async function refuseOthers(database: Database): Promise<void> {
  const others = await database.otherUsers();
  if (others.length === 0) return;
  throw new OwnedError(
    `${database.place} is in use by ${others.join(', ')}: stop API and workers first.`,
  );
}

/** A copy of a SQLite backup, whole and brought up to date. Throws if the backup is damaged. */
async function checkedCopy(backup: string, path: string): Promise<string> {
  removeSqlite(path);
  copyFileSync(backup, path);
  try {
    const database = openSqlite(path);
    try {
      await checkIntegrity(database, backup);
      await migrate(database);
    } finally {
      await database.close();
    }
  } catch (error) {
    removeSqlite(path);
    throw error;
  }
  return path;
}

async function checkIntegrity({ reader: { kysely } }: Database, backup: string): Promise<void> {
  const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check(10)`.execute(
    kysely,
  );
  const faults = rows.map(({ integrity_check: line }) => line).filter((line) => line !== 'ok');
  const { rows: dangling } = await sql`pragma foreign_key_check`.execute(kysely);
  if (dangling.length > 0) faults.push(`${dangling.length} rows refer to rows that are not there`);
  if (faults.length === 0) return;
  throw new StoreError('corrupt', `The backup ${backup} is damaged: ${faults.join('; ')}.`);
}

async function articlesIn({ reader: { kysely } }: Database): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*) as count from articles`.execute(
    kysely,
  );
  return Number(rows[0]?.count ?? 0);
}

const removeSqlite = (path: string): void => {
  for (const suffix of ['', '-wal', '-shm']) rmSync(`${path}${suffix}`, { force: true });
};
