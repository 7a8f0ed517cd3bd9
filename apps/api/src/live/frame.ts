import type { EventRow, StoryRow } from '@tributary/store';
import type { StreamEvent } from '../schemas/story.ts';
import { historyEventView, storySummaryView } from '../views/story-view.ts';

/** One event of the stream, ready to be written to any number of clients. */
export interface Frame {
  readonly id: number;
  readonly articleId: string | null;
  readonly bytes: Uint8Array;
}

/** The name of the live event that a history row becomes. */
const eventNames = {
  created: 'story.created',
  joined: 'story.updated',
  versioned: 'story.updated',
  moved: 'story.updated',
  origin: 'story.updated',
  withdrawn: 'story.updated',
  merged: 'story.merged',
  split: 'story.split',
  closed: 'story.closed',
} as const satisfies Record<EventRow['type'], string>;

const encoder = new TextEncoder();

export function frameOf(row: EventRow, story: StoryRow | null): Frame {
  const { storyId, articleId, type, at, detail } = historyEventView(row);
  const data: StreamEvent = {
    storyId,
    articleId,
    type,
    at,
    detail,
    story: story === null ? null : storySummaryView(story),
  };
  const text = `id: ${row.id}\nevent: ${eventNames[type]}\ndata: ${JSON.stringify(data)}\n\n`;
  return { id: row.id, articleId, bytes: encoder.encode(text) };
}
