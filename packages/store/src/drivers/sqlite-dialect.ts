import { setTimeout as pause } from 'node:timers/promises';
import { DatabaseSync, type DatabaseSyncInstance } from '@photostructure/sqlite';
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import type { Value } from '../database.ts';
import { explainSqliteError, isBusy } from './sqlite-errors.ts';

type Statement = ReturnType<DatabaseSyncInstance['prepare']>;

/** Statements of lists vary with their filters; far more than ever stand in use. */
const maxStatements = 500;
/** How long a statement may block this thread on another process's short locks. */
const busyTimeoutMilliseconds = 5_000;
/** How often a writer asks for the lock that another process holds. */
const lockPollMilliseconds = 4;

interface Prepared {
  readonly statement: Statement;
  /** Names of what it answers; none for one that only writes. */
  readonly columns: readonly string[];
}

/**
 * A row from its values: the driver's own objects are slower to make, one call for each name, and
 * slower to read, for they are dictionaries without a shape.
 */
function rowOf<R>(columns: readonly string[], values: readonly unknown[]): R {
  const row: Record<string, unknown> = {};
  for (let at = 0; at < columns.length; at++) row[columns[at] as string] = values[at];
  return row as R;
}

/** One SQLite connection with its prepared statements. */
export class SqliteConnection implements DatabaseConnection {
  readonly #file: string;
  readonly #database: DatabaseSyncInstance;
  readonly #statements = new Map<string, Prepared>();

  constructor(file: string) {
    this.#file = file;
    try {
      this.#database = new DatabaseSync(file, { timeout: busyTimeoutMilliseconds });
      // WAL: readers and the writer do not wait for each other. NORMAL: a power cut may lose the
      // last commits but never damages the file; a killed process loses nothing.
      this.exec(`
        PRAGMA page_size = 4096;
        PRAGMA journal_mode = WAL;
        PRAGMA synchronous = NORMAL;
        PRAGMA foreign_keys = ON;
        PRAGMA busy_timeout = ${busyTimeoutMilliseconds};
        PRAGMA cache_size = -65536;
        PRAGMA mmap_size = 1073741824;
        PRAGMA temp_store = MEMORY;
        PRAGMA wal_autocheckpoint = 4000;
        PRAGMA journal_size_limit = 67108864;
      `);
    } catch (error) {
      throw explainSqliteError(error, file);
    }
  }

  exec(sql: string): void {
    this.#database.exec(sql);
  }

  /** Runs one statement for each row. */
  runEach(sql: string, rows: readonly (readonly Value[])[]): void {
    try {
      const { statement } = this.#prepare(sql);
      for (const row of rows) statement.run(...row);
    } catch (error) {
      throw explainSqliteError(error, this.#file);
    }
  }

  executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    try {
      const { statement, columns } = this.#prepare(query.sql);
      if (columns.length > 0) {
        const all = statement.all(...query.parameters) as unknown[] as unknown[][];
        return Promise.resolve({ rows: all.map((values) => rowOf<R>(columns, values)) });
      }
      const { changes } = statement.run(...query.parameters);
      return Promise.resolve({ rows: [], numAffectedRows: BigInt(changes) });
    } catch (error) {
      return Promise.reject(explainSqliteError(error, this.#file));
    }
  }

  async *streamQuery<R>(query: CompiledQuery): AsyncIterableIterator<QueryResult<R>> {
    const { statement, columns } = this.#prepare(query.sql);
    for (const values of statement.iterate(...query.parameters)) {
      yield { rows: [rowOf<R>(columns, values as unknown[])] };
    }
  }

  /**
   * Takes the write lock. It is asked for again and again without blocking the thread, so that a
   * server goes on answering reads while another process writes.
   */
  async begin(waitMilliseconds: number): Promise<void> {
    const until = performance.now() + waitMilliseconds;
    for (;;) {
      try {
        this.exec('PRAGMA busy_timeout = 0');
        this.exec('BEGIN IMMEDIATE');
        return;
      } catch (error) {
        if (!isBusy(error) || performance.now() > until) {
          throw explainSqliteError(error, this.#file);
        }
      } finally {
        this.exec(`PRAGMA busy_timeout = ${busyTimeoutMilliseconds}`);
      }
      await pause(lockPollMilliseconds);
    }
  }

  /** Ends the transaction; after a failed COMMIT it is rolled back and the error thrown. */
  end(command: 'COMMIT' | 'ROLLBACK'): void {
    try {
      if (command === 'COMMIT' || this.#database.isTransaction) this.exec(command);
    } catch (error) {
      if (this.#database.isTransaction) this.exec('ROLLBACK');
      throw explainSqliteError(error, this.#file);
    }
  }

  /** Leaves everything in the file itself, unless another process is using it. */
  close(): void {
    this.#statements.clear();
    this.exec('PRAGMA busy_timeout = 0; PRAGMA wal_checkpoint(TRUNCATE)');
    this.#database.close();
  }

  #prepare(sql: string): Prepared {
    const known = this.#statements.get(sql);
    if (known !== undefined) return known;
    if (this.#statements.size >= maxStatements) {
      for (const oldest of this.#statements.keys()) {
        this.#statements.delete(oldest);
        break;
      }
    }
    const statement = this.#database.prepare(sql);
    const prepared = { statement, columns: statement.columns().map(({ name }) => name) };
    if (prepared.columns.length > 0) statement.setReturnArrays(true);
    this.#statements.set(sql, prepared);
    return prepared;
  }
}

/** Kysely over one connection; whoever holds it holds it alone. */
class SqliteDriver implements Driver {
  readonly #connection: SqliteConnection;
  readonly #lockWaitMilliseconds: number;
  #free: Promise<void> = Promise.resolve();
  #release: () => void = () => undefined;

  constructor(connection: SqliteConnection, lockWaitMilliseconds: number) {
    this.#connection = connection;
    this.#lockWaitMilliseconds = lockWaitMilliseconds;
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    const before = this.#free;
    let release = (): void => undefined;
    this.#free = new Promise((resolve) => {
      release = resolve;
    });
    await before;
    this.#release = release;
    return this.#connection;
  }

  async releaseConnection(): Promise<void> {
    this.#release();
  }

  async beginTransaction(): Promise<void> {
    await this.#connection.begin(this.#lockWaitMilliseconds);
  }

  async commitTransaction(): Promise<void> {
    this.#connection.end('COMMIT');
  }

  async rollbackTransaction(): Promise<void> {
    this.#connection.end('ROLLBACK');
  }

  /** Waits for what runs; the connection is closed by who opened it, Kysely may never have used it. */
  async destroy(): Promise<void> {
    await this.#free;
  }
}

/** A Kysely dialect over `@photostructure/sqlite`, which mirrors `node:sqlite`. */
export const sqliteDialect = (
  connection: SqliteConnection,
  lockWaitMilliseconds: number,
): Dialect => ({
  createAdapter: () => new SqliteAdapter(),
  createDriver: () => new SqliteDriver(connection, lockWaitMilliseconds),
  createIntrospector: (kysely) => new SqliteIntrospector(kysely),
  createQueryCompiler: () => new SqliteQueryCompiler(),
});
