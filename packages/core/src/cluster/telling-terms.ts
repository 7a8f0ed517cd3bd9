import { type Features, IN_LEAD, IN_TITLE } from './features.ts';
import type { Weighted } from './pair-features.ts';

/** An article's most telling terms with their weights: what it is indexed and searched by. */
export interface TellingTerms {
  readonly terms: Uint32Array;
  readonly weights: Float32Array;
}

/** The `limit` terms that tell most: rare ones, and those in title or lead before others. */
export function tellingTerms(weighted: Weighted, limit: number): TellingTerms {
  const { features, idf } = weighted;
  const order = chosen(features, idf, limit);
  return {
    terms: Uint32Array.from(order, (i) => features.terms[i] as number),
    weights: Float32Array.from(order, (i) => idf[i] as number),
  };
}

function chosen(features: Features, idf: Float32Array, limit: number): number[] {
  const order = Array.from(features.terms, (_, i) => i);
  if (order.length <= limit) return order;
  const value = idf.map((weight, i) => weight * placeFactor(features.flags[i] as number));
  return order.sort((a, b) => (value[b] as number) - (value[a] as number) || a - b).slice(0, limit);
}

function placeFactor(flags: number): number {
  if (flags & IN_TITLE) return 1.5;
  return flags & IN_LEAD ? 1.2 : 0.8;
}
