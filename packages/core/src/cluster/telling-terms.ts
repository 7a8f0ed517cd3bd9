import { type Features, IN_LEAD, IN_TITLE } from './features.ts';
import type { Weighted } from './norms.ts';
import { placesOf } from './pair-features.ts';

/** An article's most telling terms with their weights: what it is indexed and searched by. */
export interface TellingTerms {
  /** Where the terms stand among those of the article: half the size, and kept in place. */
  readonly places: Uint16Array;
  readonly terms: Uint32Array;
  readonly weights: Float32Array;
}

/** The `limit` terms that tell most: rare ones, and those in title or lead before others. */
export function tellingTerms(weighted: Weighted, limit: number): TellingTerms {
  const { features, idf } = weighted;
  const order = chosen(features, idf, limit);
  const weights = new Float32Array(order.length);
  for (let k = 0; k < order.length; k++) weights[k] = idf[order[k] as number] as number;
  return { places: order.slice(), terms: termsAt(features, order), weights };
}

/** The terms that stand at `places`. */
export function termsAt(features: Features, places: Uint16Array): Uint32Array {
  const terms = new Uint32Array(places.length);
  for (let k = 0; k < terms.length; k++) {
    terms[k] = features.terms[places[k] as number] as number;
  }
  return terms;
}

/** Where `terms`, all of them the article's, stand among those of the article. */
export function placesOfTerms(features: Features, terms: Uint32Array): Uint16Array {
  const places = placesOf(features);
  return Uint16Array.from(terms, (term) => places.get(term));
}

function chosen(features: Features, idf: Float32Array, limit: number): Uint16Array {
  const { length } = features.terms;
  const all = new Uint16Array(length);
  for (let i = 0; i < length; i++) all[i] = i;
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
