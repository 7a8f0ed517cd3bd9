import type { MiddlewareHandler } from 'hono';
import type { Config } from '../config.ts';
import type { ApiEnvironment } from '../environment.ts';
import { readBody } from '../intake/body.ts';

const bodiless = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Reads every body within the limits of size and time before its route sees it. Submitting is left
 * out: the intake reads by itself, because NDJSON is taken in while it arrives.
 */
export function bodyLimit(
  config: Pick<Config, 'MAX_BODY_BYTES' | 'BODY_TIMEOUT_MS'>,
): MiddlewareHandler<ApiEnvironment> {
  const limits = { maxBytes: config.MAX_BODY_BYTES, milliseconds: config.BODY_TIMEOUT_MS };
  return async (c, next) => {
    const { raw } = c.req;
    if (bodiless.has(raw.method) || raw.body === null) return next();
    if (raw.method === 'POST' && c.req.path === '/v1/articles') return next();
    const body = await readBody(raw.body, limits);
    const { method, headers } = raw;
    c.req.raw = new Request(raw.url, { method, headers, body: new Uint8Array(body) });
    return next();
  };
}
