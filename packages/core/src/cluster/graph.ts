import type { CleanArticle } from '../article.ts';
import type { Features } from './features.ts';
import { Neighbourhood } from './neighbourhood.ts';
import type { Norms } from './pair-features.ts';

/** An edge of the score graph, shared by both ends. */
export interface Edge {
  readonly earlier: Member;
  readonly later: Member;
  /** 0 to 1. */
  readonly similarity: number;
  /** Log-odds of the pair when the later article arrived. */
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
  /** Terms under which the index holds the article. */
  readonly indexTerms: Uint32Array;
  /** Day by which the article leaves the window; the stream's clock where no date is known. */
  readonly activeDay: number;
  /** An article that arrived past the window stays until the stream's place is here; else 0. */
  readonly lateUntil: number;
  /** Edges to earlier articles, by falling similarity; fixed when the article arrived. */
  earlier: Edge[];
  /** Edges to later articles, in order of arrival. */
  later: Edge[];
  near: Neighbourhood;
  story: Story;
  /** Of the epoch `normsEpoch`, refreshed on use. */
  norms: Norms | null;
  normsEpoch: number;
}

export interface Story {
  readonly id: string;
  /** Active members in order of arrival. */
  members: Member[];
}

/** A candidate and how well it fits the article at hand. */
export interface Scored {
  readonly member: Member;
  readonly similarity: number;
  /** Log-odds. */
  readonly score: number;
}

/** Best first; ties: earlier article first. */
export function byScore(a: Scored, b: Scored): number {
  return b.score - a.score || a.member.sequence - b.member.sequence;
}

/** Active neighbours with their scores. */
export function neighboursOf(member: Member): Scored[] {
  const { earlier, later } = member;
  return [
    ...earlier.map(({ earlier: to, similarity, score }) => ({ member: to, similarity, score })),
    ...later.map(({ later: to, similarity, score }) => ({ member: to, similarity, score })),
  ];
}

/** Adds the edges of an article that arrived, to both ends. */
export function connect(edges: readonly Edge[]): void {
  for (const edge of edges) {
    edge.earlier.later.push(edge);
    edge.earlier.near.insert(edge.later.sequence, edge.similarity);
    edge.later.near.insert(edge.earlier.sequence, edge.similarity);
  }
}

/** Takes a member out of the graph. */
export function disconnect(member: Member): void {
  const touched: Member[] = [];
  for (const edge of member.earlier) {
    edge.earlier.later = edge.earlier.later.filter((one) => one !== edge);
    touched.push(edge.earlier);
  }
  for (const edge of member.later) {
    edge.later.earlier = edge.later.earlier.filter((one) => one !== edge);
    touched.push(edge.later);
  }
  for (const one of touched) {
    one.near = new Neighbourhood(one.sequence);
    for (const { member: to, similarity } of neighboursOf(one)) {
      one.near.insert(to.sequence, similarity);
    }
  }
}

/** Place in the stream of a story's first active member: older stories have smaller numbers. */
export function foundingOf(story: Story): number {
  return story.members[0]?.sequence ?? Number.POSITIVE_INFINITY;
}
