import { createRoute } from '@hono/zod-openapi';
import type { Dependencies } from '../dependencies.ts';
import { unavailable } from '../problem.ts';
import { createRouter } from '../router.ts';
import { exampleStats } from '../schemas/examples.ts';
import { stats } from '../schemas/system.ts';
import { answer, problems } from './responses.ts';

const route = createRoute({
  method: 'get',
  path: '/v1/stats',
  tags: ['System'],
  summary: 'Totals, rates and queue depths',
  description:
    'What the store and the queues hold now, and how many articles each of the last 60 minutes brought.',
  responses: { 200: answer('As of now.', stats, exampleStats), ...problems(503) },
});

export function statsRoutes({ store, queues, now }: Dependencies) {
  return createRouter().openapi(route, async (c) => {
    const [stored, depths] = await Promise.all([
      store.stats(now()),
      queues.depths().catch((error: Error) => {
        throw unavailable('queue', error);
      }),
    ]);
    const { articles, stories, outlets, perMinute, lastEventId } = stored;
    const answered = { articles, stories, outlets, perMinute: [...perMinute], lastEventId };
    return c.json({ ...answered, queues: depths }, 200);
  });
}
