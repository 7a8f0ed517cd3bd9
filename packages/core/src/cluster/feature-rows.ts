import { lastingBuffer } from '../lasting-memory.ts';
import type { Features } from './features.ts';
import { NEIGHBOURHOOD_WORDS, Neighbourhood } from './neighbourhood.ts';

/**
 * What comparison reads of an active article, in one stretch of memory.
 *
 * Idea: every new article is compared with forty others, and following references to objects and
 * arrays would cost more than the arithmetic. So all that a comparison needs of an article stands
 * side by side: a row of numbers in a page that it shares with the articles that came before and
 * after it. There is no object per array, which halves the memory, too.
 *
 *   head (see AT_*) | terms, grams, shingles (4 bytes each) | years, days, indexed (2) | counts, flags (1)
 *
 * Invariant: a row is written once, but for its norms and its neighbourhood. Rows are not freed
 * one by one: a page goes when the last row that somebody holds of it does, and rows leave in
 * about the order in which they came.
 */
export interface Row {
  readonly page: Page;
  /** Where the row begins, in words of 4 bytes; even. */
  readonly at: number;
}

/** One buffer, read as numbers of 8, 4, 2 and 1 bytes. */
export interface Page {
  readonly numbers: Float64Array;
  readonly words: Uint32Array;
  readonly halves: Uint16Array;
  readonly bytes: Uint8Array;
}

/** Main names kept of an article. */
export const MAIN_NAMES = 4;

/* Where the head's fields stand, in words from the row's beginning. The first five are of 8 bytes. */
export const AT_DAY = 0;
export const AT_TEXT_DAY = 2;
export const AT_LEAD_NORM = 4;
export const AT_BODY_NORM = 6;
export const AT_NAMES_NORM = 8;
/** Weights of the main names, 8 bytes each; their terms follow. */
export const AT_MAIN_WEIGHTS = 10;
export const AT_MAIN_TERMS = AT_MAIN_WEIGHTS + 2 * MAIN_NAMES;
export const AT_MAIN_COUNT = AT_MAIN_TERMS + MAIN_NAMES;
/** The epoch of the norms, plus 1; 0 while there are none. */
export const AT_EPOCH = AT_MAIN_COUNT + 1;
export const AT_DATELINE_DAY = AT_EPOCH + 1;
export const AT_OUTLET = AT_EPOCH + 2;
export const AT_LANGUAGE = AT_EPOCH + 3;
export const AT_TERM_COUNT = AT_EPOCH + 4;
export const AT_GRAM_COUNT = AT_EPOCH + 5;
export const AT_SHINGLE_COUNT = AT_EPOCH + 6;
export const AT_YEAR_COUNT = AT_EPOCH + 7;
export const AT_DAY_COUNT = AT_EPOCH + 8;
export const AT_INDEXED_COUNT = AT_EPOCH + 9;
const AT_NEIGHBOURHOOD = AT_EPOCH + 10;
/** The terms. */
export const AT_TERMS = even(AT_NEIGHBOURHOOD + NEIGHBOURHOOD_WORDS);

/** Words of a page: some hundred headlines, or fifty long texts. */
const PAGE_WORDS = 1 << 14;

/** How long the lists of a row are; `terms` also of its counts and flags. */
export interface ListSizes {
  readonly terms: number;
  readonly grams: number;
  readonly shingles: number;
  readonly years: number;
  readonly days: number;
  readonly indexed: number;
}

type Facts = Pick<Features, 'day' | 'textDay' | 'datelineDay' | 'outlet' | 'language'>;

/** Features whose lists stand as in a row. */
export interface PackedFeatures extends Facts {
  readonly sizes: ListSizes;
  /** All lists in the order of a row, without gaps. */
  readonly lists: Uint32Array;
}

/** Hands out rows, one after another. */
export class FeatureRows {
  #page: Page = pageOf(new ArrayBuffer(0));
  #end = 0;

  /** A row of the features; `indexed`: places of the terms under which the index holds the article. */
  add(features: Features, indexed: Uint16Array): Row {
    const { terms, grams, shingles, years, days, counts, flags } = features;
    const sizes: ListSizes = {
      terms: terms.length,
      grams: grams.length,
      shingles: shingles.length,
      years: years.length,
      days: days.length,
      indexed: indexed.length,
    };
    const words = AT_TERMS + terms.length + grams.length + shingles.length;
    const halves = years.length + days.length + indexed.length;
    const row = this.#claim(
      words + Math.ceil(halves / 2 + terms.length / 2),
      (bytes) => new ArrayBuffer(bytes),
    );
    const { page, at } = row;
    writeFacts(row, features, sizes);
    page.words.set(terms, at + AT_TERMS);
    page.words.set(grams, at + AT_TERMS + terms.length);
    page.words.set(shingles, at + AT_TERMS + terms.length + grams.length);
    const yearsAt = 2 * (at + words);
    page.halves.set(years, yearsAt);
    page.halves.set(days, yearsAt + years.length);
    page.halves.set(indexed, yearsAt + years.length + days.length);
    const countsAt = 2 * (yearsAt + halves);
    page.bytes.set(counts, countsAt);
    page.bytes.set(flags, countsAt + terms.length);
    return row;
  }

  /**
   * A row of features that were packed like one before. Many come at once, and stay: their pages are
   * of lasting memory. Those of a running stream, which come and go, are not.
   */
  addPacked(features: PackedFeatures): Row {
    const row = this.#claim(AT_TERMS + features.lists.length, lastingBuffer);
    writeFacts(row, features, features.sizes);
    row.page.words.set(features.lists, row.at + AT_TERMS);
    return row;
  }

  /** Room for so many words, in a page of `bufferOf` when the present one is full. */
  #claim(words: number, bufferOf: (bytes: number) => ArrayBufferLike): Row {
    const size = even(words);
    if (this.#end + size > this.#page.words.length) {
      this.#page = pageOf(bufferOf(4 * Math.max(size, PAGE_WORDS)));
      this.#end = 0;
    }
    const row = { page: this.#page, at: this.#end };
    this.#end += size;
    return row;
  }
}

function writeFacts({ page, at }: Row, facts: Facts, sizes: ListSizes): void {
  const { words, numbers } = page;
  numbers[(at + AT_DAY) >> 1] = facts.day;
  numbers[(at + AT_TEXT_DAY) >> 1] = facts.textDay;
  words[at + AT_DATELINE_DAY] = facts.datelineDay;
  words[at + AT_OUTLET] = facts.outlet;
  words[at + AT_LANGUAGE] = facts.language;
  words[at + AT_TERM_COUNT] = sizes.terms;
  words[at + AT_GRAM_COUNT] = sizes.grams;
  words[at + AT_SHINGLE_COUNT] = sizes.shingles;
  words[at + AT_YEAR_COUNT] = sizes.years;
  words[at + AT_DAY_COUNT] = sizes.days;
  words[at + AT_INDEXED_COUNT] = sizes.indexed;
}

/** Reads a word of each of the row's first stretches of 64 bytes; answers something made of them. */
export function fetchRow({ page: { words }, at }: Row): number {
  let seen = 0;
  for (let line = at; line < at + FETCHED; line += 16) seen ^= words[line] as number;
  return seen;
}

/** Words of a row that are fetched ahead: the head, and the first terms. */
const FETCHED = 96;

/** The row's features, as views of it. */
export function featuresIn({ page, at }: Row): Features {
  const { words, halves, bytes, numbers } = page;
  const terms = at + AT_TERMS;
  const termCount = words[at + AT_TERM_COUNT] as number;
  const grams = terms + termCount;
  const shingles = grams + (words[at + AT_GRAM_COUNT] as number);
  const years = 2 * (shingles + (words[at + AT_SHINGLE_COUNT] as number));
  const days = years + (words[at + AT_YEAR_COUNT] as number);
  const indexed = days + (words[at + AT_DAY_COUNT] as number);
  const counts = countsAt({ page, at });
  return {
    terms: words.subarray(terms, grams),
    grams: words.subarray(grams, shingles),
    shingles: words.subarray(shingles, years >> 1),
    years: halves.subarray(years, days),
    days: halves.subarray(days, indexed),
    counts: bytes.subarray(counts, counts + termCount),
    flags: bytes.subarray(counts + termCount, counts + 2 * termCount),
    day: numbers[(at + AT_DAY) >> 1] as number,
    textDay: numbers[(at + AT_TEXT_DAY) >> 1] as number,
    datelineDay: words[at + AT_DATELINE_DAY] as number,
    outlet: words[at + AT_OUTLET] as number,
    language: words[at + AT_LANGUAGE] as number,
  };
}

/** Publication in days since 1970 as the caller gave it; NaN when unknown. */
export function dayOf({ page, at }: Row): number {
  return page.numbers[(at + AT_DAY) >> 1] as number;
}

/** Where the years stand in the row's page, in halves. */
export function yearsAt({ page: { words }, at }: Row): number {
  return (
    2 *
    (at +
      AT_TERMS +
      (words[at + AT_TERM_COUNT] as number) +
      (words[at + AT_GRAM_COUNT] as number) +
      (words[at + AT_SHINGLE_COUNT] as number))
  );
}

/** Where the counts of the terms stand in the row's page, in bytes. The flags follow. */
export function countsAt(row: Row): number {
  const { page, at } = row;
  return (
    2 *
    (yearsAt(row) +
      (page.words[at + AT_YEAR_COUNT] as number) +
      (page.words[at + AT_DAY_COUNT] as number) +
      (page.words[at + AT_INDEXED_COUNT] as number))
  );
}

/** Places of the terms under which the index holds the article. */
export function indexedIn(row: Row): Uint16Array {
  const { page, at } = row;
  const end = countsAt(row) >> 1;
  return page.halves.subarray(end - (page.words[at + AT_INDEXED_COUNT] as number), end);
}

/** Where the row's neighbourhood stands in its page, in words. */
export function neighbourhoodAt({ at }: Row): number {
  return at + AT_NEIGHBOURHOOD;
}

/** The row's neighbourhood; `self` is the article's place in the stream. */
export function neighbourhoodIn({ page, at }: Row, self: number): Neighbourhood {
  return new Neighbourhood(self, page.words, at + AT_NEIGHBOURHOOD);
}

function pageOf(buffer: ArrayBufferLike): Page {
  return {
    numbers: new Float64Array(buffer),
    words: new Uint32Array(buffer),
    halves: new Uint16Array(buffer),
    bytes: new Uint8Array(buffer),
  };
}

function even(words: number): number {
  return words + (words & 1);
}
