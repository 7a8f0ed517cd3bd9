import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { RateLimits } from '../access/rate-limits.ts';
import type { Dependencies } from '../dependencies.ts';
import type { ApiEnvironment } from '../environment.ts';
import { acceptItems, type Intake } from '../intake/accept.ts';
import { parseJson, readBody } from '../intake/body.ts';
import { type Answer, IdempotentAnswers, idempotencyKeyOf } from '../intake/idempotency.ts';
import { takeNdjson } from '../intake/ndjson-intake.ts';
import { countItems } from '../middleware/rate-limit.ts';
import { ProblemError, type ProblemOptions, problemBody } from '../problem.ts';
import { createRouter } from '../router.ts';
import type { PostArticlesAnswer } from '../schemas/article.ts';
import { describeIntake } from './intake-description.ts';

const maxItems = 1_000;

const jsonType = /^application\/(?:[\w.-]+\+)?json$/;
const ndjsonType = /^application\/(?:x-)?(?:ndjson|jsonl|jsonlines)$/;

export function intakeRoutes(
  { config, store, now, log }: Dependencies,
  intake: Intake,
  rates: RateLimits,
) {
  const storeMilliseconds = config.ANSWER_TIMEOUT_MS;
  const answers = new IdempotentAnswers({ store, now, storeMilliseconds, log });
  const router = createRouter();
  describeIntake(router.openAPIRegistry);

  const takeJson = async (c: Context<ApiEnvironment>): Promise<Response> => {
    const key = idempotencyKeyOf(c.req.header('idempotency-key'));
    const body = await readBody(c.req.raw.body, {
      maxBytes: config.MAX_BODY_BYTES,
      milliseconds: config.BODY_TIMEOUT_MS,
    });
    const items = itemsOf(parseJson(body.toString('utf8')));
    await countItems(c, rates, items.length);
    const requestId = c.get('requestId');
    const produce = async (): Promise<Answer> => {
      await intake.gauge.admit();
      const submission = { items, firstIndex: 0, requestId, span: c.get('span') };
      return jsonAnswer(await acceptItems(intake, submission), requestId);
    };
    const answer =
      key === undefined
        ? { ...(await produce()), replayed: false }
        : await answers.once(key, body, produce);
    if (answer.replayed) c.header('Idempotent-Replayed', 'true');
    const type = answer.status < 400 ? 'application/json' : 'application/problem+json';
    c.header('Content-Type', type);
    return c.body(answer.body, answer.status as ContentfulStatusCode);
  };

  router.post('/v1/articles', async (c) => {
    const [mediaType = ''] = (c.req.header('content-type') ?? '').split(';');
    const type = mediaType.trim().toLowerCase();
    const encoding = c.req.header('content-encoding') ?? 'identity';
    if (encoding !== 'identity') throw unsupported(`content encoding ${JSON.stringify(encoding)}`);
    if (jsonType.test(type)) return takeJson(c);
    if (!ndjsonType.test(type)) throw unsupported(`media type ${JSON.stringify(type)}`);
    const outcomes = await takeNdjson(intake, answers, {
      body: c.req.raw.body,
      idempotencyKey: idempotencyKeyOf(c.req.header('idempotency-key')),
      requestId: c.get('requestId'),
      span: c.get('span'),
      log: c.get('log'),
      countItems: (items) => countItems(c, rates, items),
    });
    return c.body(outcomes, 202, { 'Content-Type': 'application/x-ndjson' });
  });
  return router;
}

function itemsOf(body: unknown): { readonly value: unknown }[] {
  const values = Array.isArray(body) ? body : [body];
  if (values.length > 0 && values.length <= maxItems) return values.map((value) => ({ value }));
  const none = values.length === 0;
  throw new ProblemError({
    status: none ? 400 : 413,
    type: none ? 'no-items' : 'too-many-items',
    title: none ? 'No items' : 'Too many items',
    detail: none
      ? 'The array is empty.'
      : `An array may have up to ${maxItems} items; send several, or NDJSON, which may be of any length.`,
    errors: [
      {
        field: 'body',
        expected: `1 to ${maxItems} items`,
        actual: `${values.length} items`,
        message: `expected 1 to ${maxItems} items, got ${values.length}`,
      },
    ],
  });
}

/** 202 when anything was accepted; else a 422 that is a problem and the outcomes in one. */
function jsonAnswer(items: PostArticlesAnswer['items'], requestId: string): Answer {
  const errors = items.flatMap(({ error }) => (error === null ? [] : [error]));
  const answer = { accepted: items.length - errors.length, rejected: errors.length, items };
  if (answer.accepted > 0) return { status: 202, body: JSON.stringify(answer) };
  const problem: ProblemOptions = {
    status: 422,
    type: 'nothing-accepted',
    title: 'Nothing was accepted',
    detail: errors[0] ? `${errors[0].field}: ${errors[0].message}.` : 'Every item was rejected.',
    errors,
  };
  return { status: 422, body: JSON.stringify({ ...problemBody(problem, requestId), ...answer }) };
}

function unsupported(actual: string): ProblemError {
  const expected = 'application/json or application/x-ndjson, not compressed';
  return new ProblemError({
    status: 415,
    type: 'unsupported-media-type',
    title: 'Unsupported media type',
    detail: `Send ${expected}; got ${actual}.`,
    errors: [{ field: 'Content-Type', expected, actual, message: `send ${expected}` }],
  });
}
