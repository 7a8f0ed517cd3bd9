import type { CleanArticle } from '../article.ts';
import type { ReuseKind, ReuseSpan } from '../decision.ts';
import { Comparable } from './comparable.ts';
import { compare, judge, spansTaken } from './comparison.ts';
import { DEFAULT_REUSE_OPTIONS, type ReuseOptions } from './options.ts';
import { flatRanges, proseOf } from './prose.ts';

/** What one text takes from another, seen without any stream. */
export interface TextComparison {
  /** What an edge between them would be called; null when there would be none. */
  readonly kind: ReuseKind | null;
  /** Share of the copy's prose, 0 to 1; for rewrites, of its sentences that pair off. */
  readonly share: number;
  readonly sourceShare: number;
  /** `from` in the copy, `to` in the source. */
  readonly spans: readonly ReuseSpan[];
}

export type ComparedText = Pick<CleanArticle, 'text' | 'quotations'>;

/** Compares two cleaned texts, taking the first for the copy. */
export function compareTexts(
  copy: ComparedText,
  source: ComparedText,
  options: ReuseOptions = DEFAULT_REUSE_OPTIONS,
): TextComparison {
  const made = ({ text, quotations }: ComparedText) =>
    new Comparable(proseOf(text, flatRanges(quotations)), options.gram);
  const mine = made(copy);
  const taken = compare(mine, made(source), options, { articleCopies: true, isStock: null });
  const verdict = judge(taken, options, { credited: false });
  const long = mine.prose.proseWords >= options.minProseWords;
  return {
    kind: long ? (verdict?.kind ?? null) : null,
    share: verdict?.share ?? taken.share,
    sourceShare: verdict?.sourceShare ?? taken.sourceShare,
    spans: spansTaken(taken),
  };
}
