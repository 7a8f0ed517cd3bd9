import type { PairFeature } from './pair-features.ts';

/** A trained pair score: log-odds = bias + Σ weight × feature. */
export interface PairWeights {
  readonly version: string;
  readonly bias: number;
  readonly weights: Readonly<Record<PairFeature, number>>;
}

export const PAIR_WEIGHTS: PairWeights = {
  version: '2026.11-1',
  bias: -3.2,
  weights: {
    title: 3,
    lead: 3,
    body: 5,
    names: 1,
    rareTerms: 1,
    bestTerm: 1,
    titleInLead: 2,
    titleLetters: 2,
    sharedPhrases: 4,
    numbers: 0,
    daysApart: -1.5,
    timeUnknown: 0,
    yearConflict: -1,
    dayConflict: -1.5,
    dayMatch: 0.5,
    sameOutlet: -0.3,
    languagesDiffer: 1,
    contrast: 0,
    relative: 0,
    sharedNeighbours: 0,
  },
};
