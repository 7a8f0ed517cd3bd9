import type { ReuseKind, ReuseSpan } from '../decision.ts';
import { align, type Match } from './align.ts';
import type { Comparable } from './comparable.ts';
import type { ReuseOptions } from './options.ts';
import { commonFacts, containment, type Rewrite, rewriteOf } from './rewrite.ts';
import type { RewriteView } from './rewrite-view.ts';
import { type IsStock, inverted, type Shares, sharesOf } from './shares.ts';
import { spansOf } from './spans.ts';

/** True when enough small phrases or telling words are common for one to rewrite the other. */
export function mayBeRewrite(a: RewriteView, b: RewriteView, options: ReuseOptions): boolean {
  // Of the two texts, the one with fewer phrases has the larger share in common.
  const [fewer, more] = a.phrases.weight <= b.phrases.weight ? [a, b] : [b, a];
  return (
    containment(fewer, more) >= options.rewritePhrases ||
    commonFacts(a, b, options.rewriteFacts) >= options.rewriteFacts
  );
}

/** Null unless the copy rewrites its source. Sentences are read only where they can decide. */
function rewriteBy({ copy, source }: Taking, options: ReuseOptions): Rewrite | null {
  const mayDecide =
    containment(copy, source) >= options.rewritePhrases ||
    commonFacts(copy, source, options.rewriteFacts) >= options.rewriteFacts;
  if (!mayDecide) return null;
  const rewrite = rewriteOf(copy, source, options);
  return isRewrite(rewrite, options) ? rewrite : null;
}

/**
 * A rewrite keeps the order and small phrases, or else most of the facts: what it lacks in order
 * it must make up in facts.
 */
function isRewrite(rewrite: Rewrite, options: ReuseOptions): boolean {
  const { share, sourceShare, pairs, phrases, facts } = rewrite;
  if (
    phrases >= options.rewritePhrases &&
    share >= options.rewriteShare &&
    sourceShare >= options.rewriteSourceShare &&
    pairs >= options.rewritePairs
  ) {
    return true;
  }
  const spared = options.orderPerFact * (facts - options.rewriteFacts);
  return (
    spared >= 0 &&
    share >= options.factsShare - spared &&
    sourceShare >= options.factsSourceShare - spared &&
    pairs >= options.factsPairs
  );
}

/** What a copy takes from a source. */
export interface Taking extends Shares {
  readonly copy: Comparable;
  readonly source: Comparable;
  /** For each word of the copy its word of the source, or -1. */
  readonly match: Match;
}

/**
 * Compares an article with another text. `copies` says which of the two is the copy; `isStock`
 * always speaks of the article's words and is null where nothing is stock.
 */
export function compare(
  article: Comparable,
  other: Comparable,
  options: ReuseOptions,
  { articleCopies, isStock }: { readonly articleCopies: boolean; readonly isStock: IsStock | null },
): Taking {
  const match = align(article, other.table, options);
  const { gram } = options;
  if (articleCopies) {
    const shares = sharesOf(article.prose, other.prose, match, { gram, isStock });
    return { copy: article, source: other, match, ...shares };
  }
  const back = inverted(match, other.hashes.length);
  const isStockBack: IsStock | null =
    isStock && ((start, end) => isStock(back[start] as number, (back[end - 1] as number) + 1));
  const shares = sharesOf(other.prose, article.prose, back, { gram, isStock: isStockBack });
  return { copy: other, source: article, match: back, ...shares };
}

/** The shared text, as maximal spans of copy and source. */
export function spansTaken({ copy, source, match }: Taking): ReuseSpan[] {
  return spansOf(copy.prose, source.prose, match);
}

/** How an edge would be called, or null when it is none; with the share that it stands for. */
export function judge(
  taken: Taking,
  options: ReuseOptions,
  { credited }: { readonly credited: boolean },
): { kind: ReuseKind; share: number; sourceShare: number } | null {
  const { share, sourceShare, takenWords, anchoredShare } = taken;
  const enough = takenWords >= options.minTakenWords;
  if (enough && share >= options.verbatimShare) return { kind: 'verbatim', share, sourceShare };
  if (enough && anchoredShare >= options.adaptedShare)
    return { kind: 'adapted', share, sourceShare };
  const rewrite = rewriteBy(taken, options);
  if (rewrite !== null) {
    return { kind: 'rewritten', share: rewrite.share, sourceShare: rewrite.sourceShare };
  }
  if (enough && share >= options.adaptedShare) return { kind: 'adapted', share, sourceShare };
  if (enough && credited && share >= options.creditedShare) {
    return { kind: 'credited', share, sourceShare };
  }
  return null;
}
