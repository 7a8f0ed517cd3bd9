/** Lines compared as a reader would: letters and digits only, without case and accents. */

const FNV_BASIS = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const MARKS = /\p{M}+/gu;
const OTHER = /[^\p{L}\p{N}]+/gu;

const ASCII = /^[\x20-\x7e]*$/;
const OTHER_ASCII = /[^a-z0-9]+/g;

/** True for printable ASCII and nothing else. */
export function isAscii(line: string): boolean {
  return ASCII.test(line);
}

/** `"Urgent talks in Genève..."` → `urgent talks in geneve`. */
export function foldLine(line: string): string {
  if (isAscii(line)) return line.toLowerCase().replace(OTHER_ASCII, ' ').trim();
  return line.normalize('NFKD').replace(MARKS, '').toLowerCase().replace(OTHER, ' ').trim();
}

/**
 * False only if the two lines cannot fold alike, because they start with different letters or
 * digits. Allocates nothing; answers true wherever the start is not plain ASCII.
 */
export function startsAlike(a: string, b: string): boolean {
  const [first, other] = [firstLetter(a), firstLetter(b)];
  return first === other || first === 0 || other === 0;
}

/** The first letter or digit in lower case; 0 if there is none or something else comes first. */
function firstLetter(line: string): number {
  for (let i = 0; i < line.length; i++) {
    const unit = line.charCodeAt(i);
    if (unit >= 0x80) {
      // General punctuation: quotation marks, dashes, an ellipsis.
      if (unit >= 0x2010 && unit <= 0x205e) continue;
      return 0;
    }
    if ((unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39)) return unit;
    if (unit >= 0x41 && unit <= 0x5a) return unit + 0x20;
  }
  return 0;
}

/** 32-bit FNV-1a over UTF-16 units; stable across processes and versions. */
export function hashText(text: string): number {
  let hash = FNV_BASIS;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), FNV_PRIME);
  return hash >>> 0;
}

/**
 * Hash of a line by its letters and digits; equal for lines that differ in case, spaces or ASCII
 * punctuation. Digits count: rows of a results table share their words, not their figures. Null
 * if the line has no letter. Allocates nothing.
 */
export function hashLetters(line: string): number | null {
  let hash = FNV_BASIS;
  let letters = 0;
  for (let i = 0; i < line.length; i++) {
    let unit = line.charCodeAt(i);
    if (unit >= 0x41 && unit <= 0x5a) unit += 0x20;
    const digit = unit >= 0x30 && unit <= 0x39;
    if (unit < 0x80 && !digit && (unit < 0x61 || unit > 0x7a)) continue;
    if (!digit) letters++;
    hash = Math.imul(hash ^ unit, FNV_PRIME);
  }
  return letters === 0 ? null : hash >>> 0;
}
