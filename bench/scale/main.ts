/**
 * `npm run scale`: measures unit costs on this machine and computes from them what 10 thousand to 10
 * million articles a day ask for; `--write docs/scale.md` replaces the two sections there.
 *
 *     npm run scale -- --articles 2000 --window-days 3 --partitions 6 --price-core 25
 *
 * `--units FILE` keeps the measured costs in a file, or takes them from there if it exists.
 */

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { readOptions } from '../program-options.ts';
import { writeSections } from '../written-sections.ts';
import { type Assumptions, gigabyte, type UnitCosts } from './model.ts';
import { assumptionLine, loadTable, unitTable } from './report.ts';
import { measureUnits } from './units.ts';

const { values, refuse } = readOptions({
  usage: `
npm run scale -- [OPTIONS]

Measures unit costs on this machine and computes from them what so many articles a day ask for.
--units FILE keeps the measured costs in a file, or takes them from there if it exists; --write FILE
replaces the sections of a Markdown file.
`,
  options: {
    articles: { type: 'string', default: '3000' },
    'per-day': { type: 'string', default: '10000,100000,1000000,10000000' },
    'window-days': { type: 'string', default: '14' },
    partitions: { type: 'string', default: '1' },
    'largest-share': { type: 'string', default: '0.4' },
    peak: { type: 'string', default: '3' },
    'page-share': { type: 'string', default: '0.5' },
    clients: { type: 'string', default: '500' },
    'keep-text-days': { type: 'string', default: '30' },
    'keep-days': { type: 'string', default: '90' },
    'resident-per-heap': { type: 'string', default: '2.2' },
    'heap-gb': { type: 'string', default: '4' },
    'disk-gb': { type: 'string', default: '1000' },
    'price-core': { type: 'string', default: '20' },
    'price-memory': { type: 'string', default: '3' },
    'price-disk': { type: 'string', default: '0.1' },
    units: { type: 'string' },
    write: { type: 'string' },
  },
});

function positive(name: keyof typeof values): number {
  const value = Number(values[name]);
  if (value > 0 && Number.isFinite(value)) return value;
  return refuse(`--${name}: expected a number above 0, got "${values[name]}"`);
}

const asGiven: Assumptions = {
  windowDays: positive('window-days'),
  partitions: positive('partitions'),
  largestShare: positive('largest-share'),
  peak: positive('peak'),
  pageShare: positive('page-share'),
  clients: positive('clients'),
  maxQueueDepth: 50_000,
  keepTextDays: positive('keep-text-days'),
  keepDays: positive('keep-days'),
  residentPerHeap: positive('resident-per-heap'),
  ownerHeapBytes: positive('heap-gb') * gigabyte,
  diskBytes: positive('disk-gb') * gigabyte,
  pricePerCore: positive('price-core'),
  pricePerGigabyteMemory: positive('price-memory'),
  pricePerGigabyteDisk: positive('price-disk'),
};
/** What an operator turns first when the defaults do not fit any more. */
const grown: Assumptions = { ...asGiven, windowDays: 2, partitions: 6, ownerHeapBytes: 16e9 };

interface Measured {
  readonly made: string;
  readonly units: UnitCosts;
}

async function measure(): Promise<Measured> {
  const units = await measureUnits(positive('articles'));
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  // Well above the measurement's own two, others were at work on the machine.
  const load = (loadavg()[1] ?? 0).toFixed(1);
  const machine = `${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'})`;
  const made = `Node ${process.version}, ${machine}, commit ${commit}, load of the last 5 minutes ${load}`;
  return { made, units };
}

const file = values.units;
const measured: Measured =
  file !== undefined && existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as Measured)
    : await measure();
if (file !== undefined) writeFileSync(file, `${JSON.stringify(measured, null, 2)}\n`);

const perDay = values['per-day'].split(',').map(Number);
const loads = [asGiven, grown].map(
  (given) => `${assumptionLine(given)}\n\n${loadTable(perDay, measured.units, given)}`,
);
const sections = new Map([
  ['Unit costs', `${measured.made}\n\n${unitTable(measured.units)}`],
  ['Articles a day', loads.join('\n\n')],
]);
for (const [name, text] of sections) process.stdout.write(`## ${name}\n\n${text}\n\n`);
if (values.write !== undefined) writeSections(values.write, sections);
