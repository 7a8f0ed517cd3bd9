/**
 * The core alone, single-threaded: normalization, reuse, clustering and repair slices, beside
 * splitting the texts into words (the floor of any such system), a plain TF-IDF centroid and, for
 * the candidates, an exact scan. Times include garbage collection; memory includes the arrays
 * outside of the heap, and with them all tables that do not grow with the active articles.
 */
import { type ArticleInput, Clusterer } from '@tributary/core';
import { words } from '../packages/core/src/text/words.ts';
import { benchCandidates } from './candidates.ts';
import { CentroidClusterer } from './centroid.ts';
import { generateArticles } from './corpus.ts';
import { percentile } from './percentiles.ts';
import { copyOf, watchReuse } from './reuse-watch.ts';
import type { Row } from './row.ts';

export interface CoreBenchOptions {
  /** Active articles at which the whole core is measured. */
  readonly sizes: readonly number[];
  /** Articles to measure on besides the generated ones, by name. */
  readonly corpora: ReadonlyMap<string, readonly ArticleInput[]>;
  /** Active articles between which the cost of one article is compared. */
  readonly growth: readonly [number, number];
}

const exactSlice = 2_000;
/** Words of a text where 100,000 of them are filled in. */
const shortText = 60;

export function benchCore({ sizes, corpora, growth }: CoreBenchOptions): Row[] {
  const generated = inputs({ articles: Math.max(...sizes) });
  const smallest = generated.slice(0, Math.min(...sizes));
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
    ...benchCandidates(generated.slice(0, exactSlice)),
  ];
  for (const size of sizes) {
    rows.push(...wholeCore('generated', generated.slice(0, size), { floor }));
  }
  rows.push(
    ...wholeCore('generated', generated.map(withoutText), { unit: 'titles/s' }),
    ...growthOf(growth),
  );
  for (const [name, corpus] of corpora) {
    const titles = corpus.every(({ text }) => text === null);
    const own = titles ? undefined : rateOf(corpus, (article) => words(article.text ?? ''));
    rows.push(
      ...wholeCore(name, corpus, {
        unit: titles ? 'titles/s' : 'articles/s',
        ...(own === undefined ? {} : { floor: own }),
      }),
    );
  }
  return rows;
}

function inputs(options: { articles: number; meanWords?: number }): ArticleInput[] {
  return [...generateArticles({ ...options, seed: 11 })].map((article) => ({
    id: article.externalId,
    url: null,
    source: article.source,
    title: article.title,
    text: article.text,
    publishedAt: Date.parse(article.publishedAt),
    receivedAt: null,
    language: null,
  }));
}

function withoutText(article: ArticleInput): ArticleInput {
  return { ...article, text: null };
}

function wholeCore(
  corpusName: string,
  corpus: readonly ArticleInput[],
  { floor, unit = 'articles/s' }: { floor?: number; unit?: string },
): Row[] {
  const before = memory();
  const clusterer = new Clusterer({ closeStories: false });
  const times = new Float64Array(corpus.length);
  let at = 0;
  const reuse = watchReuse();
  const rate = rateOf(corpus, (article) => {
    const begin = performance.now();
    clusterer.add(article);
    times[at++] = performance.now() - begin;
  });
  const index = reuse.end();
  const after = memory();
  const active = clusterer.size.articles;
  const what = `whole core, ${corpusName}, ${active} active`;
  const beside = floor === undefined ? {} : { ratio: rate / floor, baseline: 'words only' };
  const rows: Row[] = [
    { name: what, value: rate, unit, ...beside },
    ...([0.5, 0.99, 1] as const).map((share) => ({
      name: `${what}: one article, ${share === 1 ? 'longest' : `p${share * 100}`}`,
      value: percentile([...times], share),
      unit: 'ms',
    })),
    {
      name: `${what}: share of the time that is reuse`,
      value: (100 * reuse.milliseconds()) / ((1_000 * corpus.length) / rate),
      unit: '%',
    },
  ];
  if (before === null || after === null || index === null) return rows;
  const texts = corpus.reduce((sum, { title, text }) => sum + bytesOf(title) + bytesOf(text), 0);
  rows.push({
    name: `${what}: memory per article beside its text`,
    value: (after - before - texts) / active,
    unit: 'bytes',
  });
  const held = memory() ?? 0;
  const copy = copyOf(index, new Set(corpus.map(({ id }) => id)));
  const grown = (memory() ?? 0) - held;
  // Asked for afterwards, so that neither index is garbage before.
  if (copy.size !== index.size) throw new Error(`${copy.size} of ${index.size} articles copied`);
  rows.push({
    name: `${what}: memory of reuse per article beside its text`,
    value: grown / copy.size,
    unit: 'bytes',
  });
  return rows;
}

/** What one article costs with many active, as a multiple of what it costs with few. */
function growthOf([few, many]: readonly [number, number]): Row[] {
  const corpus = inputs({ articles: many, meanWords: shortText });
  const clusterer = new Clusterer({ closeStories: false });
  const span = Math.floor(few / 2);
  const add = (from: number, to: number): number => {
    const rate = rateOf(corpus.slice(from, to), (article) => clusterer.add(article));
    return 1_000 / rate;
  };
  add(0, few - span);
  const atFew = add(few - span, few);
  add(few, many - span);
  const atMany = add(many - span, many);
  const what = `whole core, texts of ${shortText} words: one article`;
  const baseline = `${few} active`;
  return [
    { name: `${what}, ${few} active`, value: atFew, unit: 'ms', ratio: 1, baseline },
    { name: `${what}, ${many} active`, value: atMany, unit: 'ms', ratio: atMany / atFew, baseline },
  ];
}

/** Live bytes in and outside of the heap; null where garbage cannot be collected on demand. */
function memory(): number | null {
  if (globalThis.gc === undefined) return null;
  globalThis.gc();
  globalThis.gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** As the engine keeps it: a byte a letter in Latin scripts, else two. */
function bytesOf(text: string | null): number {
  if (text === null) return 0;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0xff) return 2 * text.length;
  return text.length;
}

function rateOf<T>(items: readonly T[], work: (item: T) => void): number {
  const begin = performance.now();
  for (const item of items) work(item);
  return items.length / ((performance.now() - begin) / 1_000);
}
