/**
 * The whole core on one corpus, built as the worker runs it and in a process of its own: what the
 * engine compiled and kept of other measurements must not slow it down. A stream runs for months, so
 * articles of the corpus go through before, until everything that is used often is compiled.
 */
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type ArticleInput, Clusterer } from '@tributary/core';
import { inputs } from './corpus.ts';
import { percentile } from './percentiles.ts';
import { copyOf, watchReuse } from './reuse-watch.ts';
import type { Row } from './row.ts';

/** One measurement: a corpus, or the cost of an article with few and with many active. */
export type CoreTask =
  | {
      readonly kind: 'corpus';
      readonly name: string;
      readonly corpus: readonly ArticleInput[];
      readonly unit: string;
      /** Articles a second whose words alone are split. */
      readonly floor: number | null;
    }
  | { readonly kind: 'growth'; readonly few: number; readonly many: number };

/** Measures in a process of its own. */
export function inOwnProcess(task: CoreTask): Promise<Row[]> {
  return new Promise((resolve, reject) => {
    const child = fork(here, [asked], { serialization: 'advanced', execArgv: built });
    child.once('message', (rows) => resolve(rows as Row[]));
    child.once('exit', (code) => reject(new Error(`${task.kind}: ended with ${code}`)));
    child.send(task);
  });
}

const here = fileURLToPath(import.meta.url);
/** Argument by which a process knows that it is to measure. */
const asked = 'measure';
/** Without the condition `source`, packages are what `npm run build` made. */
const built = ['--expose-gc', '--import', 'tsx'];

if (process.argv[1] === here && process.argv[2] === asked) {
  process.once('message', (message) => {
    const task = message as CoreTask;
    const rows = task.kind === 'corpus' ? wholeCore(task) : growthOf(task);
    process.send?.(rows, undefined, undefined, () => process.disconnect());
  });
}

/** Articles that warm the engine up; a smaller corpus goes through several times. */
const warmUp = 10_000;
/** How often the few are timed. */
const fewPasses = 4;
/** Words of a text where 100,000 of them are filled in. */
const shortText = 60;

function wholeCore({ name, corpus, unit, floor }: CoreTask & { kind: 'corpus' }): Row[] {
  for (let warm = 0; warm < warmUp; warm += corpus.length) {
    const earlier = new Clusterer({ closeStories: false });
    for (const article of corpus.slice(0, warmUp - warm)) earlier.add(article);
  }
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
  const what = `whole core, ${name}, ${active} active`;
  const beside = floor === null ? {} : { ratio: rate / floor, baseline: 'words only' };
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

/**
 * What one article costs with many active, as a multiple of what it costs with few. Either is timed
 * over the last fifth of the articles, as long as term weights last, so that each span holds one
 * refresh of all that hangs on them. The few come so quickly that they are timed several times.
 */
function growthOf({ few, many }: CoreTask & { kind: 'growth' }): Row[] {
  const corpus = inputs({ articles: many, meanWords: shortText });
  const millisecondsAt = (active: number): number => {
    const clusterer = new Clusterer({ closeStories: false });
    const untimed = Math.floor(0.8 * active);
    for (const article of corpus.slice(0, untimed)) clusterer.add(article);
    return 1_000 / rateOf(corpus.slice(untimed, active), (article) => clusterer.add(article));
  };
  millisecondsAt(few); // warms the engine up
  const timed = Array.from({ length: fewPasses }, () => millisecondsAt(few));
  const atFew = timed.reduce((sum, one) => sum + one, 0) / fewPasses;
  const atMany = millisecondsAt(many);
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

/** Items a second. */
export function rateOf<T>(items: readonly T[], work: (item: T) => void): number {
  const begin = performance.now();
  for (const item of items) work(item);
  return items.length / ((performance.now() - begin) / 1_000);
}
