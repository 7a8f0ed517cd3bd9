import type { PairFeature } from './pair-features.ts';

/** A labelled file that the weights were trained on. */
export interface TrainedOn {
  readonly file: string;
  readonly sha256: string;
  readonly articles: number;
  readonly pairs: number;
  /** F1 on this file of weights trained on the other files alone; null when there was no other. */
  readonly leftOut: { readonly bcubed: number; readonly pairwise: number } | null;
}

/** A trained pair score: log-odds = bias + Σ weight × feature. */
export interface PairWeights {
  /** Part of every stored decision. */
  readonly version: string;
  readonly bias: number;
  readonly weights: Readonly<Record<PairFeature, number>>;
  /** Standard deviation of each feature over the pairs; weight × this is its importance. */
  readonly deviations?: Readonly<Record<PairFeature, number>>;
  readonly trainedOn?: readonly TrainedOn[];
}
