import { randomUUID } from 'node:crypto';
import { CompiledQuery, Kysely, PostgresDialect, type PostgresPool, sql } from 'kysely';
import pg from 'pg';
import type { Database, Flavor, RowSet, Session, Value } from '../database.ts';
import type { Tables } from '../tables.ts';
import { explainPostgresError } from './postgres-errors.ts';
import { postgresWords } from './postgres-words.ts';

const connections = 8;
const connectTimeoutMilliseconds = 5_000;
/** Between two statements of a transaction we only compute: past it, this process stands still. */
const idleInTransactionMilliseconds = 10_000;
/** No statement of ours takes a tenth of it; past it, the server is not well. */
const statementTimeoutMilliseconds = 60_000;
/** Any number, as long as all migrations use the same. */
const schemaLock = 7_283_211;

const arrayTypes = { text: 'text', integer: 'bigint', real: 'float8', blob: 'bytea' } as const;

const flavor: Flavor = {
  name: 'postgres',
  columns: { integer: 'BIGINT', real: 'DOUBLE PRECISION', blob: 'BYTEA' },
  clustered: '',
  list: (values) => {
    // An empty list has no type of its own.
    if (values.length === 0) return sql`(null)`;
    const type = typeof values[0] === 'number' ? 'bigint' : 'text';
    return sql`(select unnest(${values}::${sql.raw(type)}[]))`;
  },
  lockSchema: async (kysely) => {
    // A step over everything that is stored takes its time, and computes in between.
    await sql`set local idle_in_transaction_session_timeout = 0`.execute(kysely);
    await sql`select pg_advisory_xact_lock(${schemaLock})`.execute(kysely);
  },
  forUpdate: sql`for update`,
  narrowStories: sql`stories`,
  storiesOfArticles: sql`articles`,
  words: postgresWords,
};

/** By this name and a number of its own each program is known among the server's connections. */
const applicationName = 'tributary';

/**
 * A Postgres database, 13 or newer, by URL. Connects when it is first used. `unhurried`: a statement
 * may take as long as it takes, for migrations and copies of the whole.
 */
export function openPostgres(url: string, { unhurried = false } = {}): Database {
  const { host, pathname } = new URL(url);
  const ownName = `${applicationName} ${randomUUID()}`;
  const limit = unhurried ? 0 : statementTimeoutMilliseconds;
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: connectTimeoutMilliseconds,
    application_name: ownName,
    ...(limit > 0 && {
      statement_timeout: limit,
      query_timeout: limit + 5_000,
      idle_in_transaction_session_timeout: idleInTransactionMilliseconds,
    }),
    types: { getTypeParser: parserOf },
  });
  // A connection that breaks while idle is dropped by the pool; the next query reports what is wrong.
  pool.on('error', () => undefined);
  const kysely = new Kysely<Tables>({
    dialect: new PostgresDialect({ pool: explaining(pool, host) }),
  });
  return {
    flavor,
    reader: session(kysely),
    write: (work) => kysely.transaction().execute((transaction) => work(session(transaction))),
    place: `Postgres at ${host}${pathname}`,
    snapshot: async () => {
      const transaction = await kysely
        .startTransaction()
        .setIsolationLevel('repeatable read')
        .setAccessMode('read only')
        .execute();
      return {
        scan: (table, columns, key) => scan(transaction, table, columns, key),
        end: async () => {
          await transaction.commit().execute();
        },
      };
    },
    copy: null,
    otherUsers: async () => {
      const { rows } = await sql<{ pid: number; client_addr: string | null }>`
        select pid, host(client_addr) as client_addr from pg_stat_activity
        where datname = current_database() and application_name like ${`${applicationName} %`}
          and application_name <> ${ownName}`.execute(kysely);
      return rows.map(({ pid, client_addr }) => `backend ${pid} of ${client_addr ?? 'a socket'}`);
    },
    close: () => kysely.destroy(),
  };
}

/** Numbers up to 2^53 are enough for every count and time here. */
const parserOf: typeof pg.types.getTypeParser = ((oid: number, format?: 'text' | 'binary') =>
  oid === pg.types.builtins.INT8
    ? Number
    : pg.types.getTypeParser(oid, format as 'text')) as typeof pg.types.getTypeParser;

/** The pool, with errors that say what to do. */
const explaining = (pool: pg.Pool, server: string): PostgresPool => ({
  connect: async () => {
    const client = await pool.connect().catch((error: unknown) => {
      throw explainPostgresError(error, server);
    });
    // One that breaks between two statements of a transaction would end the process; the next
    // statement reports it, and the pool drops the connection when it comes back.
    const broken = (): void => undefined;
    client.on('error', broken);
    return {
      query: ((text: string, parameters: unknown[]) =>
        client.query(text, parameters).catch((error: unknown) => {
          throw explainPostgresError(error, server);
        })) as never,
      release: () => {
        client.off('error', broken);
        client.release();
      },
    };
  },
  end: () => pool.end(),
});

/** Writes many rows with one statement: each column travels as one array. */
const session = (kysely: Kysely<Tables>): Session => ({
  kysely,
  insert: async (table, set, tail = '') => {
    if (set.rows.length === 0) return;
    const names = Object.keys(set.columns).join(', ');
    await execute(
      kysely,
      `INSERT INTO ${table} (${names}) SELECT * FROM unnest(${arrays(set)}) ${tail}`,
      set,
    );
  },
  update: async (table, set) => {
    if (set.rows.length === 0) return;
    const names = Object.keys(set.columns);
    const [key, ...values] = names;
    await execute(
      kysely,
      `UPDATE ${table} SET ${values.map((name) => `${name} = given.${name}`).join(', ')}
       FROM unnest(${arrays(set)}) AS given (${names.join(', ')}) WHERE ${table}.${key} = given.${key}`,
      set,
    );
  },
});

const arrays = ({ columns }: RowSet): string =>
  Object.values(columns)
    .map((type, at) => `$${at + 1}::${arrayTypes[type]}[]`)
    .join(', ');

const execute = (kysely: Kysely<Tables>, text: string, { columns, rows }: RowSet) =>
  kysely.executeQuery(
    CompiledQuery.raw(
      text,
      Object.keys(columns).map((_, at) => rows.map((row) => row[at])),
    ),
  );

const scanPage = 500;

/**
 * Through a cursor of the server: text sorts by its bytes here, which no index does, and so the
 * server sorts a table once and not for every page.
 */
async function* scan(
  kysely: Kysely<Tables>,
  table: keyof Tables,
  columns: readonly string[],
  key: readonly string[],
): AsyncGenerator<Record<string, Value>> {
  const quoted = (names: readonly string[]) => names.map((name) => `"${name}"`);
  // Collations are for text alone; casting every key would give up the index of the numbers.
  const { rows: types } = await sql<{ column_name: string }>`
    select column_name from information_schema.columns
    where table_schema = current_schema() and table_name = ${table} and data_type = 'text'`.execute(
    kysely,
  );
  const texts = new Set(types.map(({ column_name }) => column_name));
  const order = key.map((name) => (texts.has(name) ? `"${name}" COLLATE "C"` : `"${name}"`));
  await sql
    .raw(
      `DECLARE whole NO SCROLL CURSOR FOR SELECT ${quoted(columns)} FROM "${table}" ORDER BY ${order}`,
    )
    .execute(kysely);
  for (;;) {
    const { rows } = await sql<
      Record<string, Value>
    >`${sql.raw(`FETCH ${scanPage} FROM whole`)}`.execute(kysely);
    yield* rows;
    if (rows.length < scanPage) break;
  }
  await sql`CLOSE whole`.execute(kysely);
}
