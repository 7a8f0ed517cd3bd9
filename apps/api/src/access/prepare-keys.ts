import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { apiKeyFrom, newApiKey, type Store } from '@tributary/store';
import type { Logger } from 'pino';
import type { Config } from '../config.ts';

const dashboardKey = { name: 'dashboard', scope: 'write', expiresAt: null } as const;

/**
 * Where keys are required: makes the dashboard's key in `API_KEY_FILE` if there is none, makes sure
 * that the store knows the one that is there (the store may be new), and says how to make others.
 */
export async function prepareKeys(
  config: Pick<Config, 'API_KEY_FILE'>,
  store: Pick<Store, 'addApiKey' | 'apiKeys'>,
  log: Logger,
): Promise<void> {
  if (config.API_KEY_FILE !== undefined) await ensureDashboardKey(config.API_KEY_FILE, store);
  const keys = await store.apiKeys();
  const usable = keys.filter(({ revokedAt }) => revokedAt === null);
  if (usable.length > 0) return;
  log.warn(
    'the API requires keys and there is none yet: make one with `tributary keys create --name NAME --scope write`',
  );
}

async function ensureDashboardKey(file: string, store: Pick<Store, 'addApiKey'>): Promise<void> {
  const createdAt = Date.now();
  const fresh = newApiKey({ ...dashboardKey, createdAt });
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  let text = fresh.text;
  try {
    // Exclusively: of two processes that start together one makes the key, the other reads it.
    await writeFile(file, `${text}\n`, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    text = (await readFile(file, 'utf8')).trim();
  }
  const row = apiKeyFrom(text, { ...dashboardKey, createdAt });
  if (row === null) {
    throw new Error(`API_KEY_FILE: ${file} holds no key; remove it, and a new one is made.`);
  }
  await store.addApiKey(row);
}
