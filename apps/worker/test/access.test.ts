import { mkdtempSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ApiKeyRing, type ApiKeyScope, newApiKey, openStore, type Store } from '@tributary/store';
import { Registry } from 'prom-client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessTo } from '../src/http/access.ts';
import { listen } from '../src/http/server.ts';
import { createLog } from '../src/log.ts';

let store: Store;
let dataDir: string;
const servers: Server[] = [];

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'tributary-access-'));
  store = await openStore({ dataDir });
  await store.migrate();
});
afterAll(async () => {
  for (const server of servers) server.close();
  await store.close();
  rmSync(dataDir, { recursive: true });
});

/** The worker's own HTTP as if it listened on `host`; on loopback all the same. */
async function worker(host: string) {
  const keys = new ApiKeyRing({
    store,
    now: Date.now,
    onError: (error) => {
      throw error;
    },
  });
  const { server, port } = await listen('127.0.0.1', 0, {
    registry: new Registry(),
    sample: async () => undefined,
    log: createLog('silent'),
    readiness: async () => ({
      ready: true,
      role: 'standby',
      partitions: [],
      missing: [],
      pid: process.pid,
    }),
    access: accessTo(host, keys),
    engine: () => null,
  });
  servers.push(server);
  return async (path: string, key?: string): Promise<number> => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      method: path === '/match' ? 'POST' : 'GET',
      headers: key === undefined ? {} : { authorization: `Bearer ${key}` },
      ...(path === '/match' && { body: '{}' }),
    });
    return answer.status;
  };
}

async function keyOf(scope: ApiKeyScope): Promise<string> {
  const { text, row } = newApiKey({ name: scope, scope, createdAt: 0, expiresAt: null });
  await store.addApiKey(row);
  return text;
}

describe("a worker's own HTTP", () => {
  it('asks nobody for a key on loopback', async () => {
    const status = await worker('127.0.0.1');
    expect(await status('/metrics')).toBe(200);
    expect(await status('/match')).toBe(503); // it owns nothing
  });

  it('asks others than this machine for the keys of the API', async () => {
    const status = await worker('0.0.0.0');
    const [read, admin] = [await keyOf('read'), await keyOf('admin')];
    expect([await status('/metrics'), await status('/match')]).toEqual([401, 401]);
    expect([await status('/metrics', read), await status('/match', read)]).toEqual([403, 503]);
    expect([await status('/metrics', admin), await status('/match', admin)]).toEqual([200, 503]);
    expect(
      await status(
        '/match',
        read.replace(/.$/, (last) => (last === '0' ? '1' : '0')),
      ),
    ).toBe(401);
    expect([await status('/healthz'), await status('/readyz')]).toEqual([200, 200]);
  });
});
