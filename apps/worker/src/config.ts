import { availableParallelism, hostname } from 'node:os';
import { resolveDataDir, withoutSecrets } from '@tributary/queue/server';
import { z } from 'zod';

const integer = (minimum: number, maximum: number) =>
  z
    .string()
    .regex(/^\d+$/, 'expected a whole number')
    .transform(Number)
    .pipe(z.int().min(minimum).max(maximum));

/** Every setting of the worker; the README lists them with their meaning. */
const environment = z.object({
  /** Folder of the SQLite file and of the private Redis; relative ones start at the root. */
  DATA_DIR: z.string().min(1).optional(),
  /** postgres://… or sqlite:FILE; without it a SQLite file in DATA_DIR. */
  DATABASE_URL: z.string().min(1).optional(),
  /** Several, separated by commas, are the nodes of a Redis Cluster. Without it: see DATA_DIR. */
  REDIS_URL: z
    .string()
    .regex(/^rediss?:\/\/[^,\s]+(,rediss?:\/\/[^,\s]+)*$/, 'expected redis://… or rediss://…')
    .optional(),
  /** Address of the worker's own HTTP port. */
  WORKER_HOST: z.string().min(1).default('127.0.0.1'),
  /** Port of health, metrics and dry runs; 0 takes a free one. */
  WORKER_PORT: integer(0, 65_535).default(4402),
  /** Pages that are taken apart at one time, each in a thread of its own. */
  EXTRACT_CONCURRENCY: integer(1, 256).default(Math.max(1, availableParallelism() - 1)),
  /** Longest time for one page. */
  EXTRACT_TIMEOUT_SECONDS: integer(1, 600).default(20),
  /** `language`: one ordered stream per language instead of one for everything. */
  PARTITION_BY: z.enum(['none', 'language']).default('none'),
  /** Articles decided and committed together at most; fewer when fewer wait. */
  BATCH_SIZE: integer(1, 2_000).default(128),
  /** How long an owner that does not answer keeps its partition. */
  LEASE_SECONDS: integer(1, 300).default(5),
  /** Time between two looks for accepted articles that no queue knows. */
  SWEEP_SECONDS: integer(1, 3_600).default(15),
  /** Age at which an unfinished article is looked for. */
  SWEEP_AFTER_SECONDS: integer(0, 3_600).default(30),
  /** Articles after which the engine's statistics are stored anew. */
  STATISTICS_EVERY: integer(1, 100_000).default(1_000),
  /** Days of article time that an article stays active; by default the clustering's own. */
  WINDOW_DAYS: integer(1, 3_650).optional(),
  /** Days after its last change from which a closed story loses its texts; without it they stay. */
  KEEP_TEXT_DAYS: integer(0, 36_500).optional(),
  /** Days after its last change from which a closed story is deleted; without it it stays. */
  KEEP_ARTICLES_DAYS: integer(0, 36_500).optional(),
  /** Base of an OTLP/HTTP receiver of traces; the other OTEL_ variables are read by its library. */
  OTEL_EXPORTER_OTLP_ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
});

export type Config = Readonly<
  Omit<z.infer<typeof environment>, 'DATA_DIR'> & { DATA_DIR: string; HOST_NAME: string }
>;

/** A setting is malformed; the message names it, the expected and the actual value. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** Parses the settings once; an empty value counts as not set. Throws ConfigError. */
export const parseConfig = (variables: Readonly<Record<string, string | undefined>>): Config => {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const parsed = environment.safeParse(given);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => {
      const name = String(issue.path[0]);
      const actual = JSON.stringify(withoutSecrets(String(given[name])));
      return `${name}: ${issue.message} (is ${actual})`;
    });
    throw new ConfigError(lines.join('\n'));
  }
  return { ...parsed.data, DATA_DIR: resolveDataDir(parsed.data.DATA_DIR), HOST_NAME: hostname() };
};
