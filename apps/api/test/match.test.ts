import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { subscribeToChanges } from '@tributary/queue';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { matchAnswer } from '../src/schemas/match.ts';
import { problem } from '../src/schemas/shared-parts.ts';
import { postJson } from './posting.ts';
import { freePort } from './redis-server.ts';
import { type RunningApi, runApi } from './running-api.ts';
import { ferryArticles } from './story-fixtures.ts';
import { spawnWorker } from './worker-process.ts';

let api: RunningApi;
const workers: ChildProcess[] = [];
let ownerPort: number;
let standbyPort: number;

beforeAll(async () => {
  ownerPort = await freePort();
  standbyPort = await freePort();
  const urls = [standbyPort, ownerPort].map((port) => `http://127.0.0.1:${port}`);
  api = await runApi({ WORKER_URL: urls.join(',') });
});
afterAll(async () => {
  for (const worker of workers.filter(({ exitCode }) => exitCode === null)) {
    worker.kill('SIGKILL');
    await once(worker, 'exit');
  }
  await api.close();
});

function match(body: unknown): Promise<Response> {
  const init = { method: 'POST', headers: { 'Content-Type': 'application/json' } };
  return Promise.resolve(api.app.request('/v1/match', { ...init, body: JSON.stringify(body) }));
}

/** The real worker on the same store and Redis, until `ready` or its end. */
async function startWorker(port: number, ready: () => Promise<unknown>): Promise<void> {
  const worker = spawnWorker(api, port);
  workers.push(worker);
  const ended = once(worker, 'exit').then(([code]) => {
    throw new Error(`the worker ended with ${code}`);
  });
  await Promise.race([ended, ready()]);
}

/** It listens, but another one owns the partition. */
async function standingBy(): Promise<void> {
  const init = { method: 'POST', body: JSON.stringify({ title: 'Ferry runs aground' }) };
  await expect
    .poll(
      () =>
        fetch(`http://127.0.0.1:${standbyPort}/match`, init).then(({ status }) => status, String),
      { timeout: 30_000 },
    )
    .toBe(503);
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
    const { type, detail } = problem.parse(await response.json());
    expect(type).toContain('worker-unavailable');
    expect(detail).toContain(`ECONNREFUSED 127.0.0.1:${standbyPort}`);
    expect(detail).toContain(`ECONNREFUSED 127.0.0.1:${ownerPort}`);
  });

  it('says which story a text would join, and changes nothing', async () => {
    await postJson(api, ferryArticles);
    await startWorker(ownerPort, everythingPlaced);
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

  it('asks the workers in turn until the one that owns the partition answers', async () => {
    await startWorker(standbyPort, standingBy);
    const response = await match({ title: 'Chess title for Tamsin Okafor in Lund', text: '' });
    expect(response.status).toBe(200);
    expect(matchAnswer.parse(await response.json()).wouldFound).toBe(true);
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
