import { PAIR_FEATURES, pairFeatures, type Weighted } from './pair-features.ts';
import type { PairWeights } from './weights.ts';

/**
 * The log-odds that two articles report one event, as a sum of named parts.
 *
 * Scores are rounded to 2^-20, so that last-bit differences of Math.log between JavaScript engines can
 * decide nothing.
 */
export class PairScore {
  readonly #bias: number;
  readonly #weights: Float64Array;
  readonly #values = new Float64Array(PAIR_FEATURES.length);

  constructor(model: PairWeights) {
    this.#bias = model.bias;
    this.#weights = Float64Array.from(PAIR_FEATURES, (name) => model.weights[name]);
  }

  /** Log-odds of the pair. */
  score(a: Weighted, b: Weighted): number {
    pairFeatures(a, b, this.#values);
    let sum = this.#bias;
    for (let i = 0; i < this.#values.length; i++) {
      sum += (this.#values[i] as number) * (this.#weights[i] as number);
    }
    return round(sum);
  }

  /** What each feature adds, in the order of PAIR_FEATURES; with the bias they sum to the score. */
  parts(a: Weighted, b: Weighted): Float64Array {
    pairFeatures(a, b, this.#values);
    return this.#values.map((value, i) => value * (this.#weights[i] as number));
  }

  get bias(): number {
    return this.#bias;
  }
}

/** Rounds to 2^-20. */
export function round(value: number): number {
  return Math.round(value * 1048576) / 1048576;
}

/** The logistic function, rounded to 2^-20. */
export function probability(logOdds: number): number {
  return round(1 / (1 + Math.exp(-logOdds)));
}
