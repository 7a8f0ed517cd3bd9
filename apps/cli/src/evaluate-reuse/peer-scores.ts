import { type DerivedStream, scoreReuse } from '@tributary/core';
import type { ScoredPair } from './peers.ts';

export interface Found {
  readonly precision: number;
  readonly recall: number;
}

/** Precision and recall at the threshold that finds most at the precision asked for. */
export function bestAt(
  pairs: readonly ScoredPair[],
  stream: DerivedStream,
  precision: number,
): Found & { readonly threshold: number } {
  let best = { threshold: Number.POSITIVE_INFINITY, precision: 0, recall: 0 };
  for (const threshold of new Set(pairs.map(({ score }) => score))) {
    const edges = pairs
      .filter(({ score }) => score >= threshold)
      .map((pair) => ({ ...pair, kind: 'adapted' as const, share: 0 }));
    const total = totalOf(scoreReuse(stream, edges));
    if (total.precision >= precision && total.recall > best.recall) best = { threshold, ...total };
  }
  return best;
}

/** Precision and recall over all classes. */
export function totalOf(
  scores: readonly { expected: number; found: number; wrong: number }[],
): Found {
  const sum = (name: 'expected' | 'found' | 'wrong') =>
    scores.reduce((total, score) => total + score[name], 0);
  const claimed = sum('found') + sum('wrong');
  return {
    precision: claimed === 0 ? 0 : sum('found') / claimed,
    recall: sum('expected') === 0 ? 0 : sum('found') / sum('expected'),
  };
}
