/**
 * `npm run test:faults -- --seed N --kills K --articles M [--store sqlite|postgres] [--kinds a,b]`:
 * one line sums up; exit code 1 on anything lost, doubled, miscounted, misplaced or wrongly answered.
 */
import { readOptions } from '../../bench/program-options.ts';
import { isClean } from './audit.ts';
import { type FaultKind, faultKinds } from './kinds.ts';
import type { Product, StoreName } from './product.ts';
import { runFaults } from './run.ts';

const { values, refuse } = readOptions({
  usage: `
npm run test:faults -- [OPTIONS]

Starts the product, sends it a stream, breaks it --kills times, and ends with 1 on anything lost,
doubled, miscounted, misplaced or wrongly answered, or when it stood longer than --longest-stop
seconds. --store sqlite or postgres; --kinds some of the kinds below.
`,
  options: {
    seed: { type: 'string', default: '1' },
    kills: { type: 'string', default: '10' },
    articles: { type: 'string', default: '5000' },
    store: { type: 'string', default: 'sqlite' },
    kinds: { type: 'string', default: faultKinds.join(',') },
    'partition-by': { type: 'string', default: 'none' },
    'lock-seconds': { type: 'string', default: '30' },
    'full-seconds': { type: 'string', default: '5' },
    'lease-seconds': { type: 'string', default: '5' },
    'longest-stop': { type: 'string' },
  },
});

const whole = (name: keyof typeof values): number => {
  const value = Number(values[name]);
  if (!Number.isInteger(value) || value < 0) {
    return refuse(`--${name}: expected a whole number, got "${values[name]}"`);
  }
  return value;
};
const kinds = values.kinds.split(',').map((name) => {
  const kind = faultKinds.find((known) => known === name.trim());
  if (kind === undefined) {
    return refuse(`--kinds: expected some of ${faultKinds.join(', ')}, got "${name}"`);
  }
  return kind satisfies FaultKind;
});
const stores: readonly StoreName[] = ['sqlite', 'postgres'];
const store =
  stores.find((name) => name === values.store) ??
  refuse(`--store: expected sqlite or postgres, got "${values.store}"`);
const partitionBy = values['partition-by'];
if (partitionBy !== 'none' && partitionBy !== 'language') {
  refuse(`--partition-by: expected none or language, got "${partitionBy}"`);
}
const byLanguage = partitionBy === 'language';
const longestStop = values['longest-stop'] === undefined ? null : whole('longest-stop');

let product: Product | null = null;
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    void (product?.remove() ?? Promise.resolve()).finally(() => process.exit(130));
  });
}

const report = await runFaults({
  seed: whole('seed'),
  kills: whole('kills'),
  articles: whole('articles'),
  store,
  kinds,
  byLanguage,
  lockSeconds: whole('lock-seconds'),
  fullSeconds: whole('full-seconds'),
  leaseSeconds: whole('lease-seconds'),
  say: (line) => process.stderr.write(`${line}\n`),
  onStart: (started) => {
    product = started;
  },
});
const { accepted, lost, doubled, miscounted, misplaced, wrongAnswers } = report;
for (const [name, found] of Object.entries({
  lost,
  doubled,
  miscounted,
  misplaced,
  'wrong answers': wrongAnswers,
})) {
  if (found.length > 0) process.stderr.write(`${name}: ${found.slice(0, 10).join(' ')}\n`);
}
const injected = Object.entries(report.faults).map(([kind, times]) => `${times} × ${kind}`);
const stop = report.longestStopSeconds;
process.stdout.write(
  `seed ${values.seed}, ${store}: ${accepted} accepted, ${lost.length} lost, ` +
    `${doubled.length} doubled, ${miscounted.length} miscounted, ${misplaced.length} misplaced, ` +
    `${wrongAnswers.length} wrong answers after ${injected.join(', ') || 'no fault'}; ` +
    `${report.refusals} refusals with a reason, ${report.lateCommits} late commits refused, ` +
    `longest stop ${stop.toFixed(1)} s; ${report.seconds.toFixed(0)} s in all\n`,
);
const stoodTooLong = longestStop !== null && stop > longestStop;
process.exitCode = isClean(report) && wrongAnswers.length === 0 && !stoodTooLong ? 0 : 1;
