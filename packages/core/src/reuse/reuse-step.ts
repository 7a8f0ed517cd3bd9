import type { Origin, ReuseEdge, ReusePair } from '../decision.ts';
import type { Examination, Proposal } from './examination.ts';
import type { ReuseNode } from './node.ts';
import { type OriginsBefore, originOf } from './origin-forest.ts';

/** What one article changed. */
export interface ReuseStep {
  /** Edges that are new or different; each begins at the article or at one that took from it. */
  readonly edges: readonly ReuseEdge[];
  /** Edges that no longer hold, of the article or of articles that have a better source now. */
  readonly withdrawn: readonly ReusePair[];
  /** Known articles whose record is another one now. */
  readonly relinked: readonly string[];
  /** Origins that are new or different, the article's own first. */
  readonly origins: readonly Origin[];
  /** Articles that were known before and now belong to another origin. */
  readonly moves: readonly OriginMove[];
}

export interface OriginMove {
  readonly articleId: string;
  readonly from: string;
  readonly to: string;
}

const NONE: readonly never[] = [];

/** The edges that an examination proposes, with their spans. */
export function edgesOf({ node, links, takers }: Examination): readonly ReuseEdge[] {
  if (links.length === 0 && takers.length === 0) return NONE;
  const edges: ReuseEdge[] = [];
  for (const proposal of links) addEdge(edges, node, proposal);
  for (const { copy, links: theirs } of takers) {
    for (const proposal of theirs) addEdge(edges, copy, proposal);
  }
  return edges;
}

function addEdge(edges: ReuseEdge[], copy: ReuseNode, { link, spans }: Proposal): void {
  if (spans === null) return;
  edges.push({
    articleId: copy.id,
    articleVersion: link.articleVersion,
    sourceId: link.sourceId,
    sourceVersion: link.sourceVersion,
    kind: link.kind,
    share: link.share,
    sourceShare: link.sourceShare,
    spans: spans(),
  });
}

/** Origins and trees that are not as they were before the article `node`. */
export function changesSince(
  before: OriginsBefore,
  node: ReuseNode,
): Pick<ReuseStep, 'origins' | 'moves'> {
  const origins = [originOf(node)];
  if (before.size === 0) return { origins, moves: NONE };
  const moves: OriginMove[] = [];
  for (const [member, old] of [...before].sort(([a], [b]) => a.sequence - b.sequence)) {
    const now = originOf(member);
    if (member !== node && !sameOrigin(old, now)) origins.push(now);
    if (now.key !== old.key) moves.push({ articleId: member.id, from: old.key, to: now.key });
  }
  return { origins, moves };
}

function sameOrigin(a: Origin, b: Origin): boolean {
  return a.key === b.key && a.parentId === b.parentId && a.kind === b.kind && a.share === b.share;
}
