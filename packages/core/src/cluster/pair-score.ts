import type { Row } from './feature-rows.ts';
import { type Context, contextFeatures, type Neighbourhood } from './neighbourhood.ts';
import type { Weighted } from './norms.ts';
import { OWN_FEATURES, ownFeatures, PAIR_FEATURES } from './pair-features.ts';
import type { PairList } from './pair-list.ts';
import type { PairWeights } from './pair-weights.ts';
import { round } from './round.ts';
import type { TellingNames } from './telling-names.ts';

const OWN = OWN_FEATURES.length;
const ALL = PAIR_FEATURES.length;

/**
 * The log-odds that two articles report one event, as a sum of named parts: weight × feature.
 *
 * The sum is made in two steps, since the neighbourhoods are known only when all candidates have been
 * compared: `own` needs the two articles, `complete` adds the context.
 * Results are rounded to 2^-16, so that last-bit differences of Math.log between JavaScript
 * engines decide nothing.
 */
export class PairScore {
  readonly bias: number;
  /** In the order of PAIR_FEATURES; the bias behind them. */
  readonly #weights: Float64Array;
  readonly #values = new Float64Array(ALL);
  #compared = 0;

  constructor(model: PairWeights) {
    this.bias = model.bias;
    this.#weights = Float64Array.of(
      ...PAIR_FEATURES.map((name) => model.weights[name]),
      model.bias,
    );
  }

  /** Pairs that were compared so far: what the work of a stream is counted in. */
  get compared(): number {
    return this.#compared;
  }

  /**
   * Notes of the pair at `at` its plain similarity, and the part of the log-odds that needs no
   * neighbourhood. `telling` learns which names the two share.
   */
  own(a: Weighted, b: Row, pairs: PairList, at: number, telling: TellingNames): void {
    this.#compared++;
    const similarity = ownFeatures(a, b, this.#values, telling);
    telling.next();
    // From the array: a sum that began with the object's own number would be boxed at each step.
    let sum = this.#weights[ALL] as number;
    for (let i = 0; i < OWN; i++) {
      sum += (this.#values[i] as number) * (this.#weights[i] as number);
    }
    pairs.similarity[at] = round(similarity);
    pairs.own[at] = round(sum);
  }

  /** Notes the whole log-odds, from what is known of the pair and the two neighbourhoods. */
  complete(pairs: PairList, at: number, a: Neighbourhood, b: Neighbourhood): void {
    const similarity = pairs.similarity[at] as number;
    const tellingNames = pairs.tellingNames[at] as number;
    contextFeatures({ a, b, similarity, tellingNames }, this.#values, OWN);
    let sum = pairs.own[at] as number;
    for (let i = OWN; i < ALL; i++) {
      sum += (this.#values[i] as number) * (this.#weights[i] as number);
    }
    pairs.score[at] = round(sum);
  }

  /** The values of all features, in the order of PAIR_FEATURES; valid until the next call. */
  values(a: Weighted, b: Row, context: Omit<Context, 'similarity'>): Float64Array {
    const similarity = round(ownFeatures(a, b, this.#values));
    contextFeatures({ ...context, similarity }, this.#values, OWN);
    return this.#values;
  }

  /**
   * What each feature adds, in the order of PAIR_FEATURES; with the bias they sum to the score. Valid
   * until the next call.
   */
  parts(a: Weighted, b: Row, context: Omit<Context, 'similarity'>): Float64Array {
    const values = this.values(a, b, context);
    for (let i = 0; i < ALL; i++) values[i] = (values[i] as number) * (this.#weights[i] as number);
    return values;
  }
}

/** The logistic function, rounded to 2^-16. */
export function probability(logOdds: number): number {
  return round(1 / (1 + Math.exp(-logOdds)));
}
