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
});

export type ArticleJob = z.infer<typeof articleJob>;

/** Message on the changes channel. */
export const changesMessage = z.object({ lastEventId: z.int().nonnegative() });

export type ChangesMessage = z.infer<typeof changesMessage>;
