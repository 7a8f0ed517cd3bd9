const memo = new Map<string, string | null>();

/**
 * The base language of a BCP 47 tag, ISO 639-1 where there is one: "en-GB" and "eng" are "en".
 * Null for what is no language tag.
 */
export function languageCode(tag: string): string | null {
  const known = memo.get(tag);
  if (known !== undefined) return known;
  let code: string | null = null;
  try {
    code = new Intl.Locale(tag.trim().replaceAll('_', '-')).language;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  if (memo.size < 1_000) memo.set(tag, code);
  return code;
}
