/**
 * `npm run soak -- --articles N --days D --seed S`: a stream of N generated articles over D simulated
 * days through the owner's own code into a real SQLite file, without HTTP. Prints a row of sizes
 * every half day, and one last line: bounded or not (exit code 1).
 */
import { readOptions } from '../../bench/program-options.ts';
import { boundednessOf, formatRow, heading, type SoakRow, summaryOf } from './boundedness.ts';
import { runSoak } from './run.ts';

const { values, refuse } = readOptions({
  usage: `
npm run soak -- [OPTIONS]

Sends generated articles of a simulated time through the owner's own code into a SQLite file, prints
sizes every half day, and ends with 1 unless they stand still.
`,
  options: {
    articles: { type: 'string', default: '20000' },
    days: { type: 'string', default: '30' },
    seed: { type: 'string', default: '1' },
    'window-days': { type: 'string', default: '3' },
    'keep-text-days': { type: 'string', default: '5' },
    'keep-articles-days': { type: 'string', default: '8' },
    words: { type: 'string', default: '75' },
  },
});

const whole = (name: keyof typeof values): number => {
  const value = Number(values[name]);
  if (!Number.isInteger(value) || value < 1) {
    return refuse(`--${name}: expected a whole number from 1, got "${values[name]}"`);
  }
  return value;
};

const run = {
  articles: whole('articles'),
  days: whole('days'),
  seed: whole('seed'),
  windowDays: whole('window-days'),
  keptDays: { texts: whole('keep-text-days'), articles: whole('keep-articles-days') },
  meanWords: whole('words'),
};
const rows: SoakRow[] = [];
process.stdout.write(`${heading()}\n`);
const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
const held = await runSoak(
  run,
  (row) => {
    rows.push(row);
    process.stdout.write(`${formatRow(row)}\n`);
  },
  stop.signal,
);
// What was stored last has to age through every stage before the sizes can stand still.
const settledDay = run.keptDays.articles + run.windowDays + 1;
const judged = boundednessOf(rows, settledDay);
process.stdout.write(`\n${summaryOf(run, rows, judged, held)}\n`);
process.exitCode = judged.bounded && held.exact ? 0 : 1;
