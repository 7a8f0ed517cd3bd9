import { createRoute, z } from '@hono/zod-openapi';
import type { PendingVersion } from '@tributary/store';
import type { Dependencies } from '../dependencies.ts';
import { notFound, ProblemError, unavailable } from '../problem.ts';
import { createRouter } from '../router.ts';
import {
  article,
  articleList,
  failureList,
  retryAllAnswer,
  retryAnswer,
} from '../schemas/article.ts';
import { exampleArticle, exampleArticleSummary } from '../schemas/examples.ts';
import { idInPath, paging, search } from '../schemas/queries.ts';
import { articleSummaryView, articleView } from '../views/article-view.ts';
import { isoTime } from '../views/iso-time.ts';
import { webUrl } from '../views/web-url.ts';
import { withoutUndefined } from '../without-undefined.ts';
import { answer, problems } from './responses.ts';

const searchRoute = createRoute({
  method: 'get',
  path: '/v1/articles',
  tags: ['Articles'],
  summary: 'Search articles',
  description: 'Full-text search over titles and cleaned texts.',
  request: { query: z.strictObject({ q: search, ...paging }) },
  responses: {
    200: answer('A page of articles.', articleList, {
      articles: [exampleArticleSummary],
      nextCursor: null,
    }),
    ...problems(400, 503),
  },
});

const articleRoute = createRoute({
  method: 'get',
  path: '/v1/articles/{id}',
  tags: ['Articles'],
  summary: 'Read an article',
  description:
    'Its text and versions, what was cleaned away, why it is in its story, what it took from others and others from it.',
  request: { params: idInPath },
  responses: { 200: answer('The article.', article, exampleArticle), ...problems(400, 404, 503) },
});

const failuresRoute = createRoute({
  method: 'get',
  path: '/v1/failures',
  tags: ['Articles'],
  summary: 'List failed articles',
  description: 'Articles that the workers gave up on, with the reason, latest first.',
  request: { query: z.strictObject(paging) },
  responses: {
    200: answer('A page of failures.', failureList, {
      failures: [
        {
          id: 'a4k2m9x7q1w3',
          title: null,
          url: 'https://harbour-courier.example/gallery/17',
          stage: 'extract',
          reason: 'The page holds no article.',
          attempts: 5,
          failedAt: '2026-03-02T07:41:30.000Z',
        },
      ],
      nextCursor: null,
    }),
    ...problems(400, 503),
  },
});

const retryRoute = createRoute({
  method: 'post',
  path: '/v1/articles/{id}/retry',
  tags: ['Articles'],
  summary: 'Try a failed article again',
  description: 'Puts it back where it failed; its attempts begin anew.',
  request: { params: idInPath },
  responses: {
    202: answer('It is queued again.', retryAnswer, {
      id: 'a4k2m9x7q1w3',
      version: 1,
      queue: 'extract',
    }),
    ...problems(400, 404, 409, 503),
  },
});

const mostAtOnce = 500;

const retryAllRoute = createRoute({
  method: 'post',
  path: '/v1/failures/retry',
  tags: ['Articles'],
  summary: 'Try failed articles again',
  description: `Puts the latest ${mostAtOnce} failed articles back where they failed.`,
  responses: {
    202: answer('They are queued again.', retryAllAnswer, { queued: 17, more: false }),
    ...problems(503),
  },
});

export function articleRoutes({ store, queues, now }: Dependencies) {
  return createRouter()
    .openapi(searchRoute, async (c) => {
      const { items, nextCursor } = await store.searchArticles(
        withoutUndefined(c.req.valid('query')),
      );
      return c.json({ articles: items.map(articleSummaryView), nextCursor }, 200);
    })
    .openapi(articleRoute, async (c) => {
      const { id } = c.req.valid('param');
      const row = await store.article(id);
      if (row === null) throw notFound('article', id);
      const [versions, reuse] = await Promise.all([
        store.articleVersions(row.id),
        store.articleReuse(row.id),
      ]);
      return c.json(articleView(row, versions, reuse), 200);
    })
    .openapi(failuresRoute, async (c) => {
      const { items, nextCursor } = await store.failures(withoutUndefined(c.req.valid('query')));
      const failures = items.map((item) => ({
        ...item,
        url: webUrl(item.url),
        failedAt: isoTime(item.failedAt),
      }));
      return c.json({ failures, nextCursor }, 200);
    })
    .openapi(retryAllRoute, async (c) => {
      await queues.ping().catch((error: Error) => {
        throw unavailable('queue', error);
      });
      let queued = 0;
      let more = true;
      while (more && queued < mostAtOnce) {
        const { items, nextCursor } = await store.failures({ limit: 50 });
        const put: PendingVersion[] = [];
        for (const { id } of items) {
          const pending = await store.retry(id, now());
          if (pending !== null) put.push(pending);
        }
        await queues.enqueueAgain(put);
        queued += put.length;
        // Others may have put them back meanwhile: then this page was not ours to count.
        more = nextCursor !== null && put.length > 0;
      }
      return c.json({ queued, more }, 202);
    })
    .openapi(retryRoute, async (c) => {
      const { id } = c.req.valid('param');
      await queues.ping().catch((error: Error) => {
        throw unavailable('queue', error);
      });
      const pending = await store.retry(id, now());
      if (pending === null) {
        if ((await store.article(id)) === null) throw notFound('article', id);
        throw new ProblemError({
          status: 409,
          type: 'not-failed',
          title: 'The article has not failed',
          detail: `The article ${JSON.stringify(id)} has not failed: there is nothing to try again.`,
        });
      }
      await queues.enqueueAgain([pending]);
      return c.json({ id: pending.articleId, version: pending.version, queue: pending.needs }, 202);
    });
}
