import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openPostgres } from '../src/drivers/postgres.ts';
import { openStore } from '../src/index.ts';
import { fillEveryTable, linesOf } from './contract/transfer.ts';
import { type PostgresServer, startPostgres } from './postgres-server.ts';
import { storeContract } from './store-contract.ts';

/** Emptying is much faster than a database for each test. */
const empty = `DO $$ DECLARE t text; BEGIN
  FOR t IN SELECT tablename FROM pg_tables WHERE schemaname = 'public'
    AND tablename NOT IN ('schema_migrations', 'counters') LOOP
    EXECUTE 'ALTER TABLE ' || t || ' DISABLE TRIGGER ALL';
    EXECUTE 'DELETE FROM ' || t;
    EXECUTE 'ALTER TABLE ' || t || ' ENABLE TRIGGER ALL';
  END LOOP;
  UPDATE counters SET value = 0;
END $$`;

describe('Postgres', () => {
  let server: PostgresServer;
  let url = '';
  let administrator: pg.Client;
  const opened: { close(): Promise<void> }[] = [];
  const close = async () => {
    for (const one of opened.splice(0)) await one.close();
  };

  beforeAll(async () => {
    server = await startPostgres();
    url = await server.createDatabase();
    const store = await openStore({ url });
    await store.migrate();
    await store.close();
    administrator = new pg.Client({ connectionString: url });
    await administrator.connect();
  }, 180_000);
  afterAll(async () => {
    await administrator?.end();
    await server?.stop();
  });
  afterEach(close);

  const openAgain = async () => {
    const store = await openStore({ url });
    opened.push(store);
    return store;
  };

  const open = async () => {
    await close();
    await administrator.query(empty);
    return openAgain();
  };

  storeContract({
    open,
    openAgain,
    openEmpty: async () => {
      const fresh = await server.createDatabase();
      const databases = { first: openPostgres(fresh), second: openPostgres(fresh) };
      opened.push(databases.first, databases.second);
      return databases;
    },
  });

  it('reports a connection that the server ended between two statements, and goes on', async () => {
    const database = openPostgres(url);
    opened.push(database);
    const interrupted = database.write(async ({ kysely }) => {
      const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(kysely);
      await administrator.query('select pg_terminate_backend($1)', [rows[0]?.pid]);
      const left = 'select pid from pg_stat_activity where pid = $1';
      while ((await administrator.query(left, [rows[0]?.pid])).rows.length > 0);
      await sql`select 1`.execute(kysely);
    });
    await expect(interrupted).rejects.toThrow();
    const { rows } = await sql<{ one: number }>`select 1 as one`.execute(database.reader.kysely);
    expect(rows).toEqual([{ one: 1 }]);
  });

  it('takes over everything from a SQLite file, which takes it back the same', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'tributary-transfer-'));
    const postgres = await open();
    const files = await Promise.all(
      ['one', 'two'].map(async (name) => {
        const store = await openStore({ url: join(folder, name) });
        opened.push(store);
        await store.migrate();
        return store;
      }),
    );
    const [from, back] = files;
    if (from === undefined || back === undefined) throw new Error('Two files were opened.');
    await fillEveryTable(from);
    const lines = await linesOf(from);
    await postgres.importAll(lines);
    expect(await linesOf(postgres)).toEqual(lines);
    await back.importAll(await linesOf(postgres));
    expect(await linesOf(back)).toEqual(lines);
    rmSync(folder, { recursive: true });
  });

  it('says what is wrong with a server that does not answer or refuses us', async () => {
    const nowhere = await openStore({ url: 'postgres://nobody@127.0.0.1:1/none' });
    await expect(nowhere.ping()).rejects.toMatchObject({
      name: 'StoreError',
      kind: 'unreachable',
      message: expect.stringContaining('127.0.0.1:1'),
    });
    const missing = await openStore({ url: url.replace(/[^/]*$/, 'missing') });
    await expect(missing.migrate()).rejects.toMatchObject({
      kind: 'unreachable',
      message: expect.stringContaining('createdb'),
    });
    await nowhere.close();
    await missing.close();
  });

  it('recovers by itself after the server dropped every connection', async () => {
    const store = await open();
    await store.ping();
    await administrator.query(
      'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND datname = current_database()',
    );
    // Each question finds out about one connection at most.
    let refused = 0;
    const answered = async (): Promise<boolean> => {
      try {
        await store.ping();
        return true;
      } catch (error) {
        expect(error).toMatchObject({ kind: 'unreachable' });
        refused++;
        return false;
      }
    };
    await Promise.all([answered(), answered()]);
    while (!(await answered())) expect(refused).toBeLessThan(10);
  });
});
