import { z } from '@hono/zod-openapi';
import { articleItem } from './article.ts';
import { assignment, orNull } from './shared-parts.ts';
import { storySummary } from './story.ts';

/** The text of a dry run: as `POST /v1/articles`, without `html` and `externalId`. */
export const matchRequest = articleItem
  .omit({ html: true, externalId: true })
  .openapi('MatchRequest');

export const matchAnswer = z
  .object({
    wouldFound: z.boolean().describe('True when the text would found a story of its own.'),
    story: orNull(storySummary).describe('The story that it would join.'),
    assignment: orNull(assignment).describe('Why: the score with its parts, the runner-up.'),
  })
  .openapi('MatchAnswer');

export type MatchAnswer = z.infer<typeof matchAnswer>;
