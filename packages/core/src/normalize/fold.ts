/** Lines compared as a reader would: letters and digits only, without case and accents. */

const FNV_BASIS = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const MARKS = /\p{M}+/gu;
const OTHER = /[^\p{L}\p{N}]+/gu;

const ASCII = /^[\x20-\x7e]*$/;
const OTHER_ASCII = /[^a-z0-9]+/g;

/** `"Urgent talks in Genève..."` → `urgent talks in geneve`. */
export function foldLine(line: string): string {
  if (ASCII.test(line)) return line.toLowerCase().replace(OTHER_ASCII, ' ').trim();
  return line.normalize('NFKD').replace(MARKS, '').toLowerCase().replace(OTHER, ' ').trim();
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
