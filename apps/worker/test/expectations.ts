import { Clusterer } from '@tributary/core';
import type { ReceivedItem, Store, StoryRow } from '@tributary/store';
import { expect } from 'vitest';

/** Where each article stands, by id. */
const placesOf = async (store: Store, ids: readonly string[]): Promise<Map<string, string>> => {
  const places = new Map<string, string>();
  for (const id of ids) {
    const article = await store.article(id);
    expect(article?.status, `status of ${id}`).toBe('assigned');
    places.set(id, article?.storyId ?? '');
  }
  return places;
};

const storiesOf = async (store: Store): Promise<StoryRow[]> => {
  const rows: StoryRow[] = [];
  let cursor: string | null = null;
  do {
    const page = await store.stories({
      sort: 'updatedAt',
      limit: 100,
      ...(cursor !== null && { cursor }),
    });
    rows.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== null);
  return rows;
};

/** Which articles stand together, whatever the stories are called. */
const groupsOf = (places: ReadonlyMap<string, string>): string[][] => {
  const groups = new Map<string, string[]>();
  for (const [articleId, storyId] of places) {
    groups.set(storyId, [...(groups.get(storyId) ?? []), articleId].sort());
  }
  return [...groups.values()].sort((one, other) => (one[0] ?? '').localeCompare(other[0] ?? ''));
};

/** What an undisturbed engine makes of the same articles in the same order. */
const undisturbed = (
  items: readonly ReceivedItem[],
  ids: readonly string[],
): Map<string, string> => {
  const engine = new Clusterer();
  const places = new Map<string, string>();
  for (const [index, item] of items.entries()) {
    const id = ids[index] ?? '';
    const step = engine.add({ ...item, id, receivedAt: null });
    places.set(id, step.assignment.storyId);
    for (const { articleId, storyId } of step.reassigned) places.set(articleId, storyId);
    for (const change of step.changes) {
      if (change.type !== 'merged' && change.type !== 'split' && change.type !== 'moved') continue;
      const moved = change.type === 'moved' ? [change.articleId] : change.articleIds;
      for (const articleId of moved) places.set(articleId, change.storyId);
    }
  }
  return places;
};

/**
 * Every article stands in exactly one story, the stories' counts are those of a recount, each
 * article entered the history once, and the stories are those of an undisturbed run.
 */
export const expectWholeAndUndisturbed = async (
  store: Store,
  items: readonly ReceivedItem[],
  ids: readonly string[],
): Promise<void> => {
  const places = await placesOf(store, ids);
  const stories = (await storiesOf(store)).filter(({ status }) => status !== 'merged');
  const counted = new Map(stories.map(({ id, counts }) => [id, counts.articles]));
  const recounted = new Map<string, number>();
  for (const storyId of places.values()) {
    recounted.set(storyId, (recounted.get(storyId) ?? 0) + 1);
  }
  expect(counted).toEqual(recounted);

  const entered = (await store.events(0, 100_000))
    .filter(({ type }) => type === 'created' || type === 'joined')
    .map(({ articleId }) => articleId);
  expect(entered.sort()).toEqual([...new Set(entered)].sort());
  // Each partition is a stream of its own.
  const expected = new Map<string, string>();
  for (const partition of new Set(items.map((item) => store.partitionOf(item)))) {
    const own = items.flatMap((item, at) => (store.partitionOf(item) === partition ? [at] : []));
    const alone = undisturbed(
      own.map((at) => items[at] as ReceivedItem),
      own.map((at) => ids[at] ?? ''),
    );
    for (const [id, storyId] of alone) expected.set(id, storyId);
  }
  expect(groupsOf(places)).toEqual(groupsOf(expected));
};
