/**
 * Splits a text into folded words, kept as 32-bit hashes with their offsets.
 *
 * Idea: one scan over UTF-16 units with two tables, the class of a unit and its folded form. The
 * tables start with ASCII and learn every other unit the first time that it is seen, so that
 * loading costs nothing and any script runs at table speed.
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

// Classes of units. 0 stands for a unit not learnt yet.
const SEPARATOR = 1;
const LETTER = 2;
const DIGIT = 3;
const CHARACTER = 4;
const SURROGATE = 5;
const APOSTROPHE = 6;
const POINT = 7;
const IGNORABLE = 8;
const GROUP_SPACE = 9;

const SEED = 0x9747b28c | 0;
const CAPITAL_O = 0x4f;
const FULL_STOP = 0x2e;
const FOLDED_APOSTROPHE = 0x27;

const classOf = new Uint8Array(0x10000);
const foldOf = new Uint16Array(0x10000);
for (let unit = 0; unit < 128; unit++) learn(unit);

const scratch = {
  starts: new Uint32Array(0),
  ends: new Uint32Array(0),
  hashes: new Uint32Array(0),
  flags: new Uint8Array(0),
};
/** Scratch for texts past this length is given back at once. */
const KEPT_SCRATCH_UNITS = 1 << 20;

function learn(unit: number): number {
  const text = String.fromCharCode(unit);
  const kind = kindOf(unit, text);
  classOf[unit] = kind;
  foldOf[unit] = kind === DIGIT ? 0x30 + digitValue(unit) : foldedUnit(text);
  return kind;
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
  const length = text.length;
  if (length === 0) return NO_WORDS;
  if (scratch.starts.length < length) reserve(length);
  const { starts, ends, hashes, flags } = scratch;
  let count = 0;
  let at = 0;
  while (at < length) {
    let unit = text.charCodeAt(at);
    let kind = classOf[unit] || learn(unit);
    if (kind === SURROGATE) kind = astralKind(text, at);
    if (kind === CHARACTER) {
      const next = at + (isHigh(unit) ? 2 : 1);
      hashes[count] = characterHash(text, at, next);
      starts[count] = at;
      ends[count] = next;
      flags[count] = WORD_CHARACTER;
      count++;
      at = next;
      continue;
    }
    if (kind !== LETTER && kind !== DIGIT) {
      at++;
      continue;
    }

    const start = at;
    let end = at;
    let after = -1;
    let hash = SEED;
    let previous = kind;
    let letters = 0;
    flags[count] =
      kind === DIGIT
        ? WORD_NUMBER
        : foldOf[unit] !== unit && kind === LETTER
          ? WORD_CAPITALISED
          : 0;
    for (;;) {
      if (kind === LETTER || kind === DIGIT) {
        hash = mix(hash, foldOf[unit] as number);
        previous = kind;
        letters++;
        end = ++at;
      } else if (kind === IGNORABLE) {
        at++;
      } else if (kind === POINT || kind === GROUP_SPACE) {
        const step = previous === DIGIT ? joinsNumber(text, at, kind) : NO_JOIN;
        if (step === JOIN_GROUP) at++;
        else if (step === JOIN_DECIMAL) {
          hash = mix(hash, FULL_STOP);
          at++;
        } else if (unit === FULL_STOP && joinsAcronym(text, at, start, letters)) at++;
        else break;
      } else if (kind === APOSTROPHE) {
        const step = joinsApostrophe(text, at, start);
        if (step === POSSESSIVE) {
          after = at + 2;
          break;
        }
        if (step !== CONTRACTION) break;
        hash = mix(hash, FOLDED_APOSTROPHE);
        at++;
      } else if (kind === SURROGATE && astralKind(text, at) === LETTER) {
        hash = mixAstral(hash, text.codePointAt(at) ?? 0);
        previous = LETTER;
        letters++;
        at += 2;
        end = at;
      } else break;
      if (at >= length) break;
      unit = text.charCodeAt(at);
      kind = classOf[unit] || learn(unit);
    }
    hashes[count] = finish(hash);
    starts[count] = start;
    ends[count] = end;
    count++;
    if (after >= 0) at = after;
  }
  // One buffer for all four: an allocation outside of the heap costs as much as fifty words.
  const buffer = new ArrayBuffer(count * 13);
  const result = {
    hashes: new Uint32Array(buffer, 0, count),
    starts: new Uint32Array(buffer, count * 4, count),
    ends: new Uint32Array(buffer, count * 8, count),
    flags: new Uint8Array(buffer, count * 12, count),
  };
  for (let i = 0; i < count; i++) {
    result.hashes[i] = hashes[i] as number;
    result.starts[i] = starts[i] as number;
    result.ends[i] = ends[i] as number;
    result.flags[i] = flags[i] as number;
  }
  if (length > KEPT_SCRATCH_UNITS) reserve(0);
  return result;
}

function reserve(length: number): void {
  scratch.starts = new Uint32Array(length);
  scratch.ends = new Uint32Array(length);
  scratch.hashes = new Uint32Array(length);
  scratch.flags = new Uint8Array(length);
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
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

/** The character from `at` to `next` and, when it follows without a gap, the one after. */
function characterHash(text: string, at: number, next: number): number {
  let hash = SEED;
  let to = next;
  if (next < text.length) {
    const unit = text.charCodeAt(next);
    let kind = classOf[unit] || learn(unit);
    if (kind === SURROGATE) kind = astralKind(text, next);
    if (kind === CHARACTER) to += isHigh(unit) ? 2 : 1;
  }
  for (let i = at; i < to; i++) {
    const unit = text.charCodeAt(i);
    hash = mix(hash, classOf[unit] === CHARACTER ? (foldOf[unit] as number) : unit);
  }
  return finish(hash);
}

const NO_JOIN = 0;
const JOIN_GROUP = 1;
const JOIN_DECIMAL = 2;

function kindAt(text: string, at: number): number {
  if (at >= text.length) return SEPARATOR;
  const unit = text.charCodeAt(at);
  return classOf[unit] || learn(unit);
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
