/**
 * Reads over HTTP of the built product, while articles come in: stores of several sizes, every kind
 * of read in turn, so that each meets the same writes.
 */
import { Agent, get } from 'node:http';
import { chooseWord } from '../packages/store/bench/generated.ts';
import { generatedExport } from '../packages/store/bench/generated-export.ts';
import { bareHono } from './baselines.ts';
import { type StoreKind, withPlace, withStack } from './bench-stack.ts';
import { generateArticles } from './corpus.ts';
import { fillPlace } from './filled-store.ts';
import { type MeasuredRead, readsOf } from './measured-reads.ts';
import { percentile } from './percentiles.ts';
import type { Row } from './row.ts';
import { sendPaced } from './sending.ts';

export interface ReadsOptions {
  readonly store: StoreKind;
  readonly sizes: readonly number[];
  readonly writesPerSecond: number;
  /** How often each kind of read is measured. */
  readonly runs: number;
  /** Where a filled store is kept for the next run. */
  readonly keepIn?: string | undefined;
}

/** A million full texts twice over take ten gigabytes: past this many, texts are shorter. */
const fullTextsUpTo = 100_000;
const fullText = 2_500;
const shortText = 600;

export async function benchReads(options: ReadsOptions): Promise<Row[]> {
  const rows: Row[] = [];
  for (const size of options.sizes) rows.push(...(await readsAt(size, options)));
  return rows;
}

const readsAt = (size: number, options: ReadsOptions): Promise<Row[]> =>
  withPlace(options.store, async (place) => {
    const characters = size > fullTextsUpTo ? shortText : fullText;
    await fillPlace(place, {
      name: `stored-${size}-${characters}`,
      fill: async (store) => {
        await store.importAll(generatedExport({ articles: size, characters }));
      },
      keepIn: options.keepIn,
    });
    return withStack(place, async ({ stack, use }) => {
      const bare = await bareHono();
      try {
        const floor = await timesOf(bare.url, { path: () => '/' }, options.runs);
        const stop = new AbortController();
        const articles = generateArticles({ articles: 1_000_000, seed: 77 });
        const writing = sendPaced(stack.apiUrl, articles, options.writesPerSecond, stop.signal);
        writing.catch(() => undefined); // heard below; what fails first is told
        const word = chooseWord(() => 0, 'frequent');
        const answer = await fetch(`${stack.apiUrl}/v1/articles?q=${word}&limit=100`);
        const found = (await answer.json()) as { articles: { id: string }[] };
        const reads = readsOf(
          size,
          found.articles.map(({ id }) => id),
        );
        const times = await interleaved(stack.apiUrl, reads, options.runs);
        stop.abort();
        const written = await writing;
        const floorP50 = percentile(floor, 0.5);
        const what = `${size} stored (${characters} characters), ${options.writesPerSecond} written a second`;
        const row = (name: string, values: readonly number[]): Row => ({
          name,
          value: percentile(values, 0.5),
          p99: percentile(values, 0.99),
          unit: 'ms',
          ratio: percentile(values, 0.5) / floorP50,
          baseline: 'bare Hono',
        });
        return [
          { ...row(`bare Hono handler beside ${what}`, floor), baseline: 'itself' },
          ...[...times].map(([name, values]) => row(`${name}, ${size} stored`, values)),
          row(`all reads together, ${size} stored`, [...times.values()].flat()),
          { name: `written meanwhile, ${size} stored`, value: written.size, unit: 'articles' },
          ...use()
            .filter(({ name }) => name === 'API' || name === 'worker' || name === 'Postgres')
            .map(({ name, residentBytes }) => ({
              name: `memory of ${name}, ${size} stored`,
              value: residentBytes / 1e6,
              unit: 'MB',
            })),
        ];
      } finally {
        await bare.stop();
      }
    });
  });

const agent = new Agent({ keepAlive: true, maxSockets: 1 });

/** Milliseconds to the last byte, and the body. */
function request(url: string): Promise<{ milliseconds: number; body: string }> {
  return new Promise((resolve, reject) => {
    const begin = performance.now();
    get(url, { agent }, (answer) => {
      let body = '';
      answer.setEncoding('utf8').on('data', (chunk: string) => {
        body += chunk;
      });
      answer.on('end', () => {
        if (answer.statusCode === 200) resolve({ milliseconds: performance.now() - begin, body });
        else reject(new Error(`${url}: ${answer.statusCode} ${body.slice(0, 300)}`));
      });
    }).on('error', reject);
  });
}

/** The address of a page: the first one, or the one after so many. */
async function addressOf(apiUrl: string, { path, pages = 0 }: MeasuredRead): Promise<string> {
  const first = `${apiUrl}${path()}`;
  let url = first;
  for (let page = 0; page < pages; page += 1) {
    const { nextCursor } = JSON.parse((await request(url)).body) as { nextCursor: string | null };
    if (nextCursor === null) break;
    url = `${first}${first.includes('?') ? '&' : '?'}cursor=${encodeURIComponent(nextCursor)}`;
  }
  return url;
}

async function timesOf(apiUrl: string, read: MeasuredRead, runs: number): Promise<number[]> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    times.push((await request(await addressOf(apiUrl, read))).milliseconds);
  }
  return times;
}

async function interleaved(
  apiUrl: string,
  reads: Readonly<Record<string, MeasuredRead>>,
  runs: number,
): Promise<Map<string, number[]>> {
  const times = new Map(Object.keys(reads).map((name) => [name, [] as number[]]));
  for (let run = 0; run < runs; run += 1) {
    for (const [name, read] of Object.entries(reads)) {
      const { milliseconds } = await request(await addressOf(apiUrl, read));
      times.get(name)?.push(milliseconds);
    }
  }
  return times;
}
