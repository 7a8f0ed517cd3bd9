/** The product as it runs on one machine, two workers and its database included, ready to be broken. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import {
  lockPostgres,
  lockSqlite,
  whileSqliteIsWritten,
} from '../../packages/store/test/database-lock.ts';
import { type PostgresServer, startPostgres } from '../../packages/store/test/postgres-server.ts';
import { freePort, newDataDir, removeDataDir, type Stack, startStack } from '../stack.ts';
import { newVolume, type Volume } from './volume.ts';

export type StoreName = 'sqlite' | 'postgres';

export interface Product {
  readonly stack: Stack;
  readonly database: { readonly dataDir: string; readonly url?: string };
  /** Where the database lies. */
  readonly volume: Volume;
  readonly workerUrls: readonly string[];
  /** Takes the database for itself; answers how to let go. */
  lock(): Promise<() => Promise<void>>;
  /** Postgres: kills the server. SQLite: kills who writes, in the middle of it. */
  crashDatabase(): Promise<void>;
  pids(name: ProcessName): number[];
  /** Ends everything but keeps what was stored. */
  stop(): Promise<void>;
  remove(): Promise<void>;
}

const patterns = {
  worker: /apps\/worker\/dist\/main\.js/,
  api: /apps\/api\/dist\/main\.js/,
  redis: /redis-server|valkey-server/,
} as const;
export type ProcessName = keyof typeof patterns;

export async function startProduct(options: {
  readonly store: StoreName;
  readonly articles: number;
  readonly env: Readonly<Record<string, string>>;
}): Promise<Product> {
  const dataDir = newDataDir();
  const megabytes = 400 + Math.ceil(options.articles * 0.06);
  // Not inside of the other: a server that runs as another user has to get there.
  const volume = newVolume(options.store === 'sqlite' ? dataDir : newDataDir(), megabytes);
  let postgres: PostgresServer | null = null;
  try {
    postgres = options.store === 'postgres' ? await startOnVolume(volume.folder) : null;
    const url = await postgres?.createDatabase();
    const worker = await freePort(2);
    const stack = await startStack({
      dataDir,
      ports: { api: await freePort(), dashboard: await freePort(), worker },
      env: { WORKERS: '2', ...options.env, ...(url === undefined ? {} : { DATABASE_URL: url }) },
    });
    const file = join(dataDir, 'tributary.sqlite');
    const pids = (name: ProcessName): number[] => childrenOf(stack, patterns[name]);
    return {
      stack,
      database: { dataDir, ...(url === undefined ? {} : { url }) },
      volume,
      workerUrls: [worker, worker + 1].map((port) => `http://127.0.0.1:${port}`),
      lock: () => (url === undefined ? lockSqlite(file) : lockPostgres(url)),
      crashDatabase: async () => {
        if (postgres !== null) return postgres.crash();
        const writers = [...pids('api'), ...pids('worker')];
        await whileSqliteIsWritten(file, 2_000, () => {
          for (const pid of writers) kill(pid, 'SIGKILL');
        });
      },
      pids,
      stop: async () => {
        await stack.stop();
      },
      remove: async () => {
        await stack.stop();
        await postgres?.stop();
        volume.remove();
        removeDataDir(dataDir);
      },
    };
  } catch (error) {
    await postgres?.stop();
    volume.remove();
    throw error;
  }
}

const startOnVolume = (dataFolder: string): Promise<PostgresServer> =>
  startPostgres({ dataFolder, settings: ['max_wal_size=96MB', 'min_wal_size=32MB'] });

/** Processes that the launcher started, by what they run. */
function childrenOf(stack: Stack, pattern: RegExp): number[] {
  const lines = execFileSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' }).split('\n');
  return lines.flatMap((line) => {
    const [, pid, parent, args] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
    return Number(parent) === stack.process.pid && pattern.test(args ?? '') ? [Number(pid)] : [];
  });
}

/** One that ended a moment ago is as dead as it can be. */
export function kill(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
