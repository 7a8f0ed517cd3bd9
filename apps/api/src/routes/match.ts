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
    const { item } = parsed;
    const partition = store.partitionOf(item);
    const owner = (await store.partitions()).find((row) => row.partition === partition);
    // Nobody has an index yet of a partition that has no article yet: it would found a story.
    const urls = [...new Set([...(owner?.url ? [owner.url] : []), ...config.WORKER_URL])];
    const assignment =
      owner === undefined
        ? null
        : await askWorkers(urls, item, {
            partition,
            receivedAt: now(),
            authorization: c.req.header('authorization'),
          });
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

type WorkerAnswer = { readonly assignment: Assignment | null } | { readonly refusal: string };

interface Asking {
  readonly partition: string;
  readonly receivedAt: number;
  /** The caller's, which a worker that others than this machine reach asks for. */
  readonly authorization: string | undefined;
}

/**
 * The worker that owns the partition holds the index that decides; the others refuse. The one that
 * holds the lease is asked first, over its own HTTP port, then those of WORKER_URL. Throws a 503 that
 * names every refusal.
 */
async function askWorkers(
  workerUrls: readonly string[],
  item: ReceivedItem,
  { partition, receivedAt, authorization }: Asking,
): Promise<Assignment | null> {
  const { url, source, title, text, publishedAt, language } = item;
  const article = { url, source, title, text, publishedAt, language, receivedAt };
  const body = JSON.stringify({ partition, ...article });
  const refusals: string[] = [];
  for (const workerUrl of workerUrls) {
    const answered = await askWorker(workerUrl, body, authorization);
    if ('assignment' in answered) return answered.assignment;
    refusals.push(workerUrls.length === 1 ? answered.refusal : `${workerUrl}: ${answered.refusal}`);
  }
  throw unavailable('worker', refusals.join('; '));
}

async function askWorker(
  workerUrl: string,
  body: string,
  authorization: string | undefined,
): Promise<WorkerAnswer> {
  try {
    const response = await fetch(new URL('/match', workerUrl), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...(authorization && { authorization }) },
      body,
      signal: AbortSignal.timeout(patienceMilliseconds),
    });
    const answered = (await response.json()) as
      | { assignment: Assignment | null }
      | { error: string };
    return 'error' in answered ? { refusal: answered.error } : answered;
  } catch (error) {
    // "fetch failed" says less than its cause does: "connect ECONNREFUSED 127.0.0.1:4402".
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    return { refusal: cause instanceof Error ? cause.message : String(cause) };
  }
}
