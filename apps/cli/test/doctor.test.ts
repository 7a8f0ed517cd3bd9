import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { DatabaseSync } from '@photostructure/sqlite';
import { askRedis, type PrivateRedis, provideRedis } from '@tributary/queue/server';
import { openStore } from '@tributary/store';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { item } from '../../../packages/store/test/fixtures.ts';
import type { Finding } from '../src/doctor/finding.ts';
import { checkNode } from '../src/doctor/machine.ts';
import { runProgram } from '../src/program.ts';

let folder: string;
let redis: PrivateRedis | null;
let redisUrl: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tributary-doctor-'));
  const provided = await provideRedis({ dataDir: folder, redisUrl: undefined, say: () => {} });
  redis = provided.server;
  redisUrl = provided.url;
});
afterAll(async () => {
  await redis?.stop();
  await rm(folder, { recursive: true });
});

async function run(args: string[], environment: Record<string, string> = {}) {
  let out = '';
  const sink = new Writable({
    write(chunk, _encoding, done) {
      out += chunk;
      done();
    },
  });
  const code = await runProgram(['doctor', ...args], {
    standardInput: Readable.from([]),
    standardOutput: sink,
    standardError: sink,
    // Ports on which nothing listens.
    environment: {
      DATA_DIR: folder,
      API_PORT: '1',
      WORKER_PORT: '2',
      DASHBOARD_PORT: '3',
      ...environment,
    },
  });
  return { code, out };
}

/** Findings by check. */
async function findings(environment: Record<string, string> = {}) {
  const { code, out } = await run(['--json'], environment);
  const list = JSON.parse(out) as Finding[];
  for (const { status, fix } of list) expect(fix === null).toBe(status === 'ok');
  return { code, by: Object.fromEntries(list.map((finding) => [finding.check, finding])) };
}

const config = (...words: string[]) => askRedis(redisUrl, ['CONFIG', 'SET', ...words]);

describe('tributary doctor', () => {
  it('finds nothing to mend in a fresh place, and names what is not started', async () => {
    const { code, by } = await findings();
    expect(code).toBe(0);
    expect(by).toMatchObject({
      node: { status: 'ok' },
      disk: { status: expect.stringMatching(/ok|warn/) },
      redis: { status: 'ok' },
      'redis persistence': { status: 'ok' },
      'redis eviction': { status: 'ok' },
      'clock against redis': { status: 'ok' },
      'queue cluster': { status: 'ok' },
      database: { status: 'warn', found: 'there is none yet' },
      api: { status: 'warn', found: 'nothing listens at 127.0.0.1:1' },
    });
  });

  it('says how to mend a Redis that loses jobs', async () => {
    await config('maxmemory-policy', 'allkeys-lru');
    await config('appendonly', 'no');
    await config('maxmemory', '1mb');
    const { code, by } = await findings();
    await config('maxmemory', '0');
    await config('maxmemory-policy', 'noeviction');
    await config('appendonly', 'yes');
    expect(code).toBe(1);
    expect(by['redis eviction']).toMatchObject({
      status: 'fail',
      found: expect.stringContaining('allkeys-lru'),
      fix: expect.stringContaining('maxmemory-policy noeviction'),
    });
    expect(by['redis persistence']).toMatchObject({
      status: 'warn',
      fix: expect.stringContaining('appendonly yes'),
    });
    expect(by['redis memory']).toMatchObject({ status: 'warn' });
  });

  it('says that Redis or database is away, without secrets', async () => {
    const { code, by } = await findings({
      REDIS_URL: 'redis://:hidden@127.0.0.1:1',
      DATABASE_URL: 'postgres://me:hidden@127.0.0.1:1/none',
    });
    expect(code).toBe(1);
    expect(by).toMatchObject({ redis: { status: 'fail' }, database: { status: 'fail' } });
    expect(JSON.stringify(by)).not.toContain('hidden');
  });

  it('looks into the work that stands in the database', async () => {
    const now = Date.now();
    const store = await openStore({ dataDir: folder });
    await store.migrate();
    const [failed] = await store.receive([item('failed')], now);
    const failure = { stage: 'cluster', reason: 'test', attempts: 5 } as const;
    await store.fail(failed?.articleId ?? '', 1, failure, now);
    expect((await findings()).by).toMatchObject({
      integrity: { status: 'ok' },
      migrations: { status: 'ok' },
      owner: { status: 'warn', found: 'nobody' },
      backlog: { status: 'ok' },
      failures: { status: 'warn', found: '1 articles failed for good' },
    });

    await store.receive([item('waiting')], now - 700_000);
    await store.acquireLease('all', 'gone', 1_000, now - 60_000);
    expect((await findings()).by).toMatchObject({
      owner: {
        status: 'fail',
        found: expect.stringMatching(/nobody, while 1 .* ran out 59 s ago/),
      },
      backlog: { status: 'fail', found: expect.stringContaining('stands for 12 min') },
    });

    await store.acquireLease('all', 'here', 60_000, Date.now());
    expect((await findings()).by.owner).toMatchObject({
      status: 'ok',
      found: expect.stringContaining('here owns "all" (fencing 2'),
    });
    await store.close();
  });

  it('refuses a database of a newer program, and one that is damaged', async () => {
    const file = join(folder, 'other.sqlite');
    const store = await openStore({ url: file });
    await store.migrate();
    await store.close();
    const database = new DatabaseSync(file);
    database.exec(`INSERT INTO schema_migrations (version, name) VALUES (99, 'future')`);
    database.close();
    expect((await findings({ DATABASE_URL: file })).by.migrations).toMatchObject({
      status: 'fail',
      fix: 'run the newer program',
    });
    await writeFile(file, 'no database at all '.repeat(1_000));
    expect((await findings({ DATABASE_URL: file })).by.database).toMatchObject({
      status: 'fail',
      found: expect.stringContaining('damaged'),
    });
  });

  it('passes on what a service says that is not ready, and prints lines for people', async () => {
    const server = createServer((_, response) => {
      response.writeHead(503).end(JSON.stringify({ detail: 'The store does not answer' }));
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const { code, out } = await run([], {
      API_PORT: String((server.address() as AddressInfo).port),
    });
    server.close();
    expect(code).toBe(1);
    expect(out).toMatch(/^FAIL {2}api +not ready at .*: The store does not answer\n +→ mend/m);
    expect(out).toMatch(/\d+ ok, \d+ to look at, 2 to mend\n$/);
  });

  it('knows a Node that is too old', () => {
    expect(checkNode('20.18.3')).toMatchObject({ status: 'fail' });
    expect(checkNode('22.1.0')).toMatchObject({ status: 'ok' });
  });
});
