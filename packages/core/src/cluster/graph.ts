import type { CleanArticle } from '../article.ts';
import type { Features } from './features.ts';
import type { Weighted } from './pair-features.ts';

/** An edge of the score graph. */
export interface Edge {
  readonly to: Member;
  /** Log-odds of the pair. */
  readonly score: number;
}

/** What the boilerplate memory needs to learn from the article again after a restart. */
export type ObservedFurniture = Pick<CleanArticle, 'outletId' | 'removed'>;

/** An active article inside the engine. */
export interface Member {
  readonly id: string;
  /** Place in the stream; later articles have larger numbers. */
  readonly sequence: number;
  readonly slot: number;
  readonly features: Features;
  readonly title: string | null;
  readonly text: string;
  readonly languageCode: string;
  readonly furniture: ObservedFurniture;
  readonly indexTerms: Uint32Array;
  /** Day by which the article leaves the window; the stream's clock where no date is known. */
  readonly activeDay: number;
  /** To earlier articles, best first; fixed when the article arrived. */
  readonly earlier: Edge[];
  /** To later articles, in order of arrival. */
  readonly later: Edge[];
  story: Story;
  /** Weights of an epoch, refreshed on use. */
  weighted: Weighted | null;
  weightedEpoch: number;
}

export interface Story {
  readonly id: string;
  /** In order of arrival. */
  members: Member[];
}

/** Calls `visit` with every active neighbour. */
export function forEachNeighbour(member: Member, visit: (to: Member, score: number) => void): void {
  for (const edge of member.earlier) visit(edge.to, edge.score);
  for (const edge of member.later) visit(edge.to, edge.score);
}

/** Takes a member's edges out of its neighbours. */
export function disconnect(member: Member): void {
  for (const { to } of member.earlier) removeEdge(to.later, member);
  for (const { to } of member.later) removeEdge(to.earlier, member);
}

function removeEdge(edges: Edge[], to: Member): void {
  const at = edges.findIndex((edge) => edge.to === to);
  if (at >= 0) edges.splice(at, 1);
}
