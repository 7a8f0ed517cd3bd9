import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { runProgram } from '../program.ts';

let dataDir: string;
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'tributary-keys-'));
});
afterEach(() => rm(dataDir, { recursive: true }));

async function keys(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const text = { out: '', err: '' };
  const sink = (name: 'out' | 'err') =>
    new Writable({
      write(chunk, _encoding, done) {
        text[name] += chunk;
        done();
      },
    });
  const code = await runProgram(['keys', ...args], {
    standardInput: Readable.from([]),
    standardOutput: sink('out'),
    standardError: sink('err'),
    environment: { DATA_DIR: dataDir },
  });
  return { code, ...text };
}

it('makes a key, shows it once, and keeps no more than its hash', async () => {
  const { code, out, err } = await keys('create', '--name', 'wire desk', '--scope', 'write');
  expect(code).toBe(0);
  expect(out).toMatch(/^trib_[0-9a-f]{12}_[0-9a-f]{64}\n$/);
  expect(err).toContain('wire desk');
  const listed = await keys('list');
  expect(listed.out).toMatch(/write +valid +\d{4}-\d\d-\d\d +never +wire desk\n$/);
  const secret = out.trim().slice(-64);
  expect(listed.out).not.toContain(secret);
  const stored = await readFile(join(dataDir, 'tributary.sqlite'));
  expect(stored.includes(secret)).toBe(false);
});

it('revokes a key by its id', async () => {
  const { out } = await keys('create', '--name', 'old', '--scope', 'read', '--expires', '90d');
  const id = out.split('_')[1] ?? '';
  expect((await keys('list')).out).toMatch(/read +valid until \d{4}-/);
  expect(await keys('revoke', id)).toMatchObject({ code: 0, out: `${id} (old) is revoked\n` });
  expect((await keys('list')).out).toMatch(/read +revoked \d{4}-/);
  expect(await keys('revoke', 'nobody')).toMatchObject({ code: 1, out: '' });
});

it.each([
  [['create', '--scope', 'read'], '--name'],
  [['create', '--name', 'x', '--scope', 'all'], '--scope'],
  [['create', '--name', 'x', '--scope', 'read', '--expires', 'soon'], '--expires'],
  [['create', '--name', 'x', '--scope', 'read', '--expires', '2020-01-01'], 'has passed'],
  [['revoke'], 'one ID'],
  [['destroy'], 'expected create, list or revoke, got destroy'],
])('complains about %j', async (args, complaint) => {
  const { code, err } = await keys(...args);
  expect(code).toBe(2);
  expect(err).toContain(complaint);
});
