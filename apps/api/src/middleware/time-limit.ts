import type { MiddlewareHandler } from 'hono';
import type { ApiEnvironment } from '../environment.ts';
import { withinTime } from '../time-limit.ts';

/**
 * Answers 503 when a request is not answered in time. Submitting is left out, because a long NDJSON
 * body takes as long as its sender needs; the intake limits its own steps.
 */
export function timeLimit(milliseconds: number): MiddlewareHandler<ApiEnvironment> {
  return async (c, next) => {
    if (c.req.method === 'POST' && c.req.path === '/v1/articles') await next();
    else await withinTime(next(), milliseconds);
  };
}
