import type { ReuseEdge, ReuseSpan } from '@tributary/core';
import type { Work } from './commit.ts';

/** Writes the edges of the batch; those of a text that a new version replaced are dropped first. */
export async function writeReuse({ database, session, batch, articles }: Work): Promise<void> {
  const replaced = batch.articles
    .map(({ clean }) => clean.id)
    .filter((id) => articles.get(id)?.before.storyId != null);
  if (replaced.length > 0) {
    const ids = database.flavor.list(replaced);
    await session.kysely
      .deleteFrom('reuse')
      .where((row) => row.or([row('article_id', 'in', ids), row('source_id', 'in', ids)]))
      .execute();
  }
  const edges = new Map(batch.reuse.map((edge) => [`${edge.articleId} ${edge.sourceId}`, edge]));
  await session.insert(
    'reuse',
    {
      columns: {
        article_id: 'text',
        source_id: 'text',
        kind: 'text',
        share: 'real',
        source_share: 'real',
        spans: 'text',
      },
      rows: [...edges.values()].map(({ articleId, sourceId, kind, share, sourceShare, spans }) => [
        articleId,
        sourceId,
        kind,
        share,
        sourceShare,
        encodeSpans(spans),
      ]),
    },
    `ON CONFLICT (article_id, source_id) DO UPDATE SET
      kind = excluded.kind, share = excluded.share, source_share = excluded.source_share,
      spans = excluded.spans`,
  );
}

/** Five numbers for each span, in one flat list: from, to, and 1 for a quotation. */
const encodeSpans = (spans: readonly ReuseSpan[]): string =>
  JSON.stringify(
    spans.flatMap(({ from, to, quotation }) => [
      from.start,
      from.end,
      to.start,
      to.end,
      quotation ? 1 : 0,
    ]),
  );

export function decodeSpans(encoded: string): ReuseEdge['spans'] {
  const numbers: number[] = JSON.parse(encoded);
  const spans: ReuseSpan[] = [];
  for (let at = 0; at + 4 < numbers.length; at += 5) {
    const [start = 0, end = 0, toStart = 0, toEnd = 0, quotation] = numbers.slice(at, at + 5);
    spans.push({
      from: { start, end },
      to: { start: toStart, end: toEnd },
      quotation: quotation === 1,
    });
  }
  return spans;
}
