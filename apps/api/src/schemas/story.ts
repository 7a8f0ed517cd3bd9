import { z } from '@hono/zod-openapi';
import { counts, dateTime, orNull } from './shared-parts.ts';

export const storySummary = z
  .object({
    id: z.string(),
    status: z.enum(['active', 'closed', 'merged']),
    mergedInto: z.string().nullable(),
    title: z.string(),
    titleArticleId: z.string(),
    summary: z.array(z.object({ sentence: z.string(), articleId: z.string() })),
    counts,
    /** Members by kind of reuse. */
    kinds: z.object({
      original: z.int(),
      /** They name their source, whose text is not at hand. */
      credited: z.int(),
      rewritten: z.int(),
      adapted: z.int(),
      verbatim: z.int(),
    }),
    outlets: z.array(z.object({ id: z.string(), name: z.string(), articles: z.int() })),
    languages: z.array(z.string()),
    droppedArticles: z
      .int()
      .describe('Older members that are no longer kept; no count includes them.'),
    firstSeenAt: dateTime,
    updatedAt: dateTime,
    /** Articles per hour, lately. */
    velocity: z.number(),
    /** Arrivals in 24 equal parts of the story's life. */
    arrivals: z.array(z.int()),
  })
  .openapi('StorySummary');

export const story = storySummary
  .extend({
    entities: z.array(z.object({ name: z.string(), articles: z.int() })),
    relatedStories: z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        counts,
        updatedAt: dateTime,
        score: z.number(),
      }),
    ),
    /** Present when the requested id was merged into this story. */
    requestedId: z.string().optional(),
  })
  .openapi('Story');

export const storyList = z
  .object({ stories: z.array(storySummary), nextCursor: z.string().nullable() })
  .openapi('StoryList');

export const historyEvent = z
  .object({
    id: z.int(),
    type: z.enum([
      'created',
      'joined',
      'versioned',
      'moved',
      'merged',
      'split',
      'origin',
      'withdrawn',
      'closed',
    ]),
    storyId: z.string(),
    articleId: z.string().nullable(),
    at: dateTime,
    detail: z.record(z.string(), z.unknown()),
  })
  .openapi('HistoryEvent');

export const historyList = z
  .object({ events: z.array(historyEvent), nextCursor: z.string().nullable() })
  .openapi('HistoryList');

/** `data` of every event of the live stream. */
export const streamEvent = z
  .object({
    storyId: z.string(),
    articleId: z.string().nullable(),
    type: historyEvent.shape.type,
    at: dateTime,
    detail: z.record(z.string(), z.unknown()),
    story: orNull(storySummary).describe('The story (or its survivor) as it stands now.'),
  })
  .openapi('StreamEvent');

export type StreamEvent = z.infer<typeof streamEvent>;
export type StorySummary = z.infer<typeof storySummary>;
export type Story = z.infer<typeof story>;
export type HistoryEvent = z.infer<typeof historyEvent>;
