import type { Dependencies } from '../dependencies.ts';
import type { ApiMetrics } from '../metrics.ts';
import { createRouter } from '../router.ts';

/** Prometheus metrics; the queue's depth is asked for at each scrape. */
export function metricsRoutes({ queues }: Dependencies, metrics: ApiMetrics) {
  return createRouter().get('/metrics', async (c) => {
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
    return c.body(text, 200, { 'Content-Type': metrics.registry.contentType });
  });
}
