/**
 * One origin for a credited agency and the agency's own report.
 *
 * Idea: in a story, `credit:NAME` and the article of the outlet that goes by NAME (or by its
 * initials: "NPA" and Norland Press Agency) are the same source, even if no text is shared; so are
 * two spellings of one agency. Which articles stand in a story changes, so folding is done for a
 * story at a time and never stored with an article.
 *
 * Invariant: every key leads to one key of the same story, so folding never raises a count; keys of
 * articles are never folded into each other. Cost: O(1) without a credit, else linear in the members.
 */
import type { CleanArticle } from '../article.ts';
import { agencyInitials, foldedName, outletNames } from './credit-source.ts';

/** A member of a story, as far as folding goes. */
export interface SourcedMember extends Pick<CleanArticle, 'outletId' | 'outletName'> {
  readonly originKey: string;
}

const CREDIT = 'credit:';
const NOTHING: ReadonlyMap<string, string> = new Map();

/**
 * Origin keys that stand for another one in this story, each with that one. `members` in the order
 * of time: of several articles of an agency the first is meant.
 */
export function foldedOrigins(members: readonly SourcedMember[]): ReadonlyMap<string, string> {
  const credits = namesOfCredits(members);
  if (credits.size === 0) return NOTHING;
  const folded = new Map<string, string>();
  for (const [name, keys] of credits) {
    const [first = '', ...others] = keys;
    for (const key of others) folded.set(key, first);
    // "Norland Press Agency" is credited as "NPA" too.
    const initials = agencyInitials(first.slice(CREDIT.length));
    const short = initials === null || initials === name ? undefined : credits.get(initials)?.[0];
    if (short !== undefined) folded.set(first, short);
  }
  const outlets = new Map<string, readonly string[]>();
  for (const member of members) {
    for (const name of namesOf(member, outlets)) {
      const credit = credits.get(name)?.[0];
      if (credit === undefined) continue;
      const from = endOf(credit, folded);
      if (from.startsWith(CREDIT) && endOf(member.originKey, folded) !== from) {
        folded.set(from, member.originKey);
      }
    }
  }
  return new Map([...folded.keys()].map((key) => [key, endOf(key, folded)]));
}

function namesOfCredits(members: readonly SourcedMember[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { originKey } of members) {
    if (!originKey.startsWith(CREDIT)) continue;
    const name = foldedName(originKey.slice(CREDIT.length));
    const keys = found.get(name);
    if (keys === undefined) found.set(name, [originKey]);
    else if (!keys.includes(originKey)) keys.push(originKey);
  }
  return found;
}

function namesOf(
  { outletId, outletName }: SourcedMember,
  outlets: Map<string, readonly string[]>,
): readonly string[] {
  const key = `${outletId} ${outletName}`;
  const known = outlets.get(key) ?? outletNames({ outletId, outletName });
  outlets.set(key, known);
  return known;
}

/** Where a chain of keys ends; no key leads back to itself. */
function endOf(key: string, folded: ReadonlyMap<string, string>): string {
  let end = key;
  for (let next = folded.get(end); next !== undefined; next = folded.get(end)) end = next;
  return end;
}
