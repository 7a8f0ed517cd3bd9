import { z } from '@hono/zod-openapi';

/** ISO 8601 in UTC: "2026-03-01T12:00:00.000Z". */
export const dateTime = z.iso.datetime();

/**
 * A named schema or null. `nullable()` with a description of its own would come out in OpenAPI as
 * "the schema and null at once", which nothing can be.
 */
export const orNull = <T extends z.ZodType>(schema: T) => z.union([schema, z.null()]);

export const counts = z
  .object({ articles: z.int(), outlets: z.int(), origins: z.int() })
  .openapi('SourceCounts');

export const credit = z
  .object({ name: z.string(), kind: z.enum(['agency', 'outlet', 'other']), evidence: z.string() })
  .openapi('Credit');

export const assignment = z
  .object({
    storyId: z.string(),
    founded: z.boolean(),
    score: z.number(),
    confidence: z.number(),
    parts: z.array(
      z.object({ name: z.string(), value: z.number(), evidence: z.array(z.string()) }),
    ),
    nearest: z.array(z.object({ articleId: z.string(), score: z.number() })),
    runnerUp: z.object({ storyId: z.string(), score: z.number(), reason: z.string() }).nullable(),
  })
  .openapi('Assignment');

/** Half-open, in UTF-16 units of a cleaned text. */
export const range = z.object({ start: z.int(), end: z.int() }).openapi('TextRange');

export const reuseSpan = z
  .object({
    from: range.describe('In the text of `articleVersion` of the article that took.'),
    to: range.describe('In the text of `sourceVersion` of the source.'),
    quotation: z
      .boolean()
      .describe('In quotation marks on either side: shown, but no part of the share.'),
  })
  .openapi('ReuseSpan');

export const reuseKind = z
  .enum(['verbatim', 'adapted', 'rewritten', 'credited'])
  .describe(
    '`verbatim`: at least 80 % of its prose; `adapted`: at least 30 %; `rewritten`: few common phrases, but the sentences pair off and carry the same facts; `credited`: it names its source, with at least 20 % or without any common text.',
  );

export const reuseEdge = z
  .object({
    articleId: z.string(),
    articleVersion: z.int().describe('The version that was compared: spans are offsets into it.'),
    sourceId: z.string(),
    sourceVersion: z
      .int()
      .describe('The version of the source that most was taken from; it may have a newer one.'),
    kind: reuseKind,
    share: z
      .number()
      .describe(
        'Part of the article’s prose outside of quotations that was taken, 0 to 1; of a rewrite the part of its sentences that pair off.',
      ),
    sourceShare: z.number().describe('The same part of the source’s prose that was used, 0 to 1.'),
    spans: z.array(reuseSpan),
  })
  .openapi('ReuseEdge');

/** What is wrong with one field. */
export const fieldError = z
  .object({ field: z.string(), expected: z.string(), actual: z.string(), message: z.string() })
  .openapi('FieldError');

/** RFC 9457. */
export const problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    instance: z.string().optional(),
    requestId: z.string().optional(),
    errors: z.array(fieldError).optional(),
  })
  .openapi('Problem');
