import { createRoute, z } from '@hono/zod-openapi';
import { ownerOf } from '@tributary/ingest';
import type { Dependencies } from '../dependencies.ts';
import { createRouter } from '../router.ts';
import { exampleOutlet } from '../schemas/examples.ts';
import { paging, search } from '../schemas/queries.ts';
import { outletList } from '../schemas/system.ts';
import { isoTimeOrNull } from '../views/iso-time.ts';
import { withoutUndefined } from '../without-undefined.ts';
import { answer, problems } from './responses.ts';

const route = createRoute({
  method: 'get',
  path: '/v1/outlets',
  tags: ['Outlets'],
  summary: 'List outlets',
  description: 'Outlets with how much they originate and how much they republish.',
  request: {
    query: z.strictObject({
      q: search.optional().describe('Part of the name or domain.'),
      sort: z.enum(['articles', 'originated', 'name']).default('articles'),
      ...paging,
    }),
  },
  responses: {
    200: answer('A page of outlets.', outletList, { outlets: [exampleOutlet], nextCursor: null }),
    ...problems(400, 503),
  },
});

export function outletRoutes({ store }: Dependencies) {
  return createRouter().openapi(route, async (c) => {
    const { items, nextCursor } = await store.outlets(withoutUndefined(c.req.valid('query')));
    const outlets = items.map((outlet) => ({
      ...outlet,
      owner: outlet.owner ?? ownerOf(outlet.id),
      lastArticleAt: isoTimeOrNull(outlet.lastArticleAt),
    }));
    return c.json({ outlets, nextCursor }, 200);
  });
}
