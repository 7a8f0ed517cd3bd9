import { PAIR_FEATURES, type PairFeature } from '../cluster/pair-features.ts';
import type { PairWeights } from '../cluster/weights.ts';
import type { LabelledPairs } from './labelled-pairs.ts';
import { fitLogistic } from './logistic.ts';

/** L2 factor: .003 to .01 held best on left-out sources, .0001 and .03 lost. */
export const PENALTY = 0.01;

/** Fits the pair score to labelled pairs; each source counts as much as every other. */
export function fitPairWeights(sources: readonly LabelledPairs[], version: string): PairWeights {
  const model = fitLogistic(
    sources.map((pairs) => ({ ...pairs, weight: 1 })),
    { features: PAIR_FEATURES.length, penalty: PENALTY },
  );
  const weights = Object.fromEntries(
    PAIR_FEATURES.map((name, f) => [name, readable(model.weights[f] as number)]),
  ) as Record<PairFeature, number>;
  return { version, bias: readable(model.bias), weights };
}

/** Four decimals: the file is meant to be read. */
function readable(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
