// `npm test`: sets up like `npm start`, finds or installs Redis and Chromium, builds, and runs vitest
// with the arguments given. The exit code is vitest's.
// @ts-check
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';
import { provideRedis } from '../packages/queue/server/index.mjs';
import { provideChromium } from './launch/chromium.mjs';
import { root, runScript, setUp } from './setup.mjs';

/** @param {string} line */
const say = (line) => {
  process.stderr.write(`tributary  ${line}\n`);
};

/** Walks the chain once, so that what is missing is installed before the first test needs it. */
const checkRedis = async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'tributary-redis-'));
  const { server } = await provideRedis({ dataDir, redisUrl: undefined, say });
  await server?.stop();
  rmSync(dataDir, { recursive: true, force: true });
};

await runScript(async () => {
  await setUp({ say });
  await checkRedis();
  const chromium = provideChromium(say);
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const child = spawn(process.execPath, [vitest, 'run', ...process.argv.slice(2)], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, CHROMIUM_PATH: chromium },
  });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => child.kill(signal));
  }
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? 128 + (signal ? constants.signals[signal] : 0);
  });
});
