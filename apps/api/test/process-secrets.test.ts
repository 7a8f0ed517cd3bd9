/** What the real process writes, whatever goes wrong: never a password, a key or an Authorization. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { askRedis } from '@tributary/queue/server';
import { newApiKey } from '@tributary/store';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { freePort, type RedisServer, startRedis } from './redis-server.ts';

const program = fileURLToPath(new URL('../src/main.ts', import.meta.url));
const password = 'gr4nite-h4rbour';

let dataDir: string;
let redis: RedisServer;
const children: ChildProcess[] = [];

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'tributary-secrets-'));
  redis = await startRedis();
  await askRedis(redis.url, ['CONFIG', 'SET', 'requirepass', password]);
});
afterEach(async () => {
  for (const child of children.splice(0)) {
    if (child.exitCode !== null || child.signalCode !== null) continue;
    child.kill('SIGKILL');
    await once(child, 'exit');
  }
});
afterAll(async () => {
  await redis.stop();
  await rm(dataDir, { recursive: true });
});

/** Everything that it writes, on both of its outputs, as it grows. */
function start(settings: Record<string, string>): { text: () => string; ended: Promise<unknown> } {
  const started = spawn(process.execPath, ['--import', 'tsx', '--conditions=source', program], {
    env: { ...process.env, DATA_DIR: dataDir, LOG_LEVEL: 'trace', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.push(started);
  let text = '';
  for (const output of [started.stdout, started.stderr]) {
    output?.setEncoding('utf8').on('data', (part: string) => {
      text += part;
    });
  }
  return { text: () => text, ended: once(started, 'exit') };
}

const redisWith = (secret: string): string => redis.url.replace('://', `://:${secret}@`);

it('hides the passwords of what refuses it, is away, or is malformed', async () => {
  const port = await freePort();
  const away = `postgres://tributary:${password}@127.0.0.1:${port}/tributary`;
  const runs = [
    { REDIS_URL: redisWith('wr0ng-h4rbour'), API_PORT: '0' },
    { REDIS_URL: redisWith(password), DATABASE_URL: away, API_PORT: '0' },
    { REDIS_URL: `redi://:${password}@redis.example` },
  ].map(start);
  await Promise.all(runs.map(({ ended }) => ended));
  const [refused = '', absent = '', malformed = ''] = runs.map(({ text }) => text());
  expect(refused).toMatch(/WRONGPASS|invalid password|does not answer/);
  expect(refused).not.toContain('wr0ng-h4rbour');
  expect(absent).toMatch(/tributary api: .+/);
  expect(malformed).toContain('REDIS_URL: expected');
  for (const text of [refused, absent, malformed]) expect(text).not.toContain(password);
});

it('hides keys and passwords while it runs, also when Redis goes away', async () => {
  const port = await freePort();
  const api = `http://127.0.0.1:${port}`;
  const { text } = start({
    REDIS_URL: redisWith(password),
    API_PORT: String(port),
    API_KEYS: 'required',
  });
  await expect.poll(text, { timeout: 30_000 }).toContain('API ready');
  const key = newApiKey({ name: 'x', scope: 'read', createdAt: 0, expiresAt: null }).text;
  for (const authorization of [`Bearer ${key}`, `Basic ${btoa(`me:${key}`)}`]) {
    const answer = await fetch(`${api}/v1/stats?key=${key}`, { headers: { authorization } });
    expect(answer.status).toBe(401);
  }
  await redis.stop();
  await expect.poll(text, { timeout: 10_000 }).toContain('Redis is away');
  expect(text()).toContain('"path":"/v1/stats"');
  for (const secret of [password, key.slice(-64), btoa(`me:${key}`)]) {
    expect(text()).not.toContain(secret);
  }
});
