/** Lines compared as a reader would: letters and digits only, without case and accents. */

const MARKS = /\p{M}+/gu;
const OTHER = /[^\p{L}\p{N}]+/gu;

/** `"Urgent talks in Genève..."` → `urgent talks in geneve`. */
export function foldLine(line: string): string {
  return line.normalize('NFKD').replace(MARKS, '').toLowerCase().replace(OTHER, ' ').trim();
}

/** 32-bit FNV-1a over UTF-16 units; stable across processes and versions. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return hash >>> 0;
}
