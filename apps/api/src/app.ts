import { requestId } from 'hono/request-id';
import { secureHeaders } from 'hono/secure-headers';
import type { Dependencies } from './dependencies.ts';
import type { Intake } from './intake/accept.ts';
import { GroupedReceipt } from './intake/grouped-receipt.ts';
import { QueueGauge } from './intake/queue-gauge.ts';
import { LiveFeed } from './live/live-feed.ts';
import { createMetrics } from './metrics.ts';
import { requestLog } from './middleware/request-log.ts';
import { requestMetrics } from './middleware/request-metrics.ts';
import { timeLimit } from './middleware/time-limit.ts';
import { onError } from './on-error.ts';
import { openApiHead } from './open-api-head.ts';
import { problemResponse } from './problem.ts';
import { createRouter } from './router.ts';
import { articleRoutes } from './routes/articles.ts';
import { diffRoutes } from './routes/diff.ts';
import { healthRoutes } from './routes/health.ts';
import { intakeRoutes } from './routes/intake.ts';
import { matchRoutes } from './routes/match.ts';
import { metricsRoutes } from './routes/metrics.ts';
import { outletRoutes } from './routes/outlets.ts';
import { provenanceRoutes } from './routes/provenance.ts';
import { boardPath, queueBoard } from './routes/queue-board.ts';
import { referenceRoutes } from './routes/reference.ts';
import { statsRoutes } from './routes/stats.ts';
import { storyRoutes } from './routes/stories.ts';
import { streamRoutes } from './routes/stream.ts';

/** Puts the API together. `close` ends the live streams; what was passed in stays open. */
export function createApp(dependencies: Dependencies) {
  const { config, store, queues, log, now } = dependencies;
  const metrics = createMetrics();
  const feed = new LiveFeed({ store, log, subscribe: dependencies.subscribe });
  const gauge = new QueueGauge({ queues, maxDepth: config.MAX_QUEUE_DEPTH, metrics, now });
  const onEnqueue = (articles: number): void => gauge.added(articles);
  const intake: Intake = {
    receipt: new GroupedReceipt({ store, queues, now, log, onEnqueue }),
    gauge,
    metrics,
    storeMilliseconds: config.ANSWER_TIMEOUT_MS,
    limits: { maxItemBytes: config.MAX_ITEM_BYTES },
  };

  const router = createRouter();
  router.use(requestId({ limitLength: 128 }));
  router.use(requestLog(log));
  router.use(requestMetrics(metrics));
  router.use(secureHeaders({ xFrameOptions: 'DENY', strictTransportSecurity: false }));
  router.use(timeLimit(config.ANSWER_TIMEOUT_MS));
  router.onError(onError);
  router.notFound((c) =>
    problemResponse(c, {
      status: 404,
      type: 'not-found',
      title: 'Not found',
      detail: `There is nothing at ${c.req.method} ${c.req.path}; /docs lists what there is.`,
    }),
  );
  router.doc31('/openapi.json', openApiHead);
  router.route(boardPath, queueBoard(queues));

  const app = router
    .route('/', intakeRoutes(dependencies, intake))
    .route('/', articleRoutes(dependencies))
    .route('/', storyRoutes(dependencies))
    .route('/', diffRoutes(dependencies))
    .route('/', provenanceRoutes(dependencies))
    .route('/', matchRoutes(dependencies))
    .route('/', outletRoutes(dependencies))
    .route('/', statsRoutes(dependencies))
    .route('/', streamRoutes(dependencies, feed, metrics))
    .route('/', healthRoutes(dependencies))
    .route('/', metricsRoutes(dependencies, metrics))
    .route('/', referenceRoutes());
  return { app, close: () => feed.close() };
}

/** For Hono's typed client. */
export type AppType = ReturnType<typeof createApp>['app'];
