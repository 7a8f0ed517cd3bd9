import { closeRedis, connectRedis, type RedisClient } from '@tributary/queue';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RateLimits } from '../src/access/rate-limits.ts';
import { problem } from '../src/schemas/shared-parts.ts';
import { ndjsonOf, postJson, postNdjson } from './posting.ts';
import { type RedisServer, startRedis } from './redis-server.ts';
import { runApi } from './running-api.ts';

const config = { RATE_LIMIT_REQUESTS: 5, RATE_LIMIT_ITEMS: 1_000, RATE_LIMIT_REFUSALS: 3 };

describe('rate limits', () => {
  let redis: RedisServer;
  const clients: RedisClient[] = [];
  const said: string[] = [];
  let now = 0;

  const process_ = (): RateLimits => {
    const client = connectRedis(redis.url, 'producer', () => undefined);
    clients.push(client);
    const log = pino({ level: 'info' }, { write: (line: string) => void said.push(line) });
    return new RateLimits({ config, redis: client, log, now: () => now });
  };

  beforeAll(async () => {
    redis = await startRedis();
  });
  afterAll(async () => {
    for (const client of clients) await closeRedis(client);
    await redis.stop();
  });

  it('are counted by all processes together, and go on without Redis', async () => {
    const [one, other] = [process_(), process_()];
    await Promise.all(
      clients.map((client) => new Promise((resolve) => client.once('ready', resolve))),
    );
    const standings = [];
    for (let turn = 0; turn < 6; turn += 1) {
      standings.push(await (turn % 2 === 0 ? one : other).request('key:a'));
    }
    expect(standings.map((standing) => standing?.remaining)).toEqual([4, 3, 2, 1, 0, 0]);
    expect(standings.map((standing) => standing?.exceeded)).toEqual([
      ...[false, false, false, false, false, true],
    ]);
    expect(standings[5]?.resetSeconds).toBeGreaterThan(50);
    expect((await one.request('key:b'))?.remaining).toBe(4);

    await redis.stop();
    for (let turn = 0; turn < 6; turn += 1) {
      expect((await one.request('key:c'))?.exceeded).toBe(turn === 5);
    }
    now += 10_000;
    await one.request('key:c');
    expect(said.filter((line) => line.includes('Redis is away'))).toHaveLength(1);
  });

  it('refuse an address that sends too many wrong keys', async () => {
    const limits = new RateLimits({
      config,
      redis: null,
      log: pino({ level: 'silent' }),
      now: Date.now,
    });
    for (let turn = 0; turn < 3; turn += 1) await limits.refusal('198.51.100.7');
    await expect(limits.refusal('198.51.100.7')).rejects.toMatchObject({
      problem: { status: 429 },
    });
    await limits.refusal('198.51.100.8');
  });
});

describe('a client over its limit', () => {
  it('is told when to go on, by requests as by items, and nothing of its request is stored', async () => {
    const api = await runApi({ RATE_LIMIT_REQUESTS: '5', RATE_LIMIT_ITEMS: '4' });
    const batch = (from: number) =>
      Array.from({ length: 3 }, (_, at) => ({ title: `Ferry number ${from + at}` }));
    const first = await postJson(api, batch(0));
    expect(first.status).toBe(202);
    expect(first.headers.get('ratelimit-policy')).toBe('"requests";q=5;w=60, "items";q=4;w=60');
    expect(first.headers.get('ratelimit')).toMatch(/^"requests";r=4;t=\d+, "items";r=1;t=\d+$/);
    expect(first.headers.get('ratelimit-remaining')).toBe('1');

    const refused = await postJson(api, batch(3));
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(problem.parse(await refused.json()).type).toContain('rate-limit');
    const lines = batch(6).map((item) => JSON.stringify(item));
    expect((await postNdjson(api, lines.join('\n'))).status).toBe(429);
    expect((await api.store.stats(Date.now())).articles.ready).toBe(3);

    for (let turn = 0; turn < 2; turn += 1) {
      expect((await api.app.request('/v1/stats')).status).toBe(200);
    }
    expect((await api.app.request('/v1/stats')).status).toBe(429);
    expect((await api.app.request('/readyz')).status).toBe(200);
    await api.close();
  });

  it('in the middle of NDJSON hears of it in the last line', async () => {
    const api = await runApi({ RATE_LIMIT_ITEMS: '250' });
    const lines = Array.from({ length: 600 }, (_, at) => JSON.stringify({ title: `Pier ${at}` }));
    const { end } = await ndjsonOf(await postNdjson(api, lines.join('\n')));
    expect(end).toMatchObject({ done: false, accepted: 200, problem: { status: 429 } });
    await api.close();
  });

  it('is nobody on loopback by default', async () => {
    const api = await runApi();
    const answers = await Promise.all(
      Array.from({ length: 200 }, () => api.app.request('/v1/stats')),
    );
    expect(answers.every(({ status }) => status === 200)).toBe(true);
    expect(answers[0]?.headers.get('ratelimit')).toBeNull();
    await api.close();
  });
});
