/** What is true of a derived stream: who copied what from whom, and how much of it. */
import type { ArticleInput } from '../article.ts';
import type { ReuseKind } from '../decision.ts';

export const DERIVATION_CLASSES = [
  'verbatim',
  'dropped',
  'reordered',
  'edited',
  'mixed',
  'splice',
  'chain',
  'late',
  'quotations',
  'stock',
  'rewrite',
  'independent',
] as const;
export type DerivationClass = (typeof DERIVATION_CLASSES)[number];

/** Share of the prose from which an edge is expected. */
export const EXPECTED_SHARE = 0.3;
const VERBATIM_SHARE = 0.8;

/** What is true of one article of the stream. */
export interface Derivation {
  readonly id: string;
  /** Null for sources. */
  readonly class: DerivationClass | null;
  /** Direct sources with the share of this article's prose; a rewrite's share is null. */
  readonly sources: readonly { readonly id: string; readonly share: number | null }[];
}

export interface DerivedStream {
  /** In the order of receipt. */
  readonly articles: readonly ArticleInput[];
  readonly truth: ReadonlyMap<string, Derivation>;
}

export interface CleanSource {
  readonly title: string | null;
  /** Clean prose: an article as normalization leaves it. */
  readonly text: string;
}

/** A pair of invented texts, the second a rewrite of the first. */
export interface RewriteExample {
  readonly original: string;
  readonly rewrite: string;
}

/** Two invented reports of one event by two reporters; neither copies the other. */
export interface IndependentPair {
  readonly first: string;
  readonly second: string;
}

/** Texts that were written by hand, for what cannot be derived by machine. */
export interface WrittenExamples {
  readonly rewrites: readonly RewriteExample[];
  readonly independents: readonly IndependentPair[];
}

/** The kind that a share stands for. */
export function kindOfShare(share: number | null): ReuseKind | null {
  if (share === null) return 'rewritten';
  if (share >= VERBATIM_SHARE) return 'verbatim';
  return share >= EXPECTED_SHARE ? 'adapted' : null;
}
