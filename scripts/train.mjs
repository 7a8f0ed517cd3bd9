// `npm run train -- FILES`: fits the pair score, writes the weights and the left-out table.
// @ts-check
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root, runScript, setUp } from './setup.mjs';

await runScript(async () => {
  await setUp({ quiet: true, only: '@tributary/cli' });
  const from = process.env.INIT_CWD ?? process.cwd();
  const weights = join(root, 'packages', 'core', 'src', 'cluster', 'weights.ts');
  const main = join(root, 'apps', 'cli', 'dist', 'main.js');
  const document = join(root, 'docs', 'evaluation.md');
  // What is given comes last, and wins.
  const options = ['--weights', weights, '--write', document, ...process.argv.slice(2)];
  const child = spawn(process.execPath, [main, 'train', ...options], {
    // Files are named from where the command was given.
    cwd: from,
    stdio: 'inherit',
  });
  child.on('exit', (code, signal) => {
    if (code === 0) {
      spawn('npx', ['biome', 'check', '--write', weights], { cwd: root, stdio: 'inherit' });
    }
    process.exitCode = code ?? (signal ? 1 : 0);
  });
});
