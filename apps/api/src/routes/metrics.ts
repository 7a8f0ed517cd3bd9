import { createRoute, z } from '@hono/zod-openapi';
import type { Dependencies } from '../dependencies.ts';
import type { ApiMetrics } from '../metrics.ts';
import { createRouter } from '../router.ts';

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

/** Prometheus metrics; the queue's depth is asked for at each scrape. */
export function metricsRoutes({ queues }: Dependencies, metrics: ApiMetrics) {
  return createRouter().openapi(route, async (c) => {
    try {
      for (const { name, waiting, delayed } of await queues.depths()) {
        metrics.queueDepth.set({ queue: name }, waiting + delayed);
      }
    } catch (error) {
      // An unknown depth is no depth: the other metrics matter most while Redis is away.
      metrics.queueDepth.reset();
      c.get('log').debug({ err: error }, 'queue depth unknown');
    }
    const text = await metrics.registry.metrics();
    return c.text(text, 200, { 'Content-Type': metrics.registry.contentType });
  });
}
