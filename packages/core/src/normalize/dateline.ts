/**
 * The dateline that opens wire copy: "GENEVA, Jan 9 (NNN-AGENCIES) — ", "BERLIN (dpa) - ",
 * "PARIS, 3. März – ". It holds place, day and agency, and is no prose: two papers with the same
 * dateline share nothing.
 */
const DATELINE =
  /^(?<place>\p{Lu}[\p{L}.' ’/-]{1,40}(?:, \p{Lu}[\p{L}.]{1,20}){0,2})(?:,? (?<date>\p{L}{3,10}\.? \d{1,2}(?:,? \d{4})?|\d{1,2}\.? (?:de )?\p{L}{3,10}\.?(?:,? \d{4})?))?(?: ?[([/](?<credit>[^()[\]\n]{2,60})[)\]/])?(?: \d{1,2} \p{L}{3,10})? ?(?:—|–|-|:|\.-)(?: |$)/u;

export interface Dateline {
  readonly place: string;
  readonly date: string | null;
  /** What stood in brackets: usually the agency. */
  readonly credit: string | null;
  /** The whole dateline, as it stood. */
  readonly line: string;
  /** The paragraph without it. */
  readonly rest: string;
}

/** The dateline at the start of a paragraph, or null. */
export function readDateline(paragraph: string): Dateline | null {
  const match = DATELINE.exec(paragraph.slice(0, 200));
  const place = match?.groups?.place;
  if (match === null || place === undefined) return null;
  const date = match.groups?.date ?? null;
  const credit = match.groups?.credit ?? null;
  const rest = paragraph.slice(match[0].length).trim();
  // Without a date or a bracket only capitals tell a place from any sentence with a dash.
  if (date === null && credit === null && !isUpperCase(place)) return null;
  if (rest.length < 20) return null;
  return { place: place.trim(), date, credit, line: match[0].trim(), rest };
}

function isUpperCase(place: string): boolean {
  const letters = place.replace(/\P{L}+/gu, '');
  return (
    letters.length >= 3 && letters === letters.toUpperCase() && letters !== letters.toLowerCase()
  );
}
