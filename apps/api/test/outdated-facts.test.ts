import { afterAll, beforeAll, expect, it } from 'vitest';
import { article, storyArticleList } from '../src/schemas/article.ts';
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

/** By article id. */
async function outdated() {
  const { storyId } = await get(`/v1/articles/${ids[0]}`, article);
  const { articles } = await get(`/v1/stories/${storyId}/articles`, storyArticleList);
  return Object.fromEntries(articles.map((member) => [member.id, member.outdated]));
}

/** A new version of the first report, under its URL. */
async function correct(change: (text: string) => string): Promise<void> {
  const [report] = ferryArticles;
  if (!report?.text) throw new Error('no report');
  await publishStories(api, [{ ...report, text: change(report.text) }]);
}

it('finds nothing outdated while no source has changed', async () => {
  expect(Object.values(await outdated())).toEqual([[], [], []]);
});

it('says what the copies still carry once their source has corrected it', async () => {
  await correct((text) => text.replace('214', '219'));
  const [source, copy, adapted] = ids as [string, string, string];
  const found = await outdated();
  const fact = { sourceId: source, was: '214', now: '219' };
  expect(found[source]).toEqual([]);
  expect(found[copy]).toEqual([fact]);
  expect(found[adapted]).toContainEqual(fact);
});

it('compares with the newest version, however many came between', async () => {
  await correct((text) => text.replace('214', '231'));
  await correct((text) => text.replace('214', '231').replace('Verhoeven', 'Verhagen'));
  const [source, copy] = ids as [string, string];
  expect((await outdated())[copy]).toEqual([
    { sourceId: source, was: 'Verhoeven', now: 'Verhagen' },
    { sourceId: source, was: '214', now: '231' },
  ]);
});

it('takes what a source leaves out for no correction', async () => {
  await correct((text) => text.slice(0, text.indexOf('Harbour master')));
  expect(Object.values(await outdated()).flat()).toEqual([]);
});
