import type { ReuseKind, ReuseSpan } from '../decision.ts';
import { align, type GramTable, gramTable } from './align.ts';
import type { ReuseOptions } from './options.ts';
import type { Prose } from './prose.ts';
import {
  commonFacts,
  containment,
  type Rewrite,
  type RewriteView,
  rewriteOf,
  rewriteView,
} from './rewrite.ts';
import { inverted, type Shares, sharesOf } from './shares.ts';
import { spansOf } from './spans.ts';

/** A text made ready to be compared with many others; what is not needed is not read. */
export interface Comparable {
  readonly prose: Prose;
  readonly table: () => GramTable;
  readonly view: () => RewriteView;
}

export function comparable(prose: Prose, gram: number): Comparable {
  let table: GramTable | null = null;
  let view: RewriteView | null = null;
  return {
    prose,
    table: () => {
      table ??= gramTable(prose.words.hashes, gram);
      return table;
    },
    view: () => {
      view ??= rewriteView(prose);
      return view;
    },
  };
}

/** True when enough small phrases or telling words are common for one to rewrite the other. */
export function mayBeRewrite(a: Comparable, b: Comparable, options: ReuseOptions): boolean {
  const [x, y] = [a.view(), b.view()];
  // Of the two texts, the one with fewer phrases has the larger share in common.
  const [fewer, more] = x.phrases.length <= y.phrases.length ? [x, y] : [y, x];
  return (
    containment(fewer.phrases, more.phrases) >= options.rewritePhrases ||
    commonFacts(x, y, options.rewriteFacts) >= options.rewriteFacts
  );
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
  readonly spans: () => ReuseSpan[];
  /** Sentences that pair off; measured when first asked for. */
  readonly rewrite: () => Rewrite;
}

type IsStock = (start: number, end: number) => boolean;

/**
 * Compares an article with another text. `copies` says which of the two is the copy; `isStock`
 * always speaks of the article's words.
 */
export function compare(
  article: Comparable,
  other: Comparable,
  options: ReuseOptions,
  { articleCopies, isStock }: { readonly articleCopies: boolean; readonly isStock: IsStock },
): Taking {
  const match = align(article.table(), other.table(), options);
  if (articleCopies) return taking(article, other, { match, options, isStock });
  const back = inverted(match, other.prose.quoted.length);
  return taking(other, article, {
    match: back,
    options,
    isStock: (start, end) => isStock(back[start] as number, (back[end - 1] as number) + 1),
  });
}

function taking(
  copy: Comparable,
  source: Comparable,
  given: {
    readonly match: Int32Array;
    readonly options: ReuseOptions;
    readonly isStock: IsStock;
  },
): Taking {
  const { match, options, isStock } = given;
  let rewrite: Rewrite | null = null;
  return {
    ...sharesOf(copy.prose, source.prose, match, { gram: options.gram, isStock }),
    spans: () => spansOf(copy.prose, source.prose, match),
    rewrite: () => {
      rewrite ??= rewriteOf(copy.view(), source.view(), options);
      return rewrite;
    },
  };
}

/** For texts outside of any stream: nothing is known to be stock. */
export const NO_STOCK: IsStock = () => false;

/** How an edge would be called, or null when it is none; with the share that it stands for. */
export function judge(
  taken: Taking,
  options: ReuseOptions,
  { credited, mayRewrite }: { readonly credited: boolean; readonly mayRewrite: boolean },
): { kind: ReuseKind; share: number; sourceShare: number } | null {
  const { share, sourceShare, takenWords, anchoredShare } = taken;
  const enough = takenWords >= options.minTakenWords;
  if (enough && share >= options.verbatimShare) return { kind: 'verbatim', share, sourceShare };
  if (enough && anchoredShare >= options.adaptedShare)
    return { kind: 'adapted', share, sourceShare };
  if (mayRewrite) {
    const rewrite = taken.rewrite();
    if (isRewrite(rewrite, options)) {
      return { kind: 'rewritten', share: rewrite.share, sourceShare: rewrite.sourceShare };
    }
  }
  if (enough && share >= options.adaptedShare) return { kind: 'adapted', share, sourceShare };
  if (enough && credited && share >= options.creditedShare) {
    return { kind: 'credited', share, sourceShare };
  }
  return null;
}
