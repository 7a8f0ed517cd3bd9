/**
 * How much one account (a key, else an address) may do in a minute: requests, submitted items, and
 * refused keys per address.
 *
 * The counters stand in Redis, so that all API processes share them. While Redis is away, or answers
 * too late, each process counts for itself in memory: a limit is then looser by the number of
 * processes, and nobody is turned away because of Redis. Cost: one round trip per request and limit;
 * an account that is over its limit is refused from memory until its minute ends.
 */
import type { RedisClient } from '@tributary/queue';
import type { Logger } from 'pino';
import {
  type RateLimiterAbstract,
  RateLimiterMemory,
  RateLimiterRedis,
  RateLimiterRes,
} from 'rate-limiter-flexible';
import type { Config } from '../config.ts';
import { ProblemError } from '../problem.ts';

export const windowSeconds = 60;
const patienceMilliseconds = 250;
/** After a failure of Redis it is asked again only then. */
const awayMilliseconds = 5_000;

export interface RateLimitOptions {
  readonly config: Pick<Config, 'RATE_LIMIT_REQUESTS' | 'RATE_LIMIT_ITEMS' | 'RATE_LIMIT_REFUSALS'>;
  /** Without it each process counts for itself. */
  readonly redis: RedisClient | null;
  readonly log: Logger;
  readonly now: () => number;
}

/** Where an account stands after what it has just done. */
export interface Standing {
  readonly name: string;
  /** What the minute allows. */
  readonly limit: number;
  readonly remaining: number;
  readonly resetSeconds: number;
  readonly exceeded: boolean;
}

export class RateLimits {
  readonly #requests: Counter | null;
  readonly #items: Counter | null;
  readonly #refusals: Counter | null;

  constructor(options: RateLimitOptions) {
    const { config } = options;
    const shared = new SharedRedis(options);
    const counter = (name: string, limit: number): Counter | null =>
      limit === 0 ? null : new Counter(name, limit, shared);
    this.#requests = counter('requests', config.RATE_LIMIT_REQUESTS);
    this.#items = counter('items', config.RATE_LIMIT_ITEMS);
    this.#refusals = counter('refusals', config.RATE_LIMIT_REFUSALS);
  }

  /** Counts a request; null where there is no limit. */
  async request(account: string): Promise<Standing | null> {
    return (await this.#requests?.count(account, 1)) ?? null;
  }

  /** Counts submitted items; null where there is no limit. */
  async items(account: string, items: number): Promise<Standing | null> {
    return (await this.#items?.count(account, items)) ?? null;
  }

  /** Counts a request without a good key. Throws a 429 when its address sends too many. */
  async refusal(addressGroup: string): Promise<void> {
    const standing = await this.#refusals?.count(addressGroup, 1);
    if (standing?.exceeded) throw tooMany(standing);
  }
}

export function tooMany({ name, limit, resetSeconds }: Standing): ProblemError {
  const what = name === 'refusals' ? 'requests without a valid key' : name;
  return new ProblemError({
    status: 429,
    type: 'rate-limit',
    title: 'Too many requests',
    detail: `At most ${limit} ${what} in ${windowSeconds} s; go on in ${resetSeconds} s.`,
    retryAfterSeconds: resetSeconds,
  });
}

/** One limit, counted in Redis, or here while Redis is away. */
class Counter {
  readonly #name: string;
  readonly #limit: number;
  readonly #shared: SharedRedis;
  readonly #here: RateLimiterMemory;
  readonly #inRedis: RateLimiterRedis | null;

  constructor(name: string, limit: number, shared: SharedRedis) {
    this.#name = name;
    this.#limit = limit;
    this.#shared = shared;
    const options = {
      keyPrefix: `{tributary}:rate:${name}`,
      points: limit,
      duration: windowSeconds,
    };
    this.#here = new RateLimiterMemory(options);
    this.#inRedis =
      shared.client === null
        ? null
        : new RateLimiterRedis({
            ...options,
            storeClient: shared.client,
            rejectIfRedisNotReady: true,
            inMemoryBlockOnConsumed: limit + 1,
          });
  }

  async count(account: string, points: number): Promise<Standing> {
    const inRedis = this.#inRedis;
    const result =
      (inRedis && (await this.#shared.attempt(() => consumed(inRedis, account, points)))) ??
      (await consumed(this.#here, account, points));
    return {
      name: this.#name,
      limit: this.#limit,
      remaining: Math.max(0, result.remainingPoints),
      resetSeconds: Math.max(1, Math.ceil(result.msBeforeNext / 1_000)),
      exceeded: result.consumedPoints > this.#limit,
    };
  }
}

/** Being over the limit is a result here, not an error. */
async function consumed(
  limiter: RateLimiterAbstract,
  account: string,
  points: number,
): Promise<RateLimiterRes> {
  try {
    return await limiter.consume(account, points);
  } catch (refused) {
    if (refused instanceof RateLimiterRes) return refused;
    throw refused;
  }
}

/** Keeps a Redis that is away or frozen from being waited for by every request. */
class SharedRedis {
  readonly client: RedisClient | null;
  readonly #log: Logger;
  readonly #now: () => number;
  #awayUntil = 0;

  constructor({ redis, log, now }: RateLimitOptions) {
    this.client = redis;
    this.#log = log;
    this.#now = now;
  }

  /** Null when Redis does not answer in time. Said once, and once more when it is back. */
  async attempt<T>(work: () => Promise<T>): Promise<T | null> {
    if (this.#now() < this.#awayUntil) return null;
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error('no answer in time')), patienceMilliseconds);
    });
    try {
      const result = await Promise.race([work(), late]);
      if (this.#awayUntil !== 0) this.#log.info('rate limits are shared through Redis again');
      this.#awayUntil = 0;
      return result;
    } catch (error) {
      if (this.#awayUntil === 0) {
        this.#log.warn({ err: error }, 'Redis is away: rate limits are counted by this process');
      }
      this.#awayUntil = this.#now() + awayMilliseconds;
      return null;
    } finally {
      clearTimeout(timer);
    }
  }
}
