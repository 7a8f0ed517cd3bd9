import type { ArticleHistory, CleanArticle } from '../article.ts';
import { creditedOrigin } from './credit-source.ts';
import type { FormerVersion, ReuseLink, ReuseNode } from './node.ts';
import { ownKey } from './origin-forest.ts';
import { type PackedNumbers, unpackNumbers } from './packed-numbers.ts';
import { comparePrecedence, earliest, type Precedence } from './precedence.ts';

/** What the node of an article is made of, besides the article. */
export interface NodeParts {
  readonly article: CleanArticle;
  readonly history: ArticleHistory | undefined;
  readonly outlets: readonly string[];
  readonly quotations: PackedNumbers;
  /** Words outside of quotations. */
  readonly proseWords: number;
  /** The version that this one replaces, with its text. */
  readonly previous: { readonly node: ReuseNode; readonly text: string | null } | null;
  /** Copies that outlived the article in the window. */
  readonly waiting: readonly ReuseNode[];
  /** The next place in the stream. */
  readonly sequence: number;
}

const KEPT_VERSIONS = 2;
/** Longer texts are not kept: they stand in the article's record, which is to stay small. */
const LONGEST_KEPT = 8000;
const NONE: readonly never[] = [];

/** The node of an article that has just come, not yet linked to any other. */
export function newNode(parts: NodeParts): ReuseNode {
  const { article, history, previous, waiting } = parts;
  const credit = creditedOrigin(article);
  // An article that comes back is as old as its copies remember it.
  const remembered = waiting.length === 0 ? NONE : rememberedBy(waiting, article.id);
  const older = olderPlaces(previous?.node ?? null, remembered);
  const { publishedAt, receivedAt } = earliestTimes(older, article, history);
  const node: ReuseNode = {
    id: article.id,
    version: history?.version ?? lastVersion(previous?.node ?? null, remembered) + 1,
    sequence: previous?.node.sequence ?? parts.sequence,
    publishedAt,
    receivedAt,
    creditsOutside: older[0]?.creditsOutside ?? credit !== null,
    proseWords: older[0]?.proseWords ?? parts.proseWords,
    presentWords: parts.proseWords,
    former: previous === null ? NONE : formerVersions(previous.node, previous.text),
    credit,
    outlets: parts.outlets,
    quotations: parts.quotations,
    pinned: previous?.node.pinned ?? false,
    slot: -1,
    range: -1,
    fingerprints: 0,
    sources: NONE,
    copies: previous?.node.copies ?? waiting,
    key: '',
  };
  node.pinned ||= waiting.some((copy) => comparePrecedence(copy, node) < 0);
  node.key = ownKey(node);
  return node;
}

function olderPlaces(
  previous: ReuseNode | null,
  remembered: readonly ReuseLink[],
): readonly Precedence[] {
  if (previous !== null) return [previous];
  return remembered.length === 0 ? NONE : remembered.map(({ precedence }) => precedence);
}

function lastVersion(previous: ReuseNode | null, remembered: readonly ReuseLink[]): number {
  let last = previous?.version ?? 0;
  for (const { sourceVersion } of remembered) last = Math.max(last, sourceVersion);
  return Math.max(0, last);
}

/** An edit does not make an article younger. */
function earliestTimes(
  older: readonly Precedence[],
  article: CleanArticle,
  history: ArticleHistory | undefined,
): Pick<Precedence, 'publishedAt' | 'receivedAt'> {
  if (older.length === 0 && history === undefined) return article;
  return earliest([...older, article, ...(history === undefined ? NONE : [history])]);
}

/** Links of the copies to their source that had left. */
function rememberedBy(copies: readonly ReuseNode[], sourceId: string): readonly ReuseLink[] {
  return copies.flatMap(({ sources }) => sources.filter((link) => link.sourceId === sourceId));
}

/** The texts that came before, newest first. */
function formerVersions(previous: ReuseNode, text: string | null): readonly FormerVersion[] {
  const { version, quotations, former } = previous;
  if (text === null || text.length > LONGEST_KEPT) return former;
  return [{ version, text, quotations: unpackNumbers(quotations) }, ...former].slice(
    0,
    KEPT_VERSIONS,
  );
}
