import { z } from '@hono/zod-openapi';
import { dateTime } from './shared-parts.ts';

export const outlet = z
  .object({
    id: z.string(),
    name: z.string(),
    owner: z.string().nullable().describe('Null when it is not known.'),
    articles: z.int(),
    stories: z.int(),
    originated: z.int(),
    republished: z.int(),
    lastArticleAt: dateTime.nullable(),
  })
  .openapi('Outlet');

export const outletList = z
  .object({ outlets: z.array(outlet), nextCursor: z.string().nullable() })
  .openapi('OutletList');

export const queueDepth = z.object({
  name: z.enum(['extract', 'cluster']),
  waiting: z.int(),
  active: z.int(),
  delayed: z.int(),
  failed: z.int(),
  completed: z.int(),
});

export const stats = z
  .object({
    articles: z.object({
      received: z.int(),
      ready: z.int(),
      assigned: z.int(),
      failed: z.int(),
    }),
    stories: z.object({ active: z.int(), closed: z.int(), merged: z.int() }),
    outlets: z.int(),
    /** Articles assigned in each of the last 60 minutes, oldest first. */
    perMinute: z.array(z.int()),
    queues: z.array(queueDepth),
    lastEventId: z.int(),
  })
  .openapi('Stats');

export type Outlet = z.infer<typeof outlet>;
export type Stats = z.infer<typeof stats>;
