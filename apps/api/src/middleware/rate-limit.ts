import type { Context, MiddlewareHandler } from 'hono';
import { type RateLimits, type Standing, tooMany, windowSeconds } from '../access/rate-limits.ts';
import { isProbe } from '../access/scope-rule.ts';
import type { ApiEnvironment } from '../environment.ts';

/** Counts each request under its account; past the limit it is a 429. */
export function rateLimit(limits: RateLimits): MiddlewareHandler<ApiEnvironment> {
  return async (c, next) => {
    if (isProbe(c.req.path)) return next();
    tell(c, await limits.request(c.get('caller').account));
    return next();
  };
}

/** Counts the items of a submission before anything is stored; past the limit it is a 429. */
export async function countItems(
  c: Context<ApiEnvironment>,
  limits: RateLimits,
  items: number,
): Promise<void> {
  tell(c, await limits.items(c.get('caller').account, items));
}

/**
 * The fields of draft-ietf-httpapi-ratelimit-headers, one entry per limit, and the three plain ones
 * of its earlier versions, which more clients read: those speak of the limit that was counted last.
 */
function tell(c: Context<ApiEnvironment>, standing: Standing | null): void {
  if (standing === null) return;
  const { limit, remaining, resetSeconds } = standing;
  // An NDJSON answer may have begun: then only its last line can tell.
  if (!c.finalized) {
    const told = [...(c.get('standings') ?? []), standing];
    c.set('standings', told);
    c.header('RateLimit-Policy', told.map(policyOf).join(', '));
    c.header('RateLimit', told.map(restOf).join(', '));
    c.header('RateLimit-Limit', String(limit));
    c.header('RateLimit-Remaining', String(remaining));
    c.header('RateLimit-Reset', String(resetSeconds));
  }
  if (standing.exceeded) throw tooMany(standing);
}

const policyOf = ({ name, limit }: Standing): string => `"${name}";q=${limit};w=${windowSeconds}`;
const restOf = ({ name, remaining, resetSeconds }: Standing): string =>
  `"${name}";r=${remaining};t=${resetSeconds}`;
