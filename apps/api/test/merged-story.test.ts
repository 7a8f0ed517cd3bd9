import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { article, articleList } from '../src/schemas/article.ts';
import { historyList, story, storyList } from '../src/schemas/story.ts';
import { EventReader } from './event-reader.ts';
import { type RunningApi, runApi } from './running-api.ts';
import { ferryArticles, mergeStories, publishStories } from './story-fixtures.ts';

let api: RunningApi;
let survivor: string;
let merged: string;
let reader: EventReader;

beforeAll(async () => {
  api = await runApi();
  const ids = await publishStories(api, ferryArticles);
  survivor = (await get(`/v1/articles/${ids[0]}`, article)).storyId ?? '';
  merged = (await get(`/v1/articles/${ids[3]}`, article)).storyId ?? '';
  reader = new EventReader(await api.app.request('/v1/stream'));
  await mergeStories(api, survivor, merged);
});
afterAll(() => api.close());

async function get<T>(path: string, schema: { parse(value: unknown): T }): Promise<T> {
  const response = await api.app.request(path);
  expect(response.status, await response.clone().text()).toBe(200);
  return schema.parse(await response.json());
}

describe('a story that was merged', () => {
  it('is answered by its survivor, which says what was asked for', async () => {
    const answered = await get(`/v1/stories/${merged}`, story);
    expect(answered).toMatchObject({ id: survivor, requestedId: merged, counts: { articles: 4 } });
    expect(await get(`/v1/stories/${survivor}`, story)).not.toHaveProperty('requestedId');
  });

  it('leads to the articles and the history of its survivor', async () => {
    const { articles } = await get(`/v1/stories/${merged}/articles`, articleList);
    expect(articles).toHaveLength(4);
    const { events } = await get(`/v1/stories/${merged}/history`, historyList);
    expect(events.at(-1)).toMatchObject({
      type: 'merged',
      storyId: survivor,
      detail: { mergedStoryId: merged },
    });
  });

  it('is left out of lists unless asked for', async () => {
    const { stories } = await get('/v1/stories', storyList);
    expect(stories.map(({ id }) => id)).toEqual([survivor]);
    const gone = await get('/v1/stories?status=merged', storyList);
    expect(gone.stories).toMatchObject([{ id: merged, mergedInto: survivor }]);
  });

  it('is announced with the survivor as it stands', async () => {
    const [event] = await reader.take(1);
    expect(event).toMatchObject({
      event: 'story.merged',
      data: { storyId: survivor, story: { id: survivor, counts: { articles: 4 } } },
    });
    await reader.close();
  });
});
