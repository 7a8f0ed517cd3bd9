import type { Assignment, RunnerUp, ScorePart } from '../decision.ts';
import { evidenceOf } from './evidence.ts';
import type { Row } from './feature-rows.ts';
import type { Reading } from './features.ts';
import type { Member, Scored } from './graph.ts';
import { type StoryScore, topOf } from './join.ts';
import type { Neighbourhood } from './neighbourhood.ts';
import type { Weighted } from './norms.ts';
import { PAIR_FEATURES } from './pair-features.ts';
import { type PairScore, probability } from './pair-score.ts';
import { round } from './round.ts';

/**
 * An assignment with its reasons, taken from the very numbers that decided.
 *
 * Each part is weight × feature, averaged over the members whose mean is the story's score; with
 * the prior and the size penalty they add up to the score exactly.
 */
export interface Explained {
  readonly articleId: string;
  /** The article's words, asked for only when there is something to show. */
  readonly reading: () => Reading;
  readonly weighted: Weighted;
  readonly near: Neighbourhood;
  /** Best first. */
  readonly scored: readonly Scored[];
  readonly ranked: readonly StoryScore[];
}

export interface Decided {
  readonly storyId: string;
  /** The story's score that decided; null when the article stands alone. */
  readonly chosen: StoryScore | null;
  readonly threshold: number;
}

export interface Explainer {
  readonly score: PairScore;
  normed(member: Member): Row;
  near(member: Member): Neighbourhood;
}

const NEAREST_SHOWN = 5;

export function explain(query: Explained, decided: Decided, explainer: Explainer): Assignment {
  const basis = decided.chosen ?? query.ranked[0] ?? null;
  const parts = basis === null ? [] : partsOf(query, basis, explainer);
  const score = parts.reduce((sum, part) => sum + part.value, 0);
  return {
    articleId: query.articleId,
    storyId: decided.storyId,
    founded: decided.chosen === null,
    score,
    confidence: probability(decided.chosen === null ? -score : score),
    parts,
    nearest: query.scored
      .slice(0, NEAREST_SHOWN)
      .map(({ member, score: pair }) => ({ articleId: member.id, score: probability(pair) })),
    runnerUp: runnerUpOf(query, decided),
  };
}

/** By feature, over the members whose mean is the score. */
const sums = new Float64Array(PAIR_FEATURES.length);

function partsOf(query: Explained, basis: StoryScore, explainer: Explainer): ScorePart[] {
  sums.fill(0);
  const top = topOf(basis, query.scored);
  for (const { member, tellingNames } of top) {
    const context = { a: query.near, b: explainer.near(member), tellingNames };
    const parts = explainer.score.parts(query.weighted, explainer.normed(member), context);
    for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] as number) + (parts[i] as number);
  }
  const evidence = evidenceOf(
    query.reading(),
    query.weighted,
    top.map((entry) => entry.member),
  );
  const parts: ScorePart[] = [
    { name: 'prior', value: round(explainer.score.bias), evidence: [] },
    { name: 'size', value: round(basis.sizePart), evidence: [String(basis.story.members.length)] },
  ];
  PAIR_FEATURES.forEach((name, i) => {
    const value = round((sums[i] as number) / top.length);
    if (value !== 0) parts.push({ name, value, evidence: evidence[name] ?? [] });
  });
  return parts;
}

function runnerUpOf(query: Explained, decided: Decided): RunnerUp | null {
  const other = query.ranked.find((one) => one.story.id !== decided.storyId);
  if (other === undefined) return null;
  const { chosen, threshold } = decided;
  let reason = `scored ${other.score.toFixed(2)}, below the threshold of ${threshold.toFixed(2)}`;
  if (chosen !== null) {
    const less = chosen.score - other.score;
    reason =
      less >= 0
        ? `scored ${less.toFixed(2)} less than the chosen story`
        : 'its members fit the rest of that story less well';
  } else if (other.score >= threshold) {
    reason = 'only a part of that story fits this article';
  }
  return { storyId: other.story.id, score: round(other.score), reason };
}
