/**
 * Speed of the core on a generated corpus of newswire shape, single-threaded: tokenizing alone (the
 * floor of any such system), and everything (normalization, reuse, clustering, repair slices) with
 * a growing number of active articles. Times include garbage collection; nothing is warmed up apart.
 */
import { type ArticleInput, Clusterer } from '@tributary/core';
import { words } from '../src/text/words.ts';

export interface CoreBenchRow {
  readonly name: string;
  readonly articles: number;
  readonly perSecond: number;
  /** Milliseconds of one article; null where single articles were not timed. */
  readonly p50: number | null;
  readonly p99: number | null;
  /** Heap beside the texts, in bytes per active article; null without `--expose-gc`. */
  readonly bytesPerArticle: number | null;
}

/** Runs the benchmark at each number of active articles. */
export function benchCore(sizes: readonly number[] = [10_000, 20_000]): CoreBenchRow[] {
  const rows: CoreBenchRow[] = [];
  const corpus = generate(Math.max(...sizes));
  const started = performance.now();
  for (const { text } of corpus) words(text ?? '');
  rows.push({
    name: 'tokenizing only',
    articles: corpus.length,
    perSecond: rate(corpus.length, started),
    p50: null,
    p99: null,
    bytesPerArticle: null,
  });
  for (const size of sizes) rows.push(benchFull(corpus.slice(0, size)));
  return rows;
}

function benchFull(corpus: readonly ArticleInput[]): CoreBenchRow {
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const clusterer = new Clusterer();
  const times: number[] = [];
  const started = performance.now();
  for (const article of corpus) {
    const from = performance.now();
    clusterer.add(article);
    times.push(performance.now() - from);
  }
  const perSecond = rate(corpus.length, started);
  globalThis.gc?.();
  const bytes = process.memoryUsage().heapUsed - before;
  times.sort((a, b) => a - b);
  return {
    name: `full core, ${clusterer.size.articles.toLocaleString('en-GB')} active`,
    articles: corpus.length,
    perSecond,
    p50: times[Math.floor(times.length / 2)] ?? null,
    p99: times[Math.floor(times.length * 0.99)] ?? null,
    bytesPerArticle: globalThis.gc ? Math.round(bytes / clusterer.size.articles) : null,
  };
}

function rate(count: number, started: number): number {
  return Math.round((count / (performance.now() - started)) * 1000);
}

/** Articles of about 130 words from a Zipf vocabulary; every fourth reports a known event anew. */
function generate(count: number): ArticleInput[] {
  let seed = 42;
  const random = () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 2 ** 32;
  };
  const word = () => `w${Math.floor(30_000 ** random()).toString(36)}`;
  const events = Array.from({ length: Math.ceil(count / 4) }, () =>
    Array.from({ length: 12 }, () => `E${Math.floor(random() * 200_000).toString(36)}`),
  );
  return Array.from({ length: count }, (_, i) => {
    const event = events[Math.floor(random() * Math.min(events.length, 1 + i / 4))] ?? [];
    const pick = () => (random() < 0.12 ? (event[Math.floor(random() * 12)] ?? word()) : word());
    const sentence = () => `${Array.from({ length: 16 }, pick).join(' ')}.`;
    return {
      id: `b${i}`,
      url: null,
      source: `outlet${i % 40}.example`,
      title: `${event.slice(0, 4).join(' ')} ${word()} ${word()}`,
      text: Array.from({ length: 8 }, sentence).join(' '),
      publishedAt: Date.UTC(2031, 0, 1) + i * 30_000,
      receivedAt: null,
      language: 'en',
    };
  });
}
