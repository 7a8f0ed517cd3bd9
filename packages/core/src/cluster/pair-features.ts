import { dayOfYear, type Features, IN_LEAD, IN_TITLE, IS_NAME } from './features.ts';
import { type TellingNames, UNKNOWN_NAMES } from './telling-names.ts';
import { LatestPlaces, type TermPlaces } from './term-places.ts';

/**
 * Named similarities of two articles.
 *
 * Idea: one pass over the terms of the second article collects every dot product; the weights of
 * the terms come from the stream (StreamIdf) through the first article, so that a shared term is
 * looked up once per article and not once per pair. The first article's terms stand in a table
 * that is kept while it is compared with one article after another.
 * Invariant: symmetric in the two articles, but for rounding.
 * Cost: O(terms of the second), and of the first where it is another than in the call before.
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
  /** Weight of each term that is a main name, else 0; together 1, or 0 where there is no name. */
  readonly mainNames: Float32Array;
}

export interface Norms {
  readonly lead: number;
  readonly body: number;
  readonly names: number;
  /** The main names: term, weight, term, weight, …; the weights add up to 1. */
  readonly mainNames: readonly number[];
}

/** What the two articles alone show, in the order of the values. */
export const OWN_FEATURES = [
  /** Cosine of the capitalised terms. */
  'names',
  /** ln of the weight that the shared terms of title and lead have together. */
  'rareTerms',
  /** Dice of the titles' four-letter pieces: inflection, compounds, transliteration. */
  'titleLetters',
  /** Root of the share of common runs of five words. */
  'sharedPhrases',
  /** ln of the days between publications, where the caller gave both. */
  'daysApart',
  /** The same where one or both were read from the text. */
  'textDaysApart',
  /** One of the two has no date at all. */
  'timeUnknown',
  /** Both mention years and none in common. */
  'yearConflict',
  /** Both mention a calendar day in common. */
  'dayMatch',
  'languagesDiffer',
  /** A dateline and the date of the other are days apart. */
  'datelineConflict',
  /** Share of either article's main names that the other mentions at all; the smaller one. */
  'mainNames',
] as const;

/** What their neighbourhoods add (see neighbourhood.ts). */
export const CONTEXT_FEATURES = ['relative', 'sharedNeighbours', 'tellingNames'] as const;

/** The names appear in weights, explanations and documents. */
export const PAIR_FEATURES = [...OWN_FEATURES, ...CONTEXT_FEATURES] as const;

export type PairFeature = (typeof PAIR_FEATURES)[number];

/** Body weight of a term that occurs `count` times. */
const TF = Float32Array.from({ length: 256 }, (_, n) => (n === 0 ? 0 : 1 + Math.log(n)));

export function weigh(features: Features, idfOf: (term: number) => number): Weighted {
  const idf = new Float32Array(features.terms.length);
  const norms = normsOf(features, idfOf, idf);
  const mainNames = new Float32Array(features.terms.length);
  const places = placesOf(features);
  for (let k = 0; k < norms.mainNames.length; k += 2) {
    mainNames[places.get(norms.mainNames[k] as number)] = norms.mainNames[k + 1] as number;
  }
  return { features, idf, norms, mainNames };
}

/** The norms alone; writes the weights of the terms into `idf` if it is given. */
export function normsOf(
  features: Features,
  idfOf: (term: number) => number,
  idf: Float32Array | null = null,
): Norms {
  const { terms, counts, flags } = features;
  let lead = 0;
  let body = 0;
  let names = 0;
  mainTerms.fill(0);
  mainWeights.fill(0);
  for (let i = 0; i < terms.length; i++) {
    const w = idfOf(terms[i] as number);
    if (idf !== null) idf[i] = w;
    const square = w * w;
    const flag = flags[i] as number;
    const tf = TF[counts[i] as number] as number;
    body += square * tf * tf;
    if (flag & IN_LEAD) lead += square;
    if (flag & IS_NAME) {
      names += square * tf;
      noteMainName(terms[i] as number, w * tf * (flag & IN_TITLE ? TITLE_FACTOR : 1));
    }
  }
  return {
    lead: Math.sqrt(lead),
    body: Math.sqrt(body),
    names: Math.sqrt(names),
    mainNames: mainNames(),
  };
}

/** Main names of an article, and how much more one in the title counts. */
const MAIN_NAMES = 4;
const TITLE_FACTOR = 1.3;
const mainTerms = new Float64Array(MAIN_NAMES);
const mainWeights = new Float64Array(MAIN_NAMES);

/** Keeps the heaviest names, heaviest first; ties: smaller term first, as terms ascend. */
function noteMainName(term: number, weight: number): void {
  let at = MAIN_NAMES;
  while (at > 0 && weight > (mainWeights[at - 1] as number)) at--;
  if (at === MAIN_NAMES) return;
  mainTerms.copyWithin(at + 1, at, MAIN_NAMES - 1);
  mainWeights.copyWithin(at + 1, at, MAIN_NAMES - 1);
  mainTerms[at] = term;
  mainWeights[at] = weight;
}

function mainNames(): number[] {
  const total = mainWeights.reduce((sum, weight) => sum + weight, 0);
  const found: number[] = [];
  for (let k = 0; k < MAIN_NAMES && mainTerms[k] !== 0; k++) {
    found.push(mainTerms[k] as number, (mainWeights[k] as number) / total);
  }
  return found;
}

const termPlaces = new LatestPlaces();
const gramPlaces = new LatestPlaces();
const shinglePlaces = new LatestPlaces();

/** Where each term of an article stands in it; valid until another article is asked for. */
export function placesOf(features: Features): TermPlaces {
  return termPlaces.of(features.terms);
}

/**
 * Writes what the two articles alone show into `into`, in the order of OWN_FEATURES, and answers
 * their plain similarity, 0 to 1: by it neighbours are ranked, whatever the weights. The names of `a`
 * that `b` has are noted in `telling`.
 */
export function ownFeatures(
  a: Weighted,
  b: Normed,
  into: Float64Array,
  telling: TellingNames | null = null,
): number {
  const fa = a.features;
  const fb = b.features;
  const termsB = fb.terms;
  const lengthB = termsB.length;
  const places = placesOf(fa);
  let lead = 0;
  let body = 0;
  let names = 0;
  let rare = 0;
  let mainHeld = 0;
  for (let j = 0; j < lengthB; j++) {
    const i = places.get(termsB[j] as number);
    if (i < 0) continue;
    const w = a.idf[i] as number;
    const square = w * w;
    const flagA = fa.flags[i] as number;
    const flagB = fb.flags[j] as number;
    const tfA = TF[fa.counts[i] as number] as number;
    const tfB = TF[fb.counts[j] as number] as number;
    body += square * tfA * tfB;
    if (flagA & flagB & IN_LEAD) {
      lead += square;
      rare += w;
    }
    if ((flagA | flagB) & IS_NAME) names += square * Math.sqrt(tfA * tfB);
    if (flagA & IS_NAME) {
      mainHeld += a.mainNames[i] as number;
      telling?.note(i);
    }
  }
  const na = a.norms;
  const nb = b.norms;
  const letters = dice(fa.grams, fb.grams);
  into[0] = ratio(names, na.names * nb.names);
  into[1] = Math.log(1 + rare) / 4;
  into[2] = letters;
  into[3] = Math.sqrt(containment(fa.shingles, fb.shingles));
  timeFeatures(fa, fb, into);
  into[11] = Math.min(
    na.mainNames.length === 0 ? UNKNOWN_NAMES : mainHeld,
    heldOf(nb.mainNames, places),
  );
  into[9] = fa.language !== 0 && fb.language !== 0 && fa.language !== fb.language ? 1 : 0;
  return (ratio(lead, na.lead * nb.lead) + ratio(body, na.body * nb.body) + letters) / 3;
}

/** Weight of the main names that stand in a list of terms. */
function heldOf(names: readonly number[], places: TermPlaces): number {
  if (names.length === 0) return UNKNOWN_NAMES;
  let held = 0;
  for (let k = 0; k < names.length; k += 2) {
    if (places.get(names[k] as number) >= 0) held += names[k + 1] as number;
  }
  return held;
}

function timeFeatures(a: Features, b: Features, into: Float64Array): void {
  const apart = Math.abs(a.day - b.day);
  const given = !Number.isNaN(apart);
  const read = given ? Number.NaN : Math.abs(knownDay(a) - knownDay(b));
  into[4] = given ? Math.log(1 + Math.min(apart, 14)) / 3 : 0;
  into[5] = Number.isNaN(read) ? 0 : Math.log(1 + Math.min(read, 365)) / 6;
  into[6] = given || !Number.isNaN(read) ? 0 : 1;
  const yearsDiffer = a.years.length > 0 && b.years.length > 0 && disjoint(a.years, b.years);
  into[7] = yearsDiffer ? 1 : 0;
  into[10] = datelineConflict(a, b) ? 1 : 0;
  into[8] = a.days.length > 0 && b.days.length > 0 && !disjoint(a.days, b.days) ? 1 : 0;
}

/** Days by which a dateline and another date must differ to speak of different events. */
const CONFLICT_DAYS = 4;
const YEAR_DAYS = 366;

function datelineConflict(a: Features, b: Features): boolean {
  const lineA = datelineOf(a);
  const lineB = datelineOf(b);
  if (lineA === 0 && lineB === 0) return false;
  const dayA = lineA || yearDay(knownDay(a));
  const dayB = lineB || yearDay(knownDay(b));
  return dayA !== 0 && dayB !== 0 && yearDaysApart(dayA, dayB) >= CONFLICT_DAYS;
}

/** The dateline's day of the year; 0 without one, and where the caller gave quite another date. */
function datelineOf({ datelineDay, day }: Features): number {
  if (datelineDay === 0 || Number.isNaN(day)) return datelineDay;
  return yearDaysApart(datelineDay, yearDay(day)) < CONFLICT_DAYS ? datelineDay : 0;
}

function yearDaysApart(a: number, b: number): number {
  const apart = Math.abs(a - b);
  return Math.min(apart, YEAR_DAYS - apart);
}

function yearDay(day: number): number {
  if (Number.isNaN(day)) return 0;
  const date = new Date(day * 86_400_000);
  return dayOfYear(date.getUTCMonth() + 1, date.getUTCDate());
}

function knownDay(features: Features): number {
  return Number.isNaN(features.day) ? features.textDay : features.day;
}

function ratio(value: number, by: number): number {
  return by > 0 ? Math.min(1, value / by) : 0;
}

function disjoint(a: Uint16Array, b: Uint16Array): boolean {
  for (const value of a) if (b.includes(value)) return false;
  return true;
}

function common(places: TermPlaces, terms: Uint32Array): number {
  let shared = 0;
  for (let i = 0; i < terms.length; i++) if (places.get(terms[i] as number) >= 0) shared++;
  return shared;
}

function dice(a: Uint32Array, b: Uint32Array): number {
  const total = a.length + b.length;
  return total === 0 ? 0 : (2 * common(gramPlaces.of(a), b)) / total;
}

function containment(a: Uint32Array, b: Uint32Array): number {
  const smaller = Math.min(a.length, b.length);
  return smaller < 4 ? 0 : common(shinglePlaces.of(a), b) / smaller;
}
