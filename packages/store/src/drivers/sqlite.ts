import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { Kysely, type RawBuilder, sql } from 'kysely';
import type { Database, Flavor, RowSet, Session, Value } from '../database.ts';
import { StoreError } from '../errors.ts';
import type { Tables } from '../tables.ts';
import { processesWithOpen } from './open-files.ts';
import { SqliteConnection, sqliteDialect } from './sqlite-dialect.ts';
import { sqliteWords } from './sqlite-words.ts';

const flavor: Flavor = {
  name: 'sqlite',
  columns: { integer: 'INTEGER', real: 'REAL', blob: 'BLOB' },
  list: (values) => sql`(select value from json_each(${JSON.stringify(values)}))`,
  clustered: 'WITHOUT ROWID',
  // BEGIN IMMEDIATE has the only write lock there is.
  lockSchema: async () => undefined,
  forUpdate: sql``,
  narrowStories: sql`stories indexed by stories_narrow`,
  storiesOfArticles: sql`articles indexed by articles_story_of`,
  words: sqliteWords,
};

/**
 * A SQLite file. One connection writes, another reads: a list is answered from the last commit
 * while a transaction is open. `lockWaitMilliseconds`: how long a write waits for other processes.
 */
export function openSqlite(file: string, lockWaitMilliseconds = 30_000): Database {
  try {
    mkdirSync(dirname(file), { recursive: true });
  } catch (error) {
    throw new StoreError(
      'unwritable',
      `The folder ${dirname(file)} cannot be made. Check its owner and rights, or set DATA_DIR to a folder that this user may write to.`,
      { cause: error },
    );
  }
  const writing = new SqliteConnection(file);
  const reading = new SqliteConnection(file);
  const writer = new Kysely<Tables>({ dialect: sqliteDialect(writing, lockWaitMilliseconds) });
  const reader = new Kysely<Tables>({ dialect: sqliteDialect(reading, lockWaitMilliseconds) });
  return {
    flavor,
    reader: session(reader, reading),
    write: (work) => writer.transaction().execute((kysely) => work(session(kysely, writing))),
    place: file,
    snapshot: async () => {
      // Its own connection: the transaction stays open between two reads.
      const connection = new SqliteConnection(file);
      const kysely = new Kysely<Tables>({ dialect: sqliteDialect(connection, 0) });
      connection.exec('BEGIN');
      return {
        scan: (table, columns, key) => scan(kysely, table, columns, key),
        end: async () => {
          connection.exec('COMMIT');
          await kysely.destroy();
          connection.close();
        },
      };
    },
    copy: async (path) => {
      await sql`VACUUM INTO ${path}`.execute(reader);
    },
    otherUsers: async () => processesWithOpen(file),
    close: async () => {
      await writer.destroy();
      await reader.destroy();
      writing.close();
      reading.close();
    },
  };
}

/** Writes row by row with one prepared statement: in process, that is as fast as one statement. */
const session = (kysely: Kysely<Tables>, connection: SqliteConnection): Session => ({
  kysely,
  insert: async (table, { columns, rows }, tail = '') => {
    const names = Object.keys(columns);
    connection.runEach(
      `INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')}) ${tail}`,
      rows,
    );
  },
  update: async (table, { columns, rows }: RowSet) => {
    const [key, ...set] = Object.keys(columns);
    const values = set.map((name, at) => `${name} = ?${at + 2}`).join(', ');
    connection.runEach(`UPDATE ${table} SET ${values} WHERE ${key} = ?1`, rows);
  },
});

const scanPage = 500;

/** Page by page of the key: nothing is held between two pages. */
async function* scan(
  kysely: Kysely<Tables>,
  table: keyof Tables,
  columns: readonly string[],
  key: readonly string[],
): AsyncGenerator<Record<string, Value>> {
  const keys = sql.join(key.map((column) => sql.ref(column)));
  const names = sql.join(columns.map((column) => sql.ref(column)));
  let after: Value[] | null = null;
  for (;;) {
    const beyond: RawBuilder<unknown> =
      after === null ? sql`` : sql`where (${keys}) > (${sql.join(after)})`;
    const { rows }: { rows: Record<string, Value>[] } = await sql<Record<string, Value>>`
      select ${names} from ${sql.table(table)} ${beyond} order by ${keys} limit ${scanPage}`.execute(
      kysely,
    );
    yield* rows;
    const last = rows.at(-1);
    if (last === undefined || rows.length < scanPage) return;
    after = key.map((column) => last[column] ?? null);
  }
}
