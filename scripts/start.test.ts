import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { askRedis, readRedisFile } from '../packages/queue/server/index.mjs';
import { root } from './setup.mjs';

let dataDir = '';
let launcher: ChildProcess | null = null;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'tributary-start-'));
});
afterEach(async () => {
  if (launcher && launcher.exitCode === null) {
    launcher.kill('SIGTERM');
    await once(launcher, 'exit');
  }
  rmSync(dataDir, { recursive: true, force: true });
});

const freePorts = async (count: number): Promise<number[]> => {
  const probes = Array.from({ length: count }, () => createServer());
  await Promise.all(
    probes.map((probe) => new Promise<void>((done) => probe.listen(0, '127.0.0.1', done))),
  );
  const ports = probes.map((probe) => (probe.address() as AddressInfo).port);
  await Promise.all(probes.map((probe) => new Promise((done) => probe.close(done))));
  return ports;
};

interface Run {
  readonly child: ChildProcess;
  readonly output: () => string;
  says(text: string): Promise<void>;
}

const run = (env: Record<string, string>): Run => {
  const child = spawn(process.execPath, [join(root, 'scripts', 'start.mjs')], {
    env: { ...process.env, DATA_DIR: dataDir, REDIS_URL: '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  launcher = child;
  let output = '';
  const listeners = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk;
      for (const listener of listeners) listener();
    });
  }
  return {
    child,
    output: () => output,
    says: (text) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          if (output.includes(text)) resolve();
        };
        listeners.add(look);
        child.once('exit', () => reject(new Error(`the launcher ended: ${output}`)));
        look();
      }),
  };
};

/** Everything that a process started, by its command line. */
const startedBy = (pid: number): { pid: number; command: string }[] =>
  execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' })
    .split('\n')
    .map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line))
    .filter((match) => match !== null && Number(match[2]) === pid)
    .map((match) => ({ pid: Number(match?.[1]), command: match?.[3] ?? '' }));

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

const items = (from: number, count: number) =>
  Array.from({ length: count }, (_, index) => ({
    url: `https://harbour-herald.example/news/${from + index}`,
    title: `Ferry ${(from + index) % 40} of Marrow Bay runs aground`,
    text: `MARROW BAY — Ferry ${(from + index) % 40} ran aground on a sandbank on Tuesday. Nobody was hurt, the harbour board said, and ${from + index} passengers were taken ashore.`,
  }));

describe('npm start', { timeout: 240_000 }, () => {
  it('says in one line which port is taken, and starts nothing', async () => {
    const taken = createServer();
    await new Promise<void>((done) => taken.listen(0, '127.0.0.1', done));
    const { port } = taken.address() as AddressInfo;
    const { child, output } = run({ API_PORT: String(port) });
    const [code] = await once(child, 'exit');
    expect(code).toBe(1);
    expect(output().trim().split('\n')).toEqual([
      `port ${port} on 127.0.0.1 is taken by another program: stop that, or choose another with API_PORT`,
    ]);
    taken.close();
  });

  it('brings everything up, again when parts are killed, and down again with nothing lost', async () => {
    const [api, dashboard, worker] = await freePorts(3);
    const env = { API_PORT: `${api}`, DASHBOARD_PORT: `${dashboard}`, WORKER_PORT: `${worker}` };
    const base = `http://127.0.0.1:${api}`;
    const first = run(env);
    await first.says('Ctrl-C stops it');
    for (const url of [`http://127.0.0.1:${dashboard}`, `${base}/docs`, `${base}/admin/queues`]) {
      expect(first.output()).toContain(url);
      expect((await fetch(url)).status).toBe(200);
    }

    /** Sends until the API takes it: what it took before a kill is a duplicate then. */
    const post = async (from: number): Promise<void> => {
      for (;;) {
        const response = await fetch(`${base}/v1/articles`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(items(from, 50)),
        }).catch(() => null);
        if (response?.status === 202) return;
        await new Promise((done) => setTimeout(done, 100));
      }
    };
    const kill = (name: string): void => {
      const found = startedBy(first.child.pid ?? 0).find(({ command }) => command.includes(name));
      if (!found) throw new Error(`no ${name} runs`);
      process.kill(found.pid, 'SIGKILL');
    };
    for (let batch = 0; batch < 20; batch += 1) {
      await post(batch * 50);
      if (batch === 4) kill('apps/worker');
      if (batch === 8) process.kill(readRedisFile(dataDir)?.pid ?? 0, 'SIGKILL');
      if (batch === 12) kill('apps/api');
    }
    const assigned = async (): Promise<number> => {
      const response = await fetch(`${base}/v1/stats`).catch(() => null);
      if (!response?.ok) return 0;
      return ((await response.json()) as { articles: { assigned: number } }).articles.assigned;
    };
    while ((await assigned()) < 1_000) await new Promise((done) => setTimeout(done, 100));
    for (const name of ['worker', 'redis', 'api']) {
      expect(first.output()).toContain(`${name} ended unexpectedly`);
    }

    interface Story {
      readonly id: string;
      readonly counts: { readonly articles: number };
    }
    const stories = async (): Promise<Story[]> => {
      const all: Story[] = [];
      let cursor: string | null = null;
      do {
        const query: string = cursor === null ? '' : `&cursor=${encodeURIComponent(cursor)}`;
        const response = await fetch(`${base}/v1/stories?limit=100${query}`);
        const page = (await response.json()) as { stories: Story[]; nextCursor: string | null };
        all.push(...page.stories);
        cursor = page.nextCursor;
      } while (cursor !== null);
      return all;
    };
    const before = await stories();
    expect(before.reduce((sum, { counts }) => sum + counts.articles, 0)).toBe(1_000);

    const pids = startedBy(first.child.pid ?? 0).map(({ pid }) => pid);
    expect(pids).toHaveLength(4);
    const startedAt = performance.now();
    first.child.kill('SIGINT');
    const [code] = await once(first.child, 'exit');
    expect(performance.now() - startedAt).toBeLessThan(5_000);
    expect(code).toBe(0);
    expect(pids.filter(isAlive)).toEqual([]);

    const second = run(env);
    await second.says('Ctrl-C stops it');
    const idsOf = (list: readonly Story[]): string[] => list.map(({ id }) => id).sort();
    expect(idsOf(await stories())).toEqual(idsOf(before));
  });

  it('is stopped with everything that it started when the launcher is killed', async () => {
    const [api, dashboard, worker] = await freePorts(3);
    const env = { API_PORT: `${api}`, DASHBOARD_PORT: `${dashboard}`, WORKER_PORT: `${worker}` };
    const { child, says } = run(env);
    await says('Ctrl-C stops it');
    const known = readRedisFile(dataDir);
    const pids = startedBy(child.pid ?? 0).map(({ pid }) => pid);
    child.kill('SIGKILL');
    await once(child, 'exit');
    const others = pids.filter((pid) => pid !== known?.pid);
    while (others.some(isAlive)) await new Promise((done) => setTimeout(done, 50));

    const again = run(env); // finds the Redis that was left, and takes it down with itself
    await again.says('Ctrl-C stops it');
    expect(again.output()).toContain('found redis');
    again.child.kill('SIGTERM');
    await once(again.child, 'exit');
    await expect(askRedis(known?.url ?? '', ['PING'])).rejects.toThrow('ECONNREFUSED');
  });
});
