import type { PairWeights } from './pair-weights.ts';

/** Written by `npm run train`; docs/evaluation.md tells how it scores. */
export const PAIR_WEIGHTS: PairWeights = {
  version: '2026.11-4',
  bias: -3.39,
  weights: {
    names: 0.1436,
    rareTerms: 3.7169,
    titleLetters: 0.0935,
    sharedPhrases: 6.288,
    daysApart: -10.7521,
    textDaysApart: -2.359,
    timeUnknown: -2.5142,
    yearConflict: -0.2774,
    dayMatch: 3.2221,
    languagesDiffer: 0.7947,
    datelineConflict: -20,
    mainNames: 1.2342,
    relative: 3.0647,
    sharedNeighbours: 2.6409,
    tellingNames: 0.8836,
  },
  deviations: {
    names: 0.3027,
    rareTerms: 0.2008,
    titleLetters: 0.1875,
    sharedPhrases: 0.1165,
    daysApart: 0.2148,
    textDaysApart: 0.1082,
    timeUnknown: 0.4746,
    yearConflict: 0.2532,
    dayMatch: 0.1248,
    languagesDiffer: 0.2137,
    datelineConflict: 0,
    mainNames: 0.3175,
    relative: 0.3012,
    sharedNeighbours: 0.4184,
    tellingNames: 0.2804,
  },
  trainedOn: [
    {
      file: 'og2021',
      sha256: '263b3efeb7c29864ac4402b4d2230c5d2012cd1c7d2d8a4b8ac6ba17bd53b900',
      articles: 5469,
      pairs: 15000,
      leftOut: {
        bcubed: 0.671,
        pairwise: 0.357,
      },
    },
    {
      file: 'uci',
      sha256: '76a9cc203185afc22daac2e77c6d52ade8fd911b83bc5713ae71fc8d0d3be923',
      articles: 3307,
      pairs: 15000,
      leftOut: {
        bcubed: 0.829,
        pairwise: 0.849,
      },
    },
    {
      file: 'ecb',
      sha256: 'fff98efe135035cc29c0516812b09b886b927410f287298b8de16f2e41d7f1cb',
      articles: 496,
      pairs: 9891,
      leftOut: {
        bcubed: 0.87,
        pairwise: 0.817,
      },
    },
    {
      file: 'fnc',
      sha256: '8accf87d99ba3672011713fa4c6b65e220bf3f8c678b4353e6b8bdf42a1bc89b',
      articles: 464,
      pairs: 8617,
      leftOut: {
        bcubed: 0.96,
        pairwise: 0.944,
      },
    },
    {
      file: 'basil',
      sha256: 'f9761bcc5588364f78f33bc68db8bfb6c1716bc57c45e4a7f60c03ee35734944',
      articles: 144,
      pairs: 160,
      leftOut: {
        bcubed: 0.986,
        pairwise: 0.979,
      },
    },
  ],
};
