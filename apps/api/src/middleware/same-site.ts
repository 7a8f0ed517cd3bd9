import { namesLoopback } from '@tributary/store';
import type { MiddlewareHandler } from 'hono';
import { isProbe } from '../access/scope-rule.ts';
import type { Config } from '../config.ts';
import type { ApiEnvironment } from '../environment.ts';
import { ProblemError } from '../problem.ts';

const harmless = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Keeps web pages of others away from an API that trusts whoever reaches it.
 *
 * A browser lets any page send simple requests anywhere, and with a name of its own that resolves
 * to 127.0.0.1 a page can even read the answers. So a request that changes something must not name
 * a foreign page as its origin, and while no keys are required the Host must name this machine.
 */
export function sameSite(
  config: Pick<Config, 'KEYS_REQUIRED' | 'CORS_ORIGINS'>,
): MiddlewareHandler<ApiEnvironment> {
  const allowed = new Set(config.CORS_ORIGINS);
  return async (c, next) => {
    const host = c.req.header('host') ?? new URL(c.req.url).host;
    if (!config.KEYS_REQUIRED && !isProbe(c.req.path) && !namesLoopback(host)) {
      throw foreign(
        `Without keys this API answers only to localhost, not to ${JSON.stringify(host.slice(0, 100))}; behind a proxy set API_KEYS=required.`,
      );
    }
    const origin = c.req.header('origin');
    if (origin !== undefined && !harmless.has(c.req.method) && !allowed.has(origin)) {
      if (!URL.canParse(origin) || new URL(origin).host !== host) {
        throw foreign('Pages of other sites may not change anything here; see CORS_ORIGINS.');
      }
    }
    return next();
  };
}

function foreign(detail: string): ProblemError {
  return new ProblemError({ status: 403, type: 'foreign-site', title: 'Foreign site', detail });
}
