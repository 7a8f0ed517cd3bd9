import { createRoute } from '@hono/zod-openapi';
import type { Assignment } from '@tributary/core';
import type { ReceivedItem } from '@tributary/store';
import type { Dependencies } from '../dependencies.ts';
import { parseItem } from '../intake/item.ts';
import { badField, unavailable } from '../problem.ts';
import { createRouter } from '../router.ts';
import { exampleAssignment, exampleItem, exampleSummary } from '../schemas/examples.ts';
import { matchAnswer, matchRequest } from '../schemas/match.ts';
import { assignmentView } from '../views/article-view.ts';
import { storySummaryView } from '../views/story-view.ts';
import { answer, problems } from './responses.ts';

const patienceMilliseconds = 2_000;

const route = createRoute({
  method: 'post',
  path: '/v1/match',
  tags: ['Stories'],
  summary: 'Which story would this text join?',
  description: 'A dry run by the worker that decides; nothing is stored and nothing changes.',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: matchRequest, example: exampleItem } },
    },
  },
  responses: {
    200: answer('The decision as it would be now.', matchAnswer, {
      wouldFound: false,
      story: exampleSummary,
      assignment: exampleAssignment,
    }),
    ...problems(400, 415, 503),
  },
});

export function matchRoutes({ config, store, now }: Dependencies) {
  return createRouter().openapi(route, async (c) => {
    const limits = { maxItemBytes: config.MAX_ITEM_BYTES };
    const parsed = parseItem(c.req.valid('json'), limits, c.get('requestId'));
    if ('error' in parsed) throw badField(parsed.error);
    const assignment = await askWorker(config.WORKER_URL, parsed.item, now());
    const joined = assignment === null || assignment.founded ? null : assignment.storyId;
    const story = joined === null ? null : await store.story(joined);
    return c.json(
      {
        wouldFound: joined === null,
        story: story === null ? null : storySummaryView(story),
        assignment: assignment === null ? null : assignmentView(assignment),
      },
      200,
    );
  });
}

/** The worker holds the index that decides; it is asked over its own HTTP port. */
async function askWorker(
  workerUrl: string,
  item: ReceivedItem,
  receivedAt: number,
): Promise<Assignment | null> {
  const { url, source, title, text, publishedAt, language } = item;
  let response: Response;
  try {
    response = await fetch(new URL('/match', workerUrl), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ url, source, title, text, publishedAt, language, receivedAt }),
      signal: AbortSignal.timeout(patienceMilliseconds),
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw unavailable('worker', reason, error);
  }
  const body = (await response.json()) as { assignment: Assignment | null } | { error: string };
  if ('error' in body) throw unavailable('worker', body.error);
  return body.assignment;
}
