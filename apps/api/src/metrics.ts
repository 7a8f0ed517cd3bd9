import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

export interface ApiMetrics {
  readonly registry: Registry;
  readonly articles: Counter<'outcome'>;
  readonly requestSeconds: Histogram<'method' | 'route' | 'status'>;
  readonly streams: Gauge;
  readonly streamEvents: Counter;
  readonly queueDepth: Gauge<'queue'>;
  readonly queueLimit: Gauge;
  readonly dependencyUp: Gauge<'dependency'>;
  readonly unfinished: Gauge<'status'>;
  readonly oldestUnfinished: Gauge;
}

/** The API's own Prometheus metrics, in a registry of their own so that two apps can live side by side. */
export function createMetrics(): ApiMetrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  return {
    registry,
    articles: new Counter({
      name: 'tributary_api_articles_total',
      help: 'Items received by outcome: queued, duplicate, newVersion, rejected.',
      labelNames: ['outcome'],
      registers,
    }),
    requestSeconds: new Histogram({
      name: 'tributary_api_request_seconds',
      help: 'Time from request to the begin of the answer, by route.',
      labelNames: ['method', 'route', 'status'],
      buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
      registers,
    }),
    streams: new Gauge({
      name: 'tributary_api_streams',
      help: 'Live streams open now.',
      registers,
    }),
    streamEvents: new Counter({
      name: 'tributary_api_stream_events_total',
      help: 'Events sent over all live streams.',
      registers,
    }),
    queueDepth: new Gauge({
      name: 'tributary_queue_waiting',
      help: 'Jobs waiting or delayed, by queue, when last sampled.',
      labelNames: ['queue'],
      registers,
    }),
    queueLimit: new Gauge({
      name: 'tributary_queue_limit',
      help: 'Jobs past which articles are refused with 503.',
      registers,
    }),
    dependencyUp: new Gauge({
      name: 'tributary_dependency_up',
      help: '1 if the store or Redis answered at this scrape, else 0.',
      labelNames: ['dependency'],
      registers,
    }),
    unfinished: new Gauge({
      name: 'tributary_unfinished_articles',
      help: 'Accepted versions by status: received (to extract), ready (to place), failed.',
      labelNames: ['status'],
      registers,
    }),
    oldestUnfinished: new Gauge({
      name: 'tributary_oldest_unfinished_seconds',
      help: 'For how long the oldest received or ready version has stood.',
      registers,
    }),
  };
}
