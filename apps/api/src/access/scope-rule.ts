import type { ApiKeyScope } from '@tributary/store';

/** What tells nothing about anybody's articles: health, and the description of the API. */
const open = new Set(['/', '/docs', '/docs/scalar.js', '/openapi.json', '/healthz', '/readyz']);

const reading = new Set(['GET', 'HEAD']);

/** Asks by POST because of its body, and changes nothing. */
const asking = new Set(['/v1/match']);

/**
 * The one rule of who may do what: null for what needs no key. A route that is added later is
 * covered by it; what stands outside of `/v1` and is not named as open is for admins.
 */
export function neededScope(method: string, path: string): ApiKeyScope | null {
  if (open.has(path) && reading.has(method)) return null;
  if (!path.startsWith('/v1/') || path.startsWith('/v1/admin/')) return 'admin';
  return reading.has(method) || asking.has(path) ? 'read' : 'write';
}

/** Asked every few seconds by whatever watches the process; never counted nor limited. */
export const isProbe = (path: string): boolean => path === '/healthz' || path === '/readyz';
