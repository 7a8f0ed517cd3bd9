import type { CleanArticle, Credit } from '../article.ts';
import { knownCredit } from '../normalize/agencies.ts';

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
  if (article.credits.length === 0) return null;
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
 * first label of its domain, the whole domain, the agency that one of these stands for and, of an
 * agency that is in no list, its initials ("Norland Press Agency": npa).
 */
export function outletNames(outlet: Pick<CleanArticle, 'outletId' | 'outletName'>): string[] {
  const { outletId, outletName } = outlet;
  const names = new Set<string>();
  const label = outletId?.replace(/^www\./, '').split('.')[0];
  for (const name of [outletName, label, outletId]) {
    if (name == null || foldedName(name) === '') continue;
    names.add(foldedName(name));
    const known = knownCredit(name);
    if (known !== null) names.add(foldedName(known.name));
  }
  const initials = outletName === null ? null : agencyInitials(outletName);
  if (initials !== null) names.add(initials);
  return [...names];
}

const AGENCY =
  /\b(?:agency|agence|agencia|ag[eê]ncia|agenzia|agentur|agentura|ajansı|byrå|bureau|persbureau|newswire|news service|press association|press trust|telegraph\w*)\b/iu;
const SMALL_WORDS =
  /^(?:of|the|and|for|de|del|la|da|do|di|des|du|et|e|y|für|der|die|und|van|het)$/iu;

/** The folded initials of a name that says it is an agency's; null for other names. */
export function agencyInitials(name: string): string | null {
  if (!AGENCY.test(name)) return null;
  const words = (name.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !SMALL_WORDS.test(word));
  return words.length < 2 ? null : foldedName(words.map((word) => word.slice(0, 1)).join(''));
}

/** Names without spaces or accents, domains above all: for them only the last two steps do anything. */
const PLAIN = /^[!-~]*$/;

/** Letters and digits in lower case, without accents, a leading "The" and a trailing "News". */
export function foldedName(name: string): string {
  if (PLAIN.test(name)) return name.toLowerCase().replace(/[^a-z0-9]+/g, '');
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/\s+news$/, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}
