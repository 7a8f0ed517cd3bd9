import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { answerBrokenRequest, refuse, unreadable } from './broken-request.ts';

export interface ServerLimits {
  readonly headersMilliseconds: number;
  /** A socket on which nothing moves for so long, in either direction, is closed. */
  readonly silenceMilliseconds: number;
  readonly connections: number;
}

export interface RunningServer {
  readonly url: string;
  /** Takes no new connections, and waits for requests at work up to so long. */
  stop(milliseconds: number): Promise<void>;
}

/** Listens; rejects with the reason when the address cannot be taken. */
export function listen(
  fetch: Parameters<typeof getRequestListener>[0],
  { host, port }: { readonly host: string; readonly port: number },
  limits: ServerLimits,
): Promise<RunningServer> {
  return new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException): void => {
      const taken = `The port ${port} of ${host} is taken: stop what listens there, or set API_PORT to another.`;
      reject(error.code === 'EADDRINUSE' ? new Error(taken, { cause: error }) : error);
    };
    const listener = getRequestListener(fetch, { hostname: host, errorHandler: unreadable });
    const server = createServer(serverOptionsOf(limits), listener);
    server.listen(port, host, () => {
      server.off('error', onError);
      const { address, family, port: taken } = server.address() as AddressInfo; // of a TCP server
      resolve({
        url: `http://${family === 'IPv6' ? `[${address}]` : address}:${taken}`,
        stop: (milliseconds) => stop(server, milliseconds),
      });
    });
    server.maxConnections = limits.connections;
    server.setTimeout(limits.silenceMilliseconds);
    server.on('clientError', answerBrokenRequest);
    server.on('connect', (_, socket) => refuse(socket, 405));
    server.on('checkExpectation', ({ socket }) => refuse(socket, 417));
    server.once('error', onError);
  });
}

const serverOptionsOf = ({ headersMilliseconds }: ServerLimits) => ({
  headersTimeout: headersMilliseconds,
  keepAliveTimeout: 65_000,
  // Bodies have limits of their own: a long NDJSON body takes as long as it takes.
  requestTimeout: 0,
  // How often Node looks for headers that are late; by default half a minute.
  connectionsCheckingInterval: Math.min(1_000, headersMilliseconds),
  maxHeaderSize: 16_384,
});

function stop(server: Server, milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => server.closeAllConnections(), milliseconds);
    server.close(() => {
      clearTimeout(timer);
      resolve();
    });
    server.closeIdleConnections();
  });
}
