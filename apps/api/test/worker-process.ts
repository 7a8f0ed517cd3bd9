import { type ChildProcess, spawn } from 'node:child_process';
import type { RunningApi } from './running-api.ts';

/** The real worker on the store and the Redis of this API. */
export const spawnWorker = (
  api: RunningApi,
  port: number,
  settings: Readonly<Record<string, string>> = {},
): ChildProcess =>
  spawn(process.execPath, ['--import', 'tsx', '--conditions=source', 'apps/worker/src/main.ts'], {
    env: {
      ...process.env,
      DATA_DIR: api.config.DATA_DIR,
      REDIS_URL: api.redis.url,
      WORKER_PORT: String(port),
      LOG_LEVEL: 'error',
      ...settings,
    },
    stdio: 'inherit',
  });
