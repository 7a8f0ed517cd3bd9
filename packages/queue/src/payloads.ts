import { z } from 'zod';

/** A job carries ids only; the text stands in the store. */
export const articleJob = z.object({
  articleId: z.string().min(1),
  version: z.int().positive(),
  /** Place in the stream; the owner decides in this order. */
  seq: z.int().nonnegative(),
  partition: z.string().min(1),
  /** Follows the article from POST to story through all logs. */
  requestId: z.string(),
  /** W3C trace context of the POST, where traces are on; what the sweeper enqueues has none. */
  traceparent: z.string().optional(),
});

export type ArticleJob = z.infer<typeof articleJob>;

/** Message on the changes channel. */
export const changesMessage = z.object({
  lastEventId: z.int().nonnegative(),
  /** Trace context by article, of those that are traced. */
  traces: z.record(z.string(), z.string()).optional(),
});

export type ChangesMessage = z.infer<typeof changesMessage>;
