import {
  AT_BODY_NORM,
  AT_DATELINE_DAY,
  AT_DAY,
  AT_DAY_COUNT,
  AT_GRAM_COUNT,
  AT_LANGUAGE,
  AT_LEAD_NORM,
  AT_MAIN_COUNT,
  AT_MAIN_TERMS,
  AT_MAIN_WEIGHTS,
  AT_NAMES_NORM,
  AT_SHINGLE_COUNT,
  AT_TERM_COUNT,
  AT_TERMS,
  AT_TEXT_DAY,
  AT_YEAR_COUNT,
  countsAt,
  type Row,
  yearsAt,
} from './feature-rows.ts';
import { dayOfYear, type Features, IN_LEAD, IS_NAME } from './features.ts';
import { TF, type Weighted } from './norms.ts';
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

const termPlaces = new LatestPlaces();
const gramPlaces = new LatestPlaces();
const shinglePlaces = new LatestPlaces();
/** Terms that a pair shares: the place of each in the row and in the other article. */
let found = new Uint16Array(1024);

/** Where each term of an article stands in it; valid until another article is asked for. */
export function placesOf(features: Features): TermPlaces {
  return termPlaces.of(features.terms);
}

/**
 * Writes what the two articles alone show into `into`, in the order of OWN_FEATURES, and answers
 * their plain similarity, 0 to 1: by it neighbours are ranked, whatever the weights. The names of `a`
 * that `b` has are noted in `telling`. The norms of `b` are those of the present epoch.
 */
export function ownFeatures(
  a: Weighted,
  b: Row,
  into: Float64Array,
  telling: TellingNames | null = null,
): number {
  const { features, idf, mainNames } = a;
  const { counts, flags } = features;
  const { at } = b;
  const { words, numbers, bytes } = b.page;
  const places = placesOf(features);
  const termsB = at + AT_TERMS;
  const countB = words[at + AT_TERM_COUNT] as number;
  const gramsB = termsB + countB;
  const gramCountB = words[at + AT_GRAM_COUNT] as number;
  const shinglesB = gramsB + gramCountB;
  const shingleCountB = words[at + AT_SHINGLE_COUNT] as number;
  const countsB = countsAt(b);
  let lead = 0;
  let body = 0;
  let names = 0;
  let rare = 0;
  let mainHeld = 0;
  if (found.length < 2 * countB) found = new Uint16Array(4 * countB);
  const end = places.find(words, termsB, countB, found);
  for (let k = 0; k < end; k += 2) {
    const j = found[k] as number;
    const i = found[k + 1] as number;
    const w = idf[i] as number;
    const square = w * w;
    const flagA = flags[i] as number;
    const flagB = bytes[countsB + countB + j] as number;
    const tfA = TF[counts[i] as number] as number;
    const tfB = TF[bytes[countsB + j] as number] as number;
    body += square * tfA * tfB;
    if (flagA & flagB & IN_LEAD) {
      lead += square;
      rare += w;
    }
    if ((flagA | flagB) & IS_NAME) names += square * Math.sqrt(tfA * tfB);
    if (flagA & IS_NAME) {
      mainHeld += mainNames[i] as number;
      telling?.note(i);
    }
  }
  const gramsA = gramPlaces.of(features.grams);
  const gramTotal = features.grams.length + gramCountB;
  const letters = gramTotal === 0 ? 0 : (2 * gramsA.shared(words, gramsB, gramCountB)) / gramTotal;
  into[0] = ratio(names, a.namesNorm * (numbers[(at + AT_NAMES_NORM) >> 1] as number));
  into[1] = Math.log(1 + rare) / 4;
  into[2] = letters;
  const fewer = Math.min(features.shingles.length, shingleCountB);
  into[3] =
    fewer < 4
      ? 0
      : Math.sqrt(
          shinglePlaces.of(features.shingles).shared(words, shinglesB, shingleCountB) / fewer,
        );
  timeFeatures(features, b, into);
  const language = words[at + AT_LANGUAGE] as number;
  into[9] = features.language !== 0 && language !== 0 && features.language !== language ? 1 : 0;
  into[11] = Math.min(a.hasNames ? mainHeld : UNKNOWN_NAMES, mainNamesHeld(b, places));
  const leadCosine = ratio(lead, a.leadNorm * (numbers[(at + AT_LEAD_NORM) >> 1] as number));
  const bodyCosine = ratio(body, a.bodyNorm * (numbers[(at + AT_BODY_NORM) >> 1] as number));
  return (leadCosine + bodyCosine + letters) / 3;
}

/** Weight of the row's main names that stand in a list of terms. */
function mainNamesHeld({ page: { words, numbers }, at }: Row, places: TermPlaces): number {
  const count = words[at + AT_MAIN_COUNT] as number;
  if (count === 0) return UNKNOWN_NAMES;
  let held = 0;
  for (let k = 0; k < count; k++) {
    if (places.get(words[at + AT_MAIN_TERMS + k] as number) < 0) continue;
    held += numbers[((at + AT_MAIN_WEIGHTS) >> 1) + k] as number;
  }
  return held;
}

function timeFeatures(a: Features, b: Row, into: Float64Array): void {
  const { at } = b;
  const { words, numbers, halves } = b.page;
  const day = numbers[(at + AT_DAY) >> 1] as number;
  const textDay = numbers[(at + AT_TEXT_DAY) >> 1] as number;
  const apart = Math.abs(a.day - day);
  const given = !Number.isNaN(apart);
  const read = given ? Number.NaN : Math.abs(known(a.day, a.textDay) - known(day, textDay));
  into[4] = given ? Math.log(1 + Math.min(apart, 14)) / 3 : 0;
  into[5] = Number.isNaN(read) ? 0 : Math.log(1 + Math.min(read, 365)) / 6;
  into[6] = given || !Number.isNaN(read) ? 0 : 1;
  const years = words[at + AT_YEAR_COUNT] as number;
  const days = words[at + AT_DAY_COUNT] as number;
  into[7] = 0;
  into[8] = 0;
  if (years + days > 0 && a.years.length + a.days.length > 0) {
    const start = yearsAt(b);
    const yearsDiffer = a.years.length > 0 && years > 0 && disjoint(a.years, halves, start, years);
    const dayShared =
      a.days.length > 0 && days > 0 && !disjoint(a.days, halves, start + years, days);
    into[7] = yearsDiffer ? 1 : 0;
    into[8] = dayShared ? 1 : 0;
  }
  const datelineDay = words[at + AT_DATELINE_DAY] as number;
  const dateline = a.datelineDay !== 0 || datelineDay !== 0;
  into[10] = dateline && datelineConflict(a, { day, textDay, datelineDay }) ? 1 : 0;
}

/** Days by which a dateline and another date must differ to speak of different events. */
const CONFLICT_DAYS = 4;
const YEAR_DAYS = 366;

type Dates = Pick<Features, 'day' | 'textDay' | 'datelineDay'>;

function datelineConflict(a: Dates, b: Dates): boolean {
  const lineA = datelineOf(a);
  const lineB = datelineOf(b);
  if (lineA === 0 && lineB === 0) return false;
  const dayA = lineA || yearDay(known(a.day, a.textDay));
  const dayB = lineB || yearDay(known(b.day, b.textDay));
  return dayA !== 0 && dayB !== 0 && yearDaysApart(dayA, dayB) >= CONFLICT_DAYS;
}

/** The dateline's day of the year; 0 without one, and where the caller gave quite another date. */
function datelineOf({ datelineDay, day }: Dates): number {
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

/** The day that the caller gave, or else the one that the text gives. */
function known(day: number, textDay: number): number {
  return Number.isNaN(day) ? textDay : day;
}

function ratio(value: number, by: number): number {
  return by > 0 ? Math.min(1, value / by) : 0;
}

/** Whether none of the values stands in `others` from `start` on. */
function disjoint(values: Uint16Array, others: Uint16Array, start: number, count: number): boolean {
  for (let i = 0; i < values.length; i++) {
    for (let j = start; j < start + count; j++) if (others[j] === values[i]) return false;
  }
  return true;
}
