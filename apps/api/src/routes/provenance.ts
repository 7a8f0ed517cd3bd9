import { createRoute, z } from '@hono/zod-openapi';
import type { Dependencies } from '../dependencies.ts';
import { notFound } from '../problem.ts';
import { createRouter } from '../router.ts';
import { exampleProvenance } from '../schemas/examples.ts';
import { provenance } from '../schemas/provenance.ts';
import { idInPath } from '../schemas/queries.ts';
import { outletView } from '../views/article-view.ts';
import { provenanceView, rootsElsewhere } from '../views/provenance-view.ts';
import { answer, problems } from './responses.ts';

/** Articles of one graph; a larger one nobody can look at. */
const mostNodes = 2_000;
/** Origins in other stories whose outlets are looked up. */
const mostRootsElsewhere = 50;

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
    const found = await store.storyMembers(story.id, mostNodes + 1);
    const truncated = found.length > mostNodes;
    const members = found.slice(0, mostNodes);
    const elsewhere = new Map<string, string>();
    for (const root of rootsElsewhere(members).slice(0, mostRootsElsewhere)) {
      const article = await store.article(root);
      const outlet = article === null ? null : outletView(article);
      if (outlet !== null) elsewhere.set(root, outlet.name);
    }
    const reuse = await store.storyReuse(story.id, c.req.valid('query').spans === 'true');
    return c.json(provenanceView(story, { members, reuse, elsewhere, truncated }), 200);
  });
}
