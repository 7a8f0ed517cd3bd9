// Where Tributary keeps its data, and where a private Redis of that data folder can be found.
// @ts-check
import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { askRedis } from './ask-redis.mjs';
import { everyNode } from './redis-cluster.mjs';

/** @type {typeof import('./index.d.mts').repositoryRoot} */
export const repositoryRoot = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');

/** @type {typeof import('./index.d.mts').resolveDataDir} */
export const resolveDataDir = (value) => resolve(repositoryRoot, value || '.data');

/** @type {typeof import('./index.d.mts').redisFileOf} */
export const redisFileOf = (dataDir) => join(dataDir, 'run', 'redis.json');

/** @type {typeof import('./index.d.mts').readRedisFile} */
export const readRedisFile = (dataDir) => {
  try {
    const { url, pid, port, runId } = JSON.parse(readFileSync(redisFileOf(dataDir), 'utf8'));
    const whole = typeof url === 'string' && Number.isInteger(pid) && Number.isInteger(port);
    return whole ? { url, pid, port, runId: String(runId) } : null;
  } catch {
    return null; // absent, or half-written by a launcher that was killed: either way none is known
  }
};

/** @type {typeof import('./index.d.mts').findRedisUrl} */
export const findRedisUrl = async ({ redisUrl, dataDir, timeoutMilliseconds = 60_000 }) => {
  if (redisUrl) return everyNode(redisUrl);
  const deadline = Date.now() + timeoutMilliseconds;
  for (;;) {
    const known = readRedisFile(dataDir);
    if (known) {
      const alive = await askRedis(known.url, ['PING']).catch(() => null);
      if (alive === 'PONG') return known.url;
    }
    if (Date.now() > deadline) {
      throw new Error(
        `no Redis: REDIS_URL is not set and none runs for ${dataDir}; start one with npm start or turbo dev`,
      );
    }
    await sleep(100);
  }
};
