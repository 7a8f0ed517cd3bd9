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
  .object({ from: range, to: range, quotation: z.boolean() })
  .openapi('ReuseSpan');

export const reuseEdge = z
  .object({
    articleId: z.string(),
    articleVersion: z.int().describe('The version that was compared: spans are offsets into it.'),
    sourceId: z.string(),
    sourceVersion: z
      .int()
      .describe('The version of the source that most was taken from; it may have a newer one.'),
    kind: z.enum(['verbatim', 'adapted', 'rewritten', 'credited']),
    share: z.number(),
    sourceShare: z.number(),
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
