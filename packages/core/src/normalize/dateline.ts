/**
 * The dateline that opens wire copy: "GENEVA, Jan 9 (NNN-AGENCIES) — ", "BERLIN (dpa) - ",
 * "Madrid, 9 ene (EFE).- ", "New Delhi, Jan 9 (PTI) ", "(AFP) — ". It holds place, day and agency,
 * and is no prose: two papers with one dateline share nothing.
 *
 * Idea: cut at the first dash, then read from the right: bracket, date, place. A place is a few
 * capitalised words; without a date or bracket beside it, it must be in capitals, because any
 * sentence may open with a word and a dash; a bracket alone must hold a name and nothing else.
 * Only the first 140 units are looked at.
 */
import { isCreditName, namedCredits } from './credits.ts';
import { datelineDates } from './mentioned-dates.ts';

const REACH = 140;
const DASH = /(?: ?[—–] ?|\.- ?| - ?(?= )|: )/;
const BRACKET_ONLY = /^([^()]{3,60}\(([^()]{2,40})\)[:.]? )(?=["“„«]?\p{Lu})/u;
const TASS = /^([^/]{3,60}\/(\p{L}{3,12})\/[.:]? )/u;
const BRACKET = /(?:\(([^()]{2,60})\)|\[([^[\]]{2,60})\]|\/([^/()]{2,30})\/)\.?$/;
/** "PARIS, le 3 mars": what is left in front of the day once it is gone. */
const DAY_OPENER = /, (?:le|el|il|am|den|on|a|em|de)$/;
const COUNTRY = / ?\[[^[\]]{2,30}\]/;
const PARTICLES = new Set(
  'de del della di do da dos la las le les los el am an im der of and upon sur y'.split(' '),
);
/** Words in capitals that label a text, and openings of sentences: no places. */
const NO_PLACE = new Set(
  (
    'news update updates updated breaking exclusive watch video opinion analysis live developing problem methodology ' +
    'editorial review note notes editor correction clarification photos photo gallery read more related ' +
    'left right above below pictured fact false true verdict question answer warning spoiler interview comment commentary feature report ' +
    'on in at by the from since after before early late when while this that these and but a an'
  ).split(' '),
);

export interface Dateline {
  /** Null where only the agency stands: "(AFP) — ". */
  readonly place: string | null;
  /** The date as it stood: "Jan 9". */
  readonly date: string | null;
  /** What stood in brackets: usually the agency. */
  readonly credit: string | null;
  /** The whole dateline, as it stood. */
  readonly line: string;
  /** The paragraph without it. */
  readonly rest: string;
}

/**
 * The dateline at the start of a paragraph, or null. `lead` tells that it is the body's first:
 * "MUMBAI: " opens an article, further down a word in capitals and a colon is a label.
 */
export function readDateline(paragraph: string, lead = true): Dateline | null {
  const opening = paragraph.slice(0, REACH);
  for (const cut of [DASH, BRACKET_ONLY, TASS]) {
    const match = cut.exec(opening);
    if (match === null) continue;
    const end = match.index + match[0].length;
    const head = cut === DASH ? opening.slice(0, match.index) : match[0];
    const colon = cut === DASH && match[0] === ': ';
    const read = readHead(head.trim(), colon);
    if (colon && !lead && read?.date === null && read.credit === null) continue;
    if (read === null || (cut !== DASH && namedCredits(read.credit ?? '', '').length === 0))
      continue;
    const rest = paragraph.slice(end).trim();
    // What follows is the article; a short rest means that this was a heading or a list.
    if (rest.length >= 20) return { ...read, line: opening.slice(0, end).trim(), rest };
  }
  return null;
}

function readHead(
  whole: string,
  colon: boolean,
): Pick<Dateline, 'place' | 'date' | 'credit'> | null {
  let head = whole.replace(/[.:]$/, '');
  const bracket = BRACKET.exec(head);
  if (bracket !== null) head = head.slice(0, bracket.index).trim();
  head = head.replace(COUNTRY, '');
  const date = datelineDates(head).find(({ month, day }) => month !== null && day !== null);
  if (date !== undefined) head = head.replace(date.evidence, '').trim().replace(DAY_OPENER, '');
  const place = head.replace(/[\s,.]+$/, '');
  const credit = bracket?.[1] ?? bracket?.[2] ?? bracket?.[3] ?? null;
  if (credit !== null && !/\p{L}/u.test(credit)) return null;
  if (place === '' && credit !== null && isSigned(credit)) {
    return { place: null, date: date?.evidence ?? null, credit };
  }
  if (!isPlace(place)) return null;
  const alone = date === undefined && credit === null;
  if (alone && (!isUpperCase(place.split(',')[0] ?? '') || (colon && place.includes(',')))) {
    return null;
  }
  return { place, date: date?.evidence ?? null, credit };
}

/** A name that may stand alone: "AFP", "Meridian", "Quill St. Ada/AP", but no label ("Video"). */
function isSigned(credit: string): boolean {
  if (NO_PLACE.has((credit.split(/[ :/]/)[0] ?? '').toLowerCase())) return false;
  return /^\p{Lu}/u.test(credit) && credit.split('/').every((name) => isCreditName(name));
}

function isPlace(place: string): boolean {
  if (/\d/.test(place) || place.replace(/\P{L}+/gu, '').length < 3) return false;
  const words = place.split(/[ ,/]+/);
  if (words.length > 6 || NO_PLACE.has((words[0] ?? '').toLowerCase())) return false;
  return words.every((word) => /^\p{Lu}/u.test(word) || PARTICLES.has(word));
}

function isUpperCase(place: string): boolean {
  const letters = place.replace(/\P{L}+/gu, '');
  return letters.length >= 3 && letters === letters.toUpperCase();
}
