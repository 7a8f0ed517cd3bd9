import type { Server } from 'node:http';
import { serve } from '@hono/node-server';

export interface RunningServer {
  readonly url: string;
  /** Takes no new connections, and waits for requests at work up to so long. */
  stop(milliseconds: number): Promise<void>;
}

/** Listens; rejects with the reason when the address cannot be taken. */
export function listen(
  fetch: Parameters<typeof serve>[0]['fetch'],
  address: { readonly host: string; readonly port: number },
): Promise<RunningServer> {
  return new Promise((resolve, reject) => {
    const server = serve(
      {
        fetch,
        hostname: address.host,
        port: address.port,
        serverOptions: {
          headersTimeout: 10_000,
          keepAliveTimeout: 65_000,
          // A long NDJSON body takes as long as it takes; the intake gives up on a silent sender.
          requestTimeout: 0,
          maxHeaderSize: 16_384,
        },
      },
      (info) => {
        server.off('error', reject);
        const host = info.family === 'IPv6' ? `[${info.address}]` : info.address;
        resolve({
          url: `http://${host}:${info.port}`,
          stop: (milliseconds) => stop(server, milliseconds),
        });
      },
      // `serve` without TLS and HTTP/2 options makes a plain server.
    ) as Server;
    server.once('error', reject);
  });
}

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
