/** `npm run test:faults -- --seed N --kills K --articles M`: one line sums up, exit code 1 on loss. */
import { parseArgs } from 'node:util';
import { isClean } from './audit.ts';
import { runFaults } from './run.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    kills: { type: 'string', default: '10' },
    articles: { type: 'string', default: '5000' },
  },
});

const whole = (name: 'seed' | 'kills' | 'articles'): number => {
  const value = Number(values[name]);
  if (!Number.isInteger(value) || value < 0) {
    throw new Error(`--${name}: expected a whole number, got "${values[name]}"`);
  }
  return value;
};

const report = await runFaults({
  seed: whole('seed'),
  kills: whole('kills'),
  articles: whole('articles'),
  say: (line) => process.stderr.write(`${line}\n`),
});
const { faults, accepted, lost, doubled, miscounted, misplaced } = report;
for (const [name, ids] of Object.entries({ lost, doubled, miscounted, misplaced })) {
  if (ids.length > 0) process.stderr.write(`${name}: ${ids.slice(0, 10).join(' ')}\n`);
}
process.stdout.write(
  `seed ${values.seed}: ${accepted} accepted, ${lost.length} lost, ${doubled.length} doubled, ` +
    `${miscounted.length} miscounted, ${misplaced.length} misplaced after ` +
    `${Object.entries(faults)
      .map(([kind, times]) => `${times} × ${kind}`)
      .join(', ')}\n`,
);
process.exitCode = isClean(report) ? 0 : 1;
