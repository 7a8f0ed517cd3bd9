import type { Assignment, StoryChange } from '../decision.ts';
import type { Engine } from './engine.ts';
import { type Explained, explain } from './explain.ts';
import { featuresIn } from './feature-rows.ts';
import { readingOf } from './features.ts';
import { byScore, type Member, neighboursOf } from './graph.ts';
import { InvertedIndex } from './inverted-index.ts';
import { rankStories } from './join.ts';
import type { Weighted } from './norms.ts';
import type { ClustererOptions } from './options.ts';
import { regroup } from './regroup.ts';
import {
  graphAround,
  groupsOf,
  type LinkDemands,
  type RepairGraph,
  scoredIn,
  wholeGraph,
} from './repair.ts';
import { tellingTerms } from './telling-terms.ts';

/** What repair changed. */
export interface Repaired {
  readonly changes: StoryChange[];
  /** Assignments decided anew. */
  readonly reassigned: Assignment[];
}

/** Everything while the window is small; else now and then what is around the latest arrivals. */
export function repairSlice(engine: Engine): Repaired {
  if (engine.window.members.size <= engine.options.smallWindow) {
    return regrouped(engine, graphOfAll(engine), smallDemands(engine.options));
  }
  const { repairEvery, repairReach, repairLimit } = engine.options;
  if (engine.sequence % repairEvery !== 0) return { changes: [], reassigned: [] };
  const newest = engine.window.newest(repairReach, engine.sequence);
  const demands = { ...engine.options, checkedMean: null };
  return regrouped(engine, graphAround(newest, repairLimit), demands);
}

/** Everything at hand is compared and grouped anew. */
export function repairAll(engine: Engine): Repaired {
  const { options, window } = engine;
  const small = window.members.size <= options.smallWindow;
  const { checkedExpected, checkedMean } = options;
  const checked = { ...options, linkExpected: checkedExpected, linkGrowth: 1, checkedMean };
  return regrouped(engine, graphOfAll(engine), small ? smallDemands(options) : checked);
}

function smallDemands(options: ClustererOptions): LinkDemands {
  const { smallThreshold, smallCohesion } = options;
  const demands = { linkThreshold: smallThreshold, cohesion: smallCohesion };
  return { ...options, ...demands, checkedMean: null };
}

/** Everything at hand, compared anew. */
export function graphOfAll(engine: Engine): RepairGraph {
  const { indexTerms, candidates, finalPostingCap } = engine.options;
  const members = [...engine.window.members.values()];
  const index = members.length > candidates ? indexOf(engine, members) : engine.window.index;
  const comparison = {
    score: engine.score,
    weighted: (member: Member) => engine.weighted(featuresIn(member.row)),
    normed: (member: Member) => engine.normed(member),
    candidates: (member: Member, weighted: Weighted) =>
      engine.candidates(
        member.id,
        tellingTerms(weighted, indexTerms),
        {
          limit: candidates,
          postingCap: finalPostingCap,
        },
        index,
      ),
  };
  return wholeGraph(members, comparison, engine.options.windowDays);
}

/**
 * An index of now: articles stand in the window's under what was telling when they came, which in
 * the first hours of a stream is next to nothing.
 */
function indexOf(engine: Engine, members: readonly Member[]): InvertedIndex {
  const index = new InvertedIndex();
  for (const { slot, sequence, row } of members) {
    const { terms } = tellingTerms(engine.weighted(featuresIn(row)), engine.options.indexTerms);
    index.add(slot, sequence, terms);
  }
  return index;
}

/** Groups what the graph holds anew, and explains where each article that moved is now. */
function regrouped(engine: Engine, graph: RepairGraph, demands: LinkDemands): Repaired {
  const groups = groupsOf(graph, demands);
  const { changes, moved, ended } = regroup(groups, (founder) => engine.window.found(founder.id));
  for (const story of ended) engine.window.stories.delete(story.id);
  if (moved.length === 0) return { changes, reassigned: [] };
  const nearOf = new Map(graph.members.map((member, i) => [member, graph.near[i]]));
  const near = (member: Member) => nearOf.get(member) ?? member.near;
  const scoredOf = scoredIn(graph, moved);
  const reassigned = moved.map((member) => {
    const scored = (scoredOf.get(member) ?? neighboursOf(member)).sort(byScore);
    const ranked = rankStories(scored, engine.options);
    const chosen = ranked.find((one) => one.story === member.story) ?? null;
    const query: Explained = {
      articleId: member.id,
      reading: () => readingOf(member),
      weighted: engine.weighted(featuresIn(member.row)),
      near: near(member),
      scored,
      ranked,
    };
    const threshold = engine.options.joinThreshold;
    const decided = { storyId: member.story.id, chosen, threshold };
    return explain(query, decided, { ...engine.explainer, near });
  });
  return { changes, reassigned };
}
