import { STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';

const answers: Readonly<Record<number, { type: string; detail: string }>> = {
  400: { type: 'invalid-request', detail: 'This is no HTTP request.' },
  405: { type: 'method-not-allowed', detail: 'This method is not offered here.' },
  408: { type: 'headers-timeout', detail: 'The headers did not arrive in time.' },
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

/** Writes a whole answer on a bare connection and closes it. */
export function refuse(socket: Duplex, status: number): void {
  const { type, detail } = answers[status] ?? { type: 'invalid-request', detail: 'Refused.' };
  const title = STATUS_CODES[status] ?? 'Refused';
  const body = JSON.stringify({ type: `urn:tributary:problem:${type}`, title, status, detail });
  const head = [
    `HTTP/1.1 ${status} ${title}`,
    'Content-Type: application/problem+json',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'X-Content-Type-Options: nosniff',
    "Content-Security-Policy: default-src 'none'; frame-ancestors 'none'",
    'Connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`, () => socket.destroy());
}
