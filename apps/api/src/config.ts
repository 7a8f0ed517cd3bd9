import { resolveDataDir } from '@tributary/queue/server';
import { z } from 'zod';

/** "10485760", "10kb", "10MB": bytes. */
const bytes = z
  .string()
  .regex(/^\d+\s*(b|kb|mb)?$/i, 'expected a number of bytes such as 10485760 or 10MB')
  .transform((value) => {
    const unit = value.replace(/[\d\s]/g, '').toLowerCase();
    return Number.parseInt(value, 10) * (unit === 'mb' ? 1_048_576 : unit === 'kb' ? 1024 : 1);
  })
  .pipe(z.int().min(1));

const integer = (minimum: number, maximum: number) =>
  z
    .string()
    .regex(/^\d+$/, 'expected a whole number')
    .transform(Number)
    .pipe(z.int().min(minimum).max(maximum));

/** Every setting of the API; the README lists them with their meaning. */
const environment = z.object({
  /** Address to listen on; anything but loopback is reachable from outside. */
  API_HOST: z.string().min(1).default('127.0.0.1'),
  /** 0 takes a free port. */
  API_PORT: integer(0, 65_535).default(4400),
  /** Folder of the SQLite file and of the private Redis; relative ones start at the root. */
  DATA_DIR: z.string().min(1).optional(),
  /** postgres://…, or sqlite:PATH; without it the SQLite file in DATA_DIR. */
  DATABASE_URL: z.string().min(1).optional(),
  /** Several, separated by commas, are the nodes of a Redis Cluster. Without it: see DATA_DIR. */
  REDIS_URL: z
    .string()
    .regex(/^rediss?:\/\/[^,\s]+(,rediss?:\/\/[^,\s]+)*$/, 'expected redis://… or rediss://…')
    .optional(),
  /** The worker's own HTTP port: answers dry runs. Several workers: separated by commas. */
  WORKER_URL: z
    .string()
    .transform((value) => value.split(',').map((url) => url.trim()))
    .pipe(z.array(z.url({ protocol: /^https?$/ })))
    .default(['http://127.0.0.1:4402']),
  /** Jobs waiting in all queues past which POST answers 503. */
  MAX_QUEUE_DEPTH: integer(1, 100_000_000).default(50_000),
  /** Longest JSON body; NDJSON bodies may be of any length. */
  MAX_BODY_BYTES: bytes.default(32 * 1_048_576),
  /** Longest single article, as sent. */
  MAX_ITEM_BYTES: bytes.default(10 * 1_048_576),
  /** A request that is not answered by then gets a 503. */
  ANSWER_TIMEOUT_MS: integer(100, 600_000).default(10_000),
  /** Live streams open at one time. */
  MAX_STREAMS: integer(1, 100_000).default(1_000),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
});

export type Config = Readonly<Omit<z.infer<typeof environment>, 'DATA_DIR'> & { DATA_DIR: string }>;

/** A setting is malformed; the message names it, the expected and the actual value. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** Parses the settings once; an empty value counts as not set. Throws ConfigError. */
export function parseConfig(variables: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const parsed = environment.safeParse(given);
  if (parsed.success) {
    return { ...parsed.data, DATA_DIR: resolveDataDir(parsed.data.DATA_DIR) };
  }
  const lines = parsed.error.issues.map((issue) => {
    const name = String(issue.path[0]);
    return `${name}: ${issue.message} (is ${JSON.stringify(given[name] ?? null)})`;
  });
  throw new ConfigError(lines.join('\n'));
}
