import { execFile } from 'node:child_process';
import { readdirSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { expectWholeAndUndisturbed } from './expectations.ts';
import { inventedArticles } from './invented-articles.ts';
import { openRig, until } from './rig.ts';

const cli = fileURLToPath(new URL('../../cli/src/main.ts', import.meta.url));

/** `tributary …` on this data folder, as an operator calls it. */
const tributary = async (dataDir: string, ...args: string[]): Promise<string> => {
  const flags = ['--import', 'tsx', '--conditions=source', cli];
  const env = { ...process.env, DATA_DIR: dataDir };
  return (await promisify(execFile)(process.execPath, [...flags, ...args], { env })).stderr;
};

/**
 * Resolves when this process has the file open no more: a closed connection lets go of it when its
 * statements are collected.
 */
const letGoOf = async (file: string): Promise<void> => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  await until(async () => {
    collect();
    const open = readdirSync('/proc/self/fd').map((fd) => {
      try {
        return readlinkSync(`/proc/self/fd/${fd}`);
      } catch {
        return ''; // closed since it was listed
      }
    });
    return !open.includes(file);
  });
};

it('a worker starts on a database that was put back, and goes on as if nothing had come after', async () => {
  const items = inventedArticles(31, 120);
  const before = await openRig();
  const { dataDir } = before;
  const ids = await before.submit(items.slice(0, 60));
  const worker = await before.worker();
  await before.assigned(60);
  const backup = join(dataDir, 'backup.sqlite');
  await tributary(dataDir, 'backup', backup); // while it runs
  // What comes after the backup is lost with the database, but Redis knows jobs of it.
  await before.submit(items.slice(60, 100));
  await before.assigned(100);
  await worker.kill('SIGTERM');
  await before.submit(items.slice(100, 110));
  const fencingBefore = (await before.store.work()).leases[0]?.fencing ?? 0;
  await before.close({ keep: true });
  if (process.platform === 'linux') await letGoOf(join(dataDir, 'tributary.sqlite'));

  await tributary(dataDir, 'restore', backup, '--force');

  const after = await openRig(dataDir);
  try {
    expect((await after.store.stats(Date.now())).articles.assigned).toBe(60);
    await after.worker();
    ids.push(...(await after.submit(items.slice(60))));
    await after.assigned(120);
    await expectWholeAndUndisturbed(after.store, items, ids);
    expect((await after.store.work()).leases[0]?.fencing).toBeGreaterThan(fencingBefore);
    expect((await after.store.stats(Date.now())).articles).toMatchObject({
      received: 0,
      ready: 0,
      failed: 0,
    });
  } finally {
    await after.close();
  }
}, 180_000);
