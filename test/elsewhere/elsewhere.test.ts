/** The real API and worker on other servers than one Redis: a Redis Cluster, and Valkey. */
import { subscribeToChanges } from '@tributary/queue';
import { askRedis, findOnPath } from '@tributary/queue/server';
import { afterEach, describe, expect, it } from 'vitest';
import { checkRedis } from '../../apps/cli/src/doctor/redis.ts';
import { type GeneratedArticle, generateArticles } from '../../bench/corpus.ts';
import { type Parts, startParts } from './parts.ts';
import { type RedisPlace, startAlone, startCluster } from './redis-nodes.ts';

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

const until = async (check: () => Promise<boolean>): Promise<void> => {
  while (!(await check())) await new Promise((wake) => setTimeout(wake, 20));
};

const post = (parts: Parts, articles: readonly GeneratedArticle[]): Promise<Response> =>
  fetch(`${parts.apiUrl}/v1/articles`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(articles),
    signal: AbortSignal.timeout(15_000),
  });

const statusOf = async (url: string): Promise<number> =>
  (await fetch(url, { signal: AbortSignal.timeout(10_000) })).status;

/** Posts until the API says that it cannot; answers how many it took, and the refusal. */
async function postUntilRefused(
  parts: Parts,
  articles: readonly GeneratedArticle[],
): Promise<{ taken: number; refusal: Response }> {
  for (const [taken, article] of articles.entries()) {
    const answer = await post(parts, [article]);
    if (answer.status !== 202) return { taken, refusal: answer };
  }
  throw new Error(`all ${articles.length} articles were taken`);
}

/** The article goes its whole way, wakes listeners, and nothing accepted is lost with the jobs. */
async function expectWholeWay({ place, parts }: { place: RedisPlace; parts: Parts }) {
  const articles = [...generateArticles({ articles: 260, seed: 61, meanWords: 40 })];
  const take = (count: number): GeneratedArticle[] => articles.splice(0, count);
  const assigned = async (): Promise<number> => {
    const stats = await fetch(`${parts.apiUrl}/v1/stats`);
    if (stats.status !== 200) return -1; // the queues belong to it
    return ((await stats.json()) as { articles: { assigned: number } }).articles.assigned;
  };

  const heard: (number | null)[] = [];
  closers.push(
    subscribeToChanges(
      place.url,
      (message) => heard.push(message?.lastEventId ?? null),
      () => {},
    ),
  );
  await until(async () => heard.length > 0);
  expect((await post(parts, take(40))).status).toBe(202);
  await until(async () => (await assigned()) === 40);
  await until(async () => heard.some((last) => last !== null && last >= 40));
  expect(await statusOf(`${parts.apiUrl}/admin/queues/api/queues`)).toBe(200);

  expect((await post(parts, take(40))).status).toBe(202);
  for (const { url } of place.nodes) await askRedis(url, ['FLUSHALL']);
  expect((await post(parts, take(20))).status).toBe(202);
  await until(async () => (await assigned()) === 100);

  await place.ours.kill();
  const { taken, refusal } = await postUntilRefused(parts, articles);
  expect(refusal.status).toBe(503);
  expect(refusal.headers.get('content-type')).toBe('application/problem+json');
  for (const url of [parts.apiUrl, parts.workerUrl]) {
    expect(await statusOf(`${url}/readyz`)).toBe(503);
  }
  expect(await statusOf(`${parts.apiUrl}/v1/stories`)).toBe(200);
  await place.ours.start();
  for (const url of [parts.apiUrl, parts.workerUrl]) {
    await until(async () => (await statusOf(`${url}/readyz`)) === 200);
  }
  const last = articles.slice(taken);
  await until(async () => (await post(parts, last)).status === 202);
  await until(async () => (await assigned()) === 260);
}

const without = (program: string): string =>
  findOnPath(program) === null ? ` (skipped: no ${program} on PATH)` : '';

describe.skipIf(without('redis-server'))(
  `on a three-node Redis Cluster${without('redis-server')}`,
  { timeout: 120_000 },
  () => {
    it('places every accepted article, though Redis is emptied and the node of its keys killed', async () => {
      const place = await startCluster('redis-server', 3);
      closers.push(place.remove);
      // One node is enough to find the others.
      const parts = await startParts({ api: place.url, worker: place.nodes[1]?.url ?? '' });
      closers.push(parts.stop);
      await expectWholeWay({ place, parts });
      const findings = await checkRedis(place.nodes[2]?.url ?? '');
      expect(findings.filter(({ status }) => status === 'fail')).toEqual([]);
      expect(findings).toContainEqual({
        check: 'redis cluster',
        status: 'ok',
        found: '3 nodes with slots, all slots served',
        fix: null,
      });
    });
  },
);

describe.skipIf(without('valkey-server'))(
  `on Valkey${without('valkey-server')}`,
  { timeout: 120_000 },
  () => {
    it('places every accepted article, though it is emptied and killed', async () => {
      const place = await startAlone('valkey-server');
      closers.push(place.remove);
      const parts = await startParts({ api: place.url, worker: place.url });
      closers.push(parts.stop);
      await expectWholeWay({ place, parts });
    });
  },
);
