/**
 * The whole way of an article, measured on the real processes: POST → store → queue → worker →
 * commit → live stream, beside the rate at which this machine's BullMQ does nothing at all.
 */
import { Queue, Worker } from 'bullmq';
import { newDataDir, removeDataDir, type Stack, startStack } from '../test/stack.ts';
import { type GeneratedArticle, generateArticles } from './corpus.ts';
import { liveArticles } from './live-articles.ts';
import { percentile } from './percentiles.ts';
import type { Row } from './row.ts';

export interface PipelineOptions {
  /** Articles sent as fast as the API takes them. */
  readonly flatOutArticles: number;
  /** Articles per second of each paced run. */
  readonly pacedRates: readonly number[];
  readonly pacedSeconds: number;
}

export async function benchPipeline(options: PipelineOptions): Promise<Row[]> {
  const dataDir = newDataDir();
  const stack = await startStack({ dataDir, env: { LOG_LEVEL: 'warn' } });
  try {
    const noop = await noopRate(stack.redisUrl, 20_000);
    const articles = [...generateArticles({ articles: options.flatOutArticles, seed: 7 })];
    const flatOut = await flatOutRate(stack, articles);
    const rows: Row[] = [
      { name: 'no-op BullMQ jobs', value: noop, unit: '1/s', ratio: 1, baseline: 'itself' },
      {
        name: 'POST → committed, flat out, full text',
        value: flatOut,
        unit: 'articles/s',
        ratio: flatOut / noop,
        baseline: 'no-op BullMQ jobs',
      },
    ];
    for (const rate of options.pacedRates) {
      const latencies = await pacedLatencies(stack, rate, options.pacedSeconds);
      for (const share of [0.5, 0.99]) {
        rows.push({
          name: `POST → live event at ${rate} articles/s, p${share * 100}`,
          value: percentile(latencies, share),
          unit: 'ms',
        });
      }
    }
    return rows;
  } finally {
    await stack.stop();
    removeDataDir(dataDir);
  }
}

/** Jobs per second that an empty processor completes: the ceiling of any pipeline on BullMQ. */
async function noopRate(redisUrl: string, jobs: number): Promise<number> {
  const connection = { url: redisUrl, maxRetriesPerRequest: null };
  const queue = new Queue('bench-noop', { connection });
  const worker = new Worker('bench-noop', async () => null, {
    connection,
    concurrency: 200,
    autorun: false,
  });
  for (let sent = 0; sent < jobs; sent += 1_000) {
    await queue.addBulk(
      Array.from({ length: 1_000 }, () => ({
        name: 'noop',
        data: {},
        opts: { removeOnComplete: true },
      })),
    );
  }
  const drained = new Promise<void>((resolve) => {
    let done = 0;
    worker.on('completed', () => {
      if (++done === jobs) resolve();
    });
  });
  const begin = performance.now();
  worker.run().catch((error: unknown) => {
    throw error;
  });
  await drained;
  const seconds = (performance.now() - begin) / 1_000;
  await worker.close();
  await queue.obliterate({ force: true });
  await queue.close();
  return jobs / seconds;
}

async function post(stack: Stack, articles: readonly GeneratedArticle[]): Promise<string[]> {
  for (;;) {
    const answer = await fetch(`${stack.apiUrl}/v1/articles`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(articles),
    });
    if (answer.status === 503) {
      const seconds = Number(answer.headers.get('retry-after') ?? 1);
      await new Promise((wake) => setTimeout(wake, seconds * 1_000));
      continue;
    }
    if (answer.status !== 202) throw new Error(`POST: ${answer.status} ${await answer.text()}`);
    const body = (await answer.json()) as { items: { id: string | null }[] };
    return body.items.map((item) => item.id ?? '');
  }
}

async function assignedCount(stack: Stack): Promise<number> {
  const stats = (await (await fetch(`${stack.apiUrl}/v1/stats`)).json()) as {
    articles: { assigned: number };
  };
  return stats.articles.assigned;
}

/** Articles per second from the first POST to the commit of the last. */
async function flatOutRate(stack: Stack, articles: readonly GeneratedArticle[]): Promise<number> {
  const before = await assignedCount(stack);
  const chunks = Array.from({ length: Math.ceil(articles.length / 100) }, (_, index) =>
    articles.slice(index * 100, (index + 1) * 100),
  );
  const begin = performance.now();
  await Promise.all(
    Array.from({ length: 4 }, async () => {
      for (let chunk = chunks.shift(); chunk !== undefined; chunk = chunks.shift()) {
        await post(stack, chunk);
      }
    }),
  );
  while ((await assignedCount(stack)) - before < articles.length) {
    await new Promise((wake) => setTimeout(wake, 100));
  }
  return articles.length / ((performance.now() - begin) / 1_000);
}

/** Milliseconds from sending each POST to receiving its event on the live stream. */
async function pacedLatencies(stack: Stack, rate: number, seconds: number): Promise<number[]> {
  const articles = [...generateArticles({ articles: rate * seconds, seed: 1_000 + rate })];
  const live = await liveArticles(stack.apiUrl);
  const sentAt = new Map<string, number>();
  const begin = performance.now();
  const posts: Promise<void>[] = [];
  for (const [index, article] of articles.entries()) {
    const due = begin + (index * 1_000) / rate;
    const wait = due - performance.now();
    if (wait > 0) await new Promise((wake) => setTimeout(wake, wait));
    const sent = performance.now();
    posts.push(
      post(stack, [article]).then(([id]) => {
        sentAt.set(id ?? '', sent);
      }),
    );
  }
  await Promise.all(posts);
  await live.until((seen) => [...sentAt.keys()].every((id) => seen.has(id)), 60_000);
  live.close();
  return [...sentAt].map(([id, sent]) => (live.seen.get(id) ?? Number.NaN) - sent);
}
