import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import { openSqlite } from '../src/drivers/sqlite.ts';
import { openStore } from '../src/index.ts';
import { storeContract } from './store-contract.ts';

describe('SQLite file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tributary-store-'));
  let files = 0;
  const opened: { close(): Promise<void> }[] = [];

  beforeAll(async () => {
    const store = await openStore({ url: join(folder, 'template') });
    await store.migrate();
    await store.close();
  });
  afterEach(async () => {
    for (const one of opened.splice(0)) await one.close();
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const openAgain = async () => {
    const store = await openStore({ url: `sqlite:${join(folder, String(files))}` });
    opened.push(store);
    return store;
  };

  storeContract({
    open: () => {
      files += 1;
      copyFileSync(join(folder, 'template'), join(folder, String(files)));
      return openAgain();
    },
    openAgain,
    openEmpty: async () => {
      files += 1;
      const file = join(folder, String(files));
      const databases = { first: openSqlite(file), second: openSqlite(file) };
      opened.push(databases.first, databases.second);
      return databases;
    },
  });
});
