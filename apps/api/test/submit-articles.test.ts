import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nothingAccepted, postArticlesAnswer } from '../src/schemas/article.ts';
import { problem } from '../src/schemas/shared-parts.ts';
import { ndjsonOf, outcomesOf, postJson, postNdjson } from './posting.ts';
import { type RunningApi, runApi } from './running-api.ts';

let api: RunningApi;

beforeAll(async () => {
  api = await runApi({ MAX_BODY_BYTES: '200kb', MAX_ITEM_BYTES: '100kb' });
});
afterAll(() => api.close());

const headline = (): { title: string } => ({ title: `Headline ${randomUUID()}` });

describe('POST /v1/articles', () => {
  it('stores an article, queues its id and answers 202', async () => {
    const response = await postJson(api, { ...headline(), text: 'A text.', externalId: 'x-1' });
    expect(response.status).toBe(202);
    const answer = postArticlesAnswer.parse(await response.json());
    const [item] = answer.items;
    expect(answer).toMatchObject({ accepted: 1, rejected: 0 });
    expect(item).toMatchObject({ index: 0, outcome: 'queued', version: 1, externalId: 'x-1' });
    expect(await api.store.article(item?.id ?? '')).toMatchObject({ status: 'ready' });
    const job = await api.queues.cluster().getJob(`${item?.id}-v1`);
    expect(job?.data).toMatchObject({
      articleId: item?.id,
      version: 1,
      requestId: response.headers.get('x-request-id'),
    });
  });

  it('queues HTML for extraction', async () => {
    const response = await postJson(api, { html: `<p>${randomUUID()}</p>` });
    const { items } = await outcomesOf(response);
    expect(await api.queues.extract.getJob(`${items[0]?.id}-v1`)).toBeDefined();
  });

  it('tells the same content from other text under the same URL', async () => {
    const url = `https://harbour-courier.example/${randomUUID()}`;
    const outcomes = [];
    for (const body of [
      { url, title: 'Ferry aground', text: 'All 214 safe.' },
      { url: `${url}/?utm_source=feed`, title: 'Ferry  aground', text: 'All 214 safe.' },
      { url, title: 'Ferry aground', text: 'All 216 safe.' },
    ]) {
      outcomes.push(...(await outcomesOf(await postJson(api, body))).items);
    }
    expect(outcomes.map(({ outcome, version }) => [outcome, version])).toEqual([
      ['queued', 1],
      ['duplicate', 1],
      ['newVersion', 2],
    ]);
    expect(new Set(outcomes.map(({ id }) => id)).size).toBe(1);
  });

  it('rejects one item with its reason and takes the others', async () => {
    const bad = { ...headline(), publishedAt: 'last week', externalId: 'bad' };
    const response = await postJson(api, [headline(), bad, headline()]);
    expect(response.status).toBe(202);
    const { accepted, rejected, items } = await outcomesOf(response);
    expect([accepted, rejected]).toEqual([2, 1]);
    expect(items.map(({ outcome }) => outcome)).toEqual(['queued', 'rejected', 'queued']);
    expect(items[1]).toMatchObject({
      index: 1,
      id: null,
      externalId: 'bad',
      error: { field: 'publishedAt', actual: '"last week"' },
    });
  });

  it('answers a problem that holds the outcomes when nothing was accepted', async () => {
    const response = await postJson(api, { url: 'https://harbour-courier.example/only' });
    expect(response.status).toBe(422);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    const body = nothingAccepted.parse(await response.json());
    expect(body.errors?.[0]?.message).toContain('not offered yet');
    expect(body.items[0]).toMatchObject({ outcome: 'rejected', error: { field: 'text' } });
  });

  it.each([
    ['malformed JSON', '{"title":', 400, 'body'],
    ['an empty body', '', 400, 'body'],
    ['an empty array', '[]', 400, 'body'],
    ['too many items', JSON.stringify(Array(1_001).fill({ title: 'A' })), 413, 'body'],
    ['a body that is too long', JSON.stringify({ text: 'x'.repeat(300_000) }), 413, 'body'],
  ])('refuses %s', async (_name, body, status, field) => {
    const response = await postJson(api, body);
    expect(response.status).toBe(status);
    const answer = problem.parse(await response.json());
    expect(answer.errors?.[0]?.field).toBe(field);
    expect(answer.requestId).toBe(response.headers.get('x-request-id'));
  });

  it('rejects an item that is too long', async () => {
    const response = await postJson(api, [headline(), { text: 'x'.repeat(110_000) }]);
    const { items } = await outcomesOf(response);
    expect(items[1]?.error).toMatchObject({ field: 'text', actual: '110000 bytes' });
  });

  it('refuses media types that it does not read', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', '']) {
      const response = await postJson(api, headline(), { 'Content-Type': type });
      expect(response.status).toBe(415);
    }
    const packed = await postJson(api, headline(), { 'Content-Encoding': 'gzip' });
    expect(packed.status).toBe(415);
  });

  it('passes the request id on, and makes one of its own for a strange one', async () => {
    const given = await postJson(api, headline(), { 'X-Request-Id': 'run-7' });
    expect(given.headers.get('x-request-id')).toBe('run-7');
    const strange = await postJson(api, headline(), { 'X-Request-Id': 'a b<c>' });
    expect(strange.headers.get('x-request-id')).toMatch(/^[\w-]{36}$/);
  });
});

describe('Idempotency-Key', () => {
  it('answers the same body the same, and refuses another', async () => {
    const key = { 'Idempotency-Key': randomUUID() };
    const body = headline();
    const first = await postJson(api, body, key);
    const second = await postJson(api, body, key);
    expect(second.status).toBe(202);
    expect(second.headers.get('idempotent-replayed')).toBe('true');
    expect(await second.json()).toEqual(await first.json());
    const other = await postJson(api, headline(), key);
    expect(other.status).toBe(422);
    expect(problem.parse(await other.json()).type).toContain('idempotency-key-reused');
  });

  it('refuses a key that cannot be one', async () => {
    const response = await postJson(api, headline(), { 'Idempotency-Key': 'k'.repeat(256) });
    expect(response.status).toBe(400);
  });

  it('answers an NDJSON body chunk by chunk the same', async () => {
    const key = { 'Idempotency-Key': randomUUID() };
    const text = Array.from({ length: 450 }, () => JSON.stringify(headline())).join('\n');
    const first = await ndjsonOf(await postNdjson(api, text, key));
    expect(first.end).toMatchObject({ done: true, accepted: 450 });
    expect(await ndjsonOf(await postNdjson(api, text, key))).toEqual(first);
    const other = text.replace(/[^\n]*$/, JSON.stringify(headline()));
    const { outcomes, end } = await ndjsonOf(await postNdjson(api, other, key));
    expect(outcomes).toHaveLength(400);
    expect(end).toMatchObject({ done: false, accepted: 400, problem: { status: 422 } });
  });
});

describe('NDJSON', () => {
  it('answers one outcome per line in order, and the totals at the end', async () => {
    const lines = [
      JSON.stringify(headline()),
      '{"title":',
      '',
      JSON.stringify({ text: 'x'.repeat(120_000) }),
      '[1]',
      JSON.stringify(headline()),
    ];
    const response = await postNdjson(api, lines.join('\r\n'));
    expect(response.status).toBe(202);
    expect(response.headers.get('content-type')).toBe('application/x-ndjson');
    const { outcomes, end } = await ndjsonOf(response);
    expect(outcomes.map(({ index, outcome }) => [index, outcome])).toEqual([
      [0, 'queued'],
      [1, 'rejected'],
      [2, 'rejected'],
      [3, 'rejected'],
      [4, 'queued'],
    ]);
    expect(outcomes[1]?.error?.field).toBe('line');
    expect(outcomes[2]?.error?.field).toBe('line');
    expect(end).toEqual({ done: true, accepted: 2, rejected: 3, problem: null });
  });

  it('answers an empty body with zero totals', async () => {
    const { end } = await ndjsonOf(await postNdjson(api, ''));
    expect(end).toEqual({ done: true, accepted: 0, rejected: 0, problem: null });
  });

  it('asks for the next piece only when the last one was taken in', async () => {
    const encoder = new TextEncoder();
    const padding = 'x'.repeat(20_000);
    let made = 0;
    let asked = 0;
    let farthest = 0;
    const body = new ReadableStream<Uint8Array>(
      {
        pull(controller) {
          const lines = Array.from({ length: 50 }, () =>
            JSON.stringify({ ...headline(), text: padding }),
          );
          made += 50;
          asked += 1;
          farthest = Math.max(farthest, made);
          controller.enqueue(encoder.encode(`${lines.join('\n')}\n`));
          if (asked === 20) controller.close();
        },
      },
      { highWaterMark: 0 },
    );
    const response = await postNdjson(api, body);
    // The answer begins with the first chunk of 200 lines; 1,000 lines would be the whole body.
    expect(farthest).toBeLessThanOrEqual(300);
    const { end } = await ndjsonOf(response);
    expect(end).toMatchObject({ done: true, accepted: 1_000 });
  });
});
