import type { CleanArticle } from '../article.ts';
import type { Engine } from './engine.ts';
import type { Explained } from './explain.ts';
import { dayOf } from './feature-rows.ts';
import type { Features, Reading } from './features.ts';
import type { Member, Scored } from './graph.ts';
import { rankStories, type StoryScore } from './join.ts';
import { NEIGHBOURHOOD_WORDS, Neighbourhood } from './neighbourhood.ts';
import { PairList } from './pair-list.ts';
import { Ranking } from './ranking.ts';
import { type TellingTerms, tellingTerms } from './telling-terms.ts';

/** What comparing an article with its candidates found: all that the decision rests on. */
export interface Query extends Explained {
  readonly features: Features;
  readonly telling: TellingTerms;
  /** By falling similarity: the edges that the article gets. */
  readonly nearest: readonly Scored[];
}

/** What the comparisons of one query showed, by candidate. */
const pairs = new PairList();
const nearWords = new Uint32Array(NEIGHBOURHOOD_WORDS);
const bySimilarity = new Ranking();
const byScore = new Ranking();

/** Compares an article with its candidates and ranks their stories. Changes nothing. */
export function queryOf(
  engine: Engine,
  article: CleanArticle,
  { features, reading }: { readonly features: Features; readonly reading: Reading },
): Query {
  const weighted = engine.weighted(features);
  const telling = tellingTerms(weighted, engine.options.indexTerms);
  const near = new Neighbourhood(engine.sequence, nearWords);
  near.clear();
  const compared: Member[] = [];
  const candidates = engine.candidates(article.id, telling, {
    limit: engine.options.candidates,
    postingCap: engine.options.postingCap,
  });
  engine.telling.clear();
  pairs.clear();
  bySimilarity.clear();
  byScore.clear();
  for (const member of candidates) {
    if (Math.abs(features.day - dayOf(member.row)) > engine.options.windowDays) continue;
    const at = pairs.add(0, compared.length);
    engine.score.own(weighted, engine.normed(member), pairs, at, engine.telling);
    const similarity = pairs.similarity[at] as number;
    near.insert(member.sequence, similarity);
    bySimilarity.add(similarity, member.sequence);
    compared.push(member);
  }
  const shares = engine.telling.shares(weighted);
  const found = compared.map((member, at): Scored => {
    pairs.tellingNames[at] = shares[at] as number;
    engine.score.complete(pairs, at, near, member.near);
    const score = pairs.score[at] as number;
    byScore.add(score, member.sequence);
    const similarity = pairs.similarity[at] as number;
    return { member, similarity, tellingNames: shares[at] as number, score };
  });
  const scored = found.map((_, place) => found[byScore.at(place)] as Scored);
  const nearest = found
    .slice(0, engine.options.neighbours)
    .map((_, place) => found[bySimilarity.at(place)] as Scored);
  const ranked = rankStories(scored, engine.options);
  return {
    articleId: article.id,
    reading: () => reading,
    features,
    weighted,
    telling,
    near,
    scored,
    nearest,
    ranked,
  };
}

/** The story that the article joins; null when it founds one. */
export function choose(engine: Engine, query: Query): StoryScore | null {
  const best = query.ranked[0];
  return best !== undefined && best.score >= engine.options.joinThreshold ? best : null;
}
