import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runProgram } from '../program.ts';

type Item = Record<string, string>;
/** What the server answers to a request: outcomes, or a refusal. */
type Answer = (items: Item[], response: ServerResponse) => void;

let folder: string;
let server: Server;
let api: string;
let requests: Item[][];
let answer: Answer;

function outcomes(response: ServerResponse, items: Item[], of = (_: Item) => 'queued'): void {
  const body = items.map((item, index) => {
    const outcome = of(item);
    const error = { field: 'url', expected: 'a URL', actual: 'x', message: 'expected a URL' };
    return { index, outcome, error: outcome === 'rejected' ? error : null };
  });
  response.writeHead(202, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ items: body }));
}

function refuse(
  response: ServerResponse,
  status: number,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/problem+json', ...headers });
  response.end(JSON.stringify({ title: 'Refused', detail: 'the queue is full' }));
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'import-'));
  requests = [];
  answer = (items, response) => outcomes(response, items);
  server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    const items = JSON.parse(body) as Item[];
    requests.push(items);
    answer(items, response);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  api = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
  await rm(folder, { recursive: true });
});

async function run(
  args: string[],
  input = '',
): Promise<{ code: number; out: string; err: string }> {
  const text = { out: '', err: '' };
  const sink = (name: 'out' | 'err') =>
    new Writable({
      write(chunk, _encoding, done) {
        text[name] += chunk;
        done();
      },
    });
  const code = await runProgram(['import', ...args], {
    standardInput: Readable.from(input === '' ? [] : [Buffer.from(input)]),
    standardOutput: sink('out'),
    standardError: sink('err'),
    environment: { XDG_CACHE_HOME: join(folder, 'cache') },
  });
  return { code, ...text };
}

async function fileOf(...lines: (object | string)[]): Promise<string> {
  const path = join(folder, 'articles.jsonl');
  await writeFile(
    path,
    lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join(''),
  );
  return path;
}

const numbered = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ id: `a${i}`, title: `Title ${i}` }));
const leftOver = async () => {
  const folders = join(folder, 'cache', 'tributary', 'imports');
  return readdir(folders).catch(() => []);
};

describe('tributary import', () => {
  it('sends every field but labels and nulls, with the id as external id', async () => {
    const file = await fileOf({
      id: 'a1',
      url: 'https://harbour-courier.example/a1',
      source: null,
      title: 'Ferry aground',
      text: 'The ferry ran aground.',
      publishedAt: '2026-03-04T09:30:00+01:00',
      language: 'en',
      story: 'ferry',
      origin: 'a1',
    });
    const { code, out, err } = await run([file, '--api', api]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toBe('1 article sent: 1 queued, 0 duplicates, 0 new versions, 0 rejected\n');
    expect(requests).toEqual([
      [
        {
          externalId: 'a1',
          url: 'https://harbour-courier.example/a1',
          title: 'Ferry aground',
          text: 'The ferry ran aground.',
          publishedAt: '2026-03-04T08:30:00.000Z',
          language: 'en',
        },
      ],
    ]);
  });

  it('keeps the order and the bounds of a request', async () => {
    const articles = numbered(450);
    const { code } = await run([await fileOf(...articles), '--api', api]);
    expect(code).toBe(0);
    expect(requests.map((items) => items.length)).toEqual([200, 200, 50]);
    expect(requests.flat().map((item) => item.externalId)).toEqual(articles.map(({ id }) => id));
  });

  it('bounds a request by bytes too', async () => {
    const text = 'word '.repeat(300_000);
    const articles = numbered(4).map((article) => ({ ...article, text }));
    expect((await run([await fileOf(...articles), '--api', api])).code).toBe(0);
    expect(requests.map((items) => items.length)).toEqual([2, 2]);
  });

  it('reports bad lines and rejected articles by line and exits with 1, sending the rest', async () => {
    answer = (items, response) =>
      outcomes(response, items, (item) => (item.externalId === 'b' ? 'rejected' : 'duplicate'));
    const lines = [
      '{"id":"a","title":"A"}',
      '{"id":',
      '{"id":"b","title":"B"}',
      '{"id":"c","title":"C"}',
    ];
    const { code, out, err } = await run(['-', '--api', api], lines.join('\n'));
    expect(code).toBe(1);
    expect(err).toMatch(/^line 2: not JSON: .+\nline 3: rejected: url: expected a URL\n$/);
    expect(out).toBe(
      '3 articles sent: 0 queued, 2 duplicates, 0 new versions, 1 rejected; 1 bad line\n',
    );
  });

  it('waits as long as an overloaded API asks for', async () => {
    let refusals = 2;
    answer = (items, response) =>
      refusals-- > 0 ? refuse(response, 503, { 'retry-after': '0' }) : outcomes(response, items);
    const { code, err } = await run([await fileOf(...numbered(3)), '--api', api]);
    expect(code).toBe(0);
    expect(requests).toHaveLength(3);
    expect(err.split('\n')[0]).toBe(`${api} answered 503: the queue is full; next try in 0 s`);
  });

  it('outlasts a broken connection', async () => {
    let breaks = 1;
    answer = (items, response) => (breaks-- > 0 ? response.destroy() : outcomes(response, items));
    const { code, err } = await run([await fileOf(...numbered(3)), '--api', api]);
    expect(code).toBe(0);
    expect(err).toMatch(/cannot reach .*; next try in 0\.5 s/);
  });

  it('splits what the API finds too large, and rejects a single article that is', async () => {
    answer = (items, response) => {
      const tooLarge = items.length > 2 || items.some((item) => item.externalId === 'a1');
      return tooLarge ? refuse(response, 413) : outcomes(response, items);
    };
    const { code, out, err } = await run([await fileOf(...numbered(5)), '--api', api]);
    expect(code).toBe(1);
    expect(err).toBe('line 2: rejected: larger than the API accepts\n');
    expect(out).toMatch(/^5 articles sent: 4 queued, .* 1 rejected\n$/);
  });

  it('stops at once when the API refuses for good', async () => {
    answer = (_items, response) => refuse(response, 401);
    const { code, err } = await run([await fileOf(...numbered(3)), '--api', api]);
    expect(code).toBe(1);
    expect(err).toBe(`tributary import: ${api} answered 401: the queue is full\n`);
    expect(requests).toHaveLength(1);
  });

  it('goes on where it was interrupted, and begins anew when told to', async () => {
    const file = await fileOf(...numbered(450));
    answer = (items, response) =>
      requests.length === 2 ? refuse(response, 503) : outcomes(response, items);
    expect((await run([file, '--api', api, '--patience', '0'])).code).toBe(1);
    expect(await leftOver()).toHaveLength(1);

    requests = [];
    answer = (items, response) => outcomes(response, items);
    const resumed = await run([file, '--api', api]);
    expect(resumed.code).toBe(0);
    expect(resumed.err).toMatch(/^going on after line 200 of an interrupted import/);
    expect(resumed.out).toMatch(/^450 articles sent: 450 queued/);
    expect(requests.map((items) => items.length)).toEqual([200, 50]);
    expect(await leftOver()).toEqual([]);

    requests = [];
    answer = (items, response) =>
      requests.length === 2 ? refuse(response, 503) : outcomes(response, items);
    await run([file, '--api', api, '--patience', '0']);
    requests = [];
    answer = (items, response) => outcomes(response, items);
    await run([file, '--api', api, '--restart']);
    expect(requests.map((items) => items.length)).toEqual([200, 200, 50]);
  });

  it('sends a complete file again when asked again', async () => {
    const file = await fileOf(...numbered(2));
    await run([file, '--api', api]);
    await run([file, '--api', api]);
    expect(requests).toHaveLength(2);
  });

  it.each([
    [['--api', 'x'], /expected one FILE, got 0/],
    [['a', 'b'], /expected one FILE, got 2/],
    [['a', '--api', 'ftp://x'], /--api: expected an http or https URL, got "ftp:\/\/x"/],
    [['a', '--patience', 'soon'], /--patience: expected seconds, got "soon"/],
    [['a', '--frobnicate'], /Unknown option '--frobnicate'/],
  ])('explains wrong arguments: %j', async (args, message) => {
    const { code, err } = await run(args);
    expect(code).toBe(2);
    expect(err).toMatch(message);
    expect(err).toContain('Usage: tributary import FILE');
  });

  it('names a file that cannot be read', async () => {
    const { code, err } = await run([join(folder, 'missing.jsonl'), '--api', api]);
    expect(code).toBe(1);
    expect(err).toMatch(/^tributary import: ENOENT/);
  });
});
