/** Every page with real stories on it: axe, the keyboard, phone width, live updates, the policy. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { launchChromium } from '../../../test/chromium.ts';
import { newDataDir, removeDataDir, type Stack, startStack } from '../../../test/stack.ts';

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);
const sample = readFileSync(
  resolve(import.meta.dirname, '../../../examples/sample-news.jsonl'),
  'utf8',
);
const desktop = { viewport: { width: 1280, height: 800 } };
const phone = { viewport: { width: 375, height: 812 }, isMobile: true, hasTouch: true };
const variants = [
  { name: 'light on a desktop', options: { ...desktop, colorScheme: 'light' } },
  { name: 'dark on a phone', options: { ...phone, colorScheme: 'dark' } },
] as const;

let stack: Stack | null = null;
let dataDir: string | null = null;
let browser: Browser;
let base: string;
const paths: Record<string, string> = {};

beforeAll(async () => {
  base = process.env.DASHBOARD_URL ?? (await startOwn());
  browser = await launchChromium();
  const answer = await fetch(`${base}/api/v1/articles`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(sampleItems()),
  });
  expect(answer.status).toBe(202);
  await untilAssigned();
  await findPaths();
}, 240_000);

afterAll(async () => {
  await browser?.close();
  await stack?.stop();
  if (dataDir) removeDataDir(dataDir);
}, 60_000);

async function startOwn(): Promise<string> {
  dataDir = newDataDir();
  stack = await startStack({ dataDir });
  return stack.dashboardUrl;
}

function sampleItems(): object[] {
  return sample
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => {
      const { id, url, source, title, text, publishedAt, language } = JSON.parse(line);
      return { externalId: id, url, source, title, text, publishedAt, language };
    });
}

async function read<T>(path: string): Promise<T> {
  const answer = await fetch(`${base}/api/v1${path}`);
  expect(answer.status, path).toBe(200);
  return (await answer.json()) as T;
}

interface Counts {
  articles: { received: number; ready: number; assigned: number };
}

async function untilAssigned(): Promise<void> {
  await vi.waitFor(
    async () => {
      const { articles } = await read<Counts>('/stats');
      expect(articles.assigned).toBeGreaterThan(0);
      expect(articles.received + articles.ready).toBe(0);
    },
    { timeout: 60_000, interval: 250 },
  );
}

async function findPaths(): Promise<void> {
  const { stories } = await read<{ stories: { id: string }[] }>('/stories?sort=size&limit=1');
  const story = stories[0]?.id ?? '';
  const { articles } = await read<{
    articles: { id: string; origin: { parentId: string | null } | null }[];
  }>(`/stories/${story}/articles?limit=100`);
  const copy = articles.find(({ origin }) => origin?.parentId);
  expect(copy, 'the largest story of the sample has a copy').toBeDefined();
  Object.assign(paths, {
    stories: '/',
    search: '/?q=ferry&minOrigins=2&language=en',
    story: `/stories/${story}`,
    'story by outlet, folded': `/stories/${story}?view=outlet&fold=origin`,
    article: `/articles/${copy?.id}`,
    compare: `/compare?a=${copy?.id}&b=${copy?.origin?.parentId}`,
    sources: '/sources',
    pipeline: '/pipeline',
    add: '/add',
    'not found': '/nowhere',
  });
}

/** An article at the sample's newest hour, so that it closes none of its stories. */
function newsOf(title: string, rest: string): object {
  const times = sample.match(/(?<="publishedAt": ?")[^"]+/g) ?? [];
  const publishedAt = times.sort().at(-1);
  return { title, text: `${title}. ${rest}`, source: 'Tidewater Times', publishedAt };
}

/** A page that remembers what the console complained about. */
async function open(path: string, options: BrowserContextOptions = desktop) {
  const context = await browser.newContext({ ...options, reducedMotion: 'reduce' });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    const expected = message.text().includes('status of 404');
    if (['error', 'warning'].includes(message.type()) && !expected) complaints.push(message.text());
  });
  await page.goto(`${base}${path}`);
  await page.getByRole('status').getByText('Live', { exact: true }).waitFor();
  return { page, complaints, close: () => context.close() };
}

async function seriousFindings(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  const results = await page.evaluate<AxeResults>('axe.run(document)');
  return results.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical' || impact === 'moderate')
    .map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .map(({ html }) => html)
          .join(' ')
          .slice(0, 400)}`,
    );
}

const names = [
  'stories',
  'search',
  'story',
  'story by outlet, folded',
  'article',
  'compare',
  'sources',
  'pipeline',
  'add',
  'not found',
];

describe.each(variants)('$name', ({ options }) => {
  it.each(names)('the page "%s" is clean for axe, fits, and breaks no policy', async (name) => {
    const { page, complaints, close } = await open(paths[name] ?? '', options);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    expect(await seriousFindings(page)).toEqual([]);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(options.viewport.width);
    expect(complaints).toEqual([]);
    await close();
  });
});

describe('the keyboard', () => {
  it('walks the stories with j and k and opens one with o', async () => {
    const { page, close } = await open('/');
    const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim());
    const titles = await page.locator('[data-row] [data-open]').allInnerTexts();
    await page.keyboard.press('j');
    expect(await focused()).toBe(titles[0]);
    await page.keyboard.press('j');
    expect(await focused()).toBe(titles[1]);
    await page.keyboard.press('k');
    await page.keyboard.press('o');
    await page.waitForURL(/\/stories\//);
    await page.getByRole('heading', { level: 1, name: titles[0] ?? '' }).waitFor();
    await close();
  });

  it('searches with / and with Ctrl K, and leaves the field with Escape', async () => {
    const { page, close } = await open('/sources');
    const inSearch = () => page.evaluate(() => document.activeElement?.id === 'search');
    await page.keyboard.press('/');
    expect(await inSearch()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await inSearch()).toBe(false);
    await page.keyboard.press('Control+k');
    expect(await inSearch()).toBe(true);
    await page.keyboard.type('ferry');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\?q=ferry/);
    await page.locator('[data-story]').first().waitFor();
    await close();
  });

  it('goes to each section with g and a letter', async () => {
    const { page, close } = await open('/');
    for (const [key, path] of Object.entries({
      o: '/sources',
      p: '/pipeline',
      a: '/add',
      s: '/',
    })) {
      await page.keyboard.press('g');
      await page.keyboard.press(key);
      await page.waitForURL(`${base}${path}`);
    }
    await close();
  });

  it('explains itself with ? and gives the focus back on closing', async () => {
    const { page, close } = await open('/');
    await page.keyboard.press('j');
    const before = await page.evaluate(() => document.activeElement?.textContent);
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keyboard' }).waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(before);
    await close();
  });

  it('skips to the content first of all', async () => {
    const { page, close } = await open('/');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
    await close();
  });

  it('walks the provenance with the arrows: down, and left to the source', async () => {
    const { page, close } = await open(paths.story ?? '');
    const stops = page.locator('[data-stop]');
    await stops.first().focus();
    await page.keyboard.press('End');
    const last = (await stops.count()) - 1;
    const focusedIndex = () =>
      stops.evaluateAll((all) => all.indexOf(document.activeElement as HTMLElement));
    expect(await focusedIndex()).toBe(last);
    await page.keyboard.press('ArrowUp');
    expect(await focusedIndex()).toBe(last - 1);
    await page.keyboard.press('Home');
    expect(await focusedIndex()).toBe(0);
    await close();
  });

  it('opens the copies of an origin in the folded provenance with one key', async () => {
    const { page, close } = await open(`${paths.story}?fold=origin`);
    const stops = page.locator('[data-stop]');
    const folded = await stops.count();
    const button = page.getByRole('button', { name: /cop(?:y|ies) of / }).first();
    await button.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /cop(?:y|ies) of /, expanded: true }).waitFor();
    expect(await stops.count()).toBeGreaterThan(folded);
    expect(await seriousFindings(page)).toEqual([]);
    await page.goto(`${page.url().split('?')[0]}?fold=none`);
    await close();
  });
});

describe('live updates', () => {
  it('wait for the word of a reader who has scrolled, and move nothing until then', async () => {
    const { page, close } = await open('/', { viewport: { width: 1280, height: 500 } });
    await page.evaluate(() => window.scrollTo(0, 700));
    const anchor = page.locator('[data-story]').nth(5);
    const before = await anchor.boundingBox();
    const title = `Lantern festival at Quayside draws record crowd ${Date.now()}`;
    await fetch(`${base}/api/v1/articles`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(newsOf(title, 'Four thousand came by boat.')),
    });
    await page.getByRole('button', { name: /new stor/ }).waitFor();
    expect(await anchor.boundingBox()).toEqual(before);
    await page.keyboard.press('.');
    await page.getByRole('link', { name: title }).waitFor();
    await page.waitForFunction(() => window.scrollY === 0);
    await close();
  });

  it('are told to a screen reader', async () => {
    const { page, close } = await open('/');
    const title = `Orchard fire near Millrace put out ${Date.now()}`;
    await fetch(`${base}/api/v1/articles`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(newsOf(title, 'Nobody was hurt.')),
    });
    await page.locator('[aria-live="polite"]', { hasText: /stor/ }).waitFor({ state: 'attached' });
    await page.getByRole('link', { name: title }).waitFor();
    await close();
  });
});

describe('themes', () => {
  it('change on the button and are there again before the first paint', async () => {
    const { page, close } = await open('/');
    const theme = () => page.evaluate(() => document.documentElement.dataset.theme ?? 'system');
    const paper = () =>
      page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const light = await paper();
    await page.getByRole('button', { name: /Theme: system/ }).click();
    await page.getByRole('button', { name: /Theme: light/ }).click();
    expect(await theme()).toBe('dark');
    expect(await paper()).not.toBe(light);
    await page.goto(`${base}/sources`, { waitUntil: 'commit' });
    await page.waitForFunction(() => document.body !== null);
    expect(await theme()).toBe('dark');
    await close();
  });
});

describe('the proxy', () => {
  it('passes on nothing but the API', async () => {
    for (const path of ['/api/healthz', '/api/admin/queues', '/api/v1/../metrics', '/api/v2/x']) {
      expect((await fetch(`${base}${path}`)).status, path).toBe(404);
    }
  });

  it('refuses to change anything for another site', async () => {
    const answer = await fetch(`${base}/api/v1/articles`, {
      method: 'POST',
      headers: { origin: 'https://elsewhere.example', 'content-type': 'application/json' },
      body: '{"title":"From elsewhere"}',
    });
    expect(answer.status).toBe(403);
  });
});
