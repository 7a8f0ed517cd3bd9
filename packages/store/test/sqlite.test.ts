import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import { openStore, type Store } from '../src/index.ts';
import { storeContract } from './store-contract.ts';

describe('SQLite file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tributary-store-'));
  let files = 0;
  const stores: Store[] = [];

  beforeAll(async () => {
    const store = await openStore({ url: join(folder, 'template') });
    await store.migrate();
    await store.close();
  });
  afterEach(async () => {
    for (const store of stores.splice(0)) await store.close();
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const openAgain = async () => {
    const store = await openStore({ url: `sqlite:${join(folder, String(files))}` });
    stores.push(store);
    return store;
  };

  storeContract({
    open: () => {
      files += 1;
      copyFileSync(join(folder, 'template'), join(folder, String(files)));
      return openAgain();
    },
    openAgain,
  });
});
