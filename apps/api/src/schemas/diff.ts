import { z } from '@hono/zod-openapi';
import { dateTime, orNull, range, reuseEdge } from './shared-parts.ts';

const side = z
  .object({
    articleId: z.string(),
    version: z.int(),
    newestVersion: z.int().describe('Greater than `version` where the article was edited since.'),
    title: z.string().nullable(),
    text: z.string(),
    outlet: z.object({ id: z.string(), name: z.string() }).nullable(),
    receivedAt: dateTime,
    publishedAt: dateTime.nullable(),
  })
  .openapi('DiffSide');

export const diffAnswer = z
  .object({
    article: side,
    against: side,
    words: z
      .object({ article: z.int(), against: z.int(), shared: z.int() })
      .describe('Words in either text, and how many of them stand in both in the same order.'),
    spans: z
      .array(z.object({ from: range, to: range }))
      .describe('Equal words: `from` in the article, `to` in the other text, in order.'),
    changes: z
      .array(z.object({ kind: z.enum(['insert', 'delete', 'replace']), from: range, to: range }))
      .describe(
        'What stands between the spans. `insert`: only in the article; `delete`: only in the other text; `replace`: other words on either side. A side that holds nothing has an empty range.',
      ),
    reuse: orNull(reuseEdge).describe(
      'The reuse edge between the two articles, which also knows text that moved; without spans where other versions are shown than it speaks of.',
    ),
  })
  .openapi('Diff');

export type DiffAnswer = z.infer<typeof diffAnswer>;
