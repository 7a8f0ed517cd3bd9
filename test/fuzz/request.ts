/** One generated request, written byte for byte, so that it can be wrong in every way. */

export interface FuzzRequest {
  readonly method: string;
  /** Path and query as they go over the wire. */
  readonly target: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: string | null;
  /** How the body is announced and cut. */
  readonly framing: Framing;
}

/**
 * - `length`: with a Content-Length that is right
 * - `chunked`: in chunks of about this many bytes
 * - `short`, `long`: a Content-Length that is smaller or larger than the body
 * - `broken`: chunked, with a size that is no number
 * - `both`: Content-Length and chunked at once
 */
export type Framing = 'length' | 'chunked' | 'short' | 'long' | 'broken' | 'both';

/** Whether the sender keeps to HTTP, so that it may expect a whole answer. */
export const isWhole = ({ framing, body }: FuzzRequest): boolean =>
  body === null || framing === 'length' || framing === 'chunked';

const chunkBytes = 700;

/** The bytes of a request to a host. Header values go out as Latin-1, as browsers send them. */
export function bytesOf(request: FuzzRequest, host: string): Buffer {
  const { method, target, headers, framing } = request;
  const body = request.body === null ? null : Buffer.from(request.body, 'utf8');
  const lines = [`${method} ${target} HTTP/1.1`];
  if (!headers.some(([name]) => name.toLowerCase() === 'host')) lines.push(`Host: ${host}`);
  for (const [name, value] of headers) lines.push(`${name}: ${value}`);
  if (body !== null) lines.push(...announcement(framing, body.length));
  lines.push('Connection: close');
  const head = Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1');
  if (body === null) return head;
  const cut = framing === 'chunked' || framing === 'broken' || framing === 'both';
  return Buffer.concat([head, cut ? inChunks(body, framing === 'broken') : body]);
}

function announcement(framing: Framing, length: number): string[] {
  switch (framing) {
    case 'length':
      return [`Content-Length: ${length}`];
    case 'short':
      return [`Content-Length: ${Math.floor(length / 2)}`];
    case 'long':
      return [`Content-Length: ${length + 100}`];
    case 'both':
      return [`Content-Length: ${length}`, 'Transfer-Encoding: chunked'];
    default:
      return ['Transfer-Encoding: chunked'];
  }
}

function inChunks(body: Buffer, broken: boolean): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; at < body.length; at += chunkBytes) {
    const piece = body.subarray(at, at + chunkBytes);
    const size = broken && at > 0 ? 'zz' : piece.length.toString(16);
    parts.push(Buffer.from(`${size}\r\n`), piece, Buffer.from('\r\n'));
  }
  parts.push(Buffer.from(broken ? '-1\r\n\r\n' : '0\r\n\r\n'));
  return Buffer.concat(parts);
}

/** As text for a report: all of a short one, the beginning of a long one. */
export function shown(request: FuzzRequest): string {
  const text = JSON.stringify(request);
  return text.length > 2_000 ? `${text.slice(0, 2_000)}… (${text.length} characters)` : text;
}
