import { dayOf, type Row } from './feature-rows.ts';
import type { Member, Scored, Story } from './graph.ts';
import { averageLinkage } from './linkage.ts';
import { Neighbourhood } from './neighbourhood.ts';
import type { Weighted } from './norms.ts';
import type { ClustererOptions } from './options.ts';
import type { PairScore } from './pair-score.ts';
import { TellingNames, UNKNOWN_NAMES } from './telling-names.ts';
import { UnknownPairs } from './unknown-pairs.ts';

/**
 * Repair: what the stories would be if all of their articles had been seen at once.
 *
 * Idea: decisions on arrival know nothing of later articles. Repair clusters the score graph of
 * some whole stories anew, by average linkage: of everything active (`wholeGraph`, at the end of
 * an offline stream and while the window is small), or of the stories around the latest articles
 * (`graphAround`, in slices of bounded size).
 * Invariant: a pure function of the active articles, their edges and the term statistics.
 * Cost: wholeGraph O(articles × candidates); graphAround O(limit × neighbours).
 */
export interface RepairGraph {
  readonly members: readonly Member[];
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Log-odds of each edge. */
  readonly score: Float64Array;
  readonly similarity: Float64Array;
  readonly tellingNames: Float64Array;
  readonly near: readonly Neighbourhood[];
  /** Log-odds of two members between whom there is no edge; null where nothing can be compared. */
  readonly lookUp: ((i: number, j: number) => number) | null;
}

export interface Comparison {
  readonly score: PairScore;
  weighted(member: Member): Weighted;
  normed(member: Member): Row;
  candidates(member: Member, weighted: Weighted): readonly Member[];
}

/** Log-odds under which an edge is as good as none: one in fifty. Saves most of the work. */
const LEAST_ODDS = Math.log(0.02 / 0.98);

/** Compares all members anew, with the term weights and neighbourhoods of now. */
export function wholeGraph(
  members: readonly Member[],
  comparison: Comparison,
  windowDays: number,
): RepairGraph {
  const number = new Map(members.map((member, i) => [member, i]));
  const from: number[] = [];
  const to: number[] = [];
  const own: number[] = [];
  const similarity: number[] = [];
  const tellingNames: number[] = [];
  const telling = new TellingNames();
  const near = members.map((member) => new Neighbourhood(member.sequence));
  const compared = members.map(() => new Set<number>());
  members.forEach((member, i) => {
    const weighted = comparison.weighted(member);
    const read: (number | null)[] = [];
    telling.clear();
    for (const other of comparison.candidates(member, weighted)) {
      const j = number.get(other);
      if (j === undefined || j === i) continue;
      if (Math.abs(weighted.features.day - dayOf(other.row)) > windowDays) continue;
      const pair = comparison.score.own(weighted, comparison.normed(other), telling);
      const known = compared[i]?.has(j);
      read.push(known ? null : from.length);
      if (known) continue;
      compared[j]?.add(i);
      from.push(i);
      to.push(j);
      own.push(pair.own);
      similarity.push(pair.similarity);
      near[i]?.insert(other.sequence, pair.similarity);
      near[j]?.insert(member.sequence, pair.similarity);
    }
    compared[i]?.clear();
    const shares = telling.shares(weighted);
    read.forEach((edge, k) => {
      if (edge !== null) tellingNames[edge] = shares[k] as number;
    });
  });
  const score = Float64Array.from(own, (value, k) =>
    comparison.score.complete({
      own: value,
      similarity: similarity[k] as number,
      tellingNames: tellingNames[k] as number,
      a: near[from[k] as number] as Neighbourhood,
      b: near[to[k] as number] as Neighbourhood,
    }),
  );
  return {
    members,
    from: Int32Array.from(from),
    to: Int32Array.from(to),
    score,
    similarity: Float64Array.from(similarity),
    tellingNames: Float64Array.from(tellingNames),
    near,
    lookUp: (i, j) => {
      const [a, b] = [members[i] as Member, members[j] as Member];
      if (Math.abs(dayOf(a.row) - dayOf(b.row)) > windowDays) return LEAST_ODDS;
      telling.clear();
      const pair = comparison.score.own(comparison.weighted(a), comparison.normed(b), telling);
      const context = { a: near[i] as Neighbourhood, b: near[j] as Neighbourhood };
      // Which of its names tell is known of an article and its candidates only.
      return comparison.score.complete({ ...pair, ...context, tellingNames: UNKNOWN_NAMES });
    },
  };
}

/**
 * The whole stories that the newest articles and their neighbours are in, joined by the edges
 * that they got on arrival. Stops before the story that would pass `limit` members.
 */
export function graphAround(newest: readonly Member[], limit: number): RepairGraph {
  const stories = new Set<Story>();
  let count = 0;
  const take = (story: Story): void => {
    if (stories.has(story) || count + story.members.length > limit) return;
    stories.add(story);
    count += story.members.length;
  };
  for (const member of newest) take(member.story);
  for (const member of newest) {
    member.graph.each(member.slot, (other, _, odds) => {
      if (odds >= LEAST_ODDS) take(other.story);
    });
  }
  const members = [...stories].flatMap((story) => story.members);
  members.sort((a, b) => a.sequence - b.sequence);
  const number = numbersBySlot(members);
  const from: number[] = [];
  const to: number[] = [];
  const score: number[] = [];
  const similarity: number[] = [];
  const tellingNames: number[] = [];
  members.forEach((member, i) => {
    member.graph.eachEarlier(member.slot, (earlier, alike, odds, names) => {
      const j = number[earlier.slot] ?? 0;
      // Numbers of earlier slices still stand there.
      if (members[j] !== earlier) return;
      from.push(i);
      to.push(j);
      score.push(odds);
      similarity.push(alike);
      tellingNames.push(names);
    });
  });
  return {
    members,
    from: Int32Array.from(from),
    to: Int32Array.from(to),
    score: Float64Array.from(score),
    similarity: Float64Array.from(similarity),
    tellingNames: Float64Array.from(tellingNames),
    near: members.map((member) => member.near),
    lookUp: null,
  };
}

/** Where each member stands in the list, by its slot; of other slots it says nothing. */
function numbersBySlot(members: readonly Member[]): Int32Array {
  const slots = members.reduce((most, { slot }) => Math.max(most, slot + 1), 0);
  if (numbers.length < slots) numbers = new Int32Array(2 * slots);
  for (let i = 0; i < members.length; i++) numbers[(members[i] as Member).slot] = i;
  return numbers;
}

let numbers = new Int32Array(1024);

/** What holds a group together: see the options of the same names. */
export interface LinkDemands
  extends Pick<ClustererOptions, 'linkLow' | 'linkHigh' | 'linkThreshold' | 'cohesion'> {
  readonly linkExpected: number;
  readonly linkGrowth: number;
  /** Least mean of all pairs of two groups, unknown ones looked up; null: go by the known ones. */
  readonly checkedMean: number | null;
}

/** The groups into which the graph falls, each in order of arrival. */
export function groupsOf(graph: RepairGraph, demands: LinkDemands): Member[][] {
  const from: number[] = [];
  const to: number[] = [];
  const weight: number[] = [];
  for (let k = 0; k < graph.from.length; k++) {
    const edge = weightOf(graph.score[k] as number, demands);
    if (edge === 0) continue;
    from.push(graph.from[k] as number);
    to.push(graph.to[k] as number);
    weight.push(edge);
  }
  const edges = {
    nodes: graph.members.length,
    from: Int32Array.from(from),
    to: Int32Array.from(to),
    weight: Float64Array.from(weight),
  };
  const { lookUp } = graph;
  const { checkedMean } = demands;
  const unknown =
    lookUp === null || checkedMean === null
      ? null
      : new UnknownPairs(edges, {
          lookUp: (i, j) => weightOf(lookUp(i, j), demands),
          leastMean: checkedMean,
        });
  const labels = averageLinkage(
    edges,
    {
      threshold: demands.linkThreshold,
      expected: demands.linkExpected,
      growth: demands.linkGrowth,
      cohesion: demands.cohesion,
    },
    unknown,
  );
  const groups = new Map<number, Member[]>();
  labels.forEach((label, i) => {
    const group = groups.get(label);
    const member = graph.members[i] as Member;
    if (group === undefined) groups.set(label, [member]);
    else group.push(member);
  });
  return [...groups.values()];
}

/** What a pair past certainty counts more: nearly nothing. */
const PAST_CERTAINTY = 0.01;

/** Log-odds as a weight, -1 to 1. */
function weightOf(odds: number, { linkLow, linkHigh }: LinkDemands): number {
  const share = (odds - linkLow) / (linkHigh - linkLow);
  // No likeness counts as no edge; a contradiction beyond doubt counts against.
  if (share <= 0 && share > -1) return 0;
  // Past certainty it only says who is merged first.
  return share > 1 ? 1 + PAST_CERTAINTY * (share - 1) : Math.max(-1, share);
}

/** For each asked member its scored neighbours in the graph. */
export function scoredIn(graph: RepairGraph, asked: readonly Member[]): Map<Member, Scored[]> {
  const wanted = new Map<Member, Scored[]>(asked.map((member) => [member, []]));
  for (let k = 0; k < graph.from.length; k++) {
    const a = graph.members[graph.from[k] as number] as Member;
    const b = graph.members[graph.to[k] as number] as Member;
    const score = graph.score[k] as number;
    const similarity = graph.similarity[k] as number;
    const tellingNames = graph.tellingNames[k] as number;
    wanted.get(a)?.push({ member: b, similarity, tellingNames, score });
    wanted.get(b)?.push({ member: a, similarity, tellingNames, score });
  }
  return wanted;
}
