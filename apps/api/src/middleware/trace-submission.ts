import { spanAttribute, type Tracing } from '@tributary/queue';
import type { MiddlewareHandler } from 'hono';
import type { ApiEnvironment } from '../environment.ts';

/** The span of a POST, until its answer begins; it goes on the caller's trace where there is one. */
export function traceSubmission(tracing: Tracing): MiddlewareHandler<ApiEnvironment> {
  return async (c, next) => {
    const span = tracing.open('POST /v1/articles', c.req.header('traceparent'), {
      'http.request.method': 'POST',
      'http.route': '/v1/articles',
      [spanAttribute.requestId]: c.get('requestId'),
    });
    c.set('span', span);
    await next();
    const { status } = c.res;
    span.end({
      attributes: { 'http.response.status_code': status },
      error: status >= 500 ? `answered ${status}` : undefined,
    });
  };
}
