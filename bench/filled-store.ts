/**
 * A store with so much in it takes minutes to fill. With a folder to keep it in, a SQLite file is
 * filled once, under a name that says with what, and every later run measures on a copy of it.
 */
import { copyFileSync, existsSync, mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { openStore, type Store } from '@tributary/store';
import type { StorePlace } from './bench-stack.ts';

export interface Filling {
  readonly name: string;
  readonly fill: (store: Store) => Promise<void>;
  readonly keepIn: string | undefined;
}

/** Fills an empty place, or copies what was filled before. */
export async function fillPlace(
  { dataDir, databaseUrl }: StorePlace,
  { name, fill, keepIn }: Filling,
): Promise<void> {
  const file = join(dataDir, 'tributary.sqlite');
  const kept = keepIn === undefined || databaseUrl ? null : join(keepIn, `${name}.sqlite`);
  if (kept !== null && existsSync(kept)) {
    mkdirSync(dataDir, { recursive: true });
    copyFileSync(kept, file);
    return;
  }
  const store = await openStore({ url: databaseUrl, dataDir });
  await store.migrate();
  await fill(store);
  await store.close();
  if (kept === null) return;
  mkdirSync(keepIn ?? '', { recursive: true });
  copyFileSync(file, `${kept}.part`);
  renameSync(`${kept}.part`, kept);
}
