import type { ReuseEdge, ReuseSpan } from '@tributary/core';
import type { Work } from './commit.ts';

/**
 * Writes the edges of the batch and takes out those that no longer hold. Of an article that comes
 * back after it has left the window the engine knows no edges: those of its old text go; those of
 * articles that took from it stay true.
 */
export async function writeReuse(work: Work): Promise<void> {
  const { database, session, batch } = work;
  const copiesOf = new Map<string, string[]>();
  for (const { articleId, sourceId } of batch.withdrawn) {
    copiesOf.set(sourceId, [...(copiesOf.get(sourceId) ?? []), articleId]);
  }
  for (const [sourceId, copies] of copiesOf) {
    const ids = database.flavor.list(copies);
    await session.kysely
      .deleteFrom('reuse')
      .where('source_id', '=', sourceId)
      .where('article_id', 'in', ids)
      .execute();
  }
  const returned = returnedArticles(work);
  if (returned.length > 0) {
    await session.kysely
      .deleteFrom('reuse')
      .where('article_id', 'in', database.flavor.list(returned))
      .execute();
  }
  const edges = new Map(batch.reuse.map((edge) => [`${edge.articleId} ${edge.sourceId}`, edge]));
  await session.insert(
    'reuse',
    {
      columns: {
        article_id: 'text',
        source_id: 'text',
        article_version: 'integer',
        source_version: 'integer',
        kind: 'text',
        share: 'real',
        source_share: 'real',
        spans: 'text',
      },
      rows: [...edges.values()].map((edge) => [
        edge.articleId,
        edge.sourceId,
        edge.articleVersion,
        edge.sourceVersion,
        edge.kind,
        edge.share,
        edge.sourceShare,
        encodeSpans(edge.spans),
      ]),
    },
    `ON CONFLICT (article_id, source_id) DO UPDATE SET
      article_version = excluded.article_version, source_version = excluded.source_version,
      kind = excluded.kind, share = excluded.share, source_share = excluded.source_share,
      spans = excluded.spans`,
  );
}

/** Known to the store, new to the engine. */
function returnedArticles({ batch, articles }: Work): string[] {
  return batch.changes.flatMap((change) =>
    (change.type === 'created' || change.type === 'joined') &&
    articles.get(change.articleId)?.before.storyId != null
      ? [change.articleId]
      : [],
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
