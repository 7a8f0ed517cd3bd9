/** Clients that take their time, over real sockets: each is cut off, and the others notice nothing. */
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listen, type RunningServer } from '../src/server.ts';
import { type RunningApi, runApi } from './running-api.ts';

let api: RunningApi;
let server: RunningServer;

beforeAll(async () => {
  api = await runApi({
    HEADERS_TIMEOUT_MS: '300',
    BODY_TIMEOUT_MS: '1000',
    SLOW_READER_MS: '300',
    MAX_STREAMS: '4',
    MAX_STREAMS_PER_CLIENT: '3',
  });
  server = await listen(
    api.app.fetch,
    { host: '127.0.0.1', port: 0 },
    { headersMilliseconds: 300, silenceMilliseconds: 60_000, connections: 50 },
  );
});
afterAll(async () => {
  await server.stop(0);
  await api.close();
});

/** All that the server says until it closes the connection. */
async function said(socket: Socket): Promise<string> {
  let text = '';
  socket.setEncoding('latin1').on('data', (part: string) => {
    text += part;
  });
  socket.on('error', () => undefined);
  await once(socket, 'close');
  return text;
}

/** Rows of history of some kilobyte each, written past the store, which would need a worker. */
function addHistory(rows: number): void {
  const database = new DatabaseSync(join(api.config.DATA_DIR, 'tributary.sqlite'));
  database.exec(`
    WITH RECURSIVE number(id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM number WHERE id < ${rows})
    INSERT INTO events (id, type, story_id, at, detail)
      SELECT id, 'joined', 's1', 0, '{"reason":"' || hex(zeroblob(500)) || '"}' FROM number;
    UPDATE counters SET value = ${rows} WHERE name = 'event';`);
  database.close();
}

const open = (text: string): Socket => {
  const socket = connect({ host: '127.0.0.1', port: Number(new URL(server.url).port) });
  socket.write(text);
  return socket;
};
const post = (type: string): string =>
  `POST /v1/articles HTTP/1.1\r\nHost: localhost\r\nContent-Type: ${type}\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n`;

/** Goes on sending a byte now and then, as long as it may. */
function drip(socket: Socket, piece: string): void {
  const timer = setInterval(() => socket.write(piece), 50);
  socket.on('error', () => undefined);
  socket.once('close', () => clearInterval(timer));
}

describe('a client that takes its time', () => {
  it('with its headers gets a 408', async () => {
    const socket = open('GET /v1/stats HTTP/1.1\r\nHost: localhost\r\n');
    drip(socket, 'X-Slow: x\r\n');
    expect(await said(socket)).toMatch(
      /^HTTP\/1\.1 408 [\s\S]*problem\+json[\s\S]*headers-timeout/,
    );
  });

  it('with a body gets a 408, whether it is silent or drips', async () => {
    const silent = open(`${post('application/json')}2\r\n{"\r\n`);
    expect(await said(silent)).toMatch(/^HTTP\/1\.1 408 [\s\S]*body-timeout/);
    const dripping = open(post('application/json'));
    drip(dripping, '1\r\n \r\n');
    expect(await said(dripping)).toMatch(/^HTTP\/1\.1 408 [\s\S]*body was not complete/);
  });

  it('with a line of NDJSON gets a 408', async () => {
    const socket = open(post('application/x-ndjson'));
    drip(socket, '1\r\n \r\n');
    expect(await said(socket)).toMatch(/^HTTP\/1\.1 408 [\s\S]*line was not complete/);
  });

  it('with reading a live stream is cut off, and holds neither memory nor its place', async () => {
    addHistory(30_000);
    const streams = async (): Promise<string | undefined> =>
      /^tributary_api_streams (\d+)/m.exec(
        await (await fetch(`${server.url}/metrics`)).text(),
      )?.[1];
    const socket = connect({ host: '127.0.0.1', port: Number(new URL(server.url).port) });
    socket.pause();
    socket.on('error', () => undefined);
    socket.write('GET /v1/stream?lastEventId=0 HTTP/1.1\r\nHost: localhost\r\n\r\n');
    await expect.poll(streams, { interval: 5 }).toBe('1');
    // It never reads a byte: the 30 MB that wait for it stay in the store.
    await expect.poll(streams).toBe('0');
    socket.destroy();
  });
});

describe('live streams', () => {
  it('are so many for one client, and so many in all', async () => {
    const streams = await Promise.all([1, 2, 3].map(async () => fetch(`${server.url}/v1/stream`)));
    expect(streams.map(({ status }) => status)).toEqual([200, 200, 200]);
    const refused = await fetch(`${server.url}/v1/stream`);
    expect(refused.status).toBe(429);
    expect(refused.headers.get('retry-after')).toBe('10');
    await streams[0]?.body?.cancel();
    await expect.poll(async () => (await fetch(`${server.url}/v1/stream`)).status).toBe(200);
  });
});

describe('a request that is too much', () => {
  it.each([
    [
      'headers of 20 KB',
      `GET / HTTP/1.1\r\nHost: localhost\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`,
      431,
    ],
    ['no HTTP', 'hello there\r\n\r\n', 400],
    ['a bad header', 'GET / HTTP/1.1\r\nHost: localhost\r\nX Y: 1\r\n\r\n', 400],
    [
      'two lengths',
      'POST /v1/match HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n',
      400,
    ],
    ['a tunnel', 'CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example\r\n\r\n', 405],
    [
      'an address that is none',
      'GET /\\ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n',
      400,
    ],
    ['a foreign expectation', 'GET / HTTP/1.1\r\nHost: localhost\r\nExpect: tea\r\n\r\n', 417],
  ])('with %s is a problem and ends the connection', async (_, text, status) => {
    const answer = await said(open(text));
    expect(answer).toContain(`HTTP/1.1 ${status} `);
    expect(answer).toContain('application/problem+json');
    expect(JSON.parse(answer.slice(answer.indexOf('\r\n\r\n')))).toMatchObject({ status });
  });

  it('in connections is turned away', async () => {
    const sockets = Array.from({ length: 60 }, () => open(''));
    for (const socket of sockets) socket.on('error', () => undefined);
    // Those beyond the fiftieth are closed at once.
    await expect.poll(() => sockets.filter(({ closed }) => closed).length).toBeGreaterThan(5);
    for (const socket of sockets) socket.destroy();
    await expect.poll(async () => (await fetch(`${server.url}/healthz`)).status).toBe(200);
  });
});
