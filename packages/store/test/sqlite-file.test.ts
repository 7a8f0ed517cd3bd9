import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../src/database.ts';
import { openSqlite } from '../src/drivers/sqlite.ts';
import { openStore, type Store } from '../src/index.ts';
import { migrate } from '../src/migrations/migrate.ts';
import { sqlStore } from '../src/sql-store.ts';
import { item, placeAll } from './fixtures.ts';

describe('the SQLite file', () => {
  let folder = '';
  let file = '';
  let database: Database;
  let store: Store;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'tributary-file-'));
    file = join(folder, 'deep', 'tributary.sqlite');
    database = openSqlite(file, 40);
    await migrate(database);
    store = sqlStore(database);
  });
  afterEach(async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  });

  it('is found in the data folder, by path and by sqlite: URL', async () => {
    for (const options of [
      { dataDir: join(folder, 'data') },
      { url: join(folder, 'named.db') },
      { url: `sqlite:${join(folder, 'scheme.db')}` },
      { url: `sqlite://${join(folder, 'slashes.db')}` },
    ]) {
      const opened = await openStore(options);
      await opened.migrate();
      await opened.close();
    }
    for (const path of ['data/tributary.sqlite', 'named.db', 'scheme.db', 'slashes.db']) {
      expect(existsSync(join(folder, path))).toBe(true);
    }
  });

  it('is written ahead, synced at checkpoints and checks references on both connections', async () => {
    const read = async (pragma: string) => {
      const value = async (kysely: Parameters<Parameters<Database['write']>[0]>[0]['kysely']) =>
        Object.values((await sql.raw<object>(`pragma ${pragma}`).execute(kysely)).rows[0] ?? {})[0];
      return [
        await value(database.reader.kysely),
        await database.write(({ kysely }) => value(kysely)),
      ];
    };
    expect(await read('journal_mode')).toEqual(['wal', 'wal']);
    expect(await read('synchronous')).toEqual([1, 1]);
    expect(await read('foreign_keys')).toEqual([1, 1]);
    expect(await read('busy_timeout')).toEqual([5_000, 5_000]);
  });

  it('answers reads while another process writes, and says so when it waited too long', async () => {
    const other = new DatabaseSync(file);
    other.exec('BEGIN IMMEDIATE');
    const write = store.receive([item('one')], 1);
    expect(await store.stories({ sort: 'size', limit: 1 })).toEqual({
      items: [],
      nextCursor: null,
    });
    await expect(write).rejects.toMatchObject({
      name: 'StoreError',
      kind: 'busy',
      message: expect.stringContaining('locked by another process'),
    });
    other.exec('ROLLBACK');
    expect(await store.receive([item('one')], 1)).toMatchObject([{ outcome: 'queued' }]);
    other.close();
  });

  it('waits for the lock without holding up the rest of the process', async () => {
    const patient = openSqlite(file, 10_000);
    const other = new DatabaseSync(file);
    other.exec('BEGIN IMMEDIATE');
    const write = sqlStore(patient).receive([item('one')], 1);
    for (let turns = 0; turns < 5; turns += 1) await new Promise((resolve) => setTimeout(resolve));
    other.exec('COMMIT');
    expect(await write).toMatchObject([{ outcome: 'queued' }]);
    other.close();
    await patient.close();
  });

  it('rolls back and says so when the disk is full, and goes on when there is room', async () => {
    const limit = (pages: number) =>
      database.write(({ kysely }) => sql.raw(`pragma max_page_count = ${pages}`).execute(kysely));
    await limit(1);
    const large = Array.from({ length: 20 }, (_, at) =>
      item(`large-${at}`, { text: 'word '.repeat(20_000) }),
    );
    await expect(store.receive(large, 1)).rejects.toMatchObject({
      kind: 'full',
      message: expect.stringContaining('Free space'),
    });
    expect((await store.stats(1)).articles.ready).toBe(0);
    await limit(1_000_000);
    expect(await store.receive(large, 1)).toHaveLength(20);
  });

  it('says what is wrong with a folder or file that it cannot use', async () => {
    writeFileSync(
      join(folder, 'plain'),
      'not a database, but long enough to look like one'.repeat(30),
    );
    await expect(openStore({ url: join(folder, 'plain') })).rejects.toMatchObject({
      kind: 'corrupt',
    });
    await expect(openStore({ dataDir: join(folder, 'plain') })).rejects.toMatchObject({
      kind: 'unwritable',
      message: expect.stringContaining('DATA_DIR'),
    });
    await expect(openStore({ url: folder })).rejects.toMatchObject({ kind: 'unwritable' });
  });

  it('makes a consistent copy while others write', async () => {
    await placeAll(store, [{ key: 'one', story: 's1' }]);
    const [, copied] = await Promise.all([
      store.receive([item('two')], 2),
      store
        .backup(join(folder, 'copy.sqlite'))
        .then(() => openStore({ url: join(folder, 'copy.sqlite') })),
    ]);
    expect(await copied.story('s1')).toMatchObject({ counts: { articles: 1 } });
    expect((await copied.searchArticles({ q: 'clean', limit: 1 })).items).toHaveLength(1);
    await copied.close();
    await expect(store.backup(join(folder, 'copy.sqlite'))).rejects.toThrow('exists');
  });
});
