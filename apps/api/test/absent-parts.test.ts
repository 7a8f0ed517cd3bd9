import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { DatabaseSync } from '@photostructure/sqlite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPostgres } from '../../../packages/store/test/postgres-server.ts';
import { problem } from '../src/schemas/shared-parts.ts';
import { EventReader } from './event-reader.ts';
import { ndjsonOf, outcomesOf, postJson, postNdjson } from './posting.ts';
import { type RedisServer, startRedis } from './redis-server.ts';
import { type RunningApi, runApi } from './running-api.ts';
import { ferryArticles, publishStories } from './story-fixtures.ts';

const headline = (): { title: string } => ({ title: `Headline ${randomUUID()}` });

async function problemOf(response: Response) {
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  return problem.parse(await response.json());
}

describe('a full queue', () => {
  let api: RunningApi;
  beforeAll(async () => {
    api = await runApi({ MAX_QUEUE_DEPTH: '250' });
  });
  afterAll(() => api.close());

  it('answers 503 with the time to wait, and takes nothing', async () => {
    const batch = Array.from({ length: 250 }, headline);
    expect((await postJson(api, batch)).status).toBe(202);
    const refused = await postJson(api, headline());
    expect(refused.status).toBe(503);
    expect(refused.headers.get('retry-after')).toBe('10');
    expect(await problemOf(refused)).toMatchObject({ type: 'urn:tributary:problem:queue-full' });
    expect((await api.store.stats(Date.now())).articles.ready).toBe(250);
  });

  it('breaks an NDJSON body off where the queue filled up, and says so', async () => {
    await api.queues.cluster().drain();
    const other = await runApi({ MAX_QUEUE_DEPTH: '250' });
    const text = Array.from({ length: 700 }, () => JSON.stringify(headline())).join('\n');
    const { outcomes, end } = await ndjsonOf(await postNdjson(other, text));
    expect(outcomes).toHaveLength(400);
    expect(end).toMatchObject({ done: false, accepted: 400, problem: { status: 503 } });
    await other.close();
  });
});

describe('without Redis', () => {
  let api: RunningApi;
  let restarted: RedisServer | null = null;
  beforeAll(async () => {
    api = await runApi();
    await publishStories(api, ferryArticles);
  });
  afterAll(async () => {
    await api.close();
    await restarted?.stop();
  });

  it('stays honest: not ready, no articles taken, stories still readable, and back by itself', async () => {
    expect((await api.app.request('/readyz')).status).toBe(200);
    const lastEventId = await api.store.lastEventId();
    const port = Number(new URL(api.redis.url).port);
    api.redis.process.kill('SIGKILL');
    await once(api.redis.process, 'exit');

    const readiness = await api.app.request('/readyz');
    expect(readiness.status).toBe(503);
    const [missing] = (await problemOf(readiness)).errors ?? [];
    expect(missing?.field).toBe('redis');
    expect(missing?.message).toBe('The redis does not answer: there is no connection to it');
    const post = await postUntilRefused(api);
    expect((await problemOf(post)).type).toBe('urn:tributary:problem:queue-unavailable');
    expect((await api.app.request('/v1/stats')).status).toBe(503);
    expect((await api.app.request('/v1/stories')).status).toBe(200);
    expect((await api.app.request('/healthz')).status).toBe(200);
    expect((await api.app.request('/metrics')).status).toBe(200);

    const reader = new EventReader(await api.app.request('/v1/stream?lastEventId=0'));
    expect(await reader.take(lastEventId)).toHaveLength(lastEventId);
    await reader.close();

    restarted = await startRedis(port);
    while ((await api.app.request('/readyz')).status !== 200) await setImmediate();
    expect((await postJson(api, headline())).status).toBe(202);
  });
});

describe('with a Redis that is frozen', () => {
  it('answers every route in time, with 503 and the reason where Redis is needed', async () => {
    const api = await runApi();
    const [id] = await publishStories(api, ferryArticles);
    const storyId = (await api.store.article(id ?? ''))?.storyId;
    await api.app.request('/v1/stats');
    api.redis.process.kill('SIGSTOP');
    const answerOf = async (path: string, init?: RequestInit) => {
      const since = performance.now();
      const response = await api.app.request(path, init);
      const milliseconds = performance.now() - since;
      if (response.status !== 200) await problemOf(response);
      return { path, status: response.status, late: milliseconds > 9_000 };
    };
    const reads = ['/healthz', '/metrics', '/openapi.json', '/v1/stories', '/v1/articles?q=ferry']
      .concat(['/v1/failures', '/v1/outlets', `/v1/articles/${id}`, `/v1/stories/${storyId}`])
      .concat(['articles', 'provenance', 'history'].map((of) => `/v1/stories/${storyId}/${of}`));
    const needing = ['/readyz', '/v1/stats', '/admin/queues/api/queues'];
    const answers = await Promise.all([...reads, ...needing].map((path) => answerOf(path)));
    const retry = await answerOf(`/v1/articles/${id}/retry`, { method: 'POST' });
    api.redis.process.kill('SIGCONT');
    expect(answers).toEqual([
      ...reads.map((path) => ({ path, status: 200, late: false })),
      ...needing.map((path) => ({ path, status: 503, late: false })),
    ]);
    expect(retry).toMatchObject({ status: 503, late: false });
    while ((await api.app.request('/readyz')).status !== 200) await setImmediate();
    await api.close();
  }, 40_000);
});

/** Posts that come within a second of the loss are still taken: the sweeper enqueues them. */
async function postUntilRefused(api: RunningApi): Promise<Response> {
  for (;;) {
    const response = await postJson(api, headline());
    if (response.status !== 202) return response;
    const { items } = await outcomesOf(response);
    expect(await api.store.article(items[0]?.id ?? '')).not.toBeNull();
  }
}

/** Every operation of the reference but the live stream, on a story and an article that exist. */
async function operationsOf(api: RunningApi, ids: { article: string; story: string }) {
  const document = (await (await api.app.request('/openapi.json')).json()) as {
    paths: Record<string, Record<string, unknown>>;
  };
  return Object.entries(document.paths).flatMap(([path, methods]) => {
    const id = path.startsWith('/v1/articles') ? ids.article : ids.story;
    const given = path.replace('{id}', id) + (path.endsWith('/diff') ? `?against=${id}` : '');
    const asked = path === '/v1/articles' ? { get: `${given}?q=ferry`, post: given } : {};
    return Object.keys(methods)
      .filter(() => path !== '/v1/stream')
      .map((method) => ({
        method: method.toUpperCase(),
        path: method === 'get' ? (asked.get ?? given) : given,
      }));
  });
}

describe('with a Postgres that is frozen', () => {
  it('answers every route in time, with 503 and the reason where the store is needed', async () => {
    const postgres = await startPostgres();
    const settings = { DATABASE_URL: await postgres.createDatabase(), ANSWER_TIMEOUT_MS: '1500' };
    const api = await runApi(settings);
    const [id = ''] = await publishStories(api, ferryArticles);
    const storyId = (await api.store.article(id))?.storyId ?? '';
    const asked = await operationsOf(api, { article: id, story: storyId });
    const goOn = postgres.freeze();
    const answerOf = async ({ method, path }: { method: string; path: string }) => {
      const since = performance.now();
      const response = await api.app.request(path, {
        method,
        headers: { 'content-type': 'application/json' },
        ...(method === 'POST' && { body: JSON.stringify({ title: 'Ferry', text: 'Aground.' }) }),
      });
      const late = performance.now() - since > 8_000;
      const reason = response.ok ? null : (await problemOf(response)).detail;
      return { method, path, status: response.status, late, reason };
    };
    const answers = await Promise.all(asked.map(answerOf));
    goOn();
    // A scrape without the store's figures is worth more than none.
    const storeless = ['/healthz', '/metrics'];
    expect(answers.length).toBeGreaterThan(15);
    for (const answer of answers) {
      expect(answer).toMatchObject({ late: false });
      if (storeless.includes(answer.path)) continue;
      expect(answer).toMatchObject({ status: 503, reason: expect.stringMatching(/\w{3}/) });
    }
    while ((await api.app.request('/readyz')).status !== 200) await setImmediate();
    expect((await postJson(api, headline())).status).toBe(202);
    await api.close();
    await postgres.stop();
  }, 60_000);
});

describe('with a store that another process has locked', () => {
  it('answers 503 in time, goes on reading, and takes articles when it is free again', async () => {
    const api = await runApi({ ANSWER_TIMEOUT_MS: '300' });
    const other = new DatabaseSync(join(api.config.DATA_DIR, 'tributary.sqlite'));
    other.exec('BEGIN IMMEDIATE');
    const refused = await postJson(api, headline());
    expect(refused.status).toBe(503);
    expect(await problemOf(refused)).toMatchObject({ type: 'urn:tributary:problem:timeout' });
    expect((await api.app.request('/v1/stories')).status).toBe(200);
    other.exec('ROLLBACK');
    other.close();
    expect((await postJson(api, headline())).status).toBe(202);
    await api.close();
  });
});
