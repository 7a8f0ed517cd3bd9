import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { postArticlesAnswer } from '../src/schemas/article.ts';
import { problem } from '../src/schemas/shared-parts.ts';
import { ndjsonOf, postJson, postNdjson } from './posting.ts';
import { type RunningApi, runApi } from './running-api.ts';

let api: RunningApi;

beforeAll(async () => {
  api = await runApi({ MAX_ITEM_BYTES: '20kb' });
});
afterAll(() => api.close());

const text = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.constant('x'.repeat(21_000)));
const field = fc.oneof(
  text,
  fc.webUrl(),
  fc.constantFrom('', null, 'en', '2026-03-02'),
  fc.jsonValue(),
);
const item = fc.dictionary(
  fc.oneof(
    fc.constantFrom(
      'url',
      'title',
      'text',
      'html',
      'source',
      'publishedAt',
      'language',
      'externalId',
    ),
    fc.constantFrom('id', '__proto__', 'toString'),
  ),
  field,
  { maxKeys: 6 },
);
const body = fc.oneof(
  item.map((value) => JSON.stringify(value)),
  fc.array(fc.oneof(item, fc.jsonValue()), { maxLength: 5 }).map((value) => JSON.stringify(value)),
  fc.json(),
  fc.string({ unit: 'binary' }),
);

/** Anything but a success is a problem that tells the caller's mistake, and no failure of ours. */
async function expectProblem(response: Response): Promise<void> {
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  const told = problem.parse(await response.json());
  expect(told.status).toBe(response.status);
  expect(told.detail).not.toBe('');
  expect(response.status).toBeGreaterThanOrEqual(400);
  expect(response.status).toBeLessThan(500);
}

describe('any request', () => {
  it('with any JSON body is taken in or told its mistake', async () => {
    await fc.assert(
      fc.asyncProperty(body, async (sent) => {
        const response = await postJson(api, sent);
        if (response.status === 202) postArticlesAnswer.parse(await response.json());
        else await expectProblem(response);
      }),
      { numRuns: 400 },
    );
  });

  it('with any NDJSON body gets one outcome per line', async () => {
    const lines = fc.array(
      body.map((line) => line.replace(/[\r\n]/g, ' ')),
      { maxLength: 8 },
    );
    await fc.assert(
      fc.asyncProperty(lines, async (sent) => {
        const { outcomes, end } = await ndjsonOf(await postNdjson(api, sent.join('\n')));
        expect(end.done).toBe(true);
        const sentLines = sent.filter((line) => line.replace(/^\uFEFF/, '').trim() !== '').length;
        expect(outcomes).toHaveLength(sentLines);
        expect(end.accepted + end.rejected).toBe(sentLines);
      }),
      { numRuns: 100 },
    );
  });

  it('with any path and query is answered or told its mistake', async () => {
    const word = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.constantFrom('', '0', '5', 'en', '"', '*', 'a OR b'),
    );
    const path = fc.oneof(
      fc.constantFrom('/v1/stories', '/v1/articles', '/v1/outlets', '/v1/failures', '/v1/stats'),
      fc
        .tuple(
          fc.constantFrom('stories', 'articles'),
          word,
          fc.constantFrom('', '/articles', '/history'),
        )
        .map(([kind, id, tail]) => `/v1/${kind}/${encodeURIComponent(id)}${tail}`),
    );
    const query = fc.dictionary(
      fc.constantFrom(
        'q',
        'cursor',
        'limit',
        'sort',
        'from',
        'to',
        'language',
        'outlet',
        'minOrigins',
        'x',
      ),
      word,
      { maxKeys: 3 },
    );
    await fc.assert(
      fc.asyncProperty(path, query, async (to, parameters) => {
        const response = await api.app.request(`${to}?${new URLSearchParams(parameters)}`);
        if (response.status !== 200) await expectProblem(response);
      }),
      { numRuns: 400 },
    );
  });

  it('with any headers is answered', async () => {
    const value = fc.string({ maxLength: 300 }).filter((sent) => /^[\x20-\x7e]*$/.test(sent));
    await fc.assert(
      fc.asyncProperty(value, value, value, async (key, type, id) => {
        const headers = { 'Idempotency-Key': key, 'Content-Type': type, 'X-Request-Id': id };
        const response = await postJson(api, { title: 'A' }, headers);
        if (response.status !== 202) await expectProblem(response);
      }),
      { numRuns: 100 },
    );
  });
});
