import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { setImmediate as turn } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { openStore, type Store } from '@tributary/store';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { item, placeAll } from '../../../packages/store/test/fixtures.ts';
import {
  type PostgresServer,
  startPostgres,
} from '../../../packages/store/test/postgres-server.ts';
import { runProgram } from '../src/program.ts';

let folder: string;
let server: PostgresServer;
beforeAll(async () => {
  server = await startPostgres();
}, 180_000);
afterAll(() => server.stop());
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tributary-backup-'));
});
afterEach(() => rm(folder, { recursive: true }));

const path = (name: string): string => join(folder, name);

async function run(args: string[], input = ''): Promise<{ code: number; out: string }> {
  let out = '';
  const sink = () =>
    new Writable({
      write(chunk, _encoding, done) {
        out += chunk;
        done();
      },
    });
  const code = await runProgram(args, {
    standardInput: Readable.from(input === '' ? [] : [Buffer.from(input)]),
    standardOutput: sink(),
    standardError: sink(),
    environment: { DATA_DIR: folder },
  });
  return { code, out };
}

/** A database with placed, waiting and failed articles; answers its URL, closed. */
async function filled(url: string, keys = ['one', 'two', 'Zwölf', 'a_b', 'a-b']): Promise<string> {
  await using(url, async (store) => {
    await placeAll(
      store,
      keys.map((key) => ({
        key,
        story: `s-${key}`,
        clean: { outletId: `${key}.example`, outletName: key },
      })),
      { statistics: new Uint8Array([0, 255]) },
    );
    await store.receive([item('waiting')], 2_000);
  });
  return url;
}

async function using<T>(url: string, work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore({ url });
  try {
    await store.migrate();
    return await work(store);
  } finally {
    await store.close();
  }
}

const exported = async (url: string): Promise<string> => {
  const { out } = await run(['export', path('exported.ndjson.gz'), '--database', url]);
  expect(out).toMatch(/exported \d+ rows/);
  return gunzipSync(readFileSync(path('exported.ndjson.gz'))).toString();
};

describe('export and import', () => {
  it('carry everything from SQLite to Postgres and back, byte for byte', async () => {
    const sqlite = await filled(path('from.sqlite'));
    const postgres = await server.createDatabase();
    const bytes = await exported(sqlite);
    await writeFile(path('file.ndjson'), bytes);
    expect(await run(['import', path('file.ndjson'), '--database', postgres])).toMatchObject({
      code: 0,
      out: expect.stringContaining('imported 6 articles'),
    });
    expect(await exported(postgres)).toBe(bytes);
    expect(await run(['import', '-', '--database', path('back.sqlite')], bytes)).toMatchObject({
      code: 0,
    });
    expect(await exported(path('back.sqlite'))).toBe(bytes);
    const { out } = await run(['export', '-', '--database', path('back.sqlite')]);
    expect(out.startsWith(bytes)).toBe(true);
  });

  it('take nothing of an export that was cut short, and nothing into a filled database', async () => {
    const bytes = await exported(await filled(path('from.sqlite')));
    await writeFile(path('cut.ndjson'), bytes.split('\n').slice(0, 9).join('\n'));
    const cut = await run(['import', path('cut.ndjson'), '--database', path('to.sqlite')]);
    expect(cut).toMatchObject({ code: 1, out: expect.stringContaining('ends too early') });
    expect(await using(path('to.sqlite'), (store) => store.stats(1))).toMatchObject({
      articles: { assigned: 0, ready: 0 },
    });
    await writeFile(path('file.ndjson'), bytes);
    expect(
      await run(['import', path('file.ndjson'), '--database', path('from.sqlite')]),
    ).toMatchObject({ code: 1, out: expect.stringContaining('empty store') });
  });
});

describe('backup and restore', () => {
  for (const kind of ['SQLite', 'Postgres'] as const) {
    const place = (name: string) =>
      kind === 'SQLite' ? Promise.resolve(path(`${name}.sqlite`)) : server.createDatabase();

    it(`copy a ${kind} database while it is written to, and put it back`, async () => {
      const url = await filled(await place('busy'));
      const busy = await openStore({ url });
      let writing = true;
      const writer = (async () => {
        for (let at = 0; writing; at += 1) {
          await busy.receive([item(`more-${at}`)], 3_000);
          await turn(); // SQLite answers without a turn of the event loop
        }
      })();
      expect(await run(['backup', path('copy'), '--database', url])).toMatchObject({ code: 0 });
      writing = false;
      await writer;
      await busy.close();
      const other = await place('other');
      expect(await run(['restore', path('copy'), '--database', other])).toMatchObject({ code: 0 });
      const copied = (await exported(other)).split('\n');
      const now = new Set((await exported(url)).split('\n'));
      expect(copied.length).toBeGreaterThan(50);
      expect(copied.filter((line) => !now.has(line) && !line.startsWith('["counters"'))).toEqual(
        [],
      );
    });

    it(`refuse to overwrite a ${kind} database without --force, or while it is owned or open`, async () => {
      const url = await filled(await place('target'), ['old']);
      await run(['backup', path('copy'), '--database', await filled(await place('source'))]);
      const restore = (...more: string[]) =>
        run(['restore', path('copy'), '--database', url, ...more]);
      expect(await restore()).toMatchObject({
        code: 1,
        out: expect.stringMatching(/holds articles/),
      });

      const owner = await openStore({ url });
      await owner.acquireLease('all', 'test', 1_000, 1_000);
      const lease = await owner.acquireLease('all', 'test', 60_000, Date.now());
      await owner.close();
      expect(await restore('--force')).toMatchObject({
        code: 1,
        out: expect.stringMatching(/worker test owns/),
      });
      await using(url, async (store) => {
        if (lease !== null) await store.releaseLease(lease);
      });

      const { child, ready } = holdOpen(url);
      await ready;
      expect(await restore('--force')).toMatchObject({
        code: 1,
        out: expect.stringMatching(/in use by/),
      });
      child.kill();
      await once(child, 'exit');

      const done = await restore('--force');
      expect(done).toMatchObject({ code: 0, out: expect.stringContaining('restored 6 articles') });
      expect(existsSync(`${url}.before-restore`)).toBe(kind === 'SQLite');
      await using(url, async (store) => {
        const next = await store.acquireLease('all', 'next', 1_000, Date.now());
        expect(next?.fencing).toBeGreaterThan(lease?.fencing ?? 0);
        expect(await store.unfinished(Date.now(), 9)).toHaveLength(1);
      });
    });
  }

  it('restore the backup of one database into the other', async () => {
    const sqlite = await filled(path('from.sqlite'));
    await run(['backup', path('file'), '--database', sqlite]);
    const postgres = await server.createDatabase();
    expect(await run(['restore', path('file'), '--database', postgres])).toMatchObject({ code: 0 });
    expect(await exported(postgres)).toBe(await exported(sqlite));
    expect(
      await run(['restore', path('file'), '--database', path('new/folder.sqlite')]),
    ).toMatchObject({ code: 0 });
    await run(['backup', path('dump'), '--database', postgres]);
    expect(await run(['restore', path('dump'), '--database', path('back.sqlite')])).toMatchObject({
      code: 0,
    });
    expect(await exported(path('back.sqlite'))).toBe(await exported(sqlite));
  });

  it('leave the database as it was when the backup is damaged', async () => {
    const url = await filled(path('target.sqlite'));
    const before = await exported(url);
    await run(['backup', path('copy'), '--database', url]);
    const bytes = readFileSync(path('copy'));
    bytes.fill(0xab, 3 * 4096, 30 * 4096);
    await writeFile(path('damaged'), bytes);
    expect(await run(['restore', path('damaged'), '--force', '--database', url])).toMatchObject({
      code: 1,
      out: expect.stringMatching(/damaged/),
    });
    expect(await exported(url)).toBe(before);
    expect(await run(['backup', path('copy'), '--database', url])).toMatchObject({
      code: 1,
      out: expect.stringContaining('exists already'),
    });
  });
});

/** Another process that has the database open and does nothing. */
function holdOpen(url: string): { child: ChildProcess; ready: Promise<unknown> } {
  const program = `
    import { openStore } from '@tributary/store';
    const store = await openStore({ url: process.argv[1] });
    await store.ping();
    process.send('open');
    setInterval(() => {}, 1000);`;
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', '--conditions=source', '--input-type=module', '--eval', program, url],
    { cwd: join(import.meta.dirname, '..'), stdio: ['ignore', 'ignore', 'inherit', 'ipc'] },
  );
  // The loader sends messages of its own.
  const ready = new Promise<void>((resolve, reject) => {
    child.on('message', (message) => message === 'open' && resolve());
    child.once('exit', (code) => reject(new Error(`ended with ${code} before it had opened`)));
  });
  // Without a waiter, the end that a test brings about is no error.
  ready.catch(() => {});
  return { child, ready };
}
