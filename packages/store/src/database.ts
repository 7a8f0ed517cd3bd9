import type { Kysely, RawBuilder } from 'kysely';
import type { Tables } from './tables.ts';

/** A value that both databases take and give. */
export type Value = string | number | Uint8Array | null;

/** SQL column types by meaning. */
interface ColumnTypes {
  readonly integer: string;
  readonly real: string;
  readonly blob: string;
}

/** Rows to write with one statement: column names to types, then the rows in that order. */
export interface RowSet {
  readonly columns: Readonly<Record<string, 'text' | 'integer' | 'real' | 'blob'>>;
  readonly rows: readonly (readonly Value[])[];
}

/** A connection, inside a transaction or for reading. */
export interface Session {
  readonly kysely: Kysely<Tables>;
  /** INSERT of many rows; `tail` follows VALUES ("ON CONFLICT …"). */
  insert(table: string, set: RowSet, tail?: string): Promise<void>;
  /** UPDATE of many rows, found by the first column; `assignments` default to column = value. */
  update(table: string, set: RowSet): Promise<void>;
}

/** What differs between the two databases, beside their connections. */
export interface Flavor {
  readonly name: 'sqlite' | 'postgres';
  readonly columns: ColumnTypes;
  /** Ends a CREATE TABLE whose rows should stand in the primary key itself. */
  readonly clustered: string;
  /** A sub-query that yields the values, for `column in (…)`. */
  list<T extends string | number>(values: readonly T[]): RawBuilder<T>;
  /** Waits for any other migration, within the open transaction. */
  lockSchema(kysely: Kysely<Tables>): Promise<void>;
  /** Row locks are for Postgres; SQLite has one writer. */
  readonly forUpdate: RawBuilder<unknown>;
  /** `stories`, read from the index that has every column of filters and sorts and no other. */
  readonly narrowStories: RawBuilder<unknown>;
  /** `articles`, read from the index of their stories. */
  readonly storiesOfArticles: RawBuilder<unknown>;
  readonly words: WordIndex;
}

export type WordTable = 'article_words' | 'story_words';

/** Full-text search: whole words, and the beginning of the last one. */
export interface WordIndex {
  /** `replaces`: a row of this `num` may be there already. */
  put(
    session: Session,
    table: WordTable,
    rows: readonly { num: number; text: string; replaces: boolean }[],
  ): Promise<void>;
  remove(session: Session, table: WordTable, nums: readonly number[]): Promise<void>;
  clear(session: Session, table: WordTable): Promise<void>;
  /**
   * Words of the index that begin so, those of most texts first (which they are may be some minutes
   * old, where there are too many to take all); null where the database follows a
   * beginning well enough by itself.
   */
  readonly endings:
    | ((session: Session, table: WordTable, beginning: string) => Promise<readonly string[]>)
    | null;
  /**
   * A sub-query of matching `num`, newest first, at most `limit` and below `before`. `begins`: the
   * last word stands for all that begin with it, or for these.
   */
  matches(table: WordTable, words: readonly string[], page: MatchPage): RawBuilder<unknown>;
}

export interface MatchPage {
  readonly begins: boolean | readonly string[];
  readonly limit: number;
  readonly before?: number;
}

/** The database as it stood at one moment. */
export interface Snapshot {
  /** Rows in the order of the key, text by its bytes; in pages, so that memory stays small. */
  scan(
    table: keyof Tables,
    columns: readonly string[],
    key: readonly string[],
  ): AsyncGenerator<Record<string, Value>>;
  end(): Promise<void>;
}

export interface Database {
  readonly flavor: Flavor;
  /** For reading outside of transactions: sees what was last committed. */
  readonly reader: Session;
  /** Runs `work` in one write transaction, rolled back when it throws. */
  write<T>(work: (session: Session) => Promise<T>): Promise<T>;
  /** Where it is, without user and password: for messages. */
  readonly place: string;
  /** Reads the database as it stands now, whatever others write meanwhile, until it is ended. */
  snapshot(): Promise<Snapshot>;
  /** Copies everything into a new file while others write; null where only a server could. */
  readonly copy: ((path: string) => Promise<void>) | null;
  /** Others that have it open, in words: "process 4711 (node main.js)". */
  otherUsers(): Promise<string[]>;
  close(): Promise<void>;
}
