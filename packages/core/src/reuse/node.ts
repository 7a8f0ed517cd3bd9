import type { ReuseKind } from '../decision.ts';
import type { PackedNumbers } from './packed-numbers.ts';
import type { Precedence } from './precedence.ts';

/** A text that an article had before its present one. */
export interface FormerVersion {
  readonly version: number;
  readonly text: string;
  /** Starts and ends of the quotations in it, by turns. */
  readonly quotations: readonly number[];
}

/**
 * What reuse keeps of one active article; its present text stays with the owner of the index. The
 * facts of its precedence are those of its first version: an edit changes nobody's place.
 */
export interface ReuseNode extends Precedence {
  readonly id: string;
  /** The article's own number of its present text. */
  readonly version: number;
  /** Words outside of quotations in the present text. */
  readonly presentWords: number;
  /** Earlier texts, newest first: whoever copied one of them is compared with that one. */
  readonly former: readonly FormerVersion[];
  /** The outside origin that the article credits for its whole text, or null. */
  readonly credit: string | null;
  /** Names by which others credit its outlet, folded. */
  readonly outlets: readonly string[];
  /** Starts and ends of the quotations in the text, by turns. */
  readonly quotations: PackedNumbers;
  /**
   * Something took from it against precedence, because it named this article's outlet: it stays a
   * root for good, so that no circle can close, not even over articles that have left.
   */
  pinned: boolean;
  slot: number;
  /** Where its fingerprints stand in the posting lists. */
  range: number;
  fingerprints: number;
  /** Sources, strongest first: the first is its parent in the tree. */
  sources: readonly ReuseLink[];
  /** Active articles that have this one among their sources. */
  copies: readonly ReuseNode[];
  /** Key of the tree that it belongs to: a root's id or `credit:NAME`. */
  key: string;
}

/** "Takes `share` of its text from `sourceId`." */
export interface ReuseLink {
  readonly sourceId: string;
  /** Null once the source has left the window. */
  readonly source: ReuseNode | null;
  /** The versions of copy and source that were compared. */
  readonly articleVersion: number;
  readonly sourceVersion: number;
  readonly kind: ReuseKind;
  readonly share: number;
  readonly sourceShare: number;
  /** Words taken outside of quotations. */
  readonly takenWords: number;
  /** Which words of the copy's present text those are: first and past the last, by turns. */
  readonly taken: PackedNumbers;
  /**
   * The source's place in the order when the link was made: the source itself, or the facts alone
   * once it has left or has another place.
   */
  readonly precedence: Precedence;
}
