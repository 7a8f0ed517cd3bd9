/**
 * `npm run bench [-- --json] [--only core|pipeline] [--articles N] [--seconds N] [--write FILE]
 *   [--corpus FILE]…`
 * `--corpus` names article files (.jsonl, .jsonl.gz) on which the core is measured too.
 * Prints figures beside a baseline of the same run; times on a shared machine mean little alone.
 */
import { execFileSync } from 'node:child_process';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { corpusName, readCorpus } from './article-file.ts';
import { benchCore } from './core.ts';
import { benchPipeline } from './pipeline.ts';
import type { Row } from './row.ts';
import { writeSections } from './written-sections.ts';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    only: { type: 'string' },
    articles: { type: 'string', default: '5000' },
    seconds: { type: 'string', default: '15' },
    write: { type: 'string' },
    corpus: { type: 'string', multiple: true, default: [] },
  },
});

const sections: Record<string, () => Promise<Row[]>> = {
  core: async () =>
    benchCore({
      sizes: [5_000, 20_000],
      corpora: new Map(values.corpus.map((file) => [corpusName(file), readCorpus(file)])),
      growth: [10_000, 100_000],
    }),
  pipeline: () =>
    benchPipeline({
      flatOutArticles: positive('articles', values.articles),
      pacedRates: [1, 10, 50],
      pacedSeconds: positive('seconds', values.seconds),
    }),
};

function positive(name: string, text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value <= 0) {
    throw new Error(`--${name}: expected a positive whole number, got "${text}"`);
  }
  return value;
}

const formatted = (value: number): string =>
  Number.isNaN(value) ? '–' : value >= 100 ? value.toFixed(0) : value.toPrecision(3);

function table(rows: readonly Row[]): string {
  const lines = rows.map(
    (row) =>
      `| ${row.name} | ${formatted(row.value)} ${row.unit} | ${
        row.ratio === undefined ? '' : `${row.ratio.toPrecision(2)} × ${row.baseline}`
      } |`,
  );
  return [
    '| what | figure | beside the baseline of the same run |',
    '|---|---|---|',
    ...lines,
  ].join('\n');
}

const wanted = values.only === undefined ? Object.keys(sections) : [values.only];
const unknown = wanted.find((name) => !(name in sections));
if (unknown !== undefined) {
  throw new Error(`--only: expected one of ${Object.keys(sections).join(', ')}, got "${unknown}"`);
}

const results: Record<string, Row[]> = {};
for (const name of wanted) results[name] = (await sections[name]?.()) ?? [];

const machine = {
  node: process.version,
  cores: cpus().length,
  processor: cpus()[0]?.model ?? 'unknown',
  commit: execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim(),
};

if (values.json) {
  process.stdout.write(`${JSON.stringify({ machine, results }, null, 2)}\n`);
} else {
  const made = `Node ${machine.node}, ${machine.cores} cores (${machine.processor}), commit ${machine.commit}`;
  const sections = new Map(
    Object.entries(results).map(([name, rows]) => [name, `${made}\n\n${table(rows)}`]),
  );
  for (const [name, text] of sections) process.stdout.write(`## ${name}\n\n${text}\n\n`);
  if (values.write !== undefined) writeSections(values.write, sections);
}
