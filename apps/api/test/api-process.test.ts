import { type ChildProcess, fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { EventReader } from './event-reader.ts';
import { ndjsonOf } from './posting.ts';
import { freePort, type RedisServer, startRedis } from './redis-server.ts';

const program = fileURLToPath(new URL('../src/main.ts', import.meta.url));

let redis: RedisServer;
let dataDir: string;
let processes: ChildProcess[] = [];

beforeAll(async () => {
  redis = await startRedis();
  dataDir = await mkdtemp(join(tmpdir(), 'tributary-api-'));
});
afterEach(async () => {
  for (const child of processes) {
    if (child.exitCode !== null || child.signalCode !== null) continue;
    child.kill('SIGKILL');
    await once(child, 'exit');
  }
  processes = [];
});
afterAll(async () => {
  await redis.stop();
  await rm(dataDir, { recursive: true });
});

function start(settings: Record<string, string>, flags: string[] = []): ChildProcess {
  const child = fork(program, {
    execArgv: ['--import', 'tsx', '--conditions=source', ...flags],
    env: {
      ...process.env,
      DATA_DIR: dataDir,
      REDIS_URL: redis.url,
      LOG_LEVEL: 'warn',
      ...settings,
    },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  processes.push(child);
  return child;
}

async function ready(settings: Record<string, string> = {}, flags: string[] = []) {
  const port = await freePort();
  const child = start({ API_PORT: String(port), ...settings }, flags);
  const [message] = await once(child, 'message');
  expect(message).toBe('ready');
  return { child, url: `http://127.0.0.1:${port}` };
}

async function complaintOf(child: ChildProcess): Promise<{ code: number; text: string }> {
  let text = '';
  child.stderr?.on('data', (part: Buffer) => {
    text += part.toString();
  });
  const [code] = await once(child, 'exit');
  return { code, text };
}

describe('the API process', () => {
  it('stops within 3 s on SIGTERM though streams are open, and with its launcher', async () => {
    const ways: [(child: ChildProcess) => unknown, unknown[]][] = [
      [(child) => child.kill('SIGTERM'), [0, null]],
      // It ends itself hard: a flush into the launcher's closed pipe would never end.
      [(child) => child.disconnect(), [null, 'SIGKILL']],
    ];
    for (const [end, outcome] of ways) {
      const { child, url } = await ready();
      const reader = new EventReader(await fetch(`${url}/v1/stream`));
      const since = performance.now();
      const exited = once(child, 'exit');
      end(child);
      await reader.ended();
      expect(await exited).toEqual(outcome);
      expect(performance.now() - since).toBeLessThan(3_000);
    }
  });

  it('says which setting is malformed', async () => {
    const { code, text } = await complaintOf(start({ API_PORT: 'many' }));
    expect(code).toBe(78);
    expect(text).toBe('tributary api: API_PORT: expected a whole number (is "many")\n');
  });

  it('says that its port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const port = typeof address === 'object' ? String(address?.port) : '';
    const { code, text } = await complaintOf(start({ API_PORT: port }));
    expect(code).toBe(1);
    expect(text).toContain(`tributary api: The port ${port} of 127.0.0.1 is taken`);
    other.close();
  });

  it('takes in an NDJSON body that is larger than its memory', { timeout: 120_000 }, async () => {
    const { url } = await ready({ MAX_QUEUE_DEPTH: '1000000' }, ['--max-old-space-size=72']);
    const articles = 2_000;
    const padding = 'The tide turned again over the Gannet sandbank. '.repeat(620); // 30 KB
    let sent = 0;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        const lines = Array.from({ length: 20 }, () =>
          JSON.stringify({ title: randomUUID(), text: `${randomUUID()} ${padding}` }),
        );
        sent += lines.length;
        controller.enqueue(Buffer.from(`${lines.join('\n')}\n`));
        if (sent >= articles) controller.close();
      },
    });
    const init = { method: 'POST', headers: { 'Content-Type': 'application/x-ndjson' } };
    const { end } = await ndjsonOf(
      await fetch(`${url}/v1/articles`, { ...init, body, duplex: 'half' }),
    );
    expect(end).toMatchObject({ done: true, accepted: articles });
  });
});
