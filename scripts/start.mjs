// `npm start`: sets up, checks, starts Redis, worker, API and dashboard, waits until each is ready,
// and stops what it started when it is told to. Plain Node: nothing needs to be installed before.
// @ts-check

import { join } from 'node:path';
import { KeptRedis } from './launch/kept-redis.mjs';
import { checkDataDir, checkPort, isLoopback, readSettings } from './launch/settings.mjs';
import { Supervised } from './launch/supervised.mjs';
import { root, runScript, SetupError, setUp } from './setup.mjs';

/** From the signal to the kill of what has not stopped by itself; all of it ends within 5 s. */
const apiHeadStartMilliseconds = 1_000;
const patienceMilliseconds = 3_700;

/** @param {string} line */
const say = (line) => {
  process.stdout.write(`tributary  ${line}\n`);
};

/** @type {{ redis: KeptRedis | null, api: Supervised | null, workers: Supervised[], dashboard: Supervised | null }} */
const running = { redis: null, api: null, workers: [], dashboard: null };

/** Everything but Redis that has been started, in the order of the start. */
const processes = () => [
  ...running.workers,
  ...[running.api, running.dashboard].filter((process) => process !== null),
];

/** @param {number} milliseconds @param {Promise<unknown>[]} promises */
const atMost = (milliseconds, ...promises) =>
  Promise.race([
    Promise.all(promises),
    new Promise((resolve) => setTimeout(resolve, milliseconds).unref()),
  ]);

const stopAll = async () => {
  const { redis, api, workers, dashboard } = running;
  const startedAt = Date.now();
  // The API first: it takes in nothing more. Redis last: until then jobs go back to it.
  const apiStopped = api?.stop();
  if (apiStopped) await atMost(apiHeadStartMilliseconds, apiStopped);
  const rest = [apiStopped, ...workers.map((worker) => worker.stop()), dashboard?.stop()].map(
    (stopped) => stopped ?? Promise.resolve(),
  );
  await atMost(patienceMilliseconds - (Date.now() - startedAt), ...rest);
  for (const process of processes()) process.kill();
  await atMost(1_000, redis?.stop() ?? Promise.resolve());
};

const preparing = new AbortController();
let stopping = false;
/** @param {string} reason @param {number} code */
const stop = async (reason, code) => {
  if (stopping) {
    for (const process of [...processes(), running.redis]) process?.kill();
    process.exit(1);
  }
  stopping = true;
  say(`${reason}: stopping`);
  preparing.abort();
  await stopAll();
  say('stopped');
  process.exit(code);
};

/** Whoever ran us through npm and is gone cannot pass a signal on any more. */
const watchParent = () => {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent && !stopping) void stop('npm is gone', 0);
  }, 500).unref();
};

/** @param {import('./launch/settings.mjs').Settings} settings @param {string} redisUrl */
const startProcesses = ({ dataDir, api, dashboard, workers, watchdogSeconds }, redisUrl) => {
  /** @param {import('./launch/settings.mjs').Place} place */
  const urlOf = ({ host, port }) =>
    `http://${host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host}:${port}`;
  const workerUrls = workers.map(urlOf);
  const urls = { api: urlOf(api), dashboard: urlOf(dashboard) };
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    DATA_DIR: dataDir,
    REDIS_URL: redisUrl,
    API_PORT: String(api.port),
    WORKER_URL: workerUrls.join(','),
    // Where the API requires keys it keeps the dashboard's key there, readable by this user alone.
    API_KEY_FILE: process.env.API_KEY_FILE || join(dataDir, 'keys', 'dashboard.key'),
  };
  const shared = { env, cwd: root, dataDir, say, watchdogSeconds };
  running.workers = workers.map(
    ({ port }, index) =>
      new Supervised({
        ...shared,
        name: index === 0 ? 'worker' : `worker-${index + 1}`,
        // Articles leave much short-lived garbage: a larger young generation halves its collection.
        args: ['--max-semi-space-size=64', join(root, 'apps/worker/dist/main.js')],
        env: { ...env, WORKER_PORT: String(port) },
        readyUrl: `${workerUrls[index]}/readyz`,
        aliveUrl: `${workerUrls[index]}/healthz`,
      }),
  );
  running.api = new Supervised({
    ...shared,
    name: 'api',
    args: [join(root, 'apps/api/dist/main.js')],
    readyUrl: `${urls.api}/readyz`,
    aliveUrl: `${urls.api}/healthz`,
  });
  const leave = new URL('./launch/leave-with-launcher.mjs', import.meta.url).href;
  running.dashboard = new Supervised({
    ...shared,
    name: 'dashboard',
    args: ['--import', leave, join(root, 'apps/dashboard/build/index.js')],
    env: {
      ...env,
      HOST: dashboard.host,
      PORT: String(dashboard.port),
      ORIGIN: process.env.ORIGIN ?? urls.dashboard,
      API_URL: urls.api,
      // Whoever reaches the dashboard from elsewhere shows a key of the API.
      DASHBOARD_LOGIN: process.env.DASHBOARD_LOGIN || (isLoopback(dashboard.host) ? 'none' : 'key'),
      SHUTDOWN_TIMEOUT: '1',
      BODY_SIZE_LIMIT: process.env.BODY_SIZE_LIMIT ?? 'Infinity', // the API has the limits
    },
    readyUrl: `${urls.dashboard}/healthz`,
  });
  return urls;
};

const launch = async () => {
  const settings = readSettings(process.env);
  checkDataDir(settings.dataDir);
  for (const place of [settings.api, settings.dashboard, ...settings.workers])
    await checkPort(place);
  await setUp({ say, signal: preparing.signal });
  if (stopping) return;
  running.redis = new KeptRedis({ dataDir: settings.dataDir, redisUrl: settings.redisUrl, say });
  const redisUrl = await running.redis.start().catch((error) => {
    throw new SetupError(error.message);
  });
  if (stopping) return;
  const urls = startProcesses(settings, redisUrl);
  await Promise.all(processes().map((process) => process.whenReady()));
  say('ready');
  say('');
  say(`  dashboard      ${urls.dashboard}`);
  say(`  API reference  ${urls.api}/docs`);
  say(`  queue board    ${urls.api}/admin/queues`);
  say('');
  say(`Ctrl-C stops it. Data and logs are in ${settings.dataDir}`);
};

const usage = `npm start

Sets up, checks, starts and keeps running Redis, API, workers and dashboard. It takes no options:
settings are environment variables, listed in the README.
`;

await runScript(async () => {
  const [word] = process.argv.slice(2);
  if (word !== undefined) {
    const asked = word === '--help' || word === '-h';
    process[asked ? 'stdout' : 'stderr'].write(
      asked ? usage : `"${word}" means nothing here.\n\n${usage}`,
    );
    process.exitCode = asked ? 0 : 2;
    return;
  }
  process.on('SIGINT', () => void stop('Ctrl-C', 0));
  process.on('SIGTERM', () => void stop('SIGTERM', 0));
  process.on('SIGHUP', () => void stop('SIGHUP', 0));
  watchParent();
  try {
    await launch();
  } catch (error) {
    if (stopping) return; // what was being prepared has been ended
    stopping = true;
    await stopAll();
    throw error;
  }
});
