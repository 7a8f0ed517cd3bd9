import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  askRedis,
  everyNode,
  findOnPath,
  findRedisUrl,
  inspectRedis,
  isOlder,
  type PrivateRedis,
  provideRedis,
  readRedisFile,
  redisFileOf,
  repositoryRoot,
  resolveDataDir,
  withoutSecrets,
} from '../server/index.mjs';

let dataDir = '';
const servers: PrivateRedis[] = [];
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'tributary-redis-'));
});
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.stop()));
  rmSync(dataDir, { recursive: true, force: true });
});

const start = async (said: string[] = []): Promise<PrivateRedis> => {
  const say = (line: string): void => void said.push(line);
  const { server } = await provideRedis({ dataDir, redisUrl: undefined, say });
  if (!server) throw new Error('no private server');
  servers.push(server);
  return server;
};

/** Answers every question with the same bytes. */
const answering = async (answer: string): Promise<{ url: string; server: Server }> => {
  const server = createServer((socket) => socket.on('data', () => socket.write(answer)));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `redis://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
};
const infoOf = (text: string): string => `$${text.length}\r\n${text}\r\n`;

describe('a private Redis', () => {
  it('keeps an append-only file and evicts nothing', async () => {
    const { url } = await start();
    expect(await askRedis(url, ['CONFIG', 'GET', 'appendonly'])).toEqual(['appendonly', 'yes']);
    expect(await askRedis(url, ['CONFIG', 'GET', 'appendfsync'])).toContain('everysec');
    expect(await inspectRedis(url)).toMatchObject({ warnings: [] });
  });

  it('is found again by whoever starts one for the same data folder', async () => {
    const first = await start();
    const second = await start();
    expect(second).toMatchObject({ url: first.url, pid: first.pid, reused: true });
    expect(await findRedisUrl({ redisUrl: undefined, dataDir })).toBe(first.url);
  });

  it('comes back on its port with its data after it was killed', async () => {
    const first = await start();
    await askRedis(first.url, ['SET', 'kept', 'yes']);
    await askRedis(first.url, ['WAITAOF', '1', '0', '1000']).catch(() => null); // Redis 7.2 and later
    process.kill(first.pid, 'SIGKILL');
    await first.exited;
    const second = await start();
    expect(second).toMatchObject({ url: first.url, reused: false });
    expect(await askRedis(second.url, ['GET', 'kept'])).toBe('yes');
  });

  it('leaves nothing behind when it is stopped', async () => {
    const { url, stop } = await start();
    await stop();
    expect(readRedisFile(dataDir)).toBe(null);
    await expect(askRedis(url, ['PING'])).rejects.toThrow('ECONNREFUSED');
  });

  it('is started anew when its file names a server that is gone', async () => {
    mkdirSync(join(dataDir, 'run'), { recursive: true });
    const stale = { url: 'redis://127.0.0.1:1', pid: process.pid, port: 1, runId: 'gone' };
    writeFileSync(redisFileOf(dataDir), JSON.stringify(stale));
    expect(await start()).toMatchObject({ reused: false });
  });
});

describe('the chain', () => {
  it('runs the server in a container where there is Docker and no server on PATH', async () => {
    // A stand-in for an engine: a `docker` that starts the server itself with the arguments given.
    const real = findOnPath('redis-server');
    if (!real) throw new Error('npm test installs redis-server');
    const bin = join(dataDir, 'bin');
    mkdirSync(bin);
    writeFileSync(
      join(bin, 'docker'),
      `#!/bin/sh
[ "$1" = info ] && exit 0
while [ "$1" != -p ]; do shift; done
port=$(echo "$2" | cut -d: -f2)
while [ "$1" != redis-server ]; do shift; done
shift
for word; do
  shift
  [ "$word" = /data ] && word="${dataDir}/redis"
  set -- "$@" "$word"
done
exec ${real} "$@" --port $port --bind 127.0.0.1
`,
    );
    chmodSync(join(bin, 'docker'), 0o755);
    // Tools that the stand-in needs, but neither a server nor apt-get.
    for (const tool of ['sh', 'cut', 'echo']) {
      spawnSync('ln', ['-s', findOnPath(tool) ?? '', join(bin, tool)]);
    }
    const path = process.env.PATH;
    process.env.PATH = bin;
    try {
      const said: string[] = [];
      const server = await start(said);
      expect(said.join('\n')).toContain('with Docker');
      expect(await askRedis(server.url, ['PING'])).toBe('PONG');
    } finally {
      process.env.PATH = path;
    }
  });

  it('uses REDIS_URL when it is set, and says in one line when nothing answers there', async () => {
    const { url } = await start();
    const given = await provideRedis({ dataDir, redisUrl: url, say: () => {} });
    expect(given).toEqual({ url, server: null });
    const away = provideRedis({ dataDir, redisUrl: 'redis://127.0.0.1:1', say: () => {} });
    await expect(away).rejects.toThrow(
      /^Redis at redis:\/\/127\.0\.0\.1:1 does not answer.*REDIS_URL$/,
    );
  });

  it('refuses a Redis that is too old, and warns of one that may lose jobs', async () => {
    const old = await answering(infoOf('redis_version:6.0.16\r\nmaxmemory_policy:noeviction\r\n'));
    await expect(inspectRedis(old.url)).rejects.toThrow('is version 6.0.16, Tributary needs 6.2.0');
    const evicting = await answering(
      infoOf('redis_version:7.4.1\r\nmaxmemory_policy:allkeys-lru\r\naof_enabled:0\r\n'),
    );
    const { warnings } = await inspectRedis(evicting.url);
    expect(warnings.join('\n')).toMatch(/maxmemory-policy noeviction[\s\S]*appendonly yes/);
    const valkey = await answering(infoOf('redis_version:7.2.4\r\nvalkey_version:8.1.0\r\n'));
    expect(await inspectRedis(valkey.url)).toMatchObject({ kind: 'valkey', version: '8.1.0' });
    for (const { server } of [old, evicting, valkey]) server.close();
  });

  it('takes several servers only if they are one cluster, and warns of nodes that are away', async () => {
    const info = (cluster: string): string =>
      infoOf(`redis_version:7.4.1\r\naof_enabled:1\r\ncluster_enabled:${cluster}\r\n`);
    const [node, alone] = [await answering(info('1')), await answering(info('0'))];
    await expect(inspectRedis(`${node.url},${alone.url}`)).rejects.toThrow(
      `Redis at ${alone.url} is no node of a Redis Cluster`,
    );
    const { warnings } = await inspectRedis(`redis://127.0.0.1:1,${node.url}`);
    expect(warnings).toEqual([expect.stringContaining('127.0.0.1:1 does not answer')]);
    expect(await everyNode(alone.url)).toBe(alone.url);
    for (const { server } of [node, alone]) server.close();
  });

  it('says in one line when a port speaks something else than Redis', async () => {
    const web = await answering('HTTP/1.1 400 Bad Request\r\n\r\n');
    await expect(inspectRedis(web.url)).rejects.toThrow('does not speak the Redis protocol');
    web.server.close();
  });
});

describe('small things around Redis', () => {
  it('compares versions number by number', () => {
    expect(isOlder('6.0.16', '6.2.0')).toBe(true);
    expect(isOlder('6.2', '6.2.0')).toBe(false);
    expect(isOlder('10.0.0', '6.2.0')).toBe(false);
  });

  it('keeps passwords out of what is said', () => {
    expect(withoutSecrets('redis://me:secret@host:1,rediss://:other@host:2')).toBe(
      'redis://***@host:1,rediss://***@host:2',
    );
  });

  it('finds the data folder from any room', () => {
    expect(resolveDataDir(undefined)).toBe(join(repositoryRoot, '.data'));
    expect(resolveDataDir('elsewhere')).toBe(join(repositoryRoot, 'elsewhere'));
    expect(resolveDataDir('/var/lib/tributary')).toBe('/var/lib/tributary');
  });

  it('finds only what can be run', () => {
    const path = [dataDir, process.env.PATH].join(delimiter);
    writeFileSync(join(dataDir, 'no-program'), '');
    expect(findOnPath('no-program', path)).toBe(null);
    expect(findOnPath('node', path)).not.toBe(null);
  });
});
