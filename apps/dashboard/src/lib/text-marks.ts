import type { ReuseEdge } from './api.ts';

/**
 * Turns the aligned spans of a reuse edge into marked pieces of both texts.
 *
 * A span is `taken`, or `quotation` when it lies in quotation marks. Between two spans that follow
 * each other on both sides in the same order, a short stretch on each side is `changed`: it stands
 * where the other one stood. Everything else is `own`.
 *
 * Invariant: the pieces of a side, joined, are its text. Cost: O(spans log spans).
 */
export type Mark = 'taken' | 'quotation' | 'changed' | 'own';

export interface Piece {
  readonly text: string;
  readonly mark: Mark;
  /** Equal on both sides of a pair of pieces; null for `own`. */
  readonly pair: number | null;
}

interface MarkedRange {
  readonly start: number;
  readonly end: number;
  readonly mark: Exclude<Mark, 'own'>;
  readonly pair: number;
}

/** Longest stretch, in characters, that counts as changed and not as new. */
const CHANGED_CHARACTERS = 240;

/** The marked pieces of the copy and of its source. */
export function markTexts(
  copy: string,
  source: string,
  spans: ReuseEdge['spans'],
): { copy: Piece[]; source: Piece[] } {
  const copyRanges: MarkedRange[] = [];
  const sourceRanges: MarkedRange[] = [];
  const inOrder = [...spans].sort((a, b) => a.from.start - b.from.start);
  let pair = 0;
  for (const [index, span] of inOrder.entries()) {
    const before = inOrder[index - 1];
    const gap = before ? changedGap(before, span) : null;
    if (gap) {
      pair++;
      copyRanges.push({ ...gap.from, mark: 'changed', pair });
      sourceRanges.push({ ...gap.to, mark: 'changed', pair });
    }
    pair++;
    const mark = span.quotation ? 'quotation' : 'taken';
    copyRanges.push({ ...span.from, mark, pair });
    sourceRanges.push({ ...span.to, mark, pair });
  }
  return { copy: cut(copy, copyRanges), source: cut(source, sourceRanges) };
}

type Span = ReuseEdge['spans'][number];

/** The stretches between two spans, when both are short, and neither side is empty. */
function changedGap(before: Span, after: Span): Pick<Span, 'from' | 'to'> | null {
  const from = { start: before.from.end, end: after.from.start };
  const to = { start: before.to.end, end: after.to.start };
  const short = ({ start, end }: { start: number; end: number }) =>
    end > start && end - start <= CHANGED_CHARACTERS;
  return short(from) && short(to) ? { from, to } : null;
}

function cut(text: string, ranges: readonly MarkedRange[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const range of [...ranges].sort((a, b) => a.start - b.start)) {
    const start = Math.max(range.start, at);
    const end = Math.min(range.end, text.length);
    if (end <= start) continue;
    if (start > at) pieces.push({ text: text.slice(at, start), mark: 'own', pair: null });
    const stretch = text.slice(start, end);
    // A gap of nothing but white space and marks is no change worth showing.
    const bare = range.mark === 'changed' && !/[\p{L}\p{N}]/u.test(stretch);
    pieces.push({ text: stretch, mark: bare ? 'own' : range.mark, pair: bare ? null : range.pair });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), mark: 'own', pair: null });
  return pieces;
}
