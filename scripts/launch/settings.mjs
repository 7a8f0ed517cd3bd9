// The launcher's own settings, parsed once. Everything else goes on to the processes as it is, and
// each of them checks what it takes.
// @ts-check
import { accessSync, constants, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { resolveDataDir } from '../../packages/queue/server/index.mjs';
import { SetupError } from '../setup.mjs';

/** @typedef {{ variable: string, host: string, port: number }} Place */
/**
 * @typedef {{
 *   dataDir: string, redisUrl: string | undefined, api: Place, dashboard: Place,
 *   workers: Place[], watchdogSeconds: number
 * }} Settings
 */

/** @param {NodeJS.ProcessEnv} env @param {string} variable @param {number} fallback @param {number} most */
const countOf = (env, variable, fallback, most) => {
  const value = env[variable] || String(fallback);
  const count = Number(value);
  if (/^\d+$/.test(value) && count >= 1 && count <= most) return count;
  throw new SetupError(
    `${variable}: expected a whole number from 1 to ${most} (is ${JSON.stringify(value)})`,
  );
};

/** @param {NodeJS.ProcessEnv} env @param {string} variable @param {number} fallback */
const portOf = (env, variable, fallback) => {
  const value = env[variable] || String(fallback);
  const port = Number(value);
  if (/^\d+$/.test(value) && port >= 1 && port <= 65_535) return port;
  throw new SetupError(
    `${variable}: expected a port from 1 to 65535 (is ${JSON.stringify(value)})`,
  );
};

/**
 * Throws SetupError with the name of a malformed variable.
 *
 * @param {NodeJS.ProcessEnv} env
 * @returns {Settings}
 */
export const readSettings = (env) => {
  const redisUrl = env.REDIS_URL || undefined;
  if (redisUrl && !/^rediss?:\/\/[^,\s]+(,rediss?:\/\/[^,\s]+)*$/.test(redisUrl)) {
    throw new SetupError('REDIS_URL: expected redis://HOST:PORT or rediss://HOST:PORT');
  }
  /** @param {string} name @param {number} port @returns {Place} */
  const place = (name, port) => ({
    variable: `${name}_PORT`,
    host: env[`${name}_HOST`] || '127.0.0.1',
    port: portOf(env, `${name}_PORT`, port),
  });
  return {
    dataDir: resolveDataDir(env.DATA_DIR),
    redisUrl,
    api: place('API', 4400),
    dashboard: place('DASHBOARD', 4401),
    workers: placesOf(place('WORKER', 4402), countOf(env, 'WORKERS', 1, 64)),
    watchdogSeconds: countOf(env, 'WATCHDOG_SECONDS', 30, 3_600),
  };
};

/** One place per worker: the first one's port and those after it. @param {Place} first @param {number} count */
const placesOf = (first, count) =>
  Array.from({ length: count }, (_, index) => ({ ...first, port: first.port + index }));

/** Whether only this machine reaches a server that listens there. @param {string} host */
export const isLoopback = (host) => /^(?:localhost|::1|127(?:\.\d{1,3}){3})$/i.test(host);

/** Makes the data folder. Throws SetupError when it cannot be written. @param {string} dataDir */
export const checkDataDir = (dataDir) => {
  const probe = join(dataDir, '.write-probe');
  try {
    mkdirSync(dataDir, { recursive: true });
    accessSync(dataDir, constants.W_OK | constants.X_OK);
    writeFileSync(probe, '');
    rmSync(probe);
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    throw new SetupError(
      `the data folder ${dataDir} cannot be written (${code}): correct its rights, or choose another with DATA_DIR`,
    );
  }
};

/** Throws SetupError when something listens there, naming the variable. @param {Place} place */
export const checkPort = ({ variable, host, port }) =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) => {
      const { code } = /** @type {NodeJS.ErrnoException} */ (error);
      const what =
        code === 'EADDRINUSE' ? 'is taken by another program' : `cannot be used (${code})`;
      reject(
        new SetupError(
          `port ${port} on ${host} ${what}: stop that, or choose another with ${variable}`,
        ),
      );
    });
    probe.listen(port, host, () => probe.close(() => resolve(undefined)));
  });
