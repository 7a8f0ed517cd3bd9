/** Sends bytes over a connection of their own and reads the answer, whatever becomes of either. */
import { connect } from 'node:net';

export interface Answer {
  readonly status: number;
  /** Names in lower case; repeated ones joined by commas. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Buffer;
}

export type Exchange =
  | { readonly answer: Answer }
  | { readonly failure: 'hang' | 'reset' | 'no answer' | 'cut off' };

export interface ExchangeOptions {
  readonly port: number;
  readonly bytes: Buffer;
  readonly method: string;
  /** Ends our side after the last byte, as a sender that breaks off does. */
  readonly halfClose: boolean;
  readonly patienceMilliseconds: number;
}

/** An endless answer is taken as whole after its first bytes. */
export function exchange(options: ExchangeOptions): Promise<Exchange> {
  const { port, bytes, method, halfClose, patienceMilliseconds } = options;
  return new Promise((resolve) => {
    const pieces: Buffer[] = [];
    const socket = connect({ port, host: '127.0.0.1' });
    const settle = (result: Exchange): void => {
      clearTimeout(timer);
      socket.destroy();
      resolve(result);
    };
    const timer = setTimeout(() => settle({ failure: 'hang' }), patienceMilliseconds);
    const finish = (fallback: 'reset' | 'no answer' | 'cut off'): void => {
      const parsed = parse(Buffer.concat(pieces), method, true);
      settle(parsed === null ? { failure: fallback } : { answer: parsed });
    };
    socket.on('connect', () => {
      if (halfClose) socket.end(bytes);
      else socket.write(bytes);
    });
    socket.on('data', (piece) => {
      pieces.push(piece);
      // Most answers are complete at once; large ones are looked at again when the connection ends.
      if (pieces.length > 20) return;
      const parsed = parse(Buffer.concat(pieces), method, false);
      if (parsed !== null) settle({ answer: parsed });
    });
    // What was answered before the connection broke counts: the server need not read on.
    socket.on('error', () => finish('reset'));
    socket.on('end', () => finish(pieces.length === 0 ? 'no answer' : 'cut off'));
  });
}

/** Null while the answer is not complete. */
function parse(data: Buffer, method: string, ended: boolean): Answer | null {
  const end = data.indexOf('\r\n\r\n');
  if (end < 0) return null;
  const [first = '', ...lines] = data.subarray(0, end).toString('latin1').split('\r\n');
  const status = Number(/^HTTP\/1\.[01] (\d{3})/.exec(first)?.[1]);
  if (!status) return null;
  const rest = data.subarray(end + 4);
  if (status === 100) return parse(rest, method, ended);
  const headers = new Map<string, string>();
  for (const line of lines) {
    const colon = line.indexOf(':');
    const name = line.slice(0, colon).toLowerCase();
    const value = line.slice(colon + 1).trim();
    const before = headers.get(name);
    headers.set(name, before === undefined ? value : `${before}, ${value}`);
  }
  const whole = (body: Buffer): Answer => ({ status, headers, body });
  if (method === 'HEAD' || status === 204 || status === 304) return whole(Buffer.alloc(0));
  if (headers.get('content-type')?.startsWith('text/event-stream')) return whole(rest);
  if (headers.get('transfer-encoding') === 'chunked') {
    const body = unchunked(rest);
    return body === null ? null : whole(body);
  }
  const length = headers.get('content-length');
  if (length === undefined) return ended ? whole(rest) : null;
  return rest.length >= Number(length) ? whole(rest.subarray(0, Number(length))) : null;
}

function unchunked(data: Buffer): Buffer | null {
  const parts: Buffer[] = [];
  for (let at = 0; ; ) {
    const lineEnd = data.indexOf('\r\n', at);
    if (lineEnd < 0) return null;
    const size = Number.parseInt(data.subarray(at, lineEnd).toString('latin1'), 16);
    const start = lineEnd + 2;
    if (Number.isNaN(size) || data.length < start + size + 2) return null;
    if (size === 0) return Buffer.concat(parts);
    parts.push(data.subarray(start, start + size));
    at = start + size + 2;
  }
}
