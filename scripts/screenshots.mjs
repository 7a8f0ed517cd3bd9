// Takes every page of a running dashboard, at two widths and in two themes, into docs/screenshots.
//   npm run screenshots                              starts a system of its own and plays the sample
//   DASHBOARD_URL=http://127.0.0.1:4401 npm run screenshots       of one that runs already
// @ts-check
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { root, runScript, SetupError, setUp } from './setup.mjs';

const folder = join(root, 'docs', 'screenshots');
const mostBytes = 400_000;
const widths = {
  desktop: { width: 1280, height: 860 },
  phone: { width: 390, height: 844 },
};
const themes = /** @type {const} */ (['light', 'dark']);
const chromiumFlags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** @param {string} line */
const say = (line) => process.stdout.write(`${line}\n`);

/** CHROMIUM_PATH, else one on PATH, else whatever Playwright finds by itself. */
const chromiumPath = () => {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH;
  for (const name of ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']) {
    const found = spawnSync('which', [name], { encoding: 'utf8' }).stdout?.trim();
    if (found) return found;
  }
  return undefined;
};

const freePort = async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port was given');
  return address.port;
};

/** @param {string} url @param {number} milliseconds */
const answers = async (url, milliseconds) => {
  const deadline = Date.now() + milliseconds;
  for (;;) {
    const answer = await fetch(url).catch(() => null);
    if (answer?.ok) return;
    if (Date.now() > deadline) throw new SetupError(`${url} does not answer`);
    await pause(200);
  }
};

/** A system of our own in a folder that goes away again. */
const startSystem = async () => {
  await setUp({ say });
  const dataDir = mkdtempSync(join(tmpdir(), 'tributary-screenshots-'));
  const [api, dashboard, worker] = [await freePort(), await freePort(), await freePort()];
  const child = spawn(process.execPath, [join(root, 'scripts/start.mjs')], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      DATA_DIR: dataDir,
      API_PORT: String(api),
      DASHBOARD_PORT: String(dashboard),
      WORKER_PORT: String(worker),
    },
  });
  const url = `http://127.0.0.1:${dashboard}`;
  const stop = async () => {
    if (child.exitCode === null) {
      child.kill('SIGINT');
      await once(child, 'exit');
    }
    rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    await answers(`${url}/healthz`, 120_000);
    await answers(`${url}/api/v1/stats`, 60_000);
    return { url, stop };
  } catch (error) {
    await stop();
    throw error;
  }
};

/** @param {string} url @param {string} path @returns {Promise<any>} */
const read = async (url, path) => {
  const answer = await fetch(`${url}/api/v1${path}`);
  if (!answer.ok) throw new SetupError(`${url}/api/v1${path} answered ${answer.status}`);
  return answer.json();
};

/** Sends the sample in its order, unless articles are there already. @param {string} url */
const fill = async (url) => {
  const before = await read(url, '/stats');
  if (before.articles.assigned > 0) return;
  const file = join(root, 'examples', 'sample-news.jsonl');
  for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
    const { id, url: address, source, title, text, publishedAt, language } = JSON.parse(line);
    await fetch(`${url}/api/v1/articles`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        externalId: id,
        url: address,
        source,
        title,
        text,
        publishedAt,
        language,
      }),
    });
  }
  for (;;) {
    const { articles } = await read(url, '/stats');
    if (articles.assigned > 0 && articles.received + articles.ready === 0) return;
    await pause(250);
  }
};

/** Each page with its name; the story is the largest one that holds a copy. @param {string} url */
const pagesOf = async (url) => {
  const { stories } = await read(url, '/stories?sort=size&limit=10');
  for (const story of stories) {
    const { articles } = await read(url, `/stories/${story.id}/articles?limit=100`);
    const copy = articles.find(
      (/** @type {any} */ article) => article.origin?.parentId && article.origin.share < 0.95,
    );
    if (!copy) continue;
    return {
      stories: '/?sort=size',
      story: `/stories/${story.id}`,
      article: `/articles/${copy.id}`,
      compare: `/compare?a=${copy.id}&b=${copy.origin.parentId}`,
      sources: '/sources',
      pipeline: '/pipeline',
      add: '/add',
    };
  }
  throw new SetupError('no story holds a copy: play the sample first');
};

/** @param {string} url @param {Record<string, string>} pages */
const takeAll = async (url, pages) => {
  const { chromium } = await import('playwright-core');
  const executablePath = chromiumPath();
  const browser = await chromium.launch({
    args: chromiumFlags,
    ...(executablePath ? { executablePath } : {}),
  });
  try {
    for (const [device, viewport] of Object.entries(widths)) {
      for (const colorScheme of themes) {
        const context = await browser.newContext({
          viewport,
          colorScheme,
          reducedMotion: 'reduce',
        });
        for (const [name, path] of Object.entries(pages)) {
          const page = await context.newPage();
          await page.goto(`${url}${path}`);
          await page.getByRole('status').getByText('Live', { exact: true }).waitFor();
          await page.evaluate('document.fonts.ready.then(() => true)');
          const file = join(folder, `${name}-${device}-${colorScheme}.png`);
          await page.screenshot({ path: file });
          const bytes = statSync(file).size;
          if (bytes > mostBytes) throw new SetupError(`${file} has ${bytes} bytes: too large`);
          await page.close();
        }
        await context.close();
        say(`${device}, ${colorScheme}: ${Object.keys(pages).length} pages`);
      }
    }
  } finally {
    await browser.close();
  }
};

await runScript(async () => {
  mkdirSync(folder, { recursive: true });
  const given = process.env.DASHBOARD_URL?.replace(/\/+$/, '');
  const system = given ? { url: given, stop: async () => {} } : await startSystem();
  try {
    await fill(system.url);
    await takeAll(system.url, await pagesOf(system.url));
    say(`written to ${folder}`);
  } finally {
    await system.stop();
  }
});
