import { type Features, IN_BODY, IN_LEAD, IN_TITLE, IS_NAME, IS_NUMBER } from './features.ts';

/**
 * Named similarities of two articles.
 *
 * Idea: one merge of the two sorted term lists collects every dot product; the weights of the
 * terms come from the stream (StreamIdf) through the first article, so that a shared term is
 * looked up once per article and not once per pair.
 * Invariant: symmetric in the two articles, but for rounding.
 * Cost: O(terms of both).
 */

/** An article's features with its norms in the present epoch. */
export interface Normed {
  readonly features: Features;
  readonly norms: Norms;
}

/** The same with the weight of each term: what the first article of a comparison needs. */
export interface Weighted extends Normed {
  /** IDF of each term. */
  readonly idf: Float32Array;
}

export interface Norms {
  readonly title: number;
  readonly lead: number;
  readonly body: number;
  readonly names: number;
}

/** What the two articles alone show, in the order of the values. */
export const OWN_FEATURES = [
  'title',
  'lead',
  'body',
  'names',
  'rareTerms',
  'bestTerm',
  'titleInLead',
  'titleLetters',
  'sharedPhrases',
  'numbers',
  'daysApart',
  'timeUnknown',
  'yearConflict',
  'dayConflict',
  'dayMatch',
  'sameOutlet',
  'languagesDiffer',
] as const;

/** What their neighbourhoods add (see neighbourhood.ts). */
export const CONTEXT_FEATURES = ['contrast', 'relative', 'sharedNeighbours'] as const;

/** The names appear in weights, explanations and documents. */
export const PAIR_FEATURES = [...OWN_FEATURES, ...CONTEXT_FEATURES] as const;

export type PairFeature = (typeof PAIR_FEATURES)[number];

/** Body weight of a term that occurs `count` times. */
const TF = Float32Array.from({ length: 256 }, (_, n) => (n === 0 ? 0 : 1 + Math.log(n)));

export function weigh(features: Features, idfOf: (term: number) => number): Weighted {
  const { terms, counts, flags } = features;
  const idf = new Float32Array(terms.length);
  let title = 0;
  let lead = 0;
  let body = 0;
  let names = 0;
  for (let i = 0; i < terms.length; i++) {
    const w = idfOf(terms[i] as number);
    idf[i] = w;
    const square = w * w;
    const flag = flags[i] as number;
    const tf = TF[counts[i] as number] as number;
    body += square * tf * tf;
    if (flag & IN_LEAD) lead += square;
    if (flag & IN_TITLE) title += square;
    if (flag & IS_NAME) names += square * tf;
  }
  return {
    features,
    idf,
    norms: {
      title: Math.sqrt(title),
      lead: Math.sqrt(lead),
      body: Math.sqrt(body),
      names: Math.sqrt(names),
    },
  };
}

/** Writes what the two articles alone show into `into`, in the order of OWN_FEATURES. */
export function ownFeatures(a: Weighted, b: Normed, into: Float64Array): void {
  const fa = a.features;
  const fb = b.features;
  const termsA = fa.terms;
  const termsB = fb.terms;
  const lengthA = termsA.length;
  const lengthB = termsB.length;
  let title = 0;
  let lead = 0;
  let body = 0;
  let names = 0;
  let rare = 0;
  let best = 0;
  let titleAInB = 0;
  let titleBInA = 0;
  let numbers = 0;
  let i = 0;
  let j = 0;
  while (i < lengthA && j < lengthB) {
    const x = termsA[i] as number;
    const y = termsB[j] as number;
    if (x < y) i++;
    else if (y < x) j++;
    else {
      const w = a.idf[i] as number;
      const square = w * w;
      const flagA = fa.flags[i] as number;
      const flagB = fb.flags[j] as number;
      const tfA = TF[fa.counts[i] as number] as number;
      const tfB = TF[fb.counts[j] as number] as number;
      body += square * tfA * tfB;
      if (flagA & flagB & IN_LEAD) {
        lead += square;
        if (flagA & flagB & IN_TITLE) title += square;
        if (w > best) best = w;
        rare += w;
        if (flagA & flagB & IS_NUMBER) numbers += w;
      }
      if (flagA & IN_TITLE && flagB & (IN_LEAD | IN_BODY)) titleAInB += square;
      if (flagB & IN_TITLE && flagA & (IN_LEAD | IN_BODY)) titleBInA += square;
      if ((flagA | flagB) & IS_NAME) names += square * Math.sqrt(tfA * tfB);
      i++;
      j++;
    }
  }
  const na = a.norms;
  const nb = b.norms;
  into[0] = ratio(title, na.title * nb.title);
  into[1] = ratio(lead, na.lead * nb.lead);
  into[2] = ratio(body, na.body * nb.body);
  into[3] = Math.min(1, ratio(names, na.names * nb.names));
  into[4] = Math.log(1 + rare) / 4;
  into[5] = best / 10;
  const inB = ratio(titleAInB, na.title * na.title);
  const inA = ratio(titleBInA, nb.title * nb.title);
  into[6] = (Math.min(1, inA) + Math.min(1, inB)) / 2;
  into[7] = dice(fa.grams, fb.grams);
  into[8] = Math.sqrt(containment(fa.shingles, fb.shingles));
  into[9] = Math.min(1, numbers / 10);
  timeFeatures(fa, fb, into);
  into[15] = fa.outlet !== 0 && fa.outlet === fb.outlet ? 1 : 0;
  into[16] = fa.language !== 0 && fb.language !== 0 && fa.language !== fb.language ? 1 : 0;
}

/**
 * One plain similarity from the own features, 0 to 1: by it neighbours are ranked, before any
 * weight is trained.
 */
export function similarityOf(own: Float64Array): number {
  return ((own[1] as number) + (own[2] as number) + (own[7] as number)) / 3;
}

function timeFeatures(a: Features, b: Features, into: Float64Array): void {
  const apart = Math.abs(a.day - b.day);
  const known = !Number.isNaN(apart);
  into[10] = known ? Math.log(1 + Math.min(apart, 14)) / 3 : 0;
  into[11] = known ? 0 : 1;
  const yearsDiffer = a.years.length > 0 && b.years.length > 0 && disjoint(a.years, b.years);
  into[12] = yearsDiffer ? 1 : 0;
  const bothDays = a.days.length > 0 && b.days.length > 0;
  const daysDiffer = bothDays && disjoint(a.days, b.days);
  into[13] = daysDiffer ? 1 : 0;
  into[14] = bothDays && !daysDiffer ? 1 : 0;
}

function ratio(value: number, by: number): number {
  return by > 0 ? Math.min(1, value / by) : 0;
}

function disjoint(a: Uint16Array, b: Uint16Array): boolean {
  for (const value of a) if (b.includes(value)) return false;
  return true;
}

function common(a: Uint32Array, b: Uint32Array): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const x = a[i] as number;
    const y = b[j] as number;
    if (x === y) {
      shared++;
      i++;
      j++;
    } else if (x < y) i++;
    else j++;
  }
  return shared;
}

function dice(a: Uint32Array, b: Uint32Array): number {
  const total = a.length + b.length;
  return total === 0 ? 0 : (2 * common(a, b)) / total;
}

function containment(a: Uint32Array, b: Uint32Array): number {
  const smaller = Math.min(a.length, b.length);
  return smaller < 4 ? 0 : common(a, b) / smaller;
}
