import { createRoute, z } from '@hono/zod-openapi';
import type { Dependencies } from '../dependencies.ts';
import { ProblemError, reasonOf } from '../problem.ts';
import { createRouter } from '../router.ts';
import { withinTime } from '../time-limit.ts';
import { answer, problems } from './responses.ts';

const patienceMilliseconds = 2_000;

const alive = z.object({ alive: z.literal(true) });
const ready = z.object({ ready: z.literal(true) });

const livenessRoute = createRoute({
  method: 'get',
  path: '/healthz',
  tags: ['System'],
  summary: 'Is the process alive?',
  description: 'Asks nobody else.',
  responses: { 200: answer('It answers.', alive, { alive: true }) },
});

const readinessRoute = createRoute({
  method: 'get',
  path: '/readyz',
  tags: ['System'],
  summary: 'Can it do its work?',
  description: 'Asks the store and Redis.',
  responses: { 200: answer('Both answer.', ready, { ready: true }), ...problems(503) },
});

export function healthRoutes({ store, queues }: Dependencies) {
  return createRouter()
    .openapi(livenessRoute, (c) => c.json({ alive: true as const }, 200))
    .openapi(readinessRoute, async (c) => {
      const checks = { store: () => store.ping(), redis: () => queues.ping() };
      const failed = await Promise.all(
        Object.entries(checks).map(async ([name, ping]) => {
          try {
            await withinTime(ping(), patienceMilliseconds);
            return [];
          } catch (error) {
            const actual = reasonOf(error);
            const message = `The ${name} does not answer: ${actual}`;
            return [{ field: name, expected: 'an answer', actual, message }];
          }
        }),
      );
      const errors = failed.flat();
      if (errors.length === 0) return c.json({ ready: true as const }, 200);
      throw new ProblemError({
        status: 503,
        type: 'not-ready',
        title: 'Not ready',
        detail: errors.map(({ message }) => message).join(' '),
        errors,
        retryAfterSeconds: 2,
      });
    });
}
