// Installs and builds what is missing or stale, in plain Node: it runs before anything is installed.
// @ts-check
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const minimumNode = [20, 19];

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/** A step that failed for a reason that the user can put right; its message is all that is shown. */
export class SetupError extends Error {}

/**
 * One line when Node is too old for us, else null.
 *
 * @param {string} version like "20.19.0"
 */
export const nodeProblem = (version) => {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = minimumNode;
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return null;
  return `Node ${version} is too old: Tributary needs ${minimumNode.join('.')} or newer (https://nodejs.org)`;
};

/**
 * Whether what is installed is what the lock file says. npm keeps the same list in node_modules.
 *
 * @param {string} folder
 */
export const isInstalled = (folder) => {
  /** @param {string} file @returns {Record<string, { version?: string, optional?: boolean, devOptional?: boolean }>} */
  const packagesOf = (file) => JSON.parse(readFileSync(join(folder, file), 'utf8')).packages;
  try {
    const installed = packagesOf('node_modules/.package-lock.json');
    return Object.entries(packagesOf('package-lock.json')).every(([path, wanted]) => {
      if (path === '') return true;
      const found = installed[path];
      // Parts for other systems are in the lock file and nowhere else.
      return found ? found.version === wanted.version : wanted.optional || wanted.devOptional;
    });
  } catch {
    return false; // no node_modules yet
  }
};

/**
 * Runs a program and shows what it said only if it fails. With a `signal` it gets a process group of
 * its own, which ends when the signal fires.
 *
 * @param {string} program @param {string[]} args
 * @param {{ failure: string, signal: AbortSignal | undefined }} options
 * @returns {Promise<void>}
 */
const runQuietly = (program, args, { failure, signal }) =>
  new Promise((resolve, reject) => {
    const windows = process.platform === 'win32';
    const child = spawn(program, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1' },
      shell: windows && program === 'npm',
      detached: signal !== undefined && !windows,
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (chunk) => {
        output += chunk;
      });
    }
    const end = () => {
      if (child.pid) process.kill(windows ? child.pid : -child.pid, 'SIGTERM');
    };
    signal?.addEventListener('abort', end, { once: true });
    child.once('error', (error) => reject(new SetupError(`${failure}: ${error.message}`)));
    child.once('close', (code) => {
      signal?.removeEventListener('abort', end);
      if (code === 0) resolve();
      else reject(new SetupError(`${output.trim()}\n${failure}`));
    });
  });

/**
 * Checks Node, installs by the lock file and builds; what is done already costs a second.
 *
 * @param {{ quiet?: boolean, only?: string, say?: (line: string) => void, signal?: AbortSignal }} [options]
 *   `only` builds one room and what it needs; `quiet` says only what takes long; `signal` ends it.
 */
export const setUp = async ({ quiet = false, only, say = sayOnStderr, signal } = {}) => {
  const problem = nodeProblem(process.versions.node);
  if (problem) throw new SetupError(problem);
  if (!isInstalled(root)) {
    say('installing packages (npm ci)');
    await runQuietly('npm', ['ci', '--include=dev'], {
      failure: 'npm ci failed; see above',
      signal,
    });
  }
  if (!quiet) say('building what changed (turbo build)');
  const turbo = join(root, 'node_modules', 'turbo', 'bin', 'turbo');
  const filter = only ? [`--filter=${only}`] : [];
  await runQuietly(process.execPath, [turbo, 'build', '--output-logs=errors-only', ...filter], {
    failure: 'the build failed; see above',
    signal,
  });
};

/** @param {string} line */
const sayOnStderr = (line) => {
  process.stderr.write(`tributary  ${line}\n`);
};

/**
 * Runs a script's main function; a SetupError is shown as its message alone.
 *
 * @param {() => Promise<void>} main
 */
export const runScript = async (main) => {
  try {
    await main();
  } catch (error) {
    const known = error instanceof SetupError;
    process.stderr.write(`${known ? error.message : /** @type {Error} */ (error).stack}\n`);
    process.exit(1);
  }
};
