import type { z } from '@hono/zod-openapi';
import { exampleProblem } from '../schemas/examples.ts';
import { problem } from '../schemas/shared-parts.ts';

/** A JSON answer with its schema and an example. */
export function answer<T extends z.ZodType>(description: string, schema: T, example: z.input<T>) {
  return { description, content: { 'application/json': { schema, example } } } as const;
}

const texts = {
  400: 'A value in the request cannot be right; `errors` names the field.',
  401: 'A key is needed; `WWW-Authenticate` says how to send it.',
  403: 'The key has not the scope that is needed, or a foreign site asks.',
  404: 'There is nothing with this id.',
  408: 'The request did not arrive in time.',
  409: 'Not possible in the present state.',
  410: 'It was here, and was dropped as the settings of this system ask.',
  413: 'The body or the number of items is too large.',
  415: 'The body has a media type that is not understood.',
  422: 'The body cannot be taken.',
  429: 'Too many requests, items or live streams; `Retry-After` says when to go on.',
  431: 'The headers are too large.',
  503: 'Something that this process needs is away, or the queue is full; `Retry-After` says when to try again.',
} as const;

/** The problem+json answers of a route, by status. */
export function problems<S extends keyof typeof texts>(...statuses: S[]) {
  const answers = statuses.map((status) => [
    status,
    {
      description: texts[status],
      content: { 'application/problem+json': { schema: problem, example: exampleProblem } },
    },
  ]);
  return Object.fromEntries(answers) as Record<
    S,
    {
      description: string;
      content: { 'application/problem+json': { schema: typeof problem; example: unknown } };
    }
  >;
}
