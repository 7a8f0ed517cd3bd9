import type { OpenAPIHono } from '@hono/zod-openapi';
import { z } from '@hono/zod-openapi';
import {
  articleItem,
  itemOutcome,
  ndjsonEnd,
  nothingAccepted,
  postArticlesAnswer,
} from '../schemas/article.ts';
import { exampleItem, exampleNothingAccepted, exampleOutcome } from '../schemas/examples.ts';
import { problems } from './responses.ts';

const description = `Takes one article, an array of up to 1,000, or NDJSON of any length.

Each item needs at least one of \`title\`, \`text\` and \`html\`; empty strings count as absent. Each gets an outcome of its own, and a rejected item does not hold up the others. An answer is given only after the accepted articles stand in the store.

**JSON** answers 202 with the outcomes, or 422 when every item was rejected.

**NDJSON** (\`application/x-ndjson\`) is taken in while it arrives and answered with NDJSON: one \`ItemOutcome\` per line in order, and a last line \`NdjsonEnd\` with the totals. Read the answer while you send. When \`done\` is false the stream broke off: send the rest, from item number \`accepted + rejected\`, again.

**Idempotency-Key**: the same key with the same body answers the same within 24 hours; with another body it is a 422. Sending articles twice is harmless even without a key: the same content is a \`duplicate\`.`;

/** Describes the endpoint in OpenAPI; its body is read by hand because NDJSON is streamed. */
export function describeIntake(registry: OpenAPIHono['openAPIRegistry']): void {
  registry.registerPath({
    method: 'post',
    path: '/v1/articles',
    tags: ['Articles'],
    summary: 'Submit articles',
    description,
    request: {
      headers: z.object({
        'idempotency-key': z.string().min(1).max(255).optional().describe('Makes retries exact.'),
      }),
      body: {
        required: true,
        content: {
          'application/json': {
            schema: z.union([articleItem, z.array(articleItem).min(1).max(1_000)]),
            example: exampleItem,
          },
          'application/x-ndjson': {
            schema: articleItem,
            example: `${JSON.stringify(exampleItem)}\n`,
          },
        },
      },
    },
    responses: {
      202: {
        description: 'At least one item was accepted (NDJSON: the stream of outcomes).',
        content: {
          'application/json': {
            schema: postArticlesAnswer,
            example: { accepted: 1, rejected: 0, items: [exampleOutcome] },
          },
          'application/x-ndjson': {
            schema: z.union([itemOutcome, ndjsonEnd]),
            example: `${JSON.stringify(exampleOutcome)}\n{"done":true,"accepted":1,"rejected":0,"problem":null}\n`,
          },
        },
      },
      ...problems(400, 409, 413, 415, 503),
      422: {
        description: 'Every item was rejected, or the idempotency key belongs to another body.',
        content: {
          'application/problem+json': { schema: nothingAccepted, example: exampleNothingAccepted },
        },
      },
    },
  });
}
