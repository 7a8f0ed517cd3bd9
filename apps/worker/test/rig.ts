// A real Redis, a real SQLite file and real worker processes for tests, all in a folder of its own.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ArticleQueues, openQueues } from '@tributary/queue';
import { provideRedis } from '@tributary/queue/server';
import { openStore, type ReceivedItem, type Store } from '@tributary/store';

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url));

interface WorkerProcess {
  readonly child: ChildProcess;
  /** Everything that it logged so far. */
  readonly lines: Record<string, unknown>[];
  /** Resolves with the first line, also a past one, that holds this message. */
  logged(message: string): Promise<Record<string, unknown>>;
  kill(signal: NodeJS.Signals): Promise<void>;
}

export interface Rig {
  readonly dataDir: string;
  readonly redisUrl: string;
  readonly store: Store;
  readonly queues: ArticleQueues;
  /** Accepts articles as the API does: into the store, then into the queue. Answers their ids. */
  submit(items: readonly ReceivedItem[]): Promise<string[]>;
  /** Resolves when so many articles have been placed. */
  assigned(count: number): Promise<void>;
  worker(settings?: Record<string, string>): Promise<WorkerProcess>;
  /** `keep`: the folder stays, for another rig. */
  close(options?: { keep: boolean }): Promise<void>;
}

/** Resolves when `check` holds, asked again and again; the test's own timeout bounds it. */
export const until = async (check: () => Promise<boolean>): Promise<void> => {
  while (!(await check())) await new Promise((resolve) => setTimeout(resolve, 20));
};

/** In a fresh folder, or in one that an earlier rig kept. */
export const openRig = async (kept?: string): Promise<Rig> => {
  const dataDir = kept ?? mkdtempSync(join(tmpdir(), 'tributary-worker-'));
  const { url, server } = await provideRedis({ dataDir, redisUrl: undefined, say: () => {} });
  const store = await openStore({ dataDir });
  await store.migrate();
  const queues = await openQueues(url, () => {});
  const workers: WorkerProcess[] = [];
  return {
    dataDir,
    redisUrl: url,
    store,
    queues,
    submit: (items) => submit(store, queues, items),
    assigned: (count) =>
      until(async () => (await store.stats(Date.now())).articles.assigned >= count),
    worker: async (settings = {}) => {
      const worker = startProcess({ DATA_DIR: dataDir, REDIS_URL: url, ...settings });
      workers.push(worker);
      await worker.logged('worker listens');
      return worker;
    },
    close: async ({ keep } = { keep: false }) => {
      await Promise.all(workers.map((worker) => worker.kill('SIGKILL')));
      await queues.close();
      await store.close();
      await server?.stop();
      if (!keep) rmSync(dataDir, { recursive: true, force: true });
    },
  };
};

const submit = async (
  store: Store,
  queues: ArticleQueues,
  items: readonly ReceivedItem[],
): Promise<string[]> => {
  const outcomes = await store.receive(items, Date.now());
  await queues.enqueue(
    outcomes.map((outcome, index) => ({
      ...outcome,
      requestId: items[index]?.requestId ?? '',
    })),
  );
  return outcomes.map(({ articleId }) => articleId);
};

const startProcess = (settings: Record<string, string>): WorkerProcess => {
  const child = spawn(process.execPath, ['--import', 'tsx', '--conditions=source', main], {
    env: { ...process.env, WORKER_PORT: '0', LEASE_SECONDS: '2', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines: Record<string, unknown>[] = [];
  const listeners = new Set<() => void>();
  const errors: string[] = [];
  let rest = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    const parts = (rest + chunk).split('\n');
    rest = parts.pop() ?? '';
    for (const part of parts) lines.push(JSON.parse(part));
    for (const listener of listeners) listener();
  });
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => errors.push(chunk));
  const exited = once(child, 'close'); // after the last line was read
  return {
    child,
    lines,
    logged: (message) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          const line = lines.find(({ msg }) => msg === message);
          if (!line) return;
          listeners.delete(look);
          resolve(line);
        };
        listeners.add(look);
        void exited.then(() => reject(new Error(`worker ended: ${errors.join('')}`)));
        look();
      }),
    kill: async (signal) => {
      child.kill('SIGCONT');
      child.kill(signal);
      await exited;
    },
  };
};
