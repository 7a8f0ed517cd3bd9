/**
 * Splits a text into folded words, kept as 32-bit hashes with their offsets.
 *
 * Idea: one scan over UTF-16 units with a table of what each one is and folds to. The table starts
 * with ASCII and learns every other unit the first time that it is seen, so that loading costs
 * nothing and any script runs at table speed. Letters, digits and separators are told apart without
 * a branch: where a word ends no processor foresees, and a wrong guess costs as much as three
 * letters. A word that may hold anything else is read again, by all the rules.
 *
 * What is one word:
 * - A run of letters, marks and digits of any script but those written without spaces. Case is
 *   folded, fullwidth forms too; diacritics stay. Soft hyphens and joiners inside are skipped.
 * - `'s` is left out of the word (Nato's = Nato); English contractions stay whole (don't); any
 *   other apostrophe between Latin letters divides (l'homme: l, homme), except after a single O
 *   (O'Brien); in other scripts it is a letter (п'ять).
 * - Single letters with full stops between are one word (U.S. = US).
 * - Numbers keep inner points and commas; groups of three are joined (100,000 = 100.000 = 100000),
 *   and a decimal comma equals a decimal point. "1.234" therefore reads as 1234: rarer than groups.
 * - Han, Kana, Thai, Lao, Khmer and Burmese: every character is a word whose hash covers the
 *   character after it too, since single characters say little.
 *
 * Invariant: starts[i] < ends[i] <= starts[i + 1]; equal hashes mean equal folded words but for a
 * collision (2^-32 per pair). Cost: linear, about 100 MB/s of English on one core.
 */

import { lasting } from './shared-buffers.ts';

/** The words of a text, in order. All arrays have the same length. */
export interface Words {
  readonly hashes: Uint32Array;
  /** UTF-16 offset of each word's first unit. */
  readonly starts: Uint32Array;
  /** UTF-16 offset after each word's last unit. */
  readonly ends: Uint32Array;
  /** Sum of the WORD_* bits that hold for each word. */
  readonly flags: Uint8Array;
}

/** The word begins with an upper-case letter. */
export const WORD_CAPITALISED = 1;
/** The word begins with a digit. */
export const WORD_NUMBER = 2;
/** The word is one character of a script written without spaces. */
export const WORD_CHARACTER = 4;

// Classes of units. Words are made of the first two; up to the third no rule is needed.
const LETTER = 0;
const DIGIT = 1;
const SEPARATOR = 2;
const CHARACTER = 3;
const SURROGATE = 4;
const APOSTROPHE = 5;
const POINT = 6;
const IGNORABLE = 7;
const GROUP_SPACE = 8;
const UNKNOWN = 9;

const SEED = 0x9747b28c | 0;
const CAPITAL_O = 0x4f;
const FULL_STOP = 0x2e;
const FOLDED_APOSTROPHE = 0x27;

// What is known of a unit:  class (8 bits) | flags of a word that begins with it (8) | folded (16)
const CLASS_SHIFT = 24;
const FLAGS_SHIFT = 16;
const FOLDED = 0xffff;
const FIRST_SEPARATOR = SEPARATOR << CLASS_SHIFT;
const FIRST_SPECIAL = (SEPARATOR + 1) << CLASS_SHIFT;
const FIRST_UNKNOWN = UNKNOWN << CLASS_SHIFT;
const known = new Int32Array(0x10000).fill(FIRST_UNKNOWN);
for (let unit = 0; unit < 128; unit++) learn(unit);

/** The words of the text that is being read: where each begins and ends, and unfinished hashes. */
const scratch = {
  bounds: new Uint32Array(0),
  hashes: new Uint32Array(0),
};
/** Scratch for texts past this length is given back at once. */
const KEPT_SCRATCH_UNITS = 1 << 20;

function learn(unit: number): number {
  const text = String.fromCharCode(unit);
  const kind = kindOf(unit, text);
  const folded = kind === DIGIT ? 0x30 + digitValue(unit) : foldedUnit(text);
  const flags = flagsOf(kind, folded !== unit);
  known[unit] = (kind << CLASS_SHIFT) | (flags << FLAGS_SHIFT) | folded;
  return kind;
}

function flagsOf(kind: number, isCapital: boolean): number {
  if (kind === DIGIT) return WORD_NUMBER;
  if (kind === CHARACTER) return WORD_CHARACTER;
  return kind === LETTER && isCapital ? WORD_CAPITALISED : 0;
}

function classOf(unit: number): number {
  const kind = (known[unit] as number) >> CLASS_SHIFT;
  return kind === UNKNOWN ? learn(unit) : kind;
}

function kindOf(unit: number, text: string): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return SURROGATE;
  if (unit === 0x27 || unit === 0x2019 || unit === 0x02bc || unit === 0xff07) return APOSTROPHE;
  if (unit === FULL_STOP || unit === 0x2c) return POINT;
  if (unit === 0xa0 || unit === 0x202f) return GROUP_SPACE;
  if (unit === 0xad || (unit >= 0x200b && unit <= 0x200d) || unit === 0x2060 || unit === 0xfeff) {
    return IGNORABLE;
  }
  if (/\p{Nd}/u.test(text)) return DIGIT;
  if (isUnspaced(text)) return CHARACTER;
  if (unit >= 0xfe00 && unit <= 0xfe0f) return IGNORABLE;
  return /[\p{L}\p{M}\p{N}]/u.test(text) ? LETTER : SEPARATOR;
}

function isUnspaced(text: string): boolean {
  return /(?=[\p{L}\p{M}\p{N}])[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u.test(
    text,
  );
}

/** Decimal digits stand in runs of ten from zero to nine in every script. */
function digitValue(unit: number): number {
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCharCode(unit - value - 1))) value++;
  return value;
}

function foldedUnit(text: string): number {
  const compatible = text.normalize('NFKC');
  const folded = (compatible.length === 1 ? compatible : text).toLowerCase();
  const unit = folded.charCodeAt(0);
  return unit === 0x3c2 ? 0x3c3 : unit;
}

function mix(hash: number, unit: number): number {
  const product = Math.imul(hash ^ unit, 0x5bd1e995);
  return product ^ (product >>> 15);
}

function finish(hash: number): number {
  let h = Math.imul(hash ^ (hash >>> 13), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 16), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** The hash that {@link words} gives the single word `word`; of the first one if there are more. */
export function wordHash(word: string): number {
  return words(word).hashes[0] ?? 0;
}

const NO_WORDS: Words = {
  hashes: new Uint32Array(0),
  starts: new Uint32Array(0),
  ends: new Uint32Array(0),
  flags: new Uint8Array(0),
};

/** Splits `text` into words. Linear; takes any string, lone surrogates too. */
export function words(text: string): Words {
  const { length } = text;
  if (length === 0) return NO_WORDS;
  // The place behind the last word is written too.
  if (scratch.hashes.length <= length) reserve(length + 1);
  const found = finished(text, scan(text));
  if (length > KEPT_SCRATCH_UNITS) reserve(0);
  return found;
}

/** Reads all words into `scratch`; answers how many there are. */
function scan(text: string): number {
  const { length } = text;
  const { bounds, hashes } = scratch;
  // Even before a word, odd in one: the next bound that is to be set for good.
  let bound = 0;
  let hash = SEED;
  bounds[0] = 0;
  for (let at = 0; at < length; ) {
    const entry = known[text.charCodeAt(at)] as number;
    if (entry >= FIRST_SPECIAL) {
      const kind = pointKind(text, at);
      if (entry >= FIRST_UNKNOWN) continue;
      const inWord = (bound & 1) === 1;
      let next = at;
      if (kind === CHARACTER) {
        if (inWord) bound++;
        next = readCharacter(text, at, bound >> 1);
      } else if (kind === LETTER || (inWord && mayGoOn(text, at, kind))) {
        next = readWord(text, inWord ? (bounds[bound - 1] as number) : at, bound >> 1);
      }
      if (next > at) {
        bound = (bound | 1) + 1;
        bounds[bound] = next;
        hash = SEED;
        at = next;
        continue;
      }
    }
    // All ones for a letter or a digit; 0 for a separator and what divides like one.
    const word = (entry - FIRST_SEPARATOR) >> 31;
    bound += (bound ^ word) & 1;
    hash = (mix(hash, entry & FOLDED) & word) | (SEED & ~word);
    // Right after the last unit of a word, and after the last one before it.
    hashes[bound >> 1] = hash;
    bounds[bound] = ++at;
  }
  return (bound + 1) >> 1;
}

/** What is in `scratch`, in arrays of its own. */
function finished(text: string, count: number): Words {
  const found = {
    hashes: lasting.uint32s(count),
    starts: lasting.uint32s(count),
    ends: lasting.uint32s(count),
    flags: lasting.uint8s(count),
  };
  const { hashes, starts, ends, flags } = found;
  for (let i = 0; i < count; i++) {
    const start = scratch.bounds[2 * i] as number;
    const entry = known[text.charCodeAt(start)] as number;
    hashes[i] = finish(scratch.hashes[i] as number);
    starts[i] = start;
    ends[i] = scratch.bounds[2 * i + 1] as number;
    flags[i] = entry >> FLAGS_SHIFT;
    if (entry >> CLASS_SHIFT === SURROGATE && astralKind(text, start) === CHARACTER) {
      flags[i] = WORD_CHARACTER;
    }
  }
  return found;
}

/** Whether the word before `at` may hold what stands there; the rules are those of {@link readWord}. */
function mayGoOn(text: string, at: number, kind: number): boolean {
  return kind === IGNORABLE || (kind !== SEPARATOR && kindAt(text, at + 1) <= DIGIT);
}

/** Reads the word that begins at `start` into the `place` of `scratch`; answers where it was left. */
function readWord(text: string, start: number, place: number): number {
  let at = start;
  let end = start;
  let hash = SEED;
  let previous = LETTER;
  let letters = 0;
  for (; at < text.length; ) {
    const unit = text.charCodeAt(at);
    const kind = pointKind(text, at);
    if (kind <= DIGIT) {
      if (isHigh(unit)) {
        hash = mixAstral(hash, text.codePointAt(at) ?? 0);
        at += 2;
      } else {
        hash = mix(hash, (known[unit] as number) & FOLDED);
        at++;
      }
      previous = kind;
      letters++;
      end = at;
    } else if (kind === IGNORABLE) {
      at++;
    } else if (kind === POINT || kind === GROUP_SPACE) {
      const step = previous === DIGIT ? joinsNumber(text, at, kind) : NO_JOIN;
      const joins =
        step !== NO_JOIN || (unit === FULL_STOP && joinsAcronym(text, at, start, letters));
      if (!joins) break;
      if (step === JOIN_DECIMAL) hash = mix(hash, FULL_STOP);
      at++;
    } else if (kind === APOSTROPHE) {
      const step = joinsApostrophe(text, at, start);
      if (step === POSSESSIVE) {
        at += 2;
        break;
      }
      if (step !== CONTRACTION) break;
      hash = mix(hash, FOLDED_APOSTROPHE);
      at++;
    } else break;
  }
  scratch.bounds[2 * place] = start;
  scratch.bounds[2 * place + 1] = end;
  scratch.hashes[place] = hash;
  return at;
}

/** Reads a character that is a word, likewise. */
function readCharacter(text: string, at: number, place: number): number {
  const next = at + (isHigh(text.charCodeAt(at)) ? 2 : 1);
  scratch.bounds[2 * place] = at;
  scratch.bounds[2 * place + 1] = next;
  scratch.hashes[place] = characterHash(text, at, next);
  return next;
}

function reserve(length: number): void {
  scratch.bounds = new Uint32Array(2 * length);
  scratch.hashes = new Uint32Array(length);
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

/** The class of what begins at `at`, surrogate pairs included. */
function pointKind(text: string, at: number): number {
  const kind = classOf(text.charCodeAt(at));
  return kind === SURROGATE ? astralKind(text, at) : kind;
}

/** LETTER or CHARACTER for a surrogate pair that holds one, else SEPARATOR. */
function astralKind(text: string, at: number): number {
  const point = text.codePointAt(at) ?? 0;
  if (point <= 0xffff) return SEPARATOR;
  const character = String.fromCodePoint(point);
  if (isUnspaced(character)) return CHARACTER;
  return /[\p{L}\p{M}\p{N}]/u.test(character) ? LETTER : SEPARATOR;
}

function mixAstral(hash: number, point: number): number {
  const folded = String.fromCodePoint(point).normalize('NFKC').toLowerCase();
  let h = hash;
  for (let i = 0; i < folded.length; i++) h = mix(h, folded.charCodeAt(i));
  return h;
}

/** Unfinished hash of the character from `at` to `next` and, if it follows without a gap, the one after. */
function characterHash(text: string, at: number, next: number): number {
  let hash = SEED;
  let to = next;
  if (next < text.length && pointKind(text, next) === CHARACTER) {
    to += isHigh(text.charCodeAt(next)) ? 2 : 1;
  }
  for (let i = at; i < to; i++) {
    const unit = text.charCodeAt(i);
    hash = mix(hash, classOf(unit) === CHARACTER ? (known[unit] as number) & FOLDED : unit);
  }
  return hash;
}

const NO_JOIN = 0;
const JOIN_GROUP = 1;
const JOIN_DECIMAL = 2;

function kindAt(text: string, at: number): number {
  if (at >= text.length) return SEPARATOR;
  return classOf(text.charCodeAt(at));
}

/** A separator after a digit: between groups of three, a decimal sign, or neither. */
function joinsNumber(text: string, at: number, kind: number): number {
  let digits = 0;
  while (digits < 4 && kindAt(text, at + 1 + digits) === DIGIT) digits++;
  if (digits === 3 && kindAt(text, at + 4) !== LETTER) return JOIN_GROUP;
  return digits > 0 && kind === POINT ? JOIN_DECIMAL : NO_JOIN;
}

/** A full stop inside an acronym: one letter before it, one letter after it. */
function joinsAcronym(text: string, at: number, start: number, letters: number): boolean {
  if (kindAt(text, at - 1) !== LETTER || kindAt(text, at + 1) !== LETTER) return false;
  if (at - start !== 2 * letters - 1) return false;
  const then = kindAt(text, at + 2);
  return then !== LETTER && then !== DIGIT;
}

const DIVIDES = 0;
const POSSESSIVE = 1;
const CONTRACTION = 2;
const CONTRACTIONS = new Set(['t', 're', 've', 'll', 'd', 'm']);
const FIRST_UNIT_PAST_LATIN = 0x370;

function joinsApostrophe(text: string, at: number, start: number): number {
  if (kindAt(text, at + 1) !== LETTER) return DIVIDES;
  if (text.charCodeAt(at - 1) >= FIRST_UNIT_PAST_LATIN) return CONTRACTION;
  let to = at + 1;
  while (to - at < 4 && kindAt(text, to) === LETTER) to++;
  if (to - at < 4) {
    const rest = text.slice(at + 1, to).toLowerCase();
    if (rest === 's') return POSSESSIVE;
    if (CONTRACTIONS.has(rest)) return CONTRACTION;
  }
  return at - start === 1 && text.charCodeAt(start) === CAPITAL_O ? CONTRACTION : DIVIDES;
}
