import { z } from '@hono/zod-openapi';
import { exampleItem } from './examples.ts';
import { assignment, credit, dateTime, fieldError, problem, reuseEdge } from './shared-parts.ts';

/** One item of `POST /v1/articles`. Unknown names are refused, so that a typo is no silent loss. */
export const articleItem = z
  .strictObject({
    url: z
      .url({ protocol: /^https?$/ })
      .max(4096)
      .nullish()
      .describe('Where the article stands. Canonicalized, it identifies the article.'),
    title: z.string().max(2_000).nullish().describe('The headline. Enough by itself.'),
    text: z.string().nullish().describe('Plain text; paragraphs separated by line breaks.'),
    html: z.string().nullish().describe('The page; the article is extracted from it.'),
    source: z.string().max(300).nullish().describe('The outlet: a domain or a display name.'),
    publishedAt: z
      .string()
      .max(100)
      .nullish()
      .describe('ISO 8601 or RFC 2822; without a zone it is UTC.'),
    language: z.string().max(35).nullish().describe('BCP 47, such as "en"; detected if absent.'),
    externalId: z
      .string()
      .max(1_000)
      .nullish()
      .describe(
        "The caller's own id; identifies the article within its source if there is no url.",
      ),
  })
  .openapi('ArticleItem', { example: exampleItem });

export const itemOutcome = z
  .object({
    index: z.int().describe('Place of the item in the request, from 0.'),
    outcome: z
      .enum(['queued', 'duplicate', 'newVersion', 'rejected'])
      .describe(
        '`queued`: a new article. `duplicate`: the same content is known already. `newVersion`: a known article with other text.',
      ),
    id: z.string().nullable().describe('The article id; null when rejected.'),
    version: z.int().nullable(),
    externalId: z.string().nullable(),
    error: fieldError.nullable().describe('Why it was rejected.'),
  })
  .openapi('ItemOutcome');

export const postArticlesAnswer = z
  .object({
    accepted: z.int().describe('Items that are not rejected.'),
    rejected: z.int(),
    items: z.array(itemOutcome),
  })
  .openapi('PostArticlesAnswer');

/** When every item was rejected: a problem and the outcomes in one. */
export const nothingAccepted = problem.extend(postArticlesAnswer.shape).openapi('NothingAccepted');

/** The last line of the answer to an NDJSON body; the lines before are `ItemOutcome`s. */
export const ndjsonEnd = z
  .object({
    done: z.boolean().describe('False when the stream broke off: `problem` says why.'),
    accepted: z.int(),
    rejected: z.int(),
    problem: problem.nullable(),
  })
  .openapi('NdjsonEnd');

export const articleSummary = z
  .object({
    id: z.string(),
    status: z.enum(['received', 'ready', 'assigned', 'failed']),
    url: z.string().nullable(),
    externalId: z.string().nullable(),
    outlet: z.object({ id: z.string(), name: z.string() }).nullable(),
    title: z.string().nullable(),
    excerpt: z.string().describe('First 280 characters of the cleaned text.'),
    textDroppedAt: dateTime
      .nullable()
      .describe('When the text was dropped, as the settings of this system ask; else null.'),
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
        textDroppedAt: dateTime.nullable(),
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

/** A member of a story, with what its sources have corrected since. */
export const storyArticle = articleSummary
  .extend({
    outdated: z
      .array(
        z.object({
          sourceId: z.string().describe('The article that it took this from.'),
          was: z.string().describe('As this article still has it.'),
          now: z.string().describe('As the source has it now.'),
        }),
      )
      .describe('Figures and names that a newer version of its source has changed.'),
  })
  .openapi('StoryArticle');

export const storyArticleList = z
  .object({ articles: z.array(storyArticle), nextCursor: z.string().nullable() })
  .openapi('StoryArticleList');

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

export const failureList = z
  .object({ failures: z.array(failedArticle), nextCursor: z.string().nullable() })
  .openapi('FailureList');

export const retryAllAnswer = z
  .object({
    queued: z.int().describe('Articles that are queued again.'),
    more: z.boolean().describe('Others have failed too: ask again.'),
  })
  .openapi('RetryAllAnswer');

export const retryAnswer = z
  .object({
    id: z.string(),
    version: z.int(),
    queue: z.enum(['extract', 'cluster']).describe('Where it was put back.'),
  })
  .openapi('RetryAnswer');

export type ArticleItem = z.infer<typeof articleItem>;
export type NdjsonEnd = z.infer<typeof ndjsonEnd>;
export type ItemOutcome = z.infer<typeof itemOutcome>;
export type PostArticlesAnswer = z.infer<typeof postArticlesAnswer>;
export type ArticleSummary = z.infer<typeof articleSummary>;
export type StoryArticle = z.infer<typeof storyArticle>;
export type Article = z.infer<typeof article>;
export type FailedArticle = z.infer<typeof failedArticle>;
