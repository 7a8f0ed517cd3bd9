import type { PairWeights } from './pair-weights.ts';

export const PAIR_WEIGHTS: PairWeights = {
  version: '2026.11-1',
  bias: -2.8047,
  weights: {
    names: 0.75,
    rareTerms: 4.08,
    titleLetters: 1.48,
    sharedPhrases: 12.59,
    daysApart: -12.84,
    textDaysApart: -3.07,
    timeUnknown: -3.12,
    yearConflict: -0.06,
    dayMatch: 3.89,
    languagesDiffer: 0.83,
    relative: 3.87,
    sharedNeighbours: 3.0,
  },
};
