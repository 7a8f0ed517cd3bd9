/**
 * The names that a story's members share.
 *
 * Idea: a name is a run of capitalised words; a single capitalised word counts only where it does
 * not open a sentence, since there any word is capitalised. A surname folds into the one full name
 * that ends with it. In German, where every noun is capitalised, only runs of two words count.
 * Invariant: a name is spelled as some member spells it; counts are members, not mentions.
 * Cost: linear in the opening of the members that are new among the most central.
 */
import type { Entity } from '../decision.ts';
import { foldWord } from './fold.ts';
import { RecentMemo } from './recent-memo.ts';
import { STOP_WORDS } from './stop-words.ts';

/** A member as the names need it. */
export interface NameSource {
  readonly title: string | null;
  readonly text: string;
  readonly languageCode: string;
}

const MEMBERS = 12;
const OPENING_LETTERS = 1_500;
const SHOWN = 8;
/** Members whose names are kept at hand, about 1 KB each. */
const RECENT = 2_000;

/** A date is no name. */
const MONTHS: ReadonlySet<string> = new Set(
  'january february march april june july august september october november december'.split(' '),
);

const CAPITALISED = String.raw`\p{Lu}[\p{L}\p{M}\d]*(?:[-’'.&]\p{L}[\p{L}\p{M}\d]*)*`;
const PARTICLE = '(?:de|del|della|der|den|di|da|do|dos|la|le|van|von|of|the|al|bin|ibn|zu)';
const NAME = new RegExp(`${CAPITALISED}(?:(?:\\s${PARTICLE}){0,2}\\s${CAPITALISED}){0,4}`, 'gu');

/** Names by the number of members that use them, then by their spelling; at most eight. */
export function entitiesOf(central: readonly NameSource[]): Entity[] {
  const sources = central.slice(0, MEMBERS);
  const users = new Map<string, number>();
  for (const source of sources) {
    for (const name of names.get(source)) users.set(name, (users.get(name) ?? 0) + 1);
  }
  foldIntoFullNames(users);
  const minimum = sources.length > 2 ? 2 : 1;
  return [...users]
    .filter(([, articles]) => articles >= minimum)
    .sort((a, b) => b[1] - a[1] || b[0].length - a[0].length || (a[0] < b[0] ? -1 : 1))
    .slice(0, SHOWN)
    .map(([name, articles]) => ({ name, articles }));
}

/** A story changes by one member at a time; the others' names are known already. */
const names = new RecentMemo(RECENT, namesOf);

function namesOf({ text, languageCode }: NameSource): Set<string> {
  const found = new Set<string>();
  const opening = text.slice(0, OPENING_LETTERS);
  for (const match of opening.matchAll(NAME)) {
    const parts = withoutStopWords(beforeOf(match[0].split(/\s/)));
    const name = parts
      .join(' ')
      .replace(/[’']s$/, '')
      .replace(/\.$/, '');
    if (name.length < 3 || MONTHS.has(foldWord(name))) continue;
    const oneWord = parts.length === 1;
    if (oneWord && languageCode === 'de') continue;
    const dropped = match[0].length - parts.join(' ').length;
    if (oneWord && dropped === 0 && opensSentence(opening, match.index) && !isAcronym(name))
      continue;
    found.add(name);
  }
  return found;
}

/** "Gulf of Sarmia" is one name; of "Ilse Brandvik of Norwick" the first part is. */
function beforeOf(parts: string[]): string[] {
  const at = parts.indexOf('of');
  return withoutStopWords(parts.slice(0, at)).length > 1 ? parts.slice(0, at) : parts;
}

/** "The United Nations" and "On Friday Mr Smith" without what only opened a sentence. */
function withoutStopWords(parts: string[]): string[] {
  let start = 0;
  let end = parts.length;
  const stops = (part: string | undefined): boolean =>
    part !== undefined && STOP_WORDS.has(foldWord(part));
  while (start < end && stops(parts[start])) start++;
  while (end > start && stops(parts[end - 1])) end--;
  return parts.slice(start, end);
}

function opensSentence(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 4), at).trimEnd();
  return before === '' || /[.!?…:"“”„«‘’'()\n–—-]$/u.test(before) || text[at - 1] === '\n';
}

const isAcronym = (name: string): boolean => /^\p{Lu}{2,6}$/u.test(name);

/** "Blinken" counts for "Antony Blinken" where the story knows just one such full name. */
function foldIntoFullNames(users: Map<string, number>): void {
  for (const [name, articles] of [...users]) {
    if (name.includes(' ')) continue;
    const full = [...users.keys()].filter((other) => other.endsWith(` ${name}`));
    const [only] = full;
    if (full.length !== 1 || only === undefined) continue;
    users.set(only, Math.max(users.get(only) ?? 0, articles));
    users.delete(name);
  }
}
