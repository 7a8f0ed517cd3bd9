// Finds or installs the browser of the browser tests.
// @ts-check
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { findOnPath, installWithApt, isDebianRoot } from '../../packages/queue/server/index.mjs';
import { root, SetupError } from '../setup.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

/** Some distributions put a stub on PATH that only names another package. @param {string} program */
const runs = (program) =>
  spawnSync(program, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;

const chromiumOnPath = () => {
  for (const name of names) {
    const program = findOnPath(name);
    if (program && runs(program)) return program;
  }
  return null;
};

/** @returns {string} */
const playwrightsOwn = () =>
  spawnSync(process.execPath, ['-p', "require('playwright-core').chromium.executablePath()"], {
    cwd: root,
    encoding: 'utf8',
  }).stdout.trim();

/**
 * CHROMIUM_PATH, else one on PATH, else installed: by apt as root on Debian and its relatives, by
 * Playwright's own download elsewhere. Needs node_modules. Throws SetupError when nothing works.
 *
 * @param {(line: string) => void} say
 */
export const provideChromium = (say) => {
  const given = process.env.CHROMIUM_PATH;
  if (given) {
    try {
      accessSync(given, constants.X_OK);
      return given;
    } catch {
      throw new SetupError(`CHROMIUM_PATH is ${given}, which cannot be run: correct or unset it`);
    }
  }
  const found = chromiumOnPath();
  if (found) return found;
  if (isDebianRoot() && installWithApt(['chromium'], say)) {
    const installed = chromiumOnPath();
    if (installed) return installed;
  }
  const own = playwrightsOwn();
  if (!runs(own)) {
    say('installing Chromium with Playwright');
    const cli = ['node_modules/playwright-core/cli.js', 'install', 'chromium'];
    if (isDebianRoot()) cli.push('--with-deps');
    spawnSync(process.execPath, cli, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  }
  if (runs(own)) return own;
  throw new SetupError('no Chromium for the browser tests: install one, or set CHROMIUM_PATH');
};
