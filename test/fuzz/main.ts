/** `npm run fuzz -- --seed N --requests M`: one line sums up, exit code 1 on any failure. */
import { readOptions } from '../../bench/program-options.ts';
import { inWords, runFuzz } from './run.ts';

const { values, refuse } = readOptions({
  usage: `
npm run fuzz -- [OPTIONS]

Sends the running product generated requests, right and wrong, and ends with 1 on any 5xx, crash,
leak or loss. --only N sends the one request of that number.
`,
  options: {
    seed: { type: 'string', default: '1' },
    requests: { type: 'string', default: '10000' },
    only: { type: 'string' },
    'in-flight': { type: 'string', default: '8' },
  },
});

function whole(name: 'seed' | 'requests' | 'in-flight' | 'only'): number {
  const value = Number(values[name]);
  if (Number.isInteger(value) && value >= 0) return value;
  return refuse(`--${name}: expected a whole number, got "${values[name]}"`);
}

const startedAt = Date.now();
const report = await runFuzz({
  seed: whole('seed'),
  requests: whole('requests'),
  only: values.only === undefined ? undefined : whole('only'),
  inFlight: whole('in-flight'),
  say: (line) => process.stderr.write(`${line}\n`),
});
const { sent, statuses, accepted, lost, failures, faults, residentMegabytes } = report;
for (const fault of faults) process.stderr.write(`${fault}\n`);
for (const { index, fault, request } of failures) {
  process.stderr.write(
    `failed: ${fault}\n  smallest request: ${request}\n  again: npm run fuzz -- --seed ${values.seed} --only ${index}\n`,
  );
}
const failed = failures.length + faults.length + lost.length;
process.stdout.write(
  `seed ${values.seed}: ${sent} requests in ${Math.round((Date.now() - startedAt) / 1_000)} s ` +
    `(${inWords(statuses)}), ${accepted} articles accepted, ${lost.length} lost, ` +
    `API ${residentMegabytes.before} → ${residentMegabytes.after} MB, ` +
    `${failed === 0 ? 'no failure' : `${failures.length} failed requests, ${faults.length} faults`}\n`,
);
process.exitCode = failed === 0 ? 0 : 1;
