/** The built product as a person uses it: every process, a real browser. */
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from './chromium.ts';
import { freePorts, newDataDir, removeDataDir, type Stack, startStack } from './stack.ts';

const first = {
  source: 'harbour-courier.example',
  title: 'Norwick ferry pier reopens after nine days of storm repairs',
  text: 'The ferry link between Norwick and the mainland reopened on Tuesday after nine days of storm repairs.\n\nHarbour master Ilse Brandvik said the new pier had passed every inspection and that the first boat had left with 212 passengers.\n\nThe storm had torn away forty metres of the old pier on the night of the spring tide.',
  publishedAt: '2026-03-03T09:00:00Z',
};
const second = {
  source: 'fjordposten.example',
  title: 'First Norwick ferry leaves repaired pier with 212 on board',
  text: 'With 212 passengers on board the first ferry in nine days left Norwick on Tuesday.\n\nThe pier, torn apart by a storm on the night of the spring tide, has been rebuilt in record time, harbour master Ilse Brandvik told reporters.\n\nIslanders had relied on supply boats since the storm.',
  publishedAt: '2026-03-03T11:00:00Z',
};

interface Outcome {
  items: { outcome: string; id: string }[];
}

describe('the product', () => {
  const dataDir = newDataDir();
  let stack: Stack;
  let browser: Browser;

  beforeAll(async () => {
    stack = await startStack({ dataDir, ports: await freePorts() });
    browser = await launchChromium();
  }, 180_000);

  afterAll(async () => {
    await browser?.close();
    await stack?.stop();
    removeDataDir(dataDir);
  }, 60_000);

  const post = async (article: object): Promise<Outcome> => {
    const answer = await fetch(`${stack.apiUrl}/v1/articles`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(article),
    });
    expect(answer.status).toBe(202);
    return (await answer.json()) as Outcome;
  };

  const newPage = async (path = '/'): Promise<Page> => {
    const page = await browser.newPage();
    await page.goto(`${stack.dashboardUrl}${path}`);
    return page;
  };

  it('says where everything is', () => {
    expect(stack.output()).toContain(stack.dashboardUrl);
    expect(stack.output()).toContain(`${stack.apiUrl}/docs`);
    expect(stack.output()).toContain(`${stack.apiUrl}/admin/queues`);
  });

  it('says why an empty dashboard is empty', async () => {
    const page = await newPage();
    await page
      .getByRole('button', { name: /sample/i })
      .first()
      .waitFor();
    await page.close();
  });

  it('shows a posted article as a story on the open page, without a reload', async () => {
    const page = await newPage();
    await page.getByRole('status').getByText('Live', { exact: true }).waitFor();
    const { items } = await post(first);
    expect(items[0]?.outcome).toBe('queued');
    await page.getByRole('link', { name: first.title }).waitFor({ timeout: 10_000 });
    await post(second);
    const row = page.locator('[data-story]').filter({ hasText: 'Norwick' });
    await row.getByText('2', { exact: true }).first().waitFor({ timeout: 10_000 });
    expect(await page.locator('[data-story]').count()).toBe(1);
    await page.close();
  });

  it('answers the same content with duplicate', async () => {
    expect((await post(first)).items[0]?.outcome).toBe('duplicate');
  });

  it('opens the story with both articles and the reason each is here', async () => {
    const page = await newPage();
    await page.locator('[data-story] [data-open]').first().click();
    await page.waitForURL(/\/stories\/s/);
    await page.getByText(second.title).first().waitFor();
    await page.getByText(first.title).first().waitFor();
    await page.close();
  });

  it('finds the story by a word of its text', async () => {
    const page = await newPage('/?q=Brandvik');
    await page.locator('[data-story]').first().waitFor();
    expect(await page.locator('[data-story]').count()).toBe(1);
    await page.goto(`${stack.dashboardUrl}/?q=nothingofthekind`);
    await page.getByText(/No story fits/).waitFor();
    await page.close();
  });

  it('stops within five seconds and has everything again after the next start', async () => {
    const before = await stories();
    const { api, dashboard, worker } = portsOf(stack);
    expect(await stack.stop()).toBeLessThan(5_000);
    stack = await startStack({ dataDir, ports: { api, dashboard, worker } });
    expect(await stories()).toEqual(before);
    const page = await newPage();
    await page.locator('[data-story]').first().waitFor();
    expect(await page.locator('[data-story]').count()).toBe(1);
    await page.close();
  }, 120_000);

  it('names a taken port and how to choose another', async () => {
    const ports = await freePorts();
    const squatter = createServer().listen(ports.api, '127.0.0.1');
    await once(squatter, 'listening');
    await expect(startStack({ ports })).rejects.toThrow(
      new RegExp(`${ports.api}[^]*API_PORT|API_PORT[^]*${ports.api}`),
    );
    squatter.close();
  }, 60_000);

  it('names a malformed setting', async () => {
    await expect(startStack({ env: { MAX_QUEUE_DEPTH: 'plenty' } })).rejects.toThrow(
      /MAX_QUEUE_DEPTH/,
    );
  }, 120_000);

  async function stories(): Promise<{ id: string; articles: number }[]> {
    const answer = await fetch(`${stack.apiUrl}/v1/stories`);
    const { stories } = (await answer.json()) as {
      stories: { id: string; counts: { articles: number } }[];
    };
    return stories.map(({ id, counts }) => ({ id, articles: counts.articles }));
  }
});

function portsOf(stack: Stack): { api: number; dashboard: number; worker: number } {
  const port = (url: string): number => Number(new URL(url).port);
  return {
    api: port(stack.apiUrl),
    dashboard: port(stack.dashboardUrl),
    worker: port(stack.workerUrl),
  };
}
