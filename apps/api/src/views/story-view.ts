import type { EventRow, StoryRow } from '@tributary/store';
import type { HistoryEvent, Story, StorySummary } from '../schemas/story.ts';
import { isoTime } from './iso-time.ts';

export function storySummaryView(row: StoryRow): StorySummary {
  return {
    id: row.id,
    status: row.status,
    mergedInto: row.mergedInto,
    title: row.title,
    titleArticleId: row.titleArticleId,
    summary: row.summary.map((sentence) => ({ ...sentence })),
    counts: { ...row.counts },
    kinds: { ...row.kinds },
    outlets: row.outlets.map((outlet) => ({ ...outlet })),
    languages: [...row.languages],
    droppedArticles: row.droppedArticles,
    firstSeenAt: isoTime(row.firstSeenAt),
    updatedAt: isoTime(row.updatedAt),
    velocity: row.velocity,
    arrivals: [...row.arrivals],
  };
}

export function storyView(
  row: StoryRow,
  related: readonly { readonly story: StoryRow; readonly score: number }[],
  requestedId: string,
): Story {
  return {
    ...storySummaryView(row),
    entities: row.entities.map((entity) => ({ ...entity })),
    relatedStories: related.map(({ story, score }) => ({
      id: story.id,
      title: story.title,
      counts: { ...story.counts },
      updatedAt: isoTime(story.updatedAt),
      score,
    })),
    ...(requestedId === row.id ? {} : { requestedId }),
  };
}

export function historyEventView(row: EventRow): HistoryEvent {
  return {
    id: row.id,
    type: row.type,
    storyId: row.storyId,
    articleId: row.articleId,
    at: isoTime(row.at),
    detail: { ...row.detail },
  };
}
