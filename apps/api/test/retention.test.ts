import { defaultPartition, type Lease } from '@tributary/store';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { article, articleList } from '../src/schemas/article.ts';
import { problem } from '../src/schemas/shared-parts.ts';
import { type RunningApi, runApi } from './running-api.ts';
import { ferryArticles, publishStories } from './story-fixtures.ts';

let api: RunningApi;
let ids: string[] = [];
let lease: Lease;

beforeAll(async () => {
  api = await runApi();
  ids = await publishStories(api, ferryArticles);
  const storyIds = new Set(
    await Promise.all(ids.map(async (id) => (await api.store.article(id))?.storyId ?? '')),
  );
  lease = (await api.store.acquireLease(defaultPartition, 'test', 60_000, Date.now())) as Lease;
  await api.store.commit(
    {
      now: Date.now(),
      configVersion: 'test',
      articles: [],
      reassigned: [],
      reuse: [],
      withdrawn: [],
      records: [],
      origins: [],
      changes: [...storyIds].map((storyId) => ({ type: 'closed', storyId })),
      descriptions: [],
      statistics: new Uint8Array([1]),
    },
    lease,
  );
});
afterAll(() => api.close());

const forget = async (what: 'textsBefore' | 'articlesBefore'): Promise<void> => {
  const rules = { textsBefore: null, articlesBefore: null, limit: 100, [what]: Date.now() + 1 };
  while ((await api.store.retain(rules, lease, Date.now())).more);
};

describe('after retention', () => {
  it('says plainly that a text was dropped, and still has everything else', async () => {
    const path = `/v1/articles/${ids[1]}`;
    const before = article.parse(await (await api.app.request(path)).json());
    await forget('textsBefore');
    const after = article.parse(await (await api.app.request(path)).json());
    expect(after.textDroppedAt).not.toBeNull();
    expect(after).toMatchObject({ text: null, excerpt: '', title: before.title });
    expect(after.versions).toMatchObject([{ text: null, textDroppedAt: after.textDroppedAt }]);
    expect(after.reuse.out).toMatchObject(
      before.reuse.out.map(({ sourceId, kind, share }) => ({ sourceId, kind, share, spans: [] })),
    );

    const diff = await api.app.request(`${path}/diff?against=${ids[0]}`);
    expect(diff.status).toBe(410);
    expect(problem.parse(await diff.json())).toMatchObject({
      type: 'urn:tributary:problem:text-dropped',
      detail: expect.stringContaining('limited time'),
    });
    const found = await api.app.request('/v1/articles?q=marrow');
    expect(articleList.parse(await found.json()).articles.length).toBeGreaterThan(0);
  });

  it('tells a live client that resumes from before that history was deleted', async () => {
    const last = await api.store.lastEventId();
    await forget('articlesBefore');
    expect((await api.app.request(`/v1/articles/${ids[1]}`)).status).toBe(404);

    const beginningOf = async (lastEventId: number): Promise<string> => {
      const response = await api.app.request(`/v1/stream?lastEventId=${lastEventId}`);
      const reader = (response.body as ReadableStream<Uint8Array>).getReader();
      const { value } = await reader.read();
      await reader.cancel();
      return new TextDecoder().decode(value);
    };
    expect(await beginningOf(1)).toBe(
      `retry: 2000\n: open\n\nevent: history.trimmed\ndata: {"trimmedUpTo":${last}}\n\n`,
    );
    expect(await beginningOf(last)).toBe('retry: 2000\n: open\n\n');
  });
});
