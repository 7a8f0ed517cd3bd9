import { dayOf, type Row } from './feature-rows.ts';
import type { Member, Scored, Story } from './graph.ts';
import { averageLinkage, type SparseGraph } from './linkage.ts';
import { Neighbourhood } from './neighbourhood.ts';
import type { Weighted } from './norms.ts';
import type { ClustererOptions } from './options.ts';
import { PairList } from './pair-list.ts';
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
  /** The edges, by the places of their ends among the members. Valid until the next graph. */
  readonly pairs: PairList;
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
  pairs.clear();
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
      const at = pairs.add(i, j);
      comparison.score.own(weighted, comparison.normed(other), pairs, at, telling);
      const known = compared[i]?.has(j);
      read.push(known ? null : at);
      if (known) {
        pairs.drop();
        continue;
      }
      compared[j]?.add(i);
      near[i]?.insert(other.sequence, pairs.similarity[at] as number);
      near[j]?.insert(member.sequence, pairs.similarity[at] as number);
    }
    compared[i]?.clear();
    const shares = telling.shares(weighted);
    read.forEach((at, k) => {
      if (at !== null) pairs.tellingNames[at] = shares[k] as number;
    });
  });
  const complete = (list: PairList, at: number, i: number, j: number): void =>
    comparison.score.complete(list, at, near[i] as Neighbourhood, near[j] as Neighbourhood);
  for (let at = 0; at < pairs.size; at++) {
    complete(pairs, at, pairs.from[at] as number, pairs.to[at] as number);
  }
  return {
    members,
    pairs,
    near,
    lookUp: (i, j) => {
      const [a, b] = [members[i] as Member, members[j] as Member];
      if (Math.abs(dayOf(a.row) - dayOf(b.row)) > windowDays) return LEAST_ODDS;
      telling.clear();
      lookedUp.clear();
      const at = lookedUp.add(i, j);
      comparison.score.own(comparison.weighted(a), comparison.normed(b), lookedUp, at, telling);
      // Which of its names tell is known of an article and its candidates only.
      lookedUp.tellingNames[at] = UNKNOWN_NAMES;
      complete(lookedUp, at, i, j);
      return lookedUp.score[at] as number;
    },
  };
}

/** The edges of one graph after another. */
const pairs = new PairList();
/** The pair that is looked up. */
const lookedUp = new PairList();

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
    // No story has fewer than one.
    if (count >= limit) break;
    member.graph.each(member.slot, (other, _, odds) => {
      if (odds >= LEAST_ODDS) take(other.story);
    });
  }
  const members = [...stories].flatMap((story) => story.members);
  members.sort((a, b) => a.sequence - b.sequence);
  const number = numbersBySlot(members);
  pairs.clear();
  members.forEach((member, i) => {
    member.graph.eachEarlier(member.slot, (earlier, similarity, odds, tellingNames) => {
      const j = number[earlier.slot] ?? 0;
      // Numbers of earlier slices still stand there.
      if (members[j] !== earlier) return;
      const at = pairs.add(i, j);
      pairs.score[at] = odds;
      pairs.similarity[at] = similarity;
      pairs.tellingNames[at] = tellingNames;
    });
  });
  return { members, pairs, near: members.map((member) => member.near), lookUp: null };
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
  const edges = weighedEdges(graph, demands);
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

/** The edges that count for or against merging. */
function weighedEdges({ members, pairs }: RepairGraph, demands: LinkDemands): SparseGraph {
  const from = new Int32Array(pairs.size);
  const to = new Int32Array(pairs.size);
  const weight = new Float64Array(pairs.size);
  let count = 0;
  for (let k = 0; k < pairs.size; k++) {
    const edge = weightOf(pairs.score[k] as number, demands);
    if (edge === 0) continue;
    from[count] = pairs.from[k] as number;
    to[count] = pairs.to[k] as number;
    weight[count++] = edge;
  }
  return {
    nodes: members.length,
    from: from.subarray(0, count),
    to: to.subarray(0, count),
    weight: weight.subarray(0, count),
  };
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
  const { pairs, members } = graph;
  for (let k = 0; k < pairs.size; k++) {
    const a = members[pairs.from[k] as number] as Member;
    const b = members[pairs.to[k] as number] as Member;
    const score = pairs.score[k] as number;
    const similarity = pairs.similarity[k] as number;
    const tellingNames = pairs.tellingNames[k] as number;
    wanted.get(a)?.push({ member: b, similarity, tellingNames, score });
    wanted.get(b)?.push({ member: a, similarity, tellingNames, score });
  }
  return wanted;
}
