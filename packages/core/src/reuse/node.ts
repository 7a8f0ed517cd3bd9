import type { ReuseKind } from '../decision.ts';
import type { Precedence } from './precedence.ts';

/** What reuse keeps of one active article; its text stays with the owner of the index. */
export interface ReuseNode extends Precedence {
  readonly id: string;
  /** Counts the versions of the article; links of older versions are void. */
  readonly version: number;
  /** The outside origin that the article credits for its whole text, or null. */
  readonly credit: string | null;
  /** Names by which others credit its outlet, folded. */
  readonly outlets: readonly string[];
  /** Starts and ends of the quotations in the text, by turns. */
  readonly quotations: readonly number[];
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
  readonly kind: ReuseKind;
  readonly share: number;
  readonly sourceShare: number;
  /** Words taken outside of quotations. */
  readonly takenWords: number;
  /** The source's place in the order when the link was made; outlives the source. */
  readonly precedence: Precedence;
}
