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
  const terms = new Uint32Array(order.length);
  const weights = new Float32Array(order.length);
  for (let k = 0; k < order.length; k++) {
    terms[k] = features.terms[order[k] as number] as number;
    weights[k] = idf[order[k] as number] as number;
  }
  return { terms, weights };
}

function chosen(features: Features, idf: Float32Array, limit: number): Uint16Array {
  const { length } = idf;
  const all = Uint16Array.from({ length }, (_, i) => i);
  if (length <= limit) return all;
  const value = new Float32Array(length);
  for (let i = 0; i < length; i++) {
    value[i] = (idf[i] as number) * placeFactor(features.flags[i] as number);
  }
  // The least value that still belongs to them; of those that have it, the first terms.
  const floor = value.slice().sort()[length - limit] as number;
  let spare = limit;
  for (let i = 0; i < length; i++) if ((value[i] as number) > floor) spare--;
  let count = 0;
  for (let i = 0; i < length; i++) {
    const above = (value[i] as number) > floor;
    if (above || (value[i] === floor && spare-- > 0)) all[count++] = i;
  }
  const best = all.subarray(0, count);
  return best.sort((a, b) => (value[b] as number) - (value[a] as number) || a - b);
}

function placeFactor(flags: number): number {
  if (flags & IN_TITLE) return 1.5;
  return flags & IN_LEAD ? 1.2 : 0.8;
}
