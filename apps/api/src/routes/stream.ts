import { createRoute, z } from '@hono/zod-openapi';
import type { Dependencies } from '../dependencies.ts';
import { eventStream } from '../live/event-stream.ts';
import type { LiveFeed } from '../live/live-feed.ts';
import { StreamPlaces } from '../live/stream-places.ts';
import type { ApiMetrics } from '../metrics.ts';
import { badField } from '../problem.ts';
import { createRouter } from '../router.ts';
import { exampleStreamEvent } from '../schemas/examples.ts';
import { streamEvent } from '../schemas/story.ts';
import { problems } from './responses.ts';

const heartbeatMilliseconds = 15_000;

const route = createRoute({
  method: 'get',
  path: '/v1/stream',
  tags: ['Live'],
  summary: 'Follow stories live (Server-Sent Events)',
  description:
    'Events `story.created`, `story.updated`, `story.merged`, `story.split`, `story.closed`. Each id is a number of the history: a client that comes back with `Last-Event-ID` gets everything since, also after days. Without it the stream begins now; 0 begins at the beginning. Where retention has deleted old stories since, the first event is `history.trimmed` and names the newest number that went: read the lists again. Comment lines keep the connection open.',
  request: {
    query: z.strictObject({
      lastEventId: z
        .string()
        .max(40)
        .optional()
        .describe('As the header, for clients that cannot set one.'),
    }),
    headers: z.object({
      'last-event-id': z.string().max(40).optional().describe('Resumes after this event.'),
    }),
  },
  responses: {
    200: {
      description: 'An endless stream; `data` is a StreamEvent.',
      content: { 'text/event-stream': { schema: streamEvent, example: exampleStreamEvent } },
    },
    ...problems(400, 429, 503),
  },
});

function eventIdOf(text: string | undefined): number | null {
  if (text === undefined || text === '') return null;
  if (/^\d{1,15}$/.test(text)) return Number(text);
  throw badField({
    field: 'lastEventId',
    expected: 'the id of an event: a whole number',
    actual: JSON.stringify(text),
    message: `expected a whole number, got ${JSON.stringify(text)}`,
  });
}

export function streamRoutes({ config, store }: Dependencies, feed: LiveFeed, metrics: ApiMetrics) {
  const places = new StreamPlaces({
    total: config.MAX_STREAMS,
    perAccount: config.MAX_STREAMS_PER_CLIENT,
  });
  return createRouter().openapi(route, async (c) => {
    const asked = eventIdOf(
      c.req.valid('header')['last-event-id'] ?? c.req.valid('query').lastEventId,
    );
    const trimmed = asked === null ? 0 : await store.trimmedEventId();
    const leave = places.take(c.get('caller').account);
    const newest = await feed.join().catch((error: unknown) => {
      leave();
      throw error;
    });
    metrics.streams.set(feed.listeners);
    const body = eventStream(feed, {
      // An id from the future is of another history: such a client begins now.
      trimmedUpTo: asked !== null && asked < trimmed ? trimmed : null,
      afterId: asked === null ? newest : Math.min(asked, newest),
      heartbeatMilliseconds,
      stallMilliseconds: config.SLOW_READER_MS,
      onSent: (events) => metrics.streamEvents.inc(events),
      onEnd: () => {
        leave();
        feed.leave();
        metrics.streams.set(feed.listeners);
      },
    });
    return c.body(body, 200, {
      'Content-Type': 'text/event-stream; charset=utf-8',
      'Cache-Control': 'no-cache, no-transform',
      'X-Accel-Buffering': 'no',
    });
  });
}
