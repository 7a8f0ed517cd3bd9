import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { subscribeToChanges } from '@tributary/queue';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { matchAnswer } from '../src/schemas/match.ts';
import { problem } from '../src/schemas/shared-parts.ts';
import { postJson } from './posting.ts';
import { freePort } from './redis-server.ts';
import { type RunningApi, runApi } from './running-api.ts';
import { ferryArticles } from './story-fixtures.ts';

let api: RunningApi;
let worker: ChildProcess | null = null;
let workerPort: number;

beforeAll(async () => {
  workerPort = await freePort();
  api = await runApi({ WORKER_URL: `http://127.0.0.1:${workerPort}` });
});
afterAll(async () => {
  if (worker !== null && worker.exitCode === null) {
    worker.kill('SIGKILL');
    await once(worker, 'exit');
  }
  await api.close();
});

function match(body: unknown): Promise<Response> {
  const init = { method: 'POST', headers: { 'Content-Type': 'application/json' } };
  return Promise.resolve(api.app.request('/v1/match', { ...init, body: JSON.stringify(body) }));
}

/** The real worker on the same store and Redis. */
async function startWorker(): Promise<void> {
  worker = spawn(
    process.execPath,
    ['--import', 'tsx', '--conditions=source', 'apps/worker/src/main.ts'],
    {
      env: {
        ...process.env,
        DATA_DIR: api.config.DATA_DIR,
        REDIS_URL: api.redis.url,
        WORKER_PORT: String(workerPort),
        LOG_LEVEL: 'warn',
      },
      stdio: 'inherit',
    },
  );
  const ended = once(worker, 'exit').then(([code]) => {
    throw new Error(`the worker ended with ${code}`);
  });
  await Promise.race([ended, everythingPlaced()]);
}

/** The worker says after each commit that the history has grown. */
async function everythingPlaced(): Promise<void> {
  let stop = async (): Promise<void> => undefined;
  await new Promise<void>((resolve, reject) => {
    const look = async (): Promise<void> => {
      const { articles } = await api.store.stats(Date.now());
      if (articles.assigned === ferryArticles.length) resolve();
    };
    stop = subscribeToChanges(api.redis.url, () => look().catch(reject), reject);
  });
  await stop();
}

describe('POST /v1/match', () => {
  it('answers 503 with the reason while no worker is there', async () => {
    const response = await match({ title: 'Ferry runs aground' });
    expect(response.status).toBe(503);
    expect(problem.parse(await response.json()).type).toContain('worker-unavailable');
  });

  it('says which story a text would join, and changes nothing', async () => {
    await postJson(api, ferryArticles);
    await startWorker();
    const before = await api.store.stats(Date.now());
    const [ferry] = ferryArticles;
    const joins = matchAnswer.parse(
      await (
        await match({ title: ferry?.title, text: ferry?.text, publishedAt: ferry?.publishedAt })
      ).json(),
    );
    expect(joins.wouldFound).toBe(false);
    expect(joins.story?.title).toContain('Marrow Star');
    expect(joins.assignment?.parts.length).toBeGreaterThan(0);

    const founds = matchAnswer.parse(
      await (await match({ title: 'Chess title for Tamsin Okafor in Lund', text: '' })).json(),
    );
    expect(founds).toMatchObject({ wouldFound: true, story: null });
    const after = await api.store.stats(Date.now());
    expect(after.articles).toEqual(before.articles);
  });

  it.each([
    [{ title: 'A', html: '<p>B</p>' }, 'html'],
    [{ text: '' }, 'text'],
    [{ title: 'A', publishedAt: 'soon' }, 'publishedAt'],
    [[], 'body'],
  ])('refuses %j and names %s', async (body, field) => {
    const response = await match(body);
    expect(response.status).toBe(400);
    expect(problem.parse(await response.json()).errors?.[0]?.field).toBe(field);
  });
});
