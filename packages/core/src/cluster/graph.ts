import type { CleanArticle } from '../article.ts';
import type { Row } from './feature-rows.ts';
import type { Neighbourhood } from './neighbourhood.ts';
import type { ScoreGraph } from './score-graph.ts';

/** What the boilerplate memory needs to learn from the article again after a restart. */
export type ObservedFurniture = Pick<CleanArticle, 'outletId' | 'removed'>;

/** An active article inside the engine. */
export interface Member {
  readonly id: string;
  /** Place in the stream; later articles have larger numbers. */
  readonly sequence: number;
  readonly slot: number;
  /** What it is compared by. */
  readonly row: Row;
  readonly title: string | null;
  readonly text: string;
  readonly languageCode: string;
  readonly furniture: ObservedFurniture;
  /** Day by which the article leaves the window; the stream's clock where no date is known. */
  readonly activeDay: number;
  /** An article that arrived past the window stays until the stream's place is here; else 0. */
  readonly lateUntil: number;
  /** Where its edges are. */
  readonly graph: ScoreGraph;
  readonly near: Neighbourhood;
  story: Story;
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
  readonly tellingNames: number;
  /** Log-odds. */
  readonly score: number;
}

/** Best first; ties: earlier article first. */
export function byScore(a: Scored, b: Scored): number {
  return b.score - a.score || a.member.sequence - b.member.sequence;
}

/** Active neighbours with their scores. */
export function neighboursOf(member: Member): Scored[] {
  const found: Scored[] = [];
  member.graph.each(member.slot, (to, similarity, score, tellingNames) => {
    found.push({ member: to, similarity, tellingNames, score });
  });
  return found;
}

/** The neighbours that were there when the article arrived, by falling similarity. */
export function earlierOf(member: Member): Scored[] {
  const found: Scored[] = [];
  member.graph.eachEarlier(member.slot, (to, similarity, score, tellingNames) => {
    found.push({ member: to, similarity, tellingNames, score });
  });
  return found;
}

/** Gives an article that arrived its edges, and both ends their neighbourhoods. */
export function connect(member: Member, nearest: readonly Scored[]): void {
  member.graph.add(member.slot, nearest);
  for (const { member: earlier, similarity } of nearest) {
    earlier.near.insert(member.sequence, similarity);
    member.near.insert(earlier.sequence, similarity);
  }
}

/** Takes a member out of the graph. */
export function disconnect(member: Member): void {
  for (const one of member.graph.remove(member.slot)) {
    if (!one.near.holds(member.sequence)) continue;
    one.near.clear();
    one.graph.each(one.slot, (to, similarity) => one.near.insert(to.sequence, similarity));
  }
}

/** Place in the stream of a story's first active member: older stories have smaller numbers. */
export function foundingOf(story: Story): number {
  return story.members[0]?.sequence ?? Number.POSITIVE_INFINITY;
}
