/** The built product where keys are required: the dashboard in between, its logs afterwards. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from './chromium.ts';
import { newDataDir, removeDataDir, type Stack, startStack } from './stack.ts';

const article = {
  source: 'harbour-courier.example',
  title: 'Norwick ferry pier reopens after storm repairs',
  text: 'The ferry link between Norwick and the mainland reopened on Tuesday after nine days.',
};

describe('the product with keys required', () => {
  const dataDir = newDataDir();
  let stack: Stack;
  let key: string;

  beforeAll(async () => {
    stack = await startStack({
      dataDir,
      env: { API_KEYS: 'required', DASHBOARD_LOGIN: 'key', LOG_LEVEL: 'trace' },
    });
    key = tributary('keys', 'create', '--name', 'desk', '--scope', 'write').trim();
  }, 180_000);
  afterAll(async () => {
    await stack?.stop();
    removeDataDir(dataDir);
  }, 60_000);

  const tributary = (...args: string[]): string =>
    execFileSync(process.execPath, ['apps/cli/dist/main.js', ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, DATA_DIR: dataDir },
    });
  const withPassword = (password: string) => ({
    authorization: `Basic ${Buffer.from(`me:${password}`).toString('base64')}`,
  });
  const statusOf = async (url: string, headers: Record<string, string> = {}): Promise<number> => {
    const answer = await fetch(url, { headers });
    await answer.body?.cancel();
    return answer.status;
  };

  it('takes articles from whoever has a key, and from nobody else', async () => {
    const post = (headers: Record<string, string>) =>
      fetch(`${stack.apiUrl}/v1/articles`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(article),
      });
    expect((await post({})).status).toBe(401);
    const taken = await post({ authorization: `Bearer ${key}` });
    expect(taken.status).toBe(202);
    expect(taken.headers.get('ratelimit')).toMatch(/"requests";r=\d+;t=\d+, "items";r=\d+;t=\d+/);
  });

  it("keeps the dashboard's own key where only this user can read it", () => {
    const file = join(dataDir, 'keys', 'dashboard.key');
    expect(readFileSync(file, 'utf8')).toMatch(/^trib_\w+\n$/);
    expect(statSync(file).mode & 0o077).toBe(0);
    expect(tributary('keys', 'list')).toMatch(/write +valid .*dashboard\n/);
  });

  it('opens the dashboard to whoever shows a key, live stream included', async () => {
    for (const path of ['/', '/pipeline', '/api/v1/stories']) {
      expect(await statusOf(`${stack.dashboardUrl}${path}`), path).toBe(401);
      expect(await statusOf(`${stack.dashboardUrl}${path}`, withPassword('guess'))).toBe(401);
      expect(await statusOf(`${stack.dashboardUrl}${path}`, withPassword(key)), path).toBe(200);
    }
    const browser = await launchChromium();
    const context = await browser.newContext({
      httpCredentials: { username: 'me', password: key },
    });
    const page = await context.newPage();
    await page.goto(stack.dashboardUrl);
    await page.getByRole('status').getByText('Live', { exact: true }).waitFor();
    await page.getByRole('link', { name: article.title }).waitFor();
    await browser.close();
  });

  it('shuts both when the key is revoked, within seconds', async () => {
    const id = key.split('_')[1] ?? '';
    tributary('keys', 'revoke', id);
    const api = () => statusOf(`${stack.apiUrl}/v1/stories`, { authorization: `Bearer ${key}` });
    await expect.poll(api, { timeout: 5_000 }).toBe(401);
    const dashboard = () => statusOf(stack.dashboardUrl, withPassword(key));
    await expect.poll(dashboard, { timeout: 5_000 }).toBe(401);
  });

  it('says no key in any log, at the most talkative level', async () => {
    await stack.stop();
    const logs = readdirSync(join(dataDir, 'logs'));
    expect(logs.length).toBeGreaterThanOrEqual(3);
    const said = logs.map((name) => readFileSync(join(dataDir, 'logs', name), 'utf8')).join('');
    expect(said).toContain('answered');
    const own = readFileSync(join(dataDir, 'keys', 'dashboard.key'), 'utf8').trim();
    for (const secret of [key, own]) {
      expect(said).not.toContain(secret.slice(-64));
      expect(stack.output()).not.toContain(secret.slice(-64));
      expect(said).not.toContain(withPassword(secret).authorization);
    }
  });
});
