/**
 * `npm run bench`: every figure beside a baseline of the same run, because times on a shared machine
 * mean little alone. All parts and sizes take about an hour; a minute does for one of them:
 *
 *     npm run bench -- --only pipeline --store sqlite --articles 1000 --seconds 3 --rates 10
 *     npm run bench -- --only reads --store sqlite --sizes 10000 --runs 20
 *     npm run bench -- --only live --clients 50 --seconds 5
 *     npm run bench -- --only start --active 2000
 *
 * `--only` takes several parts (core,pipeline,live,reads,start), `--store` sqlite, postgres or both;
 * `--json` prints JSON, `--write FILE` replaces the sections of what was measured in a Markdown file.
 */

import { execFileSync } from 'node:child_process';
import { cpus, loadavg } from 'node:os';
import { corpusName, readCorpus } from './article-file.ts';
import type { StoreKind } from './bench-stack.ts';
import { benchCore } from './core.ts';
import { benchLive } from './live.ts';
import { benchPipeline } from './pipeline.ts';
import { readOptions } from './program-options.ts';
import { benchReads } from './reads.ts';
import type { Row } from './row.ts';
import { benchStart } from './start.ts';
import { table } from './table.ts';
import { writeSections } from './written-sections.ts';

const { values, refuse } = readOptions({
  usage: `
npm run bench -- [OPTIONS]

Measures the built product; every figure stands beside a baseline of the same run. --only takes some
of core,pipeline,live,reads,start; --store sqlite, postgres or both; --write FILE replaces the
sections of what was measured in a Markdown file; --keep FOLDER keeps filled SQLite files for the
next run of reads and start; --corpus FILE adds an article file to the core.
`,
  options: {
    json: { type: 'boolean', default: false },
    write: { type: 'string' },
    only: { type: 'string', default: 'core,pipeline,live,reads,start' },
    store: { type: 'string', default: 'sqlite,postgres' },
    /** pipeline: articles sent flat out; rates and length of the paced runs. */
    articles: { type: 'string', default: '5000' },
    rates: { type: 'string', default: '1,10,50,100,200' },
    seconds: { type: 'string', default: '15' },
    /** live: clients and articles per second. */
    clients: { type: 'string', default: '500' },
    rate: { type: 'string', default: '50' },
    /** reads: articles stored, articles written a second, times that each read is measured. */
    sizes: { type: 'string', default: '10000,100000,1000000' },
    writes: { type: 'string', default: '20' },
    runs: { type: 'string', default: '100' },
    /** start: active articles. */
    active: { type: 'string', default: '100000' },
    /** reads, start: a folder to keep filled SQLite files in. */
    keep: { type: 'string' },
    /** core: active articles; article files (.jsonl, .jsonl.gz) to measure on too. */
    'core-sizes': { type: 'string', default: '5000,20000' },
    corpus: { type: 'string', multiple: true, default: [] },
  },
});

function positive(name: string, text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value <= 0) {
    return refuse(`--${name}: expected a positive whole number, got "${text}"`);
  }
  return value;
}

const list = (name: string, text: string): number[] =>
  text.split(',').map((one) => positive(name, one));

function oneOf<T extends string>(name: string, text: string, known: readonly T[]): T[] {
  return text.split(',').map((one) => {
    const found = known.find((choice) => choice === one);
    if (found !== undefined) return found;
    return refuse(`--${name}: expected ${known.join(', ')}, got "${one}"`);
  });
}

const parts = ['core', 'pipeline', 'live', 'reads', 'start'] as const;
type Part = (typeof parts)[number];

const run: Record<Part, (store: StoreKind) => Promise<Row[]>> = {
  core: async () =>
    benchCore({
      sizes: list('core-sizes', values['core-sizes']),
      corpora: new Map(values.corpus.map((file) => [corpusName(file), readCorpus(file)])),
      growth: [10_000, 100_000],
    }),
  pipeline: (store) =>
    benchPipeline({
      store,
      flatOutArticles: positive('articles', values.articles),
      pacedRates: list('rates', values.rates),
      pacedSeconds: positive('seconds', values.seconds),
    }),
  live: (store) =>
    benchLive({
      store,
      clients: positive('clients', values.clients),
      rate: positive('rate', values.rate),
      seconds: positive('seconds', values.seconds),
    }),
  reads: (store) =>
    benchReads({
      store,
      sizes: list('sizes', values.sizes),
      writesPerSecond: positive('writes', values.writes),
      runs: positive('runs', values.runs),
      keepIn: values.keep,
    }),
  start: (store) =>
    benchStart({ store, active: positive('active', values.active), keepIn: values.keep }),
};

const machine = {
  node: process.version,
  cores: cpus().length,
  processor: cpus()[0]?.model ?? 'unknown',
  commit: execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim(),
};

/** Prints and writes a section as soon as it is measured: the whole takes long. */
function tell(name: string, rows: readonly Row[]): void {
  // Well above the benchmark's own two or three, others were at work on the machine.
  const load = (loadavg()[1] ?? 0).toFixed(1);
  const made = `Node ${machine.node}, ${machine.cores} cores (${machine.processor}), commit ${machine.commit}, load of the last 5 minutes ${load}`;
  const text = `${made}\n\n${table(rows)}`;
  process.stdout.write(`## ${name}\n\n${text}\n\n`);
  if (values.write !== undefined) writeSections(values.write, new Map([[name, text]]));
}

const stores = oneOf<StoreKind>('store', values.store, ['sqlite', 'postgres']);
const results: Record<string, Row[]> = {};
for (const part of oneOf<Part>('only', values.only, parts)) {
  for (const store of part === 'core' ? stores.slice(0, 1) : stores) {
    const name = part === 'core' ? part : `${part}, ${store === 'sqlite' ? 'SQLite' : 'Postgres'}`;
    process.stderr.write(`bench: ${name}\n`);
    const rows = await run[part](store);
    results[name] = rows;
    if (!values.json) tell(name, rows);
  }
}
if (values.json) process.stdout.write(`${JSON.stringify({ machine, results }, null, 2)}\n`);
