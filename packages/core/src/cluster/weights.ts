import type { PairWeights } from './pair-weights.ts';

/** Written by `npm run train`; docs/evaluation.md tells how it scores. */
export const PAIR_WEIGHTS: PairWeights = {
  version: '2026.11-1',
  bias: -3.0152,
  weights: {
    names: 0.5777,
    rareTerms: 3.6606,
    titleLetters: 0,
    sharedPhrases: 6.8704,
    daysApart: -11.751,
    textDaysApart: -2.7482,
    timeUnknown: -2.8483,
    yearConflict: -0.2188,
    dayMatch: 3.2218,
    languagesDiffer: 0.8857,
    datelineConflict: -20,
    relative: 4.0076,
    sharedNeighbours: 2.8836,
  },
  deviations: {
    names: 0.2972,
    rareTerms: 0.2119,
    titleLetters: 0,
    sharedPhrases: 0.1132,
    daysApart: 0.2173,
    textDaysApart: 0.1106,
    timeUnknown: 0.4748,
    yearConflict: 0.2649,
    dayMatch: 0.1214,
    languagesDiffer: 0.1672,
    datelineConflict: 0,
    relative: 0.3034,
    sharedNeighbours: 0.4049,
  },
  trainedOn: [
    {
      file: 'og2021',
      sha256: '263b3efeb7c29864ac4402b4d2230c5d2012cd1c7d2d8a4b8ac6ba17bd53b900',
      articles: 5469,
      pairs: 15000,
    },
    {
      file: 'uci',
      sha256: '76a9cc203185afc22daac2e77c6d52ade8fd911b83bc5713ae71fc8d0d3be923',
      articles: 3307,
      pairs: 15000,
    },
    {
      file: 'ecb',
      sha256: 'fff98efe135035cc29c0516812b09b886b927410f287298b8de16f2e41d7f1cb',
      articles: 496,
      pairs: 10869,
    },
    {
      file: 'fnc',
      sha256: '8accf87d99ba3672011713fa4c6b65e220bf3f8c678b4353e6b8bdf42a1bc89b',
      articles: 464,
      pairs: 9772,
    },
    {
      file: 'basil',
      sha256: 'f9761bcc5588364f78f33bc68db8bfb6c1716bc57c45e4a7f60c03ee35734944',
      articles: 144,
      pairs: 165,
    },
  ],
};
