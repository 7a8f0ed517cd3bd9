import { z } from '@hono/zod-openapi';
import { assignment, credit, dateTime, reuseEdge } from './shared-parts.ts';

/** One item of `POST /v1/articles`. */
export const articleItem = z
  .object({
    url: z
      .url({ protocol: /^https?$/ })
      .max(4096)
      .nullish(),
    title: z.string().max(2_000).nullish(),
    text: z.string().nullish(),
    html: z.string().nullish(),
    source: z.string().max(300).nullish(),
    publishedAt: z.string().nullish(),
    language: z.string().max(35).nullish(),
    externalId: z.string().max(1_000).nullish(),
  })
  .openapi('ArticleItem');

export const itemOutcome = z
  .object({
    /** Place of the item in the request, from 0. */
    index: z.int(),
    outcome: z.enum(['queued', 'duplicate', 'newVersion', 'rejected']),
    id: z.string().nullable(),
    version: z.int().nullable(),
    externalId: z.string().nullable(),
    error: z
      .object({ field: z.string(), expected: z.string(), actual: z.string(), message: z.string() })
      .nullable(),
  })
  .openapi('ItemOutcome');

export const postArticlesAnswer = z
  .object({
    accepted: z.int(),
    rejected: z.int(),
    items: z.array(itemOutcome),
  })
  .openapi('PostArticlesAnswer');

export const articleSummary = z
  .object({
    id: z.string(),
    status: z.enum(['received', 'ready', 'assigned', 'failed']),
    url: z.string().nullable(),
    externalId: z.string().nullable(),
    outlet: z.object({ id: z.string(), name: z.string() }).nullable(),
    title: z.string().nullable(),
    /** First 280 characters of the cleaned text. */
    excerpt: z.string(),
    language: z.string().nullable(),
    publishedAt: dateTime.nullable(),
    receivedAt: dateTime,
    version: z.int(),
    storyId: z.string().nullable(),
    assignment: assignment.nullable(),
    credits: z.array(credit),
    origin: z
      .object({
        key: z.string(),
        parentId: z.string().nullable(),
        kind: z.enum(['verbatim', 'adapted', 'rewritten', 'credited']).nullable(),
        share: z.number().nullable(),
      })
      .nullable(),
  })
  .openapi('ArticleSummary');

export const article = articleSummary
  .extend({
    text: z.string().nullable(),
    removed: z.array(z.object({ line: z.string(), rule: z.string() })),
    assignedAt: dateTime.nullable(),
    failure: z.object({ stage: z.string(), reason: z.string(), attempts: z.int() }).nullable(),
    versions: z.array(
      z.object({
        version: z.int(),
        title: z.string().nullable(),
        text: z.string().nullable(),
        receivedAt: dateTime,
        publishedAt: dateTime.nullable(),
      }),
    ),
    reuse: z.object({ in: z.array(reuseEdge), out: z.array(reuseEdge) }),
  })
  .openapi('Article');

export const articleList = z
  .object({ articles: z.array(articleSummary), nextCursor: z.string().nullable() })
  .openapi('ArticleList');

export const failedArticle = z
  .object({
    id: z.string(),
    title: z.string().nullable(),
    url: z.string().nullable(),
    stage: z.string(),
    reason: z.string(),
    attempts: z.int(),
    failedAt: dateTime,
  })
  .openapi('FailedArticle');

export type ArticleItem = z.infer<typeof articleItem>;
export type ItemOutcome = z.infer<typeof itemOutcome>;
export type PostArticlesAnswer = z.infer<typeof postArticlesAnswer>;
export type ArticleSummary = z.infer<typeof articleSummary>;
export type Article = z.infer<typeof article>;
export type FailedArticle = z.infer<typeof failedArticle>;
