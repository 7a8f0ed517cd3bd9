import type { PairWeights } from './pair-weights.ts';

/** Written by `npm run train`; docs/evaluation.md tells how it scores. */
export const PAIR_WEIGHTS: PairWeights = {
  version: '2026.11-2',
  bias: -3.3754,
  weights: {
    names: 0.0345,
    rareTerms: 3.7476,
    titleLetters: 0,
    sharedPhrases: 6.342,
    daysApart: -10.8014,
    textDaysApart: -2.4136,
    timeUnknown: -2.5669,
    yearConflict: -0.1592,
    dayMatch: 3.265,
    languagesDiffer: 0.782,
    datelineConflict: -20,
    mainNames: 1.3009,
    relative: 2.9556,
    sharedNeighbours: 2.7955,
    tellingNames: 0.8132,
  },
  deviations: {
    names: 0.3005,
    rareTerms: 0.2126,
    titleLetters: 0,
    sharedPhrases: 0.1133,
    daysApart: 0.2174,
    textDaysApart: 0.1124,
    timeUnknown: 0.4747,
    yearConflict: 0.2632,
    dayMatch: 0.1217,
    languagesDiffer: 0.2056,
    datelineConflict: 0,
    mainNames: 0.3169,
    relative: 0.3005,
    sharedNeighbours: 0.417,
    tellingNames: 0.2833,
  },
  trainedOn: [
    {
      file: 'og2021',
      sha256: '263b3efeb7c29864ac4402b4d2230c5d2012cd1c7d2d8a4b8ac6ba17bd53b900',
      articles: 5469,
      pairs: 15000,
      leftOut: {
        bcubed: 0.663,
        pairwise: 0.339,
      },
    },
    {
      file: 'uci',
      sha256: '76a9cc203185afc22daac2e77c6d52ade8fd911b83bc5713ae71fc8d0d3be923',
      articles: 3307,
      pairs: 15000,
      leftOut: {
        bcubed: 0.842,
        pairwise: 0.847,
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
        bcubed: 0.965,
        pairwise: 0.95,
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
