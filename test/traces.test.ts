/** Traces of the real processes, as an OTLP receiver gets them. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { startTracing } from '@tributary/queue';
import { provideRedis } from '@tributary/queue/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OtlpReceiver, startOtlpReceiver } from './otlp-receiver.ts';
import { newDataDir, removeDataDir } from './stack.ts';

const root = join(import.meta.dirname, '..');
const stages = ['receive', 'cluster', 'commit', 'publish', 'sse deliver'];

const page = `<!doctype html><html lang="en"><head><title>Norwick ferry pier reopens</title></head>
<body><article><h1>Norwick ferry pier reopens after nine days of storm repairs</h1>
<p>The ferry link between Norwick and the mainland reopened on Tuesday after nine days of storm
repairs, the harbour office said in a statement that was read out on the quay.</p>
<p>Harbour master Ilse Brandvik said the new pier had passed every inspection and that the first
boat had left with 212 passengers, among them a school class that had waited for a week.</p>
<p>The storm had torn away forty metres of the old pier on the night of the spring tide.</p>
</article></body></html>`;

describe('traces', () => {
  const dataDir = newDataDir();
  const processes: ChildProcess[] = [];
  let receiver: OtlpReceiver;
  let apiUrl: string;
  let endStream = (): void => undefined;
  let stopRedis = async (): Promise<void> => undefined;

  /** Starts a process of its own; resolves with the line of its log that holds the message. */
  const start = async (
    app: string,
    message: string,
    settings: Record<string, string>,
  ): Promise<Record<string, unknown>> => {
    const child = spawn(
      process.execPath,
      ['--import', 'tsx', '--conditions=source', join(root, 'apps', app, 'src/main.ts')],
      {
        env: { ...process.env, DATA_DIR: dataDir, LOG_LEVEL: 'info', ...settings },
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    processes.push(child);
    return new Promise((resolve, reject) => {
      child.once('exit', (code) => reject(new Error(`${app} ended with ${code}`)));
      createInterface(child.stdout).on('line', (text) => {
        const line = JSON.parse(text) as Record<string, unknown>;
        if (line.msg === message) resolve(line);
      });
    });
  };

  beforeAll(async () => {
    receiver = await startOtlpReceiver();
    const { url, server } = await provideRedis({ dataDir, redisUrl: undefined, say: () => {} });
    stopRedis = async () => server?.stop();
    const settings = {
      REDIS_URL: url,
      OTEL_EXPORTER_OTLP_ENDPOINT: receiver.endpoint,
      OTEL_BSP_SCHEDULE_DELAY: '50',
    };
    apiUrl = String((await start('api', 'API ready', { ...settings, API_PORT: '0' })).url);
    const own = { WORKER_PORT: '0', OTEL_SERVICE_NAME: 'desk-worker' };
    await start('worker', 'worker listens', { ...settings, ...own });
    const abort = new AbortController();
    endStream = () => abort.abort();
    const stream = await fetch(`${apiUrl}/v1/stream`, { signal: abort.signal });
    expect(stream.status).toBe(200);
  });
  afterAll(async () => {
    for (const child of processes) if (child.exitCode === null) child.kill('SIGKILL');
    await stopRedis();
    await receiver.close();
    removeDataDir(dataDir);
  });

  const post = async (article: object, headers: Record<string, string> = {}): Promise<string> => {
    const answer = await fetch(`${apiUrl}/v1/articles`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(article),
    });
    const { items } = (await answer.json()) as { items: { id: string }[] };
    return items[0]?.id ?? '';
  };

  it('lead from the POST of a page to the live stream under one id, across the processes', async () => {
    const traceId = '0af7651916cd43dd8448eb211c80319c';
    const articleId = await post(
      { url: 'https://harbour-courier.example/pier', html: page },
      { traceparent: `00-${traceId}-b7ad6b7169203331-01` },
    );
    const names = ['POST /v1/articles', 'extract', ...stages];
    const spans = await receiver.trace(traceId, names);
    expect(spans.map(({ name }) => name).sort()).toEqual([...names].sort());
    const submission = spans.find(({ name }) => name === 'POST /v1/articles');
    expect(submission?.parentSpanId).toBe('b7ad6b7169203331');
    for (const { name, service, parentSpanId, attributes, ...times } of spans) {
      const ofApi = ['POST /v1/articles', 'receive', 'sse deliver'].includes(name);
      expect({ name, service }).toEqual({ name, service: ofApi ? 'tributary-api' : 'desk-worker' });
      if (name !== 'POST /v1/articles') expect(parentSpanId).toBe(submission?.spanId);
      const { 'tributary.article.id': one, 'tributary.article.ids': several } = attributes;
      expect({ name, ids: several ?? [one] }).toEqual({ name, ids: [articleId] });
      expect(times.endedAt).toBeGreaterThanOrEqual(times.startedAt);
    }
    const worked = ['extract', 'cluster', 'commit', 'publish'].map((name) =>
      spans.find((span) => span.name === name),
    );
    for (const [at, next] of worked.slice(1).entries()) {
      expect(next?.startedAt).toBeGreaterThanOrEqual(worked[at]?.startedAt ?? 0n);
    }
  });

  it('begin here where the caller has none, each POST its own, and follow the caller who wants none', async () => {
    const unwanted = '4bf92f3577b34da6a3ce929d0e0e4736';
    await post({ title: 'Untold' }, { traceparent: `00-${unwanted}-00f067aa0ba902b7-00` });
    const posts = () =>
      receiver.spans.filter(
        ({ name, parentSpanId }) => name === 'POST /v1/articles' && parentSpanId === '',
      );
    const ids: string[] = [];
    // One after the other: an article that is placed along with another before its own job has come
    // is told of late, and its delivery not at all.
    for (const title of ['Lighthouse of Skerrow lit again', 'Vote on harbour dues put off']) {
      ids.push(await post({ title, text: `${title}, the council said.` }));
      while (posts().length < ids.length) await new Promise((resolve) => setImmediate(resolve));
      await receiver.trace(posts()[ids.length - 1]?.traceId ?? '', stages);
    }
    const traced = await Promise.all(posts().map(({ traceId }) => receiver.trace(traceId, stages)));
    const placed = traced.map(
      (spans) => spans.find(({ name }) => name === 'commit')?.attributes['tributary.article.id'],
    );
    expect(placed.sort()).toEqual(ids.sort());
    expect(receiver.spans.filter(({ traceId }) => traceId === unwanted)).toEqual([]);
  });

  it('tell of a page that holds no article', async () => {
    const traceId = '80e1afed08e019fc1110464cfa66635c';
    const url = 'https://harbour-courier.example/empty';
    await post({ url, html: '<p>' }, { traceparent: `00-${traceId}-7a085853722dc6d2-01` });
    const spans = await receiver.trace(traceId, ['extract']);
    expect(spans.find(({ name }) => name === 'extract')?.status).toBe(2);
  });

  it('hold nothing up: with a receiver that never answers both processes stop in time', async () => {
    receiver.fallSilent();
    await post({ title: 'Ferry timetable of the winter months' });
    endStream();
    const since = performance.now();
    for (const child of processes) child.kill('SIGTERM');
    const codes = await Promise.all(
      processes.map(async (child) => child.exitCode ?? (await once(child, 'exit'))[0]),
    );
    expect(codes).toEqual([0, 0]);
    expect(performance.now() - since).toBeLessThan(5_000);
  });

  it('are off without an endpoint', async () => {
    const warned: string[] = [];
    const off = { endpoint: undefined, service: 'none', onWarning: warned.push };
    expect(await startTracing(off)).toBeNull();
  });
});
