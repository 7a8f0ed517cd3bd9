import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import { openStore, type Store } from '../src/index.ts';
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
  const stores: Store[] = [];

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
  afterEach(async () => {
    for (const store of stores.splice(0)) await store.close();
  });

  const openAgain = async () => {
    const store = await openStore({ url });
    stores.push(store);
    return store;
  };

  storeContract({
    open: async () => {
      for (const store of stores.splice(0)) await store.close();
      await administrator.query(empty);
      return openAgain();
    },
    openAgain,
  });
});
