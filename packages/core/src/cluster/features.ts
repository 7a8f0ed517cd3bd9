import type { CleanArticle } from '../article.ts';
import { type Words, words } from '../text/words.ts';
import { combine, hashRange, hashString } from './hash.ts';
import { TermPlaces } from './term-places.ts';
import { TERM_CAPITALISED, TERM_NUMBER, TERM_STOP, type Terms, termsOf } from './terms.ts';

/**
 * What an article is compared by: arrays of hashes, small enough to keep 100,000 of them.
 *
 * Idea: ONE sorted list of terms with a byte of flags says where each term stands (title, lead,
 * body) and what it is (name, number), so that a single merge of two lists gives every
 * similarity at once.
 * Invariant: pure function of the cleaned article; `terms` ascend strictly, all are distinct.
 * Cost: linear in the text, which is read up to MAX_WORDS words.
 */
export interface Features {
  /** Distinct terms, ascending. */
  readonly terms: Uint32Array;
  /** Occurrences of each term in title and body, at most 255. */
  readonly counts: Uint8Array;
  /** IN_* and IS_* bits of each term. */
  readonly flags: Uint8Array;
  /** Four-letter pieces of the title, hashed. */
  readonly grams: Uint32Array;
  /** Sampled runs of five words, hashed. */
  readonly shingles: Uint32Array;
  /** Publication in days since 1970 as the caller gave it; NaN when unknown. */
  readonly day: number;
  /** The same as the text gives it: less sure, a page may show another day. NaN when unknown. */
  readonly textDay: number;
  /** Day of the year (1 to 366) of the dateline; 0 when it has none. */
  readonly datelineDay: number;
  /** Years that the text mentions, ascending. */
  readonly years: Uint16Array;
  /** Calendar days that the text mentions as month * 32 + day, ascending. */
  readonly days: Uint16Array;
  /** Hash of the outlet, 0 when unknown. */
  readonly outlet: number;
  /** Hash of the language, 0 when unknown. */
  readonly language: number;
}

export const IN_TITLE = 1;
export const IN_LEAD = 2;
export const IN_BODY = 4;
export const IS_NAME = 8;
export const IS_NUMBER = 16;

/** Words of the body that count as its lead. */
const LEAD_WORDS = 60;
/** Words of the text that stand in for a missing title. */
const OPENING_WORDS = 25;
/** Words read of any text: past this an article repeats or changes its subject. */
const MAX_WORDS = 4000;
/** Distinct terms kept; the first ones of the text, since news tells the main thing first. */
const MAX_TERMS = 400;
const MAX_SHINGLES = 128;
/** One run of five words in this many is kept. */
const SHINGLE_SAMPLE = 4;
const DAY = 86_400_000;

/** An article's words, split once for all who need them: features, reuse and explanations. */
export interface Reading {
  readonly text: string;
  /** The title, or the opening that stands in for it. */
  readonly headline: string;
  readonly title: Terms;
  /** Of the text as far as it is read. */
  readonly body: Terms;
  /** Of the whole text. */
  readonly split: Words;
}

/** Splits an article into words. Linear. */
export function readingOf(article: Pick<CleanArticle, 'title' | 'text'>): Reading {
  const { text } = article;
  const headline = article.title ?? openingOf(text);
  const split = words(text);
  const clipped = text.length > MAX_WORDS * 8 ? text.slice(0, MAX_WORDS * 8) : null;
  const body = clipped === null ? termsOf(text, split) : termsOf(clipped);
  return { text, headline, title: termsOf(headline), body, split };
}

/** Makes an article's features. `title` stands in the terms of the lead, too. */
export function featuresOf(article: CleanArticle, reading = readingOf(article)): Features {
  const { headline, title, body } = reading;
  collector.clear(title.hashes.length + body.hashes.length);
  collector.addTitle(title);
  collector.addBody(body);
  const years: number[] = [];
  const days: number[] = [];
  for (const date of article.mentionedDates) {
    if (date.year !== null) years.push(date.year);
    if (date.month !== null && date.day !== null) days.push(date.month * 32 + date.day);
  }
  readGrams(headline);
  readShingles(body);
  // One buffer for all: an allocation outside of the heap costs as much as fifty words.
  const count = collector.size;
  const buffer = new ArrayBuffer(4 * (count + grams.size + shingles.size) + 2 * count);
  const terms = new Uint32Array(buffer, 0, count);
  const counts = new Uint8Array(buffer, buffer.byteLength - 2 * count, count);
  const flags = new Uint8Array(buffer, buffer.byteLength - count, count);
  collector.write(terms, counts, flags);
  return {
    terms,
    counts,
    flags,
    grams: grams.write(buffer, 4 * count),
    shingles: shingles.write(buffer, 4 * (count + grams.size)),
    day: article.publishedAtFrom === 'caller' ? dayOf(article.publishedAt) : Number.NaN,
    textDay: article.publishedAtFrom === 'text' ? dayOf(article.publishedAt) : Number.NaN,
    datelineDay: datelineDayOf(article),
    years: ascending(years),
    days: ascending(days),
    outlet: article.outletId === null ? 0 : hashString(article.outletId),
    language: article.language === 'und' ? 0 : hashString(article.language),
  };
}

const NONE = new Uint16Array(0);

function ascending(values: readonly number[]): Uint16Array {
  return values.length === 0 ? NONE : Uint16Array.from(new Set(values)).sort();
}

/** The dateline's date, if it has one, is the first that is mentioned; its year may be missing. */
function datelineDayOf(article: CleanArticle): number {
  const [date] = article.mentionedDates;
  const dateline = article.removed.find(({ rule }) => rule === 'dateline');
  if (date === undefined || date.month === null || date.day === null) return 0;
  return dateline?.line.includes(date.evidence) ? dayOfYear(date.month, date.day) : 0;
}

/** 1 to 366, counted in a leap year. */
export function dayOfYear(month: number, day: number): number {
  return Math.round((Date.UTC(2000, month - 1, day) - Date.UTC(2000, 0, 1)) / DAY) + 1;
}

function dayOf(time: number | null): number {
  return time === null ? Number.NaN : time / DAY;
}

/** Stands in for a missing headline. */
function openingOf(text: string): string {
  return text.slice(0, 400).split(/\s+/, OPENING_WORDS).join(' ');
}

/** Collects the terms of one article after another. */
class TermCollector {
  readonly #at = new TermPlaces();
  readonly #terms = new Uint32Array(MAX_TERMS);
  readonly #counts = new Uint8Array(MAX_TERMS);
  readonly #flags = new Uint8Array(MAX_TERMS);
  size = 0;

  /** `words`: how many there are at most. */
  clear(words: number): void {
    this.#at.clear(Math.min(words, MAX_TERMS));
    this.size = 0;
  }

  addTitle(title: Terms): void {
    const allCapitals = capitalisedShare(title) > 0.6;
    for (let i = 0; i < title.hashes.length; i++) {
      const kind = title.kinds[i] as number;
      if (kind & TERM_STOP) continue;
      const name = !allCapitals && i > 0 && (kind & TERM_CAPITALISED) !== 0;
      this.#add(title.hashes[i] as number, IN_TITLE | IN_LEAD | flagsOf(kind, name));
    }
  }

  addBody(body: Terms): void {
    const count = Math.min(body.hashes.length, MAX_WORDS);
    for (let i = 0; i < count; i++) {
      const kind = body.kinds[i] as number;
      if (kind & TERM_STOP) continue;
      const capitalised = (kind & TERM_CAPITALISED) !== 0;
      const where = i < LEAD_WORDS ? IN_LEAD | IN_BODY : IN_BODY;
      this.#add(body.hashes[i] as number, where | flagsOf(kind, capitalised));
    }
  }

  /** Writes the terms into arrays of their number, ascending. */
  write(terms: Uint32Array, counts: Uint8Array, flags: Uint8Array): void {
    for (let i = 0; i < terms.length; i++) terms[i] = this.#terms[i] as number;
    terms.sort();
    for (let i = 0; i < terms.length; i++) {
      const at = this.#at.get(terms[i] as number);
      counts[i] = this.#counts[at] as number;
      flags[i] = this.#flags[at] as number;
    }
  }

  #add(term: number, flags: number): void {
    const at = this.#at.get(term);
    if (at >= 0) {
      const count = this.#counts[at] as number;
      if (count < 255) this.#counts[at] = count + 1;
      this.#flags[at] = (this.#flags[at] as number) | flags;
    } else if (this.size < MAX_TERMS) {
      this.#at.put(term, this.size);
      this.#terms[this.size] = term;
      this.#counts[this.size] = 1;
      this.#flags[this.size] = flags;
      this.size++;
    }
  }
}

const collector = new TermCollector();

function flagsOf(kind: number, name: boolean): number {
  return (name ? IS_NAME : 0) | (kind & TERM_NUMBER ? IS_NUMBER : 0);
}

function capitalisedShare(title: Terms): number {
  let capitalised = 0;
  for (const kind of title.kinds) if (kind & TERM_CAPITALISED) capitalised++;
  return title.kinds.length === 0 ? 0 : capitalised / title.kinds.length;
}

/** Distinct hashes of one list after another, at most `limit` of each. */
class DistinctHashes {
  readonly #at = new TermPlaces();
  readonly #hashes: Uint32Array;
  size = 0;

  constructor(limit: number) {
    this.#hashes = new Uint32Array(limit);
  }

  /** `expected`: how many there are at most. */
  clear(expected: number): void {
    this.#at.clear(Math.min(expected, this.#hashes.length));
    this.size = 0;
  }

  /** False where there is room for no more. */
  add(hash: number): boolean {
    if (this.size === this.#hashes.length) return false;
    if (this.#at.get(hash) < 0) {
      this.#at.put(hash, this.size);
      this.#hashes[this.size++] = hash;
    }
    return true;
  }

  /** Writes them into the buffer from byte `at` on. */
  write(buffer: ArrayBuffer, at: number): Uint32Array {
    const written = new Uint32Array(buffer, at, this.size);
    for (let i = 0; i < written.length; i++) written[i] = this.#hashes[i] as number;
    return written;
  }
}

const MAX_GRAM_TITLE = 200;
const GRAM = 4;
const grams = new DistinctHashes(MAX_GRAM_TITLE + 2 - GRAM + 1);
const shingles = new DistinctHashes(MAX_SHINGLES);
const NOT_ASCII = /[^\x20-\x7e]/;

/** The title's four-letter pieces: letters and digits only, in small letters. */
function readGrams(title: string): void {
  const other = NOT_ASCII.test(title) ? /[^\p{L}\p{N}]+/gu : /[^a-z0-9]+/g;
  const folded = ` ${title.toLowerCase().replace(other, ' ').trim().slice(0, MAX_GRAM_TITLE)} `;
  const pieces = Math.max(0, folded.length - GRAM + 1);
  grams.clear(pieces);
  for (let i = 0; i < pieces; i++) grams.add(hashRange(folded, i, i + GRAM));
}

/** Runs of five words, one in SHINGLE_SAMPLE of them. */
function readShingles({ words: { hashes } }: Terms): void {
  shingles.clear(hashes.length);
  for (let i = 0; i + 5 <= hashes.length; i++) {
    let h = hashes[i] as number;
    for (let j = 1; j < 5; j++) h = combine(h, hashes[i + j] as number);
    if (h % SHINGLE_SAMPLE === 0 && !shingles.add(h)) return;
  }
}
