import { error, type RequestHandler } from '@sveltejs/kit';
import { loginKey, needsLogin } from '$lib/server/login.ts';
import { apiAuthorization, apiUrl, shutdown } from '$lib/server/upstream.ts';

/**
 * The browser's one way to the API: same origin, `/v1` only, bodies and answers streamed through.
 * An API that is away is a 503; on the live stream it is an empty stream that asks the browser to
 * try again, because EventSource gives up for good on an error and forgets its place.
 */
const SENT_ON = ['accept', 'content-type', 'idempotency-key', 'last-event-id'];
const HANDED_BACK = ['content-type', 'cache-control', 'retry-after', 'x-request-id'];
const RETRY_MILLISECONDS = 2_000;

const forward: RequestHandler = async ({ params, request, url }) => {
  const path = params.path ?? '';
  if (!path.startsWith('v1/') || path.split('/').includes('..')) error(404, 'No such address');
  const isStream = path === 'v1/stream';
  const headers = new Headers(authorizationFor(request));
  for (const name of SENT_ON) {
    const value = request.headers.get(name);
    if (value) headers.set(name, value);
  }
  const after = url.searchParams.get('after');
  if (isStream && after && !headers.has('last-event-id')) headers.set('last-event-id', after);

  const init: RequestInit & { duplex?: 'half' } = {
    method: request.method,
    headers,
    redirect: 'manual',
    signal: AbortSignal.any([request.signal, shutdown]),
  };
  if (request.body) Object.assign(init, { body: request.body, duplex: 'half' });

  let answer: Response;
  try {
    const query = isStream ? '' : url.search;
    answer = await fetch(`${apiUrl()}/${encodePath(path)}${query}`, init);
  } catch (cause) {
    if (isStream) return awayStream();
    return problem(503, `The API does not answer (${reasonOf(cause)}).`);
  }
  if (isStream && !answer.ok) return awayStream();
  const handedBack = new Headers();
  for (const name of HANDED_BACK) {
    const value = answer.headers.get(name);
    if (value) handedBack.set(name, value);
  }
  if (isStream) handedBack.set('x-accel-buffering', 'no');
  return new Response(answer.body, { status: answer.status, headers: handedBack });
};

/** Of the person who is logged in; else our own. */
function authorizationFor(request: Request): Record<string, string> {
  if (!needsLogin()) return apiAuthorization();
  const key = loginKey(request);
  return key === null ? {} : { authorization: `Bearer ${key}` };
}

function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

function awayStream(): Response {
  return new Response(`retry: ${RETRY_MILLISECONDS}\nevent: away\ndata: {}\n\n`, {
    headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store' },
  });
}

/** The code of the fault, "ECONNREFUSED": its message would name inner addresses. */
function reasonOf(cause: unknown): string {
  const fault = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause;
  if (fault instanceof Error) return 'code' in fault ? String(fault.code) : fault.name;
  return 'no reason given';
}

function problem(status: number, detail: string): Response {
  const body = { type: 'about:blank', title: 'Service unavailable', status, detail };
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/problem+json' },
  });
}

export const GET = forward;
export const POST = forward;
export const DELETE = forward;
