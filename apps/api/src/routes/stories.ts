import { createRoute, z } from '@hono/zod-openapi';
import type { StoryRow } from '@tributary/store';
import type { Dependencies } from '../dependencies.ts';
import { outdatedFacts } from '../diff/outdated-facts.ts';
import { badField, notFound } from '../problem.ts';
import { createRouter } from '../router.ts';
import { storyArticleList } from '../schemas/article.ts';
import {
  exampleHistoryEvent,
  exampleStory,
  exampleStoryArticle,
  exampleSummary,
} from '../schemas/examples.ts';
import { atLeast, idInPath, paging, search, timeBound } from '../schemas/queries.ts';
import { historyList, story, storyList } from '../schemas/story.ts';
import { articleSummaryView } from '../views/article-view.ts';
import { historyEventView, storySummaryView, storyView } from '../views/story-view.ts';
import { withoutUndefined } from '../without-undefined.ts';
import { answer, problems } from './responses.ts';

const storyQuery = z.strictObject({
  q: search.optional(),
  language: z.string().min(2).max(35).optional().describe('Stories with members in it: "en".'),
  outlet: z.string().min(1).max(300).optional().describe('Stories with members from it (its id).'),
  from: timeBound.optional().describe('Stories updated at or after this time.'),
  to: timeBound.optional().describe('Stories first seen at or before this time.'),
  minArticles: atLeast.optional(),
  minOutlets: atLeast.optional(),
  minOrigins: atLeast.optional().describe('At least so many independent origins.'),
  status: z.enum(['active', 'closed', 'merged']).optional().describe('Without it: all but merged.'),
  sort: z
    .enum(['updatedAt', 'size', 'origins', 'velocity', 'relevance'])
    .optional()
    .describe(
      'Greatest first; `relevance` needs `q`. By default `relevance` with `q`, else `updatedAt`.',
    ),
  ...paging,
});

const listRoute = createRoute({
  method: 'get',
  path: '/v1/stories',
  tags: ['Stories'],
  summary: 'List and search stories',
  description:
    'Pages stay stable while stories change: a cursor continues after the last story seen.',
  request: { query: storyQuery },
  responses: {
    200: answer('A page of stories.', storyList, { stories: [exampleSummary], nextCursor: null }),
    ...problems(400, 503),
  },
});

const storyRoute = createRoute({
  method: 'get',
  path: '/v1/stories/{id}',
  tags: ['Stories'],
  summary: 'Read a story',
  description:
    'The id of a story that was merged answers with the survivor, and `requestedId` says what was asked for.',
  request: { params: idInPath },
  responses: { 200: answer('The story.', story, exampleStory), ...problems(400, 404, 503) },
});

const articlesRoute = createRoute({
  method: 'get',
  path: '/v1/stories/{id}/articles',
  tags: ['Stories'],
  summary: "List a story's articles",
  description:
    'Members with the reasons for their membership, where their text comes from, and what their sources have corrected since.',
  request: { params: idInPath, query: z.strictObject(paging) },
  responses: {
    200: answer('A page of articles.', storyArticleList, {
      articles: [exampleStoryArticle],
      nextCursor: null,
    }),
    ...problems(400, 404, 503),
  },
});

const historyRoute = createRoute({
  method: 'get',
  path: '/v1/stories/{id}/history',
  tags: ['Stories'],
  summary: "Read a story's history",
  description: 'Every create, join, new version, move, merge, split and change of origin.',
  request: { params: idInPath, query: z.strictObject(paging) },
  responses: {
    200: answer('A page of events.', historyList, {
      events: [exampleHistoryEvent],
      nextCursor: null,
    }),
    ...problems(400, 404, 503),
  },
});

export function storyRoutes({ store }: Dependencies) {
  const existing = async (id: string): Promise<StoryRow> => {
    const row = await store.story(id);
    if (row === null) throw notFound('story', id);
    return row;
  };
  return createRouter()
    .openapi(listRoute, async (c) => {
      const query = c.req.valid('query');
      const sort = query.sort ?? (query.q === undefined ? 'updatedAt' : 'relevance');
      if (sort === 'relevance' && query.q === undefined) {
        throw badField({
          field: 'sort',
          expected: 'q beside sort=relevance',
          actual: 'no q',
          message: 'relevance needs q: without words there is nothing to be relevant to',
        });
      }
      const page = await store.stories({ ...withoutUndefined(query), limit: query.limit, sort });
      const { items, nextCursor } = page;
      return c.json({ stories: items.map(storySummaryView), nextCursor }, 200);
    })
    .openapi(storyRoute, async (c) => {
      const { id } = c.req.valid('param');
      const row = await existing(id);
      return c.json(storyView(row, await store.relatedStories(row.id), id), 200);
    })
    .openapi(articlesRoute, async (c) => {
      const row = await existing(c.req.valid('param').id);
      const page = withoutUndefined(c.req.valid('query'));
      const { items, nextCursor } = await store.storyArticles(row.id, page);
      const outdated = await outdatedFacts(store, row.id, items);
      const articles = items.map((item) => ({
        ...articleSummaryView(item),
        outdated: outdated.get(item.id) ?? [],
      }));
      return c.json({ articles, nextCursor }, 200);
    })
    .openapi(historyRoute, async (c) => {
      const row = await existing(c.req.valid('param').id);
      const page = withoutUndefined(c.req.valid('query'));
      const { items, nextCursor } = await store.storyHistory(row.id, page);
      return c.json({ events: items.map(historyEventView), nextCursor }, 200);
    });
}
