import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { outcomesOf, postJson } from './posting.ts';
import { type RunningApi, runApi } from './running-api.ts';

let api: RunningApi;
beforeAll(async () => {
  api = await runApi();
});
afterAll(() => api.close());

it.each([
  'javascript:alert(document.domain)',
  ' java\nscript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'file:///etc/hosts',
  'blob:https://a.example/1',
])('an article at %j is refused, by its field', async (url) => {
  const answer = await postJson(api, { url, title: 'A ferry' });
  expect(answer.status).toBe(422);
  expect((await outcomesOf(answer)).items[0]?.error?.field).toBe('url');
});

it('such a link that stands in the store already is not handed out', async () => {
  const url = 'https://harbour-courier.example/ferry';
  const { items } = await outcomesOf(await postJson(api, { url, title: 'A ferry' }));
  const read = async (): Promise<string> =>
    (await api.app.request(`/v1/articles/${items[0]?.id}`)).text();
  expect(JSON.parse(await read())).toMatchObject({ url });
  const database = new DatabaseSync(join(api.config.DATA_DIR, 'tributary.sqlite'));
  database.exec("UPDATE articles SET url = 'javascript:alert(1)'");
  database.close();
  expect(await read()).not.toContain('javascript:');
  expect(JSON.parse(await read())).toMatchObject({ url: null });
});
