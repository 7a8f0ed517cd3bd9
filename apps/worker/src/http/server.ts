import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Logger } from 'pino';
import type { Registry } from 'prom-client';
import { ZodError } from 'zod';
import type { Engine } from '../cluster/decide-batch.ts';
import type { Access } from './access.ts';
import type { Readiness } from './health.ts';
import { matchArticle } from './match.ts';

const maximumBodyBytes = 12 * 1_048_576;

export interface ServerParts {
  readonly registry: Registry;
  /** Brings what is sampled up to date before a scrape is answered. */
  readonly sample: () => Promise<void>;
  readonly log: Logger;
  /** Null until everything is opened. */
  readonly readiness: () => Promise<Readiness>;
  readonly access: Access;
  /** The engine of a partition, while this worker owns it. */
  readonly engine: (partition: string) => Engine | null;
}

const send = (response: ServerResponse, status: number, body: unknown): void => {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
};

const readJson = async (request: IncomingMessage): Promise<unknown> => {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    bytes += (chunk as Buffer).length;
    if (bytes > maximumBodyBytes) throw new SyntaxError(`more than ${maximumBodyBytes} bytes`);
    chunks.push(chunk as Buffer);
  }
  return JSON.parse(Buffer.concat(chunks).toString('utf8'));
};

const answerMatch = async (
  request: IncomingMessage,
  response: ServerResponse,
  engineOf: (partition: string) => Engine | null,
): Promise<void> => {
  try {
    const matched = matchArticle(engineOf, await readJson(request));
    if (matched) send(response, 200, matched);
    else send(response, 503, { error: 'this worker does not own the partition now' });
  } catch (error) {
    if (!(error instanceof ZodError || error instanceof SyntaxError)) throw error;
    send(response, 400, { error: error.message });
  }
};

/** The worker's own HTTP: liveness, readiness, metrics, and dry runs for the API. */
export const listen = async (
  host: string,
  port: number,
  parts: ServerParts,
): Promise<{ server: Server; port: number }> => {
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = request.url?.split('?')[0];
    const { authorization } = request.headers;
    if (request.method === 'POST' && path === '/match') {
      const refusal = await parts.access(authorization, 'read');
      if (refusal) return send(response, refusal.status, { error: refusal.error });
      return answerMatch(request, response, parts.engine);
    }
    if (path === '/healthz') return send(response, 200, { alive: true });
    if (path === '/readyz') {
      const state = await parts.readiness();
      return send(response, state.ready ? 200 : 503, state);
    }
    if (path === '/metrics') {
      const refusal = await parts.access(authorization, 'admin');
      if (refusal) return send(response, refusal.status, { error: refusal.error });
      await parts.sample();
      response.writeHead(200, { 'content-type': parts.registry.contentType });
      response.end(await parts.registry.metrics());
      return;
    }
    send(response, 404, { error: 'not found' });
  };
  const server = createServer((request, response) => {
    answer(request, response).catch((error: Error) => {
      parts.log.error({ err: error, path: request.url }, 'request failed');
      if (!response.headersSent) send(response, 500, { error: 'internal error' });
      else response.destroy();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  return { server, port: (server.address() as AddressInfo).port };
};
