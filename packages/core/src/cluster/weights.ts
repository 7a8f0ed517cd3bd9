import type { PairWeights } from './pair-weights.ts';

/** Written by `npm run train`; docs/evaluation.md tells how it scores. */
export const PAIR_WEIGHTS: PairWeights = {
  version: '2026.11-3',
  bias: -3.4062,
  weights: {
    names: 0.0121,
    rareTerms: 3.7016,
    titleLetters: 0,
    sharedPhrases: 6.3038,
    daysApart: -10.5725,
    textDaysApart: -2.3602,
    timeUnknown: -2.5216,
    yearConflict: -0.1654,
    dayMatch: 3.2277,
    languagesDiffer: 0.793,
    datelineConflict: -20,
    mainNames: 1.2848,
    relative: 3.0137,
    sharedNeighbours: 2.7735,
    tellingNames: 0.8685,
  },
  deviations: {
    names: 0.3026,
    rareTerms: 0.2124,
    titleLetters: 0,
    sharedPhrases: 0.1133,
    daysApart: 0.2163,
    textDaysApart: 0.1124,
    timeUnknown: 0.4747,
    yearConflict: 0.2632,
    dayMatch: 0.1217,
    languagesDiffer: 0.2024,
    datelineConflict: 0,
    mainNames: 0.3176,
    relative: 0.3006,
    sharedNeighbours: 0.4172,
    tellingNames: 0.285,
  },
  trainedOn: [
    {
      file: 'og2021',
      sha256: '263b3efeb7c29864ac4402b4d2230c5d2012cd1c7d2d8a4b8ac6ba17bd53b900',
      articles: 5469,
      pairs: 15000,
      leftOut: {
        bcubed: 0.669,
        pairwise: 0.394,
      },
    },
    {
      file: 'uci',
      sha256: '76a9cc203185afc22daac2e77c6d52ade8fd911b83bc5713ae71fc8d0d3be923',
      articles: 3307,
      pairs: 15000,
      leftOut: {
        bcubed: 0.844,
        pairwise: 0.858,
      },
    },
    {
      file: 'ecb',
      sha256: 'fff98efe135035cc29c0516812b09b886b927410f287298b8de16f2e41d7f1cb',
      articles: 496,
      pairs: 11013,
      leftOut: {
        bcubed: 0.873,
        pairwise: 0.819,
      },
    },
    {
      file: 'fnc',
      sha256: '8accf87d99ba3672011713fa4c6b65e220bf3f8c678b4353e6b8bdf42a1bc89b',
      articles: 464,
      pairs: 9908,
      leftOut: {
        bcubed: 0.964,
        pairwise: 0.947,
      },
    },
    {
      file: 'basil',
      sha256: 'f9761bcc5588364f78f33bc68db8bfb6c1716bc57c45e4a7f60c03ee35734944',
      articles: 144,
      pairs: 163,
      leftOut: {
        bcubed: 0.995,
        pairwise: 0.993,
      },
    },
  ],
};
