import type { Assignment, CleanArticle, StoryChange, StoryDescription } from '@tributary/core';
import type { CommitBatch, CommittedArticle, ReceivedItem, Store } from '../src/store.ts';

/** A received item; `key` names its URL and, unless told otherwise, its text. */
export const item = (key: string, given: Partial<ReceivedItem> = {}): ReceivedItem => {
  const text = given.text === undefined ? `Text of ${key}.` : given.text;
  return {
    identity: `url:https://example.org/${key}`,
    contentHash: JSON.stringify([given.title, text, given.html]),
    url: `https://example.org/${key}`,
    externalId: null,
    source: 'example.org',
    outletId: 'example.org',
    outletName: 'The Example',
    title: `Title of ${key}`,
    html: null,
    publishedAt: null,
    language: 'en',
    requestId: 'request-1',
    ...given,
    text,
  };
};

export const clean = (id: string, given: Partial<CleanArticle> = {}): CleanArticle => ({
  id,
  outletId: 'example.org',
  outletName: 'The Example',
  title: `Title of ${id}`,
  text: `Clean text of ${id}.`,
  quotations: [],
  language: 'en',
  credits: [],
  publishedAt: null,
  publishedAtFrom: null,
  receivedAt: null,
  mentionedDates: [],
  datelinePlace: null,
  removed: [],
  ...given,
});

export const assignment = (
  articleId: string,
  storyId: string,
  given: Partial<Assignment> = {},
): Assignment => ({
  articleId,
  storyId,
  founded: false,
  score: 1.5,
  confidence: 0.82,
  parts: [{ name: 'terms', value: 1.5, evidence: ['harbour'] }],
  nearest: [],
  runnerUp: null,
  ...given,
});

export const description = (
  storyId: string,
  given: Partial<StoryDescription> = {},
): StoryDescription => ({
  storyId,
  title: `Story ${storyId}`,
  titleArticleId: 'a-title',
  summary: [],
  entities: [],
  languages: ['en'],
  related: [],
  ...given,
});

export const batch = (given: Partial<CommitBatch>): CommitBatch => ({
  now: 1_000,
  configVersion: 'test-1',
  articles: [],
  reassigned: [],
  reuse: [],
  withdrawn: [],
  records: [],
  origins: [],
  changes: [],
  descriptions: [],
  statistics: null,
  ...given,
});

export interface Placed {
  readonly key: string;
  readonly story: string;
  readonly item?: Partial<ReceivedItem>;
  readonly clean?: Partial<CleanArticle>;
}

/** Receives articles and commits them into stories, as the API and the worker would. */
export async function placeAll(
  store: Store,
  placed: readonly Placed[],
  given: Partial<CommitBatch> & { partition?: string } = {},
): Promise<{ ids: string[]; lastEventId: number; skipped: string[] }> {
  const now = given.now ?? 1_000;
  const outcomes = await store.receive(
    placed.map((one) => item(one.key, one.item)),
    now,
  );
  const partition = given.partition ?? 'all';
  const lease = await store.acquireLease(partition, 'test', 60_000, now);
  if (lease === null) throw new Error('The lease is taken.');
  const seen = new Set<string>();
  const changes: StoryChange[] = [];
  const articles: CommittedArticle[] = [];
  for (const [at, { story, clean: cleanGiven }] of placed.entries()) {
    const outcome = outcomes[at];
    if (outcome === undefined) throw new Error('One outcome for each item.');
    const { articleId, version, seq } = outcome;
    const founded = !seen.has(story) && (await store.story(story)) === null;
    seen.add(story);
    changes.push({ type: founded ? 'created' : 'joined', storyId: story, articleId });
    articles.push({
      version,
      seq,
      clean: clean(articleId, cleanGiven),
      assignment: assignment(articleId, story, { founded }),
      record: new TextEncoder().encode(`record of ${articleId} v${version}`),
    });
  }
  const stories = new Set([...seen, ...(given.descriptions ?? []).map(({ storyId }) => storyId)]);
  const answer = await store.commit(
    batch({
      ...given,
      now,
      articles,
      changes: [...changes, ...(given.changes ?? [])],
      descriptions: [...stories].map(
        (id) => given.descriptions?.find(({ storyId }) => storyId === id) ?? description(id),
      ),
    }),
    lease,
  );
  return { ids: outcomes.map(({ articleId }) => articleId), ...answer };
}
