import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { Database } from '../database.ts';
import { migrate } from '../migrations/migrate.ts';
import { openSqlite } from './sqlite.ts';
import { sqliteWords } from './sqlite-words.ts';

const folder = mkdtempSync(join(tmpdir(), 'tributary-words-'));
let database: Database;
let last = 0;

beforeAll(async () => {
  database = openSqlite(join(folder, 'words.sqlite'));
  await migrate(database);
});

afterAll(async () => {
  vi.restoreAllMocks();
  await database.close();
  rmSync(folder, { recursive: true, force: true });
});

const put = (...texts: string[]): Promise<void> =>
  database.write(async (session) => {
    const rows = texts.map((text) => ({ num: ++last, text, replaces: false }));
    await sqliteWords.put(session, 'article_words', rows);
  });

const endings = async (beginning: string): Promise<readonly string[]> =>
  (await sqliteWords.endings?.(database.reader, 'article_words', beginning)) ?? [];

it('knows every word that begins so at once, where they are few', async () => {
  await put('harbour harbours', 'harbour');
  expect(await endings('harb')).toEqual(['harbour', 'harbours']);
  await put('harbourmaster');
  expect(await endings('harb')).toContain('harbourmaster');
});

it('counts the most frequent of very many words once in some minutes', async () => {
  const start = performance.now();
  const clock = vi.spyOn(performance, 'now').mockReturnValue(start);
  await put(...Array.from({ length: 260 }, (_, at) => `quayside${at}`));
  const first = await endings('quay');
  expect(first).toHaveLength(200);
  await put('quayzone', 'quayzone', 'quayzone');
  clock.mockReturnValue(start + 299_000);
  expect(await endings('quay')).toEqual(first);
  clock.mockReturnValue(start + 301_000);
  expect((await endings('quay'))[0]).toBe('quayzone');
});
