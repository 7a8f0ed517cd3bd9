import { resolveDataDir, withoutSecrets } from '@tributary/queue/server';
import { isLoopback } from '@tributary/store';
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

/** "https://news.example": what a browser sends as Origin, and nothing behind it. */
const origins = z
  .string()
  .transform((value) => value.split(',').map((origin) => origin.trim()))
  .pipe(
    z.array(
      z
        .string()
        .refine(
          (origin) => URL.canParse(origin) && new URL(origin).origin === origin,
          'expected origins such as https://news.example, without a path, separated by commas',
        ),
    ),
  );

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
  /** One or several nodes, separated by commas, of a Redis Cluster will do. Without it: see DATA_DIR. */
  REDIS_URL: z
    .string()
    .regex(/^rediss?:\/\/[^,\s]+(,rediss?:\/\/[^,\s]+)*$/, 'expected redis://… or rediss://…')
    .optional(),
  /** `language`: one ordered stream per language instead of one for everything. */
  PARTITION_BY: z.enum(['none', 'language']).default('none'),
  /** Workers that are asked for dry runs when the owner cannot be reached where it says it is. */
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
  /** A body, or a line of NDJSON, that is not complete by then gets a 408. */
  BODY_TIMEOUT_MS: integer(100, 3_600_000).default(60_000),
  /** Headers that are not complete by then get a 408. */
  HEADERS_TIMEOUT_MS: integer(100, 600_000).default(10_000),
  /** A client that takes nothing of its answer for so long is cut off. */
  SLOW_READER_MS: integer(100, 600_000).default(20_000),
  /** Connections open at one time; more are closed at once. */
  MAX_CONNECTIONS: integer(10, 1_000_000).default(10_000),
  /** Live streams open at one time. */
  MAX_STREAMS: integer(1, 100_000).default(1_000),
  /** Of these, how many one key or address may have; default: see below. */
  MAX_STREAMS_PER_CLIENT: integer(1, 100_000).optional(),
  /** `required`: every request needs a key. `auto`: unless only this machine can reach the API. */
  API_KEYS: z.enum(['auto', 'required']).default('auto'),
  /** Where keys are required: the file with the dashboard's key, which is made if it is not there. */
  API_KEY_FILE: z.string().min(1).optional(),
  /** Pages of these origins may call the API from a browser. */
  CORS_ORIGINS: origins.default([]),
  /** Proxies of ours in front, whose X-Forwarded-For is believed. */
  TRUST_PROXY: integer(0, 10).default(0),
  /** Requests, and submitted items, of one key or address in a minute; 0: no limit. */
  RATE_LIMIT_REQUESTS: integer(0, 100_000_000).optional(),
  RATE_LIMIT_ITEMS: integer(0, 1_000_000_000).optional(),
  /** Requests without a valid key, by address, in a minute; 0: no limit. */
  RATE_LIMIT_REFUSALS: integer(0, 100_000_000).default(60),
  /** Base of an OTLP/HTTP receiver of traces; the other OTEL_ variables are read by its library. */
  OTEL_EXPORTER_OTLP_ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
});

type Environment = z.infer<typeof environment>;

/** What hangs on who can reach the API: on loopback everybody is the user of this machine. */
const limitsOf = (given: Environment) => {
  const required =
    given.API_KEYS === 'required' || !isLoopback(given.API_HOST) || given.TRUST_PROXY > 0;
  return {
    KEYS_REQUIRED: required,
    RATE_LIMIT_REQUESTS: given.RATE_LIMIT_REQUESTS ?? (required ? 6_000 : 0),
    RATE_LIMIT_ITEMS: given.RATE_LIMIT_ITEMS ?? (required ? 120_000 : 0),
    MAX_STREAMS_PER_CLIENT: given.MAX_STREAMS_PER_CLIENT ?? (required ? 200 : given.MAX_STREAMS),
  };
};

export type Config = Readonly<
  Omit<Environment, 'DATA_DIR'> & { DATA_DIR: string } & ReturnType<typeof limitsOf>
>;

/** A setting is malformed; the message names it, the expected and the actual value. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** Parses the settings once; an empty value counts as not set. Throws ConfigError. */
export function parseConfig(variables: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const parsed = environment.safeParse(given);
  if (parsed.success) {
    const { data } = parsed;
    return { ...data, ...limitsOf(data), DATA_DIR: resolveDataDir(data.DATA_DIR) };
  }
  const lines = parsed.error.issues.map((issue) => {
    const name = String(issue.path[0]);
    const actual = JSON.stringify(withoutSecrets(String(given[name])));
    return `${name}: ${issue.message} (is ${actual})`;
  });
  throw new ConfigError(lines.join('\n'));
}
