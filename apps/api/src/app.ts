import { ApiKeyRing } from '@tributary/store';
import { cors } from 'hono/cors';
import { requestId } from 'hono/request-id';
import { secureHeaders } from 'hono/secure-headers';
import { methodsAt } from './access/allowed-methods.ts';
import { describeAccess } from './access/describe-access.ts';
import { RateLimits } from './access/rate-limits.ts';
import type { Dependencies } from './dependencies.ts';
import type { Intake } from './intake/accept.ts';
import { GroupedReceipt } from './intake/grouped-receipt.ts';
import { QueueGauge } from './intake/queue-gauge.ts';
import { LiveFeed } from './live/live-feed.ts';
import { createMetrics } from './metrics.ts';
import { authenticate } from './middleware/authenticate.ts';
import { bodyLimit } from './middleware/body-limit.ts';
import { rateLimit } from './middleware/rate-limit.ts';
import { requestLog } from './middleware/request-log.ts';
import { requestMetrics } from './middleware/request-metrics.ts';
import { sameSite } from './middleware/same-site.ts';
import { timeLimit } from './middleware/time-limit.ts';
import { traceSubmission } from './middleware/trace-submission.ts';
import { onError } from './on-error.ts';
import { openApiHead } from './open-api-head.ts';
import { type ProblemOptions, problemResponse } from './problem.ts';
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
  const { config, store, queues, log, now, tracing } = dependencies;
  const metrics = createMetrics();
  const feed = new LiveFeed({ store, log, tracing, subscribe: dependencies.subscribe });
  const gauge = new QueueGauge({ queues, maxDepth: config.MAX_QUEUE_DEPTH, metrics, now });
  const onEnqueue = (articles: number): void => gauge.added(articles);
  const intake: Intake = {
    receipt: new GroupedReceipt({ store, queues, now, log, onEnqueue }),
    gauge,
    metrics,
    tracing,
    storeMilliseconds: config.ANSWER_TIMEOUT_MS,
    lineMilliseconds: config.BODY_TIMEOUT_MS,
    limits: { maxItemBytes: config.MAX_ITEM_BYTES },
  };
  const ring = new ApiKeyRing({
    store,
    now,
    onError: (error) => log.debug({ err: error }, 'the use of a key was not noted'),
  });
  const limits = new RateLimits(dependencies);

  const router = createRouter();
  router.use(requestId({ limitLength: 128 }));
  router.use(requestLog(log));
  router.use(requestMetrics(metrics));
  router.use(secureHeaders(securityHeaders));
  if (config.CORS_ORIGINS.length > 0) router.use(cors(corsOptions(config.CORS_ORIGINS)));
  router.use(sameSite(config));
  router.use(authenticate({ config, ring, limits }));
  router.use(rateLimit(limits));
  router.use(bodyLimit(config));
  router.use(timeLimit(config.ANSWER_TIMEOUT_MS));
  if (tracing !== null) router.post('/v1/articles', traceSubmission(tracing));
  router.onError(onError);
  router.notFound((c) => {
    const { method, path } = c.req;
    const methods = methodsAt(router.routes, path);
    if (methods.length === 0) return problemResponse(c, nothingAt(method, path));
    c.header('Allow', methods.join(', '));
    return problemResponse(c, notAllowed(method, methods));
  });
  router.get('/openapi.json', (c) =>
    c.json(describeAccess(router.getOpenAPI31Document(openApiHead))),
  );
  router.route(boardPath, queueBoard(queues));

  const app = router
    .route('/', intakeRoutes(dependencies, intake, limits))
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

const nothingAt = (method: string, path: string): ProblemOptions => ({
  status: 404,
  type: 'not-found',
  title: 'Not found',
  detail: `There is nothing at ${method} ${path}; /docs lists what there is.`,
});

const notAllowed = (method: string, methods: readonly string[]): ProblemOptions => ({
  status: 405,
  type: 'method-not-allowed',
  title: 'Method not allowed',
  detail: `${method} is not offered here, only ${methods.join(', ')}.`,
});

/** An answer that is no page loads nothing and stands in no frame; pages bring their own policy. */
const securityHeaders = {
  overwrite: false,
  contentSecurityPolicy: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
  xFrameOptions: 'DENY',
  strictTransportSecurity: false, // who terminates TLS says so
};

/** Without credentials: a page sends its key by itself, never a browser for it. */
const corsOptions = (origins: readonly string[]) => ({
  origin: [...origins],
  allowMethods: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'],
  allowHeaders: ['Authorization', 'Content-Type', 'Idempotency-Key', 'Last-Event-ID'],
  exposeHeaders: ['RateLimit', 'RateLimit-Policy', 'Retry-After', 'X-Request-Id'],
  maxAge: 600,
});

/** For Hono's typed client. */
export type AppType = ReturnType<typeof createApp>['app'];
