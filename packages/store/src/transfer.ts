import { type RawBuilder, sql } from 'kysely';
import type { Database, Session, Value } from './database.ts';
import { newestVersion } from './migrations/all.ts';
import { type TableShape, tableShapes } from './table-shapes.ts';
import { storyText } from './write/commit-stories.ts';

/**
 * Everything a store holds as lines of JSON, and back: from one database to the other, or as a
 * backup that people can read. Word indexes are not carried but made anew; leases and idempotency
 * keys are of the moment and stay behind.
 *
 * The first line names the format and the schema version; each other line is `[table, row]`. Bytes
 * are base64. Rows stream in pages of the primary key, so memory stays small; for a consistent copy
 * stop the writers, or export a `backup`.
 */
const format = 'tributary-export';

const rowsPerPage = 500;

type Row = Record<string, Value>;

/** See `Store.exportAll`. */
export async function* exportAll(database: Database): AsyncGenerator<string> {
  yield JSON.stringify({ format, schema: newestVersion });
  for (const shape of tableShapes) {
    for await (const row of rowsOf(database, shape)) yield JSON.stringify([shape.name, row]);
  }
}

async function* rowsOf(
  { reader: { kysely } }: Database,
  { name, key, columns }: TableShape,
): AsyncGenerator<unknown[]> {
  const names = Object.keys(columns);
  const keys = sql.join(key.map((column) => sql.ref(column)));
  let after: Value[] | null = null;
  for (;;) {
    const beyond: RawBuilder<unknown> =
      after === null ? sql`` : sql`where (${keys}) > (${sql.join(after)})`;
    const { rows }: { rows: Row[] } = await sql<Row>`
      select ${sql.join(names.map((column) => sql.ref(column)))} from ${sql.table(name)}
      ${beyond} order by ${keys} limit ${rowsPerPage}`.execute(kysely);
    for (const row of rows) {
      yield names.map((column) => encode(row[column] ?? null));
    }
    const last = rows.at(-1);
    if (last === undefined || rows.length < rowsPerPage) return;
    after = key.map((column) => last[column] ?? null);
  }
}

const encode = (value: Value): unknown =>
  value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value;

/**
 * See `Store.importAll`: into a migrated, empty store, in one transaction. Throws for a file of
 * another format or schema, or a store that holds articles already.
 */
export async function importAll(
  database: Database,
  lines: AsyncIterable<string> | Iterable<string>,
): Promise<{ rows: number }> {
  return database.write(async (session) => {
    const { kysely } = session;
    if ((await kysely.selectFrom('articles').select('num').limit(1).execute()).length > 0) {
      throw new Error('Import needs an empty store, but this one holds articles.');
    }
    let total = 0;
    let page: { shape: TableShape; rows: Value[][] } | null = null;
    let line = 0;
    for await (const text of lines) {
      line += 1;
      if (text === '') continue;
      const value: unknown = JSON.parse(text);
      if (line === 1) {
        checkHead(value);
        continue;
      }
      const [name, row] = value as [string, unknown[]];
      const shape = tableShapes.find((one) => one.name === name);
      if (shape === undefined) throw new Error(`Line ${line}: there is no table "${name}".`);
      if (page !== null && (page.shape !== shape || page.rows.length >= rowsPerPage)) {
        total += await insertPage(database, session, page);
        page = null;
      }
      page ??= { shape, rows: [] };
      page.rows.push(decode(row, shape));
    }
    if (page !== null) total += await insertPage(database, session, page);
    return { rows: total };
  });
}

async function insertPage(
  database: Database,
  session: Session,
  { shape, rows }: { shape: TableShape; rows: Value[][] },
): Promise<number> {
  await session.insert(shape.name, { columns: shape.columns, rows }, whenThere[shape.name]);
  await indexWords(database, session, shape, rows);
  return rows.length;
}

/** An empty store has counters, and may have keys. */
const whenThere: Partial<Record<TableShape['name'], string>> = {
  counters: 'ON CONFLICT (name) DO UPDATE SET value = excluded.value',
  api_keys: 'ON CONFLICT (id) DO NOTHING',
};

function checkHead(head: unknown): void {
  const { format: found, schema } = head as { format?: unknown; schema?: unknown };
  if (found !== format) throw new Error('Line 1: this is no export of Tributary.');
  if (schema !== newestVersion) {
    throw new Error(
      `Line 1: the export has schema version ${String(schema)}, this program ${newestVersion}. ` +
        'Export and import with the same version of the program.',
    );
  }
}

const decode = (row: readonly unknown[], { columns }: TableShape): Value[] =>
  Object.values(columns).map((type, at) => {
    const value = row[at] as Value;
    return type === 'blob' && typeof value === 'string' ? Buffer.from(value, 'base64') : value;
  });

/** Story words go in as stories do; article words with the texts, which come after the articles. */
async function indexWords(
  { flavor }: Database,
  session: Session,
  { name, columns }: TableShape,
  rows: readonly Value[][],
): Promise<void> {
  const at = (column: string) => Object.keys(columns).indexOf(column);
  if (name === 'stories') {
    const named = (row: readonly Value[], column: string) => String(row[at(column)] ?? '');
    const living = rows.filter((row) => named(row, 'status') !== 'merged');
    await flavor.words.put(
      session,
      'story_words',
      living.map((row) => ({
        num: Number(row[at('num')]),
        replaces: false,
        text: storyText({
          title: named(row, 'title'),
          summary: named(row, 'summary'),
          entities: named(row, 'entities'),
        }),
      })),
    );
  }
  if (name === 'clean_texts') {
    const texts = new Map(
      rows.map((row) => [Number(row[0]), `${row[at('title')] ?? ''}\n${row[at('text')] ?? ''}`]),
    );
    const articles = await session.kysely
      .selectFrom('articles')
      .innerJoin('versions', 'versions.article_num', 'articles.num')
      .select(['articles.num', 'articles.version_num'])
      .whereRef('articles.version_num', '=', 'versions.num')
      .where('versions.num', 'in', flavor.list([...texts.keys()]))
      .execute();
    await flavor.words.put(
      session,
      'article_words',
      articles.map(({ num, version_num }) => ({
        num,
        text: texts.get(version_num ?? 0) ?? '',
        replaces: false,
      })),
    );
  }
}
