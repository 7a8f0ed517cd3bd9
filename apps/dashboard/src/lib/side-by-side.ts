import type { Diff, DiffSide, ReuseEdge } from './api.ts';

/** Two articles beside each other: the copy first, whichever way round they were asked for. */
export interface SideBySide {
  readonly copy: DiffSide;
  readonly source: DiffSide;
  /** Null when neither takes from the other. */
  readonly edge: ReuseEdge | null;
  readonly spans: ReuseEdge['spans'];
}

/** Fewer characters than these in the same order are chance, not copying. */
const TELLING_CHARACTERS = 16;

/**
 * What to show of a comparison. The reuse edge knows its spans, also moved ones, and which of them
 * are quotation; of a rewrite, which has few spans or none, the longer word runs are shown instead.
 */
export function sideBySide(diff: Diff): SideBySide {
  const { article, against, reuse } = diff;
  if (reuse === null) return { copy: article, source: against, edge: null, spans: [] };
  const asAsked = reuse.articleId === article.articleId;
  const spans = reuse.spans.length > 0 ? reuse.spans : runs(diff, asAsked);
  const [copy, source] = asAsked ? [article, against] : [against, article];
  return { copy, source, edge: reuse, spans };
}

function runs({ spans }: Diff, asAsked: boolean): ReuseEdge['spans'] {
  return spans
    .filter(({ from }) => from.end - from.start >= TELLING_CHARACTERS)
    .map(({ from, to }) => ({
      from: asAsked ? from : to,
      to: asAsked ? to : from,
      quotation: false,
    }));
}
