/** What Redis answered: text, number, nothing, or a list of these. */
export type Reply = string | number | null | Reply[];

/**
 * Asks one command over a connection of its own; of several nodes the first that answers. Throws on
 * silence, refusal and error replies.
 */
export function askRedis(
  url: string,
  command: string[],
  timeoutMilliseconds?: number,
): Promise<Reply>;

/** The folder that holds turbo.json. */
export const repositoryRoot: string;

/** DATA_DIR as an absolute folder: relative values and the default `.data` start at the root. */
export function resolveDataDir(value: string | undefined): string;

/** Where a private server of a data folder is written down. */
export function redisFileOf(dataDir: string): string;
export function readRedisFile(
  dataDir: string,
): { url: string; pid: number; port: number; runId: string } | null;

/**
 * The Redis to use: `redisUrl` with every node if it is set, else the private server of the data
 * folder, waited for. Throws after `timeoutMilliseconds` (default 60 s).
 */
export function findRedisUrl(options: {
  redisUrl: string | undefined;
  dataDir: string;
  timeoutMilliseconds?: number;
}): Promise<string>;

/**
 * A REDIS_URL with which to connect: one node of a Redis Cluster becomes the list of them all, any
 * other URL stays. Waits for the server; throws after `timeoutMilliseconds` (default 10 s), and at
 * once when it refuses.
 */
export function everyNode(url: string, timeoutMilliseconds?: number): Promise<string>;

/** Oldest version that has every command that the queues use. */
export const minimumVersion: string;
/** Compares dotted version numbers. */
export function isOlder(version: string, than: string): boolean;
/** A text with URLs as it may stand in a log: without their user names and passwords. */
export function withoutSecrets(text: string): string;
/**
 * What a process may say: masks the user names and passwords of URLs, keys of the API, the header
 * Authorization, and wherever they stand the secrets that these settings hold.
 */
export function redactor(
  settings: Readonly<Record<string, string | undefined>>,
): (text: string) => string;

/** Throws one clear line when Redis is away or too old; warns of settings that can lose jobs. */
export function inspectRedis(
  url: string,
): Promise<{ kind: 'redis' | 'valkey'; version: string; warnings: string[] }>;

/** Whether nothing listens on a port of 127.0.0.1. */
export function isPortFree(port: number): Promise<boolean>;

/** Settings of a server of ours: append-only file, no eviction, loopback. */
export function redisArguments(place: { port: number; folder: string; bind?: string }): string[];

export interface PrivateRedis {
  readonly url: string;
  readonly pid: number;
  readonly port: number;
  /** True when it ran already. */
  readonly reused: boolean;
  /** Resolves when it ends, for whatever reason; null for one that ran already. */
  readonly exited: Promise<void> | null;
  /** Saves and stops it; kills it after 3 s. */
  stop(): Promise<void>;
}

/** Starts the server of a data folder, or finds the one that runs for it. */
export function startPrivateRedis(options: {
  dataDir: string;
  command: (place: { port: number; folder: string }) => { program: string; args: string[] };
}): Promise<PrivateRedis>;

/** The first executable of that name on PATH. */
export function findOnPath(name: string, path?: string): string | null;
/** Whether apt-get may be used: Debian or a relative of it, as root. */
export function isDebianRoot(): boolean;
/** Installs the first of the packages that apt knows; starts no service. */
export function installWithApt(packages: string[], say: (line: string) => void): boolean;

/** Finds or starts a Redis by the chain; `server` is null when it is not ours to stop. */
export function provideRedis(options: {
  dataDir: string;
  redisUrl: string | undefined;
  say: (line: string) => void;
}): Promise<{ url: string; server: PrivateRedis | null }>;

/** What a process logs with: pino's, as far as it is needed here. */
interface ProcessLog {
  level: string;
  info(fields: object | string, message?: string): void;
  error(message: string): void;
  fatal(fields: object, message: string): void;
}

/**
 * Ends this process cleanly on SIGTERM, SIGINT and with its launcher, within `closeMilliseconds`;
 * tells the launcher when it is ready, and the terminal why it could not start.
 */
export function runProcess(options: {
  readonly name: string;
  readonly log: ProcessLog;
  readonly started: Promise<{ close(): Promise<void> }>;
  readonly closeMilliseconds: number;
}): void;

/** What `read` answers; exit code 78 and its message on standard error when it throws a ConfigError. */
export function readConfigOrExit<T>(name: string, read: () => T): T;
