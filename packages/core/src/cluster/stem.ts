const STEM_LENGTH = 6;

/**
 * A stem for any language: the first letters of a word, fewer than would confuse words and enough
 * to lose most inflections. Plural s falls from shorter words.
 */
export function stem(folded: string): string {
  if (folded.length > 4 && folded.endsWith('s') && !folded.endsWith('ss')) {
    return folded.slice(0, -1).slice(0, STEM_LENGTH);
  }
  return folded.slice(0, STEM_LENGTH);
}
