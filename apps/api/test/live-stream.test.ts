import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { problem } from '../src/schemas/shared-parts.ts';
import { EventReader } from './event-reader.ts';
import { type RunningApi, runApi } from './running-api.ts';
import { ferryArticles, publishStories } from './story-fixtures.ts';

let api: RunningApi;

beforeAll(async () => {
  api = await runApi({ MAX_STREAMS: '3' });
});
afterAll(() => api.close());

async function open(headers: Record<string, string> = {}, query = ''): Promise<EventReader> {
  const response = await api.app.request(`/v1/stream${query}`, { headers });
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toContain('text/event-stream');
  return new EventReader(response);
}

describe('GET /v1/stream', () => {
  it('sends what happens to every listener as it happens', async () => {
    const readers = [await open(), await open()];
    await publishStories(api, ferryArticles.slice(0, 2));
    for (const reader of readers) {
      const [created, updated] = await reader.take(2);
      expect(created).toMatchObject({ event: 'story.created', data: { type: 'created' } });
      expect(updated).toMatchObject({ event: 'story.updated', data: { type: 'joined' } });
      expect(updated?.id).toBeGreaterThan(created?.id ?? 0);
      expect(updated?.data.story).toMatchObject({
        id: created?.data.storyId,
        counts: { articles: 2 },
      });
      await reader.close();
    }
  });

  it('resumes after the last event that a client saw, by header or by query', async () => {
    const all = await open({ 'Last-Event-ID': '0' });
    const everything = await all.take(await api.store.lastEventId());
    await all.close();
    const [first, second] = everything;
    expect(everything.map(({ id }) => id)).toEqual(
      everything.map(({ id }) => id).sort((a, b) => a - b),
    );

    for (const reader of [
      await open({ 'Last-Event-ID': String(first?.id) }),
      await open({}, `?lastEventId=${first?.id}`),
    ]) {
      expect(await reader.take(1)).toEqual([second]);
      await reader.close();
    }
  });

  it('goes from the past over to the present without losing or repeating an event', async () => {
    const before = await api.store.lastEventId();
    const reader = await open({ 'Last-Event-ID': '0' });
    await publishStories(api, ferryArticles.slice(2));
    const last = await api.store.lastEventId();
    expect(last).toBeGreaterThan(before);
    const stored = await api.store.events(0, 1_000);
    const seen = await reader.take(stored.length);
    expect(seen.map(({ id }) => id)).toEqual(stored.map(({ id }) => id));
    await reader.close();
  });

  it('begins now for an id from the future', async () => {
    const before = await api.store.lastEventId();
    const reader = await open({ 'Last-Event-ID': '999999999' });
    await publishStories(api, [{ title: 'Lighthouse keeper of Osk retires after forty years' }]);
    expect((await reader.take(1))[0]?.id).toBeGreaterThan(before);
    await reader.close();
  });

  it('refuses more streams than allowed, and takes the next when one has gone', async () => {
    const readers = [await open(), await open(), await open()];
    const refused = await api.app.request('/v1/stream');
    expect(refused.status).toBe(503);
    expect(refused.headers.get('retry-after')).toBe('10');
    expect(problem.parse(await refused.json()).type).toContain('too-many-streams');
    await readers.pop()?.close();
    readers.push(await open());
    for (const reader of readers) await reader.close();
  });
});

describe('the end of the process', () => {
  it('ends the streams', async () => {
    const ending = await runApi();
    const reader = new EventReader(await ending.app.request('/v1/stream'));
    await Promise.all([reader.ended(), ending.close()]);
  });
});
