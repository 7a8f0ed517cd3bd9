import { createRoute, z } from '@hono/zod-openapi';
import type { Dependencies } from '../dependencies.ts';
import { notFound } from '../problem.ts';
import { createRouter } from '../router.ts';
import { exampleProvenance } from '../schemas/examples.ts';
import { provenance } from '../schemas/provenance.ts';
import { idInPath } from '../schemas/queries.ts';
import { provenanceView } from '../views/provenance-view.ts';
import { answer, problems } from './responses.ts';

/** Articles of one graph; a larger one nobody can look at. */
const mostNodes = 2_000;

const route = createRoute({
  method: 'get',
  path: '/v1/stories/{id}/provenance',
  tags: ['Stories'],
  summary: 'Who copied whom',
  description:
    'The reuse graph of a story: its articles, who took how much from whom, and the origins that its count rests on. A credited source outside the collection is an origin with a key of its own (`credit:NAME`).',
  request: {
    params: idInPath,
    query: z.strictObject({
      spans: z.enum(['true', 'false']).default('false').describe('Also the aligned passages.'),
    }),
  },
  responses: {
    200: answer('The graph.', provenance, exampleProvenance),
    ...problems(400, 404, 503),
  },
});

export function provenanceRoutes({ store }: Dependencies) {
  return createRouter().openapi(route, async (c) => {
    const { id } = c.req.valid('param');
    const story = await store.story(id);
    if (story === null) throw notFound('story', id);
    const members = await store.storyMembers(story.id, mostNodes + 1);
    const truncated = members.length > mostNodes;
    const reuse = await store.storyReuse(story.id, c.req.valid('query').spans === 'true');
    return c.json(provenanceView(story, members.slice(0, mostNodes), reuse, truncated), 200);
  });
}
