/**
 * The core alone, single-threaded: normalization, reuse, clustering and repair slices, beside
 * splitting the texts into words (the floor of any such system) and a plain TF-IDF centroid.
 * Times include garbage collection.
 */
import { type ArticleInput, Clusterer } from '@tributary/core';
import { words } from '../packages/core/src/text/words.ts';
import { CentroidClusterer } from './centroid.ts';
import { generateArticles } from './corpus.ts';
import { percentile } from './percentiles.ts';
import type { Row } from './row.ts';

export function benchCore(sizes: readonly number[]): Row[] {
  const corpus = [...generateArticles({ articles: Math.max(...sizes), seed: 11 })].map(
    (article): ArticleInput => ({
      id: article.externalId,
      url: null,
      source: article.source,
      title: article.title,
      text: article.text,
      publishedAt: Date.parse(article.publishedAt),
      receivedAt: null,
      language: null,
    }),
  );
  const smallest = corpus.slice(0, Math.min(...sizes));
  const floor = rateOf(smallest, (article) => words(article.text ?? ''));
  const centroid = new CentroidClusterer();
  const centroidRate = rateOf(smallest, (article) =>
    centroid.add(`${article.title} ${article.text}`),
  );
  const baseline = 'words only';
  const rows: Row[] = [
    { name: 'words only, full text', value: floor, unit: 'articles/s', ratio: 1, baseline },
    {
      name: `TF-IDF centroid, ${smallest.length} articles`,
      value: centroidRate,
      unit: 'articles/s',
      ratio: centroidRate / floor,
      baseline,
    },
  ];
  for (const size of sizes) rows.push(...fullCore(corpus.slice(0, size), floor));
  const titles = corpus.map((article) => ({ ...article, text: null }));
  const clusterer = new Clusterer();
  rows.push({
    name: `whole core, ${titles.length} titles`,
    value: rateOf(titles, (article) => clusterer.add(article)),
    unit: 'titles/s',
  });
  return rows;
}

function fullCore(corpus: readonly ArticleInput[], floor: number): Row[] {
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const clusterer = new Clusterer();
  const times: number[] = [];
  const rate = rateOf(corpus, (article) => {
    const begin = performance.now();
    clusterer.add(article);
    times.push(performance.now() - begin);
  });
  globalThis.gc?.();
  const texts = corpus.reduce((sum, { text }) => sum + (text?.length ?? 0), 0);
  const heap = process.memoryUsage().heapUsed - before;
  const active = clusterer.size.articles;
  const what = `whole core, ${active} active`;
  return [
    { name: what, value: rate, unit: 'articles/s', ratio: rate / floor, baseline: 'words only' },
    { name: `${what}: one article, p50`, value: percentile(times, 0.5), unit: 'ms' },
    { name: `${what}: one article, p99`, value: percentile(times, 0.99), unit: 'ms' },
    { name: `${what}: one article, longest`, value: percentile(times, 1), unit: 'ms' },
    ...(globalThis.gc === undefined
      ? []
      : [
          {
            name: `${what}: heap per article beside its text`,
            value: (heap - texts) / active,
            unit: 'bytes',
          },
        ]),
  ];
}

function rateOf<T>(items: readonly T[], work: (item: T) => void): number {
  const begin = performance.now();
  for (const item of items) work(item);
  return items.length / ((performance.now() - begin) / 1_000);
}
