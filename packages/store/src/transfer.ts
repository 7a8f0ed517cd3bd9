import { sql } from 'kysely';
import type { Database, Session, Value } from './database.ts';
import { OwnedError } from './errors.ts';
import { newestVersion } from './migrations/all.ts';
import { type TableShape, tableShapes } from './table-shapes.ts';
import { storyText } from './write/commit-stories.ts';
import { makeKnown } from './write/partitions.ts';

/**
 * Everything a store holds as lines of JSON, and back: from one database to the other, or as a
 * backup that people can read. Word indexes are not carried but made anew; leases and idempotency
 * keys are of the moment and stay behind.
 *
 * The first line names the format and the schema version; each other line is `[table, row]`. Bytes
 * are base64. Everything is read from one snapshot, in pages, in the order of the keys by their
 * bytes: both databases write the same lines, while others go on writing.
 */
const format = 'tributary-export';

const rowsPerPage = 500;

/** See `Store.exportAll`. */
export async function* exportAll(database: Database): AsyncGenerator<string> {
  const snapshot = await database.snapshot();
  try {
    yield JSON.stringify({ format, schema: newestVersion });
    for (const { name, key, columns } of tableShapes) {
      const names = Object.keys(columns);
      for await (const row of snapshot.scan(name, names, key)) {
        yield JSON.stringify([name, names.map((column) => encode(row[column] ?? null))]);
      }
    }
  } finally {
    await snapshot.end();
  }
}

const encode = (value: Value): unknown =>
  value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value;

/**
 * See `Store.importAll`: into a migrated store, in one transaction. Throws for a file of another
 * format or schema, one that was cut short, or a store that holds articles already, unless they may
 * be replaced.
 */
export async function importAll(
  database: Database,
  lines: AsyncIterable<string> | Iterable<string>,
  { replace = false, now = 0 } = {},
): Promise<{ rows: number }> {
  return database.write(async (session) => {
    const { kysely } = session;
    await refuseWhileOwned(session, now);
    const filled = await kysely.selectFrom('articles').select('num').limit(1).execute();
    if (filled.length > 0 && !replace) {
      throw new Error('Import needs an empty store, but this one holds articles.');
    }
    await empty(database, session);
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
    // The counters come last: without them the file was cut short.
    if (page?.shape.name !== 'counters')
      throw new Error(`Line ${line}: the export ends too early.`);
    // Leases stay behind, but the partitions have to be known.
    const { rows } = await sql<{ partition: string }>`
      select distinct partition from articles`.execute(kysely);
    if (rows.length > 0) {
      await makeKnown(session, database, new Set(rows.map(({ partition }) => partition)));
    }
    return { rows: total };
  });
}

/** Throws while a worker holds a partition: it knows another history than what is brought in. */
async function refuseWhileOwned({ kysely }: Session, now: number): Promise<void> {
  const { rows } = await sql<{ partition: string; owner: string }>`
    select partition, owner from leases where owner is not null and expires_at > ${now}`.execute(
    kysely,
  );
  const [held] = rows;
  if (held === undefined) return;
  throw new OwnedError(
    `The worker ${held.owner} owns the partition "${held.partition}": stop it first. After a crash ` +
      'its lease stands until it has run out; "tributary doctor" says when that is.',
  );
}

/** Deletes every row that an export carries, what refers to others first. */
async function empty({ flavor }: Database, session: Session): Promise<void> {
  for (const { name } of [...tableShapes].reverse()) {
    if (name !== 'counters') await session.kysely.deleteFrom(name).execute();
  }
  for (const table of ['article_words', 'story_words'] as const) {
    await flavor.words.clear(session, table);
  }
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
