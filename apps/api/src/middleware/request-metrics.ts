import type { MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import type { ApiEnvironment } from '../environment.ts';
import type { ApiMetrics } from '../metrics.ts';

/** Counts and times every request by route pattern, so that ids do not make new series. */
export function requestMetrics(metrics: ApiMetrics): MiddlewareHandler<ApiEnvironment> {
  return async (c, next) => {
    const stop = metrics.requestSeconds.startTimer();
    await next();
    const route = routePath(c, -1);
    stop({
      method: c.req.method,
      route: route.endsWith('*') ? 'other' : route,
      status: String(c.res.status),
    });
  };
}
