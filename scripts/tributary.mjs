// `npm run -s tributary -- …`: the command line tool, installed and built if need be. Standard
// output is the tool's alone.
// @ts-check
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { join } from 'node:path';
import { root, runScript, setUp } from './setup.mjs';

await runScript(async () => {
  await setUp({ quiet: true, only: '@tributary/cli' });
  const main = join(root, 'apps', 'cli', 'dist', 'main.js');
  // npm runs scripts in the root; paths are meant as seen from where the user is.
  const cwd = process.env.INIT_CWD ?? process.cwd();
  const child = spawn(process.execPath, [main, ...process.argv.slice(2)], {
    cwd,
    stdio: 'inherit',
  });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => child.kill(signal));
  }
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? 128 + (signal ? constants.signals[signal] : 0);
  });
});
