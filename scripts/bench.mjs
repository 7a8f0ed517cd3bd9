/** `npm run bench`: sets up like `npm start`, then measures the built product. */
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { setUp } from './setup.mjs';

const root = resolve(import.meta.dirname, '..');
await setUp({ quiet: true });
const child = spawn(
  process.execPath,
  ['--import', 'tsx', '--conditions=source', 'bench/main.ts', ...process.argv.slice(2)],
  { cwd: root, stdio: 'inherit' },
);
child.on('exit', (code) => {
  process.exitCode = code ?? 1;
});
