import type { MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import type { Logger } from 'pino';
import type { ApiEnvironment } from '../environment.ts';

/** Gives each request a logger with its id, and writes one line when it is answered. */
export function requestLog(log: Logger): MiddlewareHandler<ApiEnvironment> {
  return async (c, next) => {
    const child = log.child({ requestId: c.get('requestId') });
    c.set('log', child);
    const startedAt = performance.now();
    await next();
    const status = c.res.status;
    const line = {
      method: c.req.method,
      path: c.req.path,
      route: routePath(c, -1),
      status,
      milliseconds: Math.round((performance.now() - startedAt) * 10) / 10,
    };
    if (status >= 500) child.warn(line, 'answered');
    else if (c.req.method === 'GET') child.debug(line, 'answered');
    else child.info(line, 'answered');
  };
}
