import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { article } from '../src/schemas/article.ts';
import { diffAnswer } from '../src/schemas/diff.ts';
import { provenance } from '../src/schemas/provenance.ts';
import { problem } from '../src/schemas/shared-parts.ts';
import { type RunningApi, runApi } from './running-api.ts';
import { ferryArticles, publishStories } from './story-fixtures.ts';

let api: RunningApi;
let ids: string[];
let storyId: string;

beforeAll(async () => {
  api = await runApi();
  ids = await publishStories(api, ferryArticles);
  storyId = (await get(`/v1/articles/${ids[0]}`, article)).storyId ?? '';
});
afterAll(() => api.close());

async function get<T>(path: string, schema: { parse(value: unknown): T }): Promise<T> {
  const response = await api.app.request(path);
  expect(response.status, await response.clone().text()).toBe(200);
  return schema.parse(await response.json());
}

describe('GET /v1/stories/{id}/provenance', () => {
  it('holds every article, the edges between them, and origins that add up to the count', async () => {
    const graph = await get(`/v1/stories/${storyId}/provenance`, provenance);
    const nodeIds = graph.nodes.map(({ articleId }) => articleId);
    expect(nodeIds.sort()).toEqual(ids.slice(0, 3).sort());
    expect(graph.origins).toHaveLength(graph.counts.origins);
    expect(graph.origins.reduce((sum, { articles }) => sum + articles, 0)).toBe(3);
    for (const edge of graph.edges) {
      expect(nodeIds).toContain(edge.articleId);
      expect(edge.spans).toEqual([]);
    }
    expect(graph.truncated).toBe(false);
  });

  it('names the source of a copy, with the passages if asked for', async () => {
    const graph = await get(`/v1/stories/${storyId}/provenance?spans=true`, provenance);
    const copied = graph.edges.find(({ articleId }) => articleId === ids[1]);
    expect(copied).toMatchObject({ sourceId: ids[0], kind: 'verbatim' });
    expect(copied?.spans.length).toBeGreaterThan(0);
    expect(graph.nodes.find(({ articleId }) => articleId === ids[1])?.parentId).toBe(ids[0]);
  });

  it('refuses other values of spans, and unknown stories', async () => {
    expect((await api.app.request(`/v1/stories/${storyId}/provenance?spans=1`)).status).toBe(400);
    expect((await api.app.request('/v1/stories/none/provenance')).status).toBe(404);
  });
});

describe('GET /v1/articles/{id}/diff', () => {
  it('compares two articles and knows the edge between them', async () => {
    const diff = await get(`/v1/articles/${ids[1]}/diff?against=${ids[0]}`, diffAnswer);
    expect(diff.words.shared).toBe(diff.words.article);
    expect(diff.changes).toEqual([]);
    expect(diff.reuse).toMatchObject({ articleId: ids[1], sourceId: ids[0] });
    for (const { from, to } of diff.spans) {
      expect(diff.article.text.slice(from.start, from.end)).toBe(
        diff.against.text.slice(to.start, to.end),
      );
    }
  });

  it('compares two versions of an article', async () => {
    const [first] = ferryArticles;
    const corrected = { ...first, text: (first?.text ?? '').replace('214 people', '216 people') };
    await publishStories(api, [corrected]);
    const diff = await get(`/v1/articles/${ids[0]}/diff?against=@1`, diffAnswer);
    expect([diff.article.version, diff.against.version]).toEqual([2, 1]);
    const [change, ...rest] = diff.changes;
    expect(rest).toEqual([]);
    expect(change && diff.article.text.slice(change.from.start, change.from.end)).toBe('216');
    expect(change && diff.against.text.slice(change.to.start, change.to.end)).toBe('214');
    const back = await get(`/v1/articles/${ids[0]}/diff?version=1&against=${ids[0]}@2`, diffAnswer);
    expect(back.changes[0]?.kind).toBe('replace');
  });

  it.each([
    ['', 400, 'against'],
    ['?against=@99', 400, 'against'],
    ['?against=%20', 400, 'against'],
    ['?against=@1&version=99', 400, 'version'],
    ['?against=@1&version=first', 400, 'version'],
    ['?against=none', 404, undefined],
  ])('answers %j with %i', async (query, status, field) => {
    const response = await api.app.request(`/v1/articles/${ids[0]}/diff${query}`);
    expect(response.status).toBe(status);
    expect(problem.parse(await response.json()).errors?.[0]?.field).toBe(field);
  });
});
