// Runs one of the repository's own TypeScript programs after the set-up that `npm start` does.
// @ts-check
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { root, runScript, setUp } from '../setup.mjs';

/**
 * Standard output is the program's alone; its exit code becomes ours.
 *
 * @param {string} program path from the root of the repository
 */
export const runTypeScript = (program) =>
  runScript(async () => {
    await setUp({ quiet: true });
    const child = spawn(
      process.execPath,
      ['--expose-gc', '--import', 'tsx', '--conditions=source', program, ...process.argv.slice(2)],
      { cwd: root, stdio: 'inherit' },
    );
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
      process.on(signal, () => child.kill(signal));
    }
    child.on('exit', (code, signal) => {
      process.exitCode = code ?? 128 + (signal ? constants.signals[signal] : 0);
    });
  });
