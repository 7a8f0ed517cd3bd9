import type { CleanArticle, Credit } from '../article.ts';

/**
 * Which of an article's credits names the origin of its text.
 *
 * A dateline or byline agency, "(Reuters)" or "Source: bbc" speaks for the whole text. "With inputs
 * from PTI" or "additional reporting by AFP" names a help, not the origin, and so does the bare
 * word "Agencies", which names nobody. An outlet that credits itself has no outside origin.
 */
const HELP =
  /\b(?:with|additional(?:ly)?|inputs?|contribut\w*|material|files?|avec|mit|con|com|informaci\w*|informa\w*es|informazioni)\b/iu;
const NOBODY = new Set(['agencies', 'agency', 'staff', 'wires', 'newswires']);

/** The credited origin of the whole text, or null. */
export function creditedOrigin(article: CleanArticle): string | null {
  const own = outletNames(article);
  for (const credit of article.credits) {
    if (speaksForAll(credit) && !own.includes(foldedName(credit.name))) return credit.name;
  }
  return null;
}

function speaksForAll(credit: Credit): boolean {
  return !NOBODY.has(credit.name.toLowerCase()) && !HELP.test(credit.evidence);
}

/**
 * The names by which others may credit the outlet of an article, folded: its display name, the
 * first label of its domain and the whole domain.
 */
export function outletNames(article: Pick<CleanArticle, 'outletId' | 'outletName'>): string[] {
  const names = new Set<string>();
  const label = article.outletId?.replace(/^www\./, '').split('.')[0];
  for (const name of [article.outletName, label, article.outletId]) {
    if (name != null && foldedName(name) !== '') names.add(foldedName(name));
  }
  return [...names];
}

/** Letters and digits in lower case, without a leading "The" and a trailing "News". */
export function foldedName(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/\s+news$/, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}
