/** Runs the built product as a user does: `scripts/start.mjs` in a process of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');

export interface Stack {
  readonly apiUrl: string;
  readonly dashboardUrl: string;
  readonly workerUrl: string;
  readonly redisUrl: string;
  readonly dataDir: string;
  readonly process: ChildProcess;
  /** What it printed so far. */
  output(): string;
  /** Ctrl-C; resolves with the milliseconds it took to end. */
  stop(): Promise<number>;
}

export interface StackOptions {
  /** Kept between runs when given; otherwise a fresh folder that `removeDataDir` deletes. */
  readonly dataDir?: string;
  readonly ports?: StackPorts;
  readonly env?: Readonly<Record<string, string>>;
}

export interface StackPorts {
  readonly api: number;
  readonly dashboard: number;
  readonly worker: number;
}

export const newDataDir = (): string => mkdtempSync(join(tmpdir(), 'tributary-'));

export const removeDataDir = (dataDir: string): void =>
  rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 });

/** Below the range from which systems hand out ports, so that nobody is handed one of ours. */
const FIRST_PORT = 15_000;
const PORTS = 15_000;
let candidate = (process.pid * 97) % PORTS;

/** `count` ports of 127.0.0.1 in a row that were free a moment ago; answers the first. */
export async function freePort(count = 1): Promise<number> {
  for (;;) {
    const first = FIRST_PORT + candidate;
    candidate = (candidate + count) % (PORTS - count);
    const row = Array.from({ length: count }, (_, i) => isFree(first + i));
    if ((await Promise.all(row)).every(Boolean)) return first;
  }
}

async function isFree(port: number): Promise<boolean> {
  const server = createServer();
  try {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
  } catch {
    return false;
  }
  server.close();
  await once(server, 'close');
  return true;
}

export async function freePorts(): Promise<StackPorts> {
  return { api: await freePort(), dashboard: await freePort(), worker: await freePort() };
}

/** Resolves once the URL answers 200; fails when the process ends first or time runs out. */
async function answers(url: string, child: ChildProcess, milliseconds: number): Promise<void> {
  const deadline = Date.now() + milliseconds;
  while (Date.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`the product ended with ${child.exitCode}`);
    try {
      if ((await fetch(url, { signal: AbortSignal.timeout(2_000) })).ok) return;
    } catch {
      // Not listening yet: asked again below.
    }
    await new Promise((wake) => setTimeout(wake, 50));
  }
  throw new Error(`${url} did not answer within ${milliseconds} ms`);
}

export async function startStack(options: StackOptions = {}): Promise<Stack> {
  const dataDir = options.dataDir ?? newDataDir();
  const ports = options.ports ?? (await freePorts());
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      DATA_DIR: dataDir,
      API_PORT: String(ports.api),
      DASHBOARD_PORT: String(ports.dashboard),
      WORKER_PORT: String(ports.worker),
      ...options.env,
    },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output = (output + text).slice(-200_000);
    });
  }
  const apiUrl = `http://127.0.0.1:${ports.api}`;
  const dashboardUrl = `http://127.0.0.1:${ports.dashboard}`;
  const workerUrl = `http://127.0.0.1:${ports.worker}`;
  try {
    await answers(`${workerUrl}/readyz`, child, 120_000);
    await answers(`${apiUrl}/readyz`, child, 30_000);
    await answers(`${dashboardUrl}/healthz`, child, 30_000);
  } catch (error) {
    child.kill('SIGTERM');
    throw new Error(`${String(error)}\n${output}`);
  }
  const run = JSON.parse(readFileSync(join(dataDir, 'run', 'redis.json'), 'utf8')) as {
    url: string;
  };
  return {
    apiUrl,
    dashboardUrl,
    workerUrl,
    redisUrl: run.url,
    dataDir,
    process: child,
    output: () => output,
    async stop() {
      const begin = Date.now();
      if (child.exitCode === null && child.signalCode === null) {
        const ended = once(child, 'exit');
        child.kill('SIGINT');
        await ended;
      }
      return Date.now() - begin;
    },
  };
}
