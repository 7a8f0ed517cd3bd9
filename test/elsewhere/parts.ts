/** API and worker as processes from source, each with the REDIS_URL given to it. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { freePort, newDataDir, removeDataDir } from '../stack.ts';

const root = resolve(import.meta.dirname, '../..');

export interface Parts {
  readonly apiUrl: string;
  readonly workerUrl: string;
  stop(): Promise<void>;
}

export async function startParts(redisUrls: {
  readonly api: string;
  readonly worker: string;
}): Promise<Parts> {
  const dataDir = newDataDir();
  const [api, worker] = [await freePort(), await freePort()];
  const environment = {
    DATA_DIR: dataDir,
    API_PORT: String(api),
    WORKER_PORT: String(worker),
    SWEEP_SECONDS: '1',
    SWEEP_AFTER_SECONDS: '0',
    LOG_LEVEL: 'warn',
  };
  let output = '';
  const children = (['api', 'worker'] as const).map((name) => {
    const child = fork(resolve(root, 'apps', name, 'src/main.ts'), {
      execArgv: ['--import', 'tsx', '--conditions=source'],
      env: { ...process.env, ...environment, REDIS_URL: redisUrls[name] },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        output += text;
      });
    }
    return child;
  });
  const stop = async (): Promise<void> => {
    await Promise.all(children.map(end));
    removeDataDir(dataDir);
  };
  try {
    await Promise.all(children.map(ready));
  } catch (error) {
    await stop();
    throw new Error(`${String(error)}\n${output}`);
  }
  return {
    apiUrl: `http://127.0.0.1:${api}`,
    workerUrl: `http://127.0.0.1:${worker}`,
    stop,
  };
}

const ready = (child: ChildProcess): Promise<void> =>
  new Promise((resolve, reject) => {
    child.once('message', () => resolve());
    child.once('exit', (code) => reject(new Error(`a part ended with ${code}`)));
  });

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
}
