import type { StorySummary } from './api.ts';

/** A story for tests: `minute` is when it last changed. */
export function storyForTest(
  id: string,
  minute: number,
  rest: Partial<StorySummary> = {},
): StorySummary {
  return {
    id,
    status: 'active',
    mergedInto: null,
    title: `Story ${id}`,
    titleArticleId: `a-${id}`,
    summary: [],
    counts: { articles: 1, outlets: 1, origins: 1 },
    kinds: { original: 1, credited: 0, rewritten: 0, adapted: 0, verbatim: 0 },
    outlets: [],
    languages: ['en'],
    droppedArticles: 0,
    firstSeenAt: '2026-11-22T08:00:00.000Z',
    updatedAt: new Date(Date.UTC(2026, 10, 22, 9, minute)).toISOString(),
    velocity: 1,
    arrivals: [1],
    ...rest,
  };
}
