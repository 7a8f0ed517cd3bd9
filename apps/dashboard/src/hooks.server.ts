import type { Handle, HandleServerError, ServerInit } from '@sveltejs/kit';
import { turnedAway } from '$lib/server/login.ts';
import { closeStreams } from '$lib/server/upstream.ts';

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

export const init: ServerInit = () => {
  process.once('SIGTERM', closeStreams);
  process.once('SIGINT', closeStreams);
  // Started by another process that is gone: nobody is left to stop us.
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
};

export const handle: Handle = async ({ event, resolve }) => {
  if (!event.isSubRequest && event.url.pathname !== '/healthz') {
    const answer = await turnedAway(event.request);
    if (answer) return answer;
  }
  if (!event.isSubRequest && !SAFE_METHODS.has(event.request.method) && isForeign(event.request)) {
    return new Response('Requests that change something must come from this site.', {
      status: 403,
    });
  }
  const response = await resolve(event);
  response.headers.set('x-content-type-options', 'nosniff');
  response.headers.set('referrer-policy', 'no-referrer');
  response.headers.set('cross-origin-opener-policy', 'same-origin');
  response.headers.set('permissions-policy', 'camera=(), geolocation=(), microphone=()');
  return response;
};

/** A browser names the page's origin on every POST; a request without one is no browser's. */
function isForeign(request: Request): boolean {
  const origin = request.headers.get('origin');
  if (!origin) return false;
  const host = request.headers.get('x-forwarded-host') ?? request.headers.get('host');
  return !URL.canParse(origin) || new URL(origin).host !== host;
}

export const handleError: HandleServerError = ({ error, event, status, message }) => {
  if (status === 404) return { message: 'There is no page at this address.' };
  const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
  console.error(JSON.stringify({ level: 'error', path: event.url.pathname, status, reason }));
  return { message };
};
