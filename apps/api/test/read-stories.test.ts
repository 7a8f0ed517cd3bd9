import { hc } from 'hono/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AppType } from '../src/app.ts';
import { article, articleList, failureList } from '../src/schemas/article.ts';
import { problem } from '../src/schemas/shared-parts.ts';
import { historyList, story, storyList } from '../src/schemas/story.ts';
import { outletList, stats } from '../src/schemas/system.ts';
import { postJson } from './posting.ts';
import { type RunningApi, runApi } from './running-api.ts';
import { ferryArticles, publishStories } from './story-fixtures.ts';

let api: RunningApi;
let ids: string[];

beforeAll(async () => {
  api = await runApi();
  ids = await publishStories(api, ferryArticles);
});
afterAll(() => api.close());

async function get<T>(path: string, schema: { parse(value: unknown): T }): Promise<T> {
  const response = await api.app.request(path);
  expect(response.status, await response.clone().text()).toBe(200);
  return schema.parse(await response.json());
}

async function ferryStory() {
  const { storyId } = await get(`/v1/articles/${ids[0]}`, article);
  if (storyId === null) throw new Error('not placed');
  return get(`/v1/stories/${storyId}`, story);
}

describe('stories', () => {
  it('are listed latest first, with their counts', async () => {
    const { stories, nextCursor } = await get('/v1/stories', storyList);
    expect(stories.map(({ counts }) => counts.articles).sort()).toEqual([1, 3]);
    expect(nextCursor).toBeNull();
    const { counts } = await ferryStory();
    expect(counts).toMatchObject({ articles: 3, outlets: 3 });
  });

  it('are read by the typed client', async () => {
    const client = hc<AppType>('http://localhost', {
      fetch: (input: string | URL | Request, init?: RequestInit) =>
        api.app.request(input.toString(), init),
    });
    const response = await client.v1.stories.$get({ query: { limit: '1', sort: 'size' } });
    if (response.status !== 200) throw new Error(`answered ${response.status}`);
    const { stories } = await response.json();
    expect(stories[0]?.counts.articles).toBe(3);
  });

  it('are found by words, outlet, language, time and counts', async () => {
    const ferry = await ferryStory();
    const found = async (query: string) =>
      (await get(`/v1/stories?${query}`, storyList)).stories.map(({ id }) => id);
    expect(await found('q=ferry')).toEqual([ferry.id]);
    expect(await found('outlet=eastwick-post.example')).toEqual([ferry.id]);
    expect(await found('minOutlets=3&language=en')).toEqual([ferry.id]);
    expect(await found('language=de')).toEqual([]);
    expect(await found('to=2026-03-02T08:00:00Z')).toEqual([ferry.id]);
    expect(await found('from=2030-01-01')).toEqual([]);
    expect((await found('sort=size'))[0]).toBe(ferry.id);
    expect(await found('status=closed')).toEqual([]);
  });

  it('are paged without repeating or losing one', async () => {
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const query: string = cursor === null ? '' : `&cursor=${encodeURIComponent(cursor)}`;
      const page: { stories: { id: string }[]; nextCursor: string | null } = await get(
        `/v1/stories?limit=1${query}`,
        storyList,
      );
      expect(page.stories).toHaveLength(1);
      seen.push(...page.stories.map(({ id }) => id));
      cursor = page.nextCursor;
    } while (cursor !== null);
    expect(new Set(seen).size).toBe(2);
    expect(seen).toHaveLength(2);
  });

  it('tell their articles and their history', async () => {
    const ferry = await ferryStory();
    const members = await get(`/v1/stories/${ferry.id}/articles`, articleList);
    expect(members.articles.map(({ id }) => id).sort()).toEqual(ids.slice(0, 3).sort());
    const first = await get(`/v1/stories/${ferry.id}/articles?limit=2`, articleList);
    expect(first.articles).toHaveLength(2);
    const { events } = await get(`/v1/stories/${ferry.id}/history`, historyList);
    expect(events[0]).toMatchObject({ type: 'created', storyId: ferry.id });
    expect(events.map(({ id }) => id)).toEqual(events.map(({ id }) => id).sort((a, b) => a - b));
  });

  it.each([
    ['/v1/stories?limit=0', 'limit'],
    ['/v1/stories?limit=101', 'limit'],
    ['/v1/stories?limit=ten', 'limit'],
    ['/v1/stories?sort=best', 'sort'],
    ['/v1/stories?sort=relevance', 'sort'],
    ['/v1/stories?status=dead', 'status'],
    ['/v1/stories?from=yesterday', 'from'],
    ['/v1/stories?minOrigins=-1', 'minOrigins'],
    ['/v1/stories?minorigins=1', 'minorigins'],
    ['/v1/stories?q=', 'q'],
    ['/v1/stories?q=a&q=b', 'q'],
    ['/v1/stories?cursor=nonsense', 'cursor'],
    ['/v1/articles', 'q'],
    ['/v1/articles?q=ferry&cursor=x', 'cursor'],
    ['/v1/outlets?sort=owner', 'sort'],
    ['/v1/stream?lastEventId=soon', 'lastEventId'],
  ])('answer 400 for %s and name %s', async (path, field) => {
    const response = await api.app.request(path);
    expect(response.status).toBe(400);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    const { errors } = problem.parse(await response.json());
    expect(errors?.map((error) => error.field)).toContain(field);
  });

  it.each([
    '/v1/stories/none',
    '/v1/stories/none/articles',
    '/v1/stories/none/history',
    '/v1/articles/none',
    '/v1/nothing',
  ])('answer 404 for %s', async (path) => {
    const response = await api.app.request(path);
    expect(response.status).toBe(404);
    expect(problem.parse(await response.json()).status).toBe(404);
  });
});

describe('articles', () => {
  it('tell their text, versions, membership and reuse', async () => {
    const copy = await get(`/v1/articles/${ids[1]}`, article);
    expect(copy).toMatchObject({
      status: 'assigned',
      outlet: { id: 'daily-tideline.example' },
      version: 1,
      failure: null,
    });
    expect(copy.text).toContain('Gannet sandbank');
    expect(copy.versions).toHaveLength(1);
    expect(copy.assignment?.storyId).toBe(copy.storyId);
    expect(copy.excerpt.length).toBeLessThanOrEqual(280);
  });

  it('are found by the words of their text', async () => {
    const { articles } = await get('/v1/articles?q=steering%20gear', articleList);
    expect(articles.map(({ id }) => id).sort()).toEqual(ids.slice(0, 3).sort());
  });
});

describe('outlets, failures and totals', () => {
  it('lists outlets by their articles', async () => {
    const { outlets } = await get('/v1/outlets', outletList);
    expect(outlets[0]).toMatchObject({ id: 'harbour-courier.example', articles: 2, stories: 2 });
    const found = await get('/v1/outlets?q=eastwick', outletList);
    expect(found.outlets).toHaveLength(1);
    expect(found.outlets[0]?.owner).toBeNull();
  });

  it('shows a failed article with its reason and queues it again', async () => {
    const response = await postJson(api, { html: '<p>nothing to read</p>' });
    const { items } = (await response.json()) as { items: { id: string }[] };
    const id = items[0]?.id ?? '';
    const failure = { stage: 'extract' as const, reason: 'The page is empty.', attempts: 5 };
    await api.store.fail(id, 1, failure, Date.now());
    const { failures } = await get('/v1/failures', failureList);
    expect(failures).toMatchObject([{ id, stage: 'extract', reason: 'The page is empty.' }]);
    expect(await get(`/v1/articles/${id}`, article)).toMatchObject({ status: 'failed', failure });

    const retried = await api.app.request(`/v1/articles/${id}/retry`, { method: 'POST' });
    expect(retried.status).toBe(202);
    expect(await retried.json()).toEqual({ id, version: 1, queue: 'extract' });
    expect((await get('/v1/failures', failureList)).failures).toEqual([]);
    const again = await api.app.request(`/v1/articles/${id}/retry`, { method: 'POST' });
    expect(again.status).toBe(409);
    const unknown = await api.app.request('/v1/articles/none/retry', { method: 'POST' });
    expect(unknown.status).toBe(404);
  });

  it('queues all failed articles again', async () => {
    const sent = Array.from({ length: 60 }, (_, at) => ({ html: `<p>nothing ${at}</p>` }));
    const { items } = (await (await postJson(api, sent)).json()) as { items: { id: string }[] };
    const failure = { stage: 'extract' as const, reason: 'The page is empty.', attempts: 5 };
    for (const { id } of items) await api.store.fail(id, 1, failure, Date.now());
    const retried = await api.app.request('/v1/failures/retry', { method: 'POST' });
    expect(retried.status).toBe(202);
    expect(await retried.json()).toEqual({ queued: 60, more: false });
    expect((await get('/v1/failures', failureList)).failures).toEqual([]);
    expect((await api.store.stats(Date.now())).articles).toMatchObject({ failed: 0 });
  });

  it('counts articles, stories, outlets and queues', async () => {
    const totals = await get('/v1/stats', stats);
    expect(totals.articles.assigned).toBe(4);
    expect(totals.stories.active).toBe(2);
    expect(totals.perMinute).toHaveLength(60);
    expect(totals.queues.map(({ name }) => name)).toEqual(['extract', 'cluster']);
    expect(totals.lastEventId).toBe(await api.store.lastEventId());
  });

  it('names the owner of an outlet where it is known', async () => {
    const report = { url: 'https://www.bbc.co.uk/news/1', title: 'Chess title for Tamsin Okafor' };
    await publishStories(api, [{ ...report, text: 'She won in Lund.' }]);
    const { outlets } = await get('/v1/outlets?q=bbc', outletList);
    expect(outlets).toMatchObject([{ id: 'bbc.com', owner: 'BBC' }]);
  });
});
