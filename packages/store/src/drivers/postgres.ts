import { CompiledQuery, Kysely, PostgresDialect, type PostgresPool, sql } from 'kysely';
import pg from 'pg';
import type { Database, Flavor, RowSet, Session } from '../database.ts';
import type { Tables } from '../tables.ts';
import { explainPostgresError } from './postgres-errors.ts';
import { postgresWords } from './postgres-words.ts';

const connections = 8;
const connectTimeoutMilliseconds = 5_000;
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
    await sql`select pg_advisory_xact_lock(${schemaLock})`.execute(kysely);
  },
  forUpdate: sql`for update`,
  narrowStories: sql`stories`,
  storiesOfArticles: sql`articles`,
  words: postgresWords,
};

/** A Postgres database, 13 or newer, by URL. Connects when it is first used. */
export function openPostgres(url: string): Database {
  const { host } = new URL(url);
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: connectTimeoutMilliseconds,
    statement_timeout: statementTimeoutMilliseconds,
    query_timeout: statementTimeoutMilliseconds + 5_000,
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
    backup: async () => {
      throw new Error(
        `Postgres at ${host} is backed up with its own tools: pg_dump --format=custom.`,
      );
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
    return {
      query: ((text: string, parameters: unknown[]) =>
        client.query(text, parameters).catch((error: unknown) => {
          throw explainPostgresError(error, server);
        })) as never,
      release: () => client.release(),
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
