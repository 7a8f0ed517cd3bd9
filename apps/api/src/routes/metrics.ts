import { createRoute, z } from '@hono/zod-openapi';
import type { Dependencies } from '../dependencies.ts';
import type { ApiMetrics } from '../metrics.ts';
import { createRouter } from '../router.ts';
import { withinTime } from '../time-limit.ts';

const route = createRoute({
  method: 'get',
  path: '/metrics',
  tags: ['System'],
  summary: 'Prometheus metrics',
  description: 'Articles by outcome, latencies by route, live streams, queue depth, the process.',
  responses: {
    200: {
      description: 'The Prometheus text format.',
      content: {
        'text/plain': {
          schema: z.string(),
          example: 'tributary_api_articles_total{outcome="queued"} 4711\n',
        },
      },
    },
  },
});

const patienceMilliseconds = 2_000;

/** Prometheus metrics; queues and store are asked at each scrape, and may be away. */
export function metricsRoutes({ config, store, queues, now }: Dependencies, metrics: ApiMetrics) {
  metrics.queueLimit.set(config.MAX_QUEUE_DEPTH);
  const sampleQueues = async (): Promise<void> => {
    for (const { name, waiting, delayed } of await queues.depths()) {
      metrics.queueDepth.set({ queue: name }, waiting + delayed);
    }
  };
  const sampleStore = async (): Promise<void> => {
    const { received, ready, failed, oldestUnfinishedAt } = await store.work();
    for (const [status, count] of Object.entries({ received, ready, failed })) {
      metrics.unfinished.set({ status }, count);
    }
    const age = oldestUnfinishedAt === null ? 0 : now() - oldestUnfinishedAt;
    metrics.oldestUnfinished.set(Math.max(0, age) / 1_000);
  };
  return createRouter().openapi(route, async (c) => {
    const sample = async (dependency: string, work: Promise<void>): Promise<boolean> => {
      try {
        await withinTime(work, patienceMilliseconds);
        metrics.dependencyUp.set({ dependency }, 1);
        return true;
      } catch (error) {
        metrics.dependencyUp.set({ dependency }, 0);
        c.get('log').debug({ err: error }, `${dependency} does not answer the scrape`);
        return false;
      }
    };
    const [redis, stored] = await Promise.all([
      sample('redis', sampleQueues()),
      sample('store', sampleStore()),
    ]);
    // What is unknown is not shown: an old figure would pass for a new one.
    if (!redis) metrics.queueDepth.reset();
    if (!stored) {
      metrics.unfinished.reset();
      metrics.oldestUnfinished.reset();
    }
    const text = await metrics.registry.metrics();
    return c.text(text, 200, { 'Content-Type': metrics.registry.contentType });
  });
}
