import { STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { RequestError } from '@hono/node-server';

const answers: Readonly<Record<number, { type: string; detail: string }>> = {
  400: { type: 'invalid-request', detail: 'This is no request that HTTP knows.' },
  405: { type: 'method-not-allowed', detail: 'This method is not offered here.' },
  408: { type: 'headers-timeout', detail: 'The headers did not arrive in time.' },
  417: { type: 'expectation-failed', detail: 'Only 100-continue may be expected.' },
  431: { type: 'headers-too-large', detail: 'All headers together may have up to 16 KB.' },
};

const statuses: Readonly<Record<string, number>> = {
  ERR_HTTP_REQUEST_TIMEOUT: 408,
  HPE_HEADER_OVERFLOW: 431,
};

/** Answers what Node's parser could not read, as a problem like every other error. */
export function answerBrokenRequest(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable) socket.destroy();
  else refuse(socket, statuses[error.code ?? ''] ?? 400);
}

/** Answers a request that is HTTP, but whose address is none. */
export function unreadable(error: unknown): Response {
  const status = error instanceof RequestError ? 400 : 500;
  return new Response(bodyOf(status), { status, headers });
}

/** Writes a whole answer on a bare connection and closes it. */
export function refuse(socket: Duplex, status: number): void {
  const body = bodyOf(status);
  const fields = { ...headers, 'Content-Length': Buffer.byteLength(body), Connection: 'close' };
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${value}`);
  const head = [`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? 'Refused'}`, ...lines];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`, () => socket.destroy());
}

const headers = {
  'Content-Type': 'application/problem+json',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
};

function bodyOf(status: number): string {
  const { type, detail } = answers[status] ?? { type: 'internal', detail: 'The server failed.' };
  const title = STATUS_CODES[status] ?? 'Refused';
  return JSON.stringify({ type: `urn:tributary:problem:${type}`, title, status, detail });
}
