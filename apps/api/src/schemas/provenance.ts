import { z } from '@hono/zod-openapi';
import { counts, credit, dateTime, reuseKind, reuseSpan } from './shared-parts.ts';

export const provenance = z
  .object({
    storyId: z.string(),
    counts,
    nodes: z.array(
      z.object({
        articleId: z.string(),
        title: z.string().nullable(),
        url: z.string().nullable(),
        outlet: z.object({ id: z.string(), name: z.string() }).nullable(),
        publishedAt: dateTime.nullable(),
        receivedAt: dateTime,
        version: z.int().describe('The newest version.'),
        credits: z.array(credit),
        originKey: z.string().describe('Equal keys are one origin.'),
        parentId: z
          .string()
          .nullable()
          .describe('The article that most of it was taken from; null for a root of the tree.'),
        kind: reuseKind
          .nullable()
          .describe('How it was taken, as in the edges; null for an original.'),
        share: z.number().nullable().describe('How much of it was taken, 0 to 1.'),
      }),
    ),
    edges: z.array(
      z.object({
        articleId: z.string(),
        articleVersion: z.int().describe('The version that was compared.'),
        sourceId: z.string().describe('An article id, or the key of an external origin.'),
        sourceVersion: z
          .int()
          .nullable()
          .describe('The version that most was taken from; null where no text was compared.'),
        kind: reuseKind,
        share: z
          .number()
          .nullable()
          .describe('As in a reuse edge; null where a source is credited and no text of it found.'),
        sourceShare: z.number().nullable().describe('Part of the source that was used, 0 to 1.'),
        spans: z.array(reuseSpan).describe('Empty unless asked for with `spans=true`.'),
      }),
    ),
    origins: z
      .array(
        z.object({
          key: z.string(),
          external: z.boolean().describe('A credited source that is not in the collection.'),
          name: z.string().nullable().describe('The credited name, or the outlet of the root.'),
          articles: z.int().describe('Articles of the story with this origin.'),
          outlets: z.int().describe('Outlets that published them.'),
        }),
      )
      .describe('The evidence of `counts.origins`, most articles first.'),
    truncated: z
      .boolean()
      .describe('True when the story has more than the 2,000 articles that are listed.'),
  })
  .openapi('Provenance');

export type Provenance = z.infer<typeof provenance>;
