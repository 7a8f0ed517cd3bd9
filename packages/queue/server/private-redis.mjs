// A Redis server of our own: one per data folder, on a free port of 127.0.0.1, with an append-only
// file and without eviction. Whoever starts it may die; the next start of the same folder finds it
// by `run/redis.json` and makes sure that it is the right one by the id of its run.
// @ts-check
import { spawn } from 'node:child_process';
import {
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { askRedis } from './ask-redis.mjs';
import { readRedisFile, redisFileOf } from './data-dir.mjs';

const readyMilliseconds = 60_000;
const stopMilliseconds = 3_000;

/** @type {typeof import('./index.d.mts').isPortFree} */
export const isPortFree = (port) =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });

/** @returns {Promise<number>} */
const freePort = () =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

/** @param {number} pid */
const isAlive = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
};

/** @type {typeof import('./index.d.mts').redisArguments} */
export const redisArguments = ({ port, folder, bind = '127.0.0.1' }) =>
  [
    ['--bind', bind],
    ['--port', String(port)],
    ['--dir', folder],
    ['--appendonly', 'yes'],
    ['--appendfsync', 'everysec'],
    ['--maxmemory-policy', 'noeviction'],
    ['--save', ''],
    ['--daemonize', 'no'],
  ].flat();

/**
 * What a server says about itself: its process, and the random id of this run of it.
 *
 * @param {string} url
 */
const identify = async (url) => {
  const info = String(await askRedis(url, ['INFO', 'server']).catch(() => ''));
  return {
    pid: Number(/^process_id:(\d+)/m.exec(info)?.[1]),
    runId: /^run_id:(\w+)/m.exec(info)?.[1] ?? 'unknown',
  };
};

/**
 * The server that runs for this folder already, if there is one.
 *
 * @param {string} dataDir
 * @returns {Promise<import('./index.d.mts').PrivateRedis | null>}
 */
const runningFor = async (dataDir) => {
  const known = readRedisFile(dataDir);
  if (!known || !isAlive(known.pid)) return null;
  const { runId } = await identify(known.url);
  return runId === known.runId ? handleOf(dataDir, known, null) : null;
};

/**
 * @param {string} dataDir
 * @param {{ url: string, pid: number, port: number, runId: string }} server
 * @param {import('node:child_process').ChildProcess | null} child null when it was found running
 * @returns {import('./index.d.mts').PrivateRedis}
 */
const handleOf = (dataDir, server, child) => ({
  ...server,
  reused: child === null,
  exited: child ? new Promise((resolve) => child.once('exit', () => resolve())) : null,
  stop: async () => {
    // It answers by going away; one that does not know the command ends at the signal.
    await askRedis(server.url, ['SHUTDOWN', 'SAVE']).catch((error) => {
      if (/^ERR/.test(error.message) && isAlive(server.pid)) process.kill(server.pid, 'SIGTERM');
    });
    // One that was found running is no child of ours: gone is when it answers no more.
    const isRunning = child
      ? async () => child.exitCode === null && child.signalCode === null
      : () =>
          askRedis(server.url, ['PING']).then(
            () => true,
            () => false,
          );
    const deadline = Date.now() + stopMilliseconds;
    while (await isRunning()) {
      if (Date.now() > deadline) {
        process.kill(server.pid, 'SIGKILL');
        break;
      }
      await sleep(20);
    }
    rmSync(redisFileOf(dataDir), { force: true });
  },
});

/** @type {typeof import('./index.d.mts').startPrivateRedis} */
export const startPrivateRedis = async ({ dataDir, command }) => {
  const folder = join(dataDir, 'redis');
  for (const path of [folder, join(dataDir, 'run'), join(dataDir, 'logs')]) {
    mkdirSync(path, { recursive: true });
  }
  const running = await runningFor(dataDir);
  if (running) return running;

  // The same port as last time if it can be had: whoever is connected then finds it again.
  const last = readRedisFile(dataDir)?.port;
  const port = last && (await isPortFree(last)) ? last : await freePort();
  const logFile = join(dataDir, 'logs', 'redis.log');
  const log = openSync(logFile, 'a');
  const { program, args } = command({ port, folder: realpathSync(folder) });
  const child = spawn(program, args, { detached: true, stdio: ['ignore', log, log] });
  /** @type {Error | null} */
  let failure = null;
  child.once('error', (error) => {
    failure = error;
  });
  child.once('exit', (code, signal) => {
    failure ??= new Error(`it ended with ${signal ?? `code ${code}`}`);
  });

  const url = `redis://127.0.0.1:${port}`;
  const deadline = Date.now() + readyMilliseconds;
  while ((await askRedis(url, ['PING']).catch(() => null)) !== 'PONG') {
    if (failure || Date.now() > deadline) {
      if (child.pid && !failure) child.kill('SIGKILL');
      const cause = failure ?? new Error(`no answer within ${readyMilliseconds / 1000} s`);
      throw new Error(`${program} did not start: ${cause.message}\n${lastLines(logFile)}`);
    }
    await sleep(25);
  }
  const { pid: inside, runId } = await identify(url);
  // In a container the server has a pid of its own; then the client that runs it stands for it.
  const pid = inside === child.pid ? inside : (child.pid ?? 0);
  const server = { url, pid, port, runId };
  const file = redisFileOf(dataDir);
  writeFileSync(`${file}.new`, `${JSON.stringify(server)}\n`);
  renameSync(`${file}.new`, file); // readers see the old or the new one, never half of it
  return handleOf(dataDir, server, child);
};

/** @param {string} file */
const lastLines = (file) => readFileSync(file, 'utf8').trim().split('\n').slice(-5).join('\n');
