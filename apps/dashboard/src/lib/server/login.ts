import { env } from '$env/dynamic/private';
import { apiUrl } from './upstream.ts';

/**
 * Who may open the dashboard. With `DASHBOARD_LOGIN=key`, which `npm start` sets unless it listens on
 * loopback, the browser asks for a key of the API as password; every request then goes on with that
 * key, so its scope, its limits and its revocation hold here as well. Without a login only this
 * machine may ask: a page of another site that resolves its own name to us is turned away.
 */
const GOOD_FOR_MILLISECONDS = 2_000;
const good = new Map<string, number>();

export const needsLogin = (): boolean => env.DASHBOARD_LOGIN === 'key';

/** The key that a browser sent as password, or null. */
export function loginKey(request: Request): string | null {
  const [, value] = /^Basic +(\S+)$/i.exec(request.headers.get('authorization') ?? '') ?? [];
  const pair = value ? Buffer.from(value, 'base64').toString('utf8') : '';
  const key = pair.slice(pair.indexOf(':') + 1);
  return /^trib_\w+$/.test(key) ? key : null;
}

/** Null when the request may go on; else the answer that turns it away. */
export async function turnedAway(request: Request): Promise<Response | null> {
  if (!needsLogin()) return isOwnHost(request) ? null : plain(403, 'This dashboard is not here.');
  const key = loginKey(request);
  if (key !== null && (await isGood(key))) return null;
  const challenge = 'Basic realm="Tributary: any name, a key as password", charset="UTF-8"';
  return plain(401, 'A key of the API is needed as password.', { 'www-authenticate': challenge });
}

/** Asks the API, which knows; remembered for moments, because one page makes many requests. */
async function isGood(key: string): Promise<boolean> {
  const now = performance.now();
  if ((good.get(key) ?? 0) > now) return true;
  const answer = await fetch(`${apiUrl()}/v1/stats`, {
    headers: { authorization: `Bearer ${key}` },
    signal: AbortSignal.timeout(5_000),
  }).catch(() => null);
  await answer?.body?.cancel();
  // An API that is away cannot say; nothing can be read through us then either.
  if (answer === null || answer.status === 401 || answer.status === 403) return false;
  if (good.size > 1_000) good.clear();
  good.set(key, now + GOOD_FOR_MILLISECONDS);
  return true;
}

function isOwnHost(request: Request): boolean {
  const host = request.headers.get('host');
  if (
    host === null ||
    (env.ORIGIN && URL.canParse(env.ORIGIN) && new URL(env.ORIGIN).host === host)
  )
    return true;
  const name = host.replace(/:\d*$/, '').toLowerCase();
  return /^(?:localhost|.+\.localhost|\[::1\]|127(?:\.\d{1,3}){3})$/.test(name);
}

function plain(status: number, text: string, headers: Record<string, string> = {}): Response {
  return new Response(text, { status, headers: { 'content-type': 'text/plain', ...headers } });
}
