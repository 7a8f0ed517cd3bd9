import type { StorySummary } from './api.ts';
import { matches, type Sort, type StoryFilters } from './filters.ts';

/**
 * Merging live events into a list that someone is reading.
 *
 * Changes collect in `waiting` (newest state per story) until they are taken into the list, either
 * at once, when the reader is at the top, or on request. Invariants: no story stands twice; a story
 * that no longer matches leaves; what is in the list keeps its order unless it changed.
 */
export interface LiveEvent {
  readonly storyId: string;
  readonly articleId: string | null;
  readonly type: string;
  readonly at: string;
  readonly detail: Readonly<Record<string, unknown>>;
  /** The story as it stands now; null when it is gone. */
  readonly story: StorySummary | null;
}

export type Waiting = ReadonlyMap<string, StorySummary>;

/** Adds one event to what waits. Stories that neither are in the list nor match are not news. */
export function enqueue(
  waiting: Waiting,
  event: LiveEvent,
  list: readonly StorySummary[],
  filters: StoryFilters,
): Waiting {
  const next = new Map(waiting);
  const gone = event.detail.mergedStoryId;
  if (typeof gone === 'string') {
    next.delete(gone);
    const ghost = list.find((story) => story.id === gone);
    if (ghost) next.set(gone, { ...ghost, status: 'merged', mergedInto: event.storyId });
  }
  const { story } = event;
  if (story && (list.some(({ id }) => id === story.id) || matches(story, filters))) {
    next.set(story.id, story);
  }
  return next;
}

/** The list after taking in what waits. Cost: O(list + waiting · log waiting). */
export function takeIn(
  list: readonly StorySummary[],
  waiting: Waiting,
  filters: StoryFilters,
): StorySummary[] {
  const changed = [...waiting.values()].filter((story) => matches(story, filters));
  if (filters.sort === 'relevance') return inPlace(list, waiting, filters);
  const untouched = list.filter((story) => !waiting.has(story.id));
  return mergeSorted(untouched, changed, order(filters.sort));
}

/** For an order that only the API knows: known stories change where they are, new ones go last. */
function inPlace(
  list: readonly StorySummary[],
  waiting: Waiting,
  filters: StoryFilters,
): StorySummary[] {
  const known = new Set(list.map((story) => story.id));
  const kept = list.map((story) => waiting.get(story.id) ?? story);
  const fresh = [...waiting.values()].filter((story) => !known.has(story.id));
  return [...kept, ...fresh].filter((story) => matches(story, filters));
}

type Order = (a: StorySummary, b: StorySummary) => number;

function order(sort: Exclude<Sort, 'relevance'>): Order {
  const latest: Order = (a, b) => Date.parse(b.updatedAt) - Date.parse(a.updatedAt);
  const by = (value: (story: StorySummary) => number): Order => {
    return (a, b) => value(b) - value(a) || latest(a, b);
  };
  if (sort === 'size') return by((story) => story.counts.articles);
  if (sort === 'origins') return by((story) => story.counts.origins);
  if (sort === 'velocity') return by((story) => story.velocity);
  return latest;
}

/** Puts each changed story before the first untouched one that it precedes; ties go to the changed. */
function mergeSorted(
  untouched: readonly StorySummary[],
  changed: readonly StorySummary[],
  compare: Order,
): StorySummary[] {
  const arrivals = [...changed].sort(compare);
  const merged: StorySummary[] = [];
  let next = 0;
  for (const story of untouched) {
    for (
      let arrival = arrivals[next];
      arrival && compare(arrival, story) <= 0;
      arrival = arrivals[next]
    ) {
      merged.push(arrival);
      next++;
    }
    merged.push(story);
  }
  return [...merged, ...arrivals.slice(next)];
}

/** Appends a further page, leaving out what live updates have brought already. */
export function appendPage(
  list: readonly StorySummary[],
  page: readonly StorySummary[],
): StorySummary[] {
  const known = new Set(list.map((story) => story.id));
  return [...list, ...page.filter((story) => !known.has(story.id))];
}

/** What the bar and the screen reader say: "1 new story, 3 updated". Null when nothing waits. */
export function announcement(list: readonly StorySummary[], waiting: Waiting): string | null {
  const known = new Set(list.map((story) => story.id));
  const fresh = [...waiting.keys()].filter((id) => !known.has(id)).length;
  const updated = waiting.size - fresh;
  if (waiting.size === 0) return null;
  const stories = (amount: number) => `${amount} ${amount === 1 ? 'story' : 'stories'}`;
  if (fresh === 0) return `${stories(updated)} updated`;
  if (updated === 0) return `${fresh} new ${fresh === 1 ? 'story' : 'stories'}`;
  return `${fresh} new ${fresh === 1 ? 'story' : 'stories'}, ${updated} updated`;
}
