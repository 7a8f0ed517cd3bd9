// The chain by which a Redis is found: REDIS_URL, a server on PATH, Debian's package, a container,
// a server in JavaScript for a look around. The first that works is it.
// @ts-check
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inspectRedis, isOlder, minimumVersion } from './inspect-redis.mjs';
import { redisArguments, startPrivateRedis } from './private-redis.mjs';
import { everyNode } from './redis-cluster.mjs';
import { withoutSecrets } from './secrets.mjs';

const serverNames = ['redis-server', 'valkey-server'];
const dockerImage = 'redis:7.4-alpine';
const demoPackage = 'js-redis-server@0.3.0';

/** @type {typeof import('./index.d.mts').findOnPath} */
export const findOnPath = (name, path = process.env.PATH ?? '') => {
  for (const folder of path.split(delimiter).filter(Boolean)) {
    try {
      const file = join(folder, name);
      accessSync(file, constants.X_OK);
      return file;
    } catch {
      // not here: the next folder
    }
  }
  return null;
};

/** @param {string} program @param {string[]} args @param {import('node:child_process').SpawnSyncOptions} [options] */
const run = (program, args, options = {}) =>
  spawnSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], ...options });

/** @type {typeof import('./index.d.mts').isDebianRoot} */
export const isDebianRoot = () =>
  process.platform === 'linux' &&
  process.getuid?.() === 0 &&
  existsSync('/etc/debian_version') &&
  findOnPath('apt-get') !== null;

/**
 * Installs the first of the packages that apt knows, without letting its service start.
 *
 * @type {typeof import('./index.d.mts').installWithApt}
 */
export const installWithApt = (packages, say) => {
  const policy = '/usr/sbin/policy-rc.d'; // Debian's switch for "start no services during this"
  const ownPolicy = !existsSync(policy);
  if (ownPolicy) writeFileSync(policy, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  try {
    const failures = [];
    for (const [index, name] of packages.entries()) {
      say(`installing ${name} with apt-get`);
      if (index === 0) run('apt-get', ['update'], { env });
      const args = ['install', '-y', '--no-install-recommends', name];
      const result = run('apt-get', args, { env });
      if (result.status === 0) {
        if (existsSync('/run/systemd/system') && name.endsWith('-server')) {
          run('systemctl', ['disable', '--now', name]); // ours alone is used, not the system's
        }
        return true;
      }
      failures.push(`${name}: ${String(result.stderr).trim().split('\n').at(-1) ?? ''}`);
    }
    say(`apt-get could not install it (${failures.join('; ')})`);
    return false;
  } finally {
    if (ownPolicy) rmSync(policy, { force: true });
  }
};

/** @param {string} program @returns {string | null} */
const versionOf = (program) =>
  /v=(\d+(?:\.\d+)*)/.exec(String(run(program, ['--version']).stdout))?.[1] ?? null;

/** @param {(line: string) => void} say @returns {string | null} */
const serverOnPath = (say) => {
  for (const name of serverNames) {
    const program = findOnPath(name);
    const version = program && versionOf(program);
    if (!program || !version) continue;
    if (!isOlder(version, minimumVersion)) return program;
    say(`${program} is version ${version}, too old: Tributary needs ${minimumVersion} or newer`);
  }
  return null;
};

const dockerAnswers = () =>
  findOnPath('docker') !== null &&
  run('docker', ['info', '--format', '{{.ServerVersion}}'], { timeout: 5_000 }).status === 0;

/** @param {string} dataDir @param {(line: string) => void} say */
const demoServer = (dataDir, say) => {
  const folder = join(dataDir, 'demo-redis');
  const entry = join(folder, 'node_modules', 'js-redis-server', 'dist', 'index.mjs');
  if (!existsSync(entry)) {
    say(`fetching ${demoPackage}`);
    const args = ['install', '--no-save', '--loglevel=error', '--prefix', folder, demoPackage];
    const result = run('npm', args, { shell: process.platform === 'win32' });
    if (result.status !== 0) return null;
  }
  const script = fileURLToPath(new URL('./demo-redis.mjs', import.meta.url));
  return (/** @type {{ port: number }} */ { port }) => ({
    program: process.execPath,
    args: [script, entry, String(port)],
  });
};

/** @type {typeof import('./index.d.mts').provideRedis} */
export const provideRedis = async ({ dataDir, redisUrl, say }) => {
  if (redisUrl) {
    await inspectRedis(redisUrl); // says at once when nothing answers there
    const url = await everyNode(redisUrl);
    const { kind, version, warnings } = await inspectRedis(url);
    for (const warning of warnings) say(warning);
    say(`using ${kind} ${version} at ${withoutSecrets(url)} (REDIS_URL)`);
    return { url, server: null };
  }
  const server = await startOwn(dataDir, say);
  const { kind, version } = await inspectRedis(server.url);
  const verb = server.reused ? 'found' : 'started';
  say(`${verb} ${kind} ${version} at ${server.url}, data in ${join(dataDir, 'redis')}`);
  return { url: server.url, server };
};

/** @param {string} dataDir @param {(line: string) => void} say */
const startOwn = async (dataDir, say) => {
  let program = serverOnPath(say);
  if (!program && isDebianRoot() && installWithApt(serverNames, say)) program = serverOnPath(say);
  if (program) {
    const found = program;
    return startPrivateRedis({
      dataDir,
      command: (place) => ({ program: found, args: redisArguments(place) }),
    });
  }
  if (dockerAnswers()) {
    say(`no redis-server on PATH: running ${dockerImage} with Docker`);
    return startPrivateRedis({ dataDir, command: dockerCommand });
  }
  const demo = demoServer(dataDir, say);
  if (demo) {
    say('DEMO MODE: no Redis here, so the queues live in a small JavaScript server');
    say('DEMO MODE: it is slow past 1,000 waiting articles and forgets its queues when it stops');
    return startPrivateRedis({ dataDir, command: demo });
  }
  throw new Error(
    `no Redis found: install redis-server ${minimumVersion} or newer, start Docker, or set REDIS_URL`,
  );
};

/** @param {{ port: number, folder: string }} place */
const dockerCommand = ({ port, folder }) => ({
  program: 'docker',
  args: [
    ...['run', '--rm', '--init', '-p', `127.0.0.1:${port}:6379`, '-v', `${folder}:/data`],
    ...(process.getuid ? ['--user', `${process.getuid()}:${process.getgid?.()}`] : []),
    ...[dockerImage, 'redis-server'],
    ...redisArguments({ port: 6379, folder: '/data', bind: '0.0.0.0' }),
    ...['--protected-mode', 'no'], // the published port is loopback's alone
  ],
});
