/**
 * Reads the machine-written dates of pages and files. A date without a zone is taken as UTC,
 * never as the zone of the machine that happens to read it.
 */

const isoLike =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ]\s*(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?)?\s*(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?$/i;
const withZone = /(?:Z|UT|UTC|GMT|[ECMP][SD]T|[+-]\d{2}:?\d{2})\s*(?:\([^)]*\))?$/i;

/** Milliseconds since 1970 (UTC), or null when `text` is no date between 1900 and 2200. */
export function parsePublishedDate(text: string): number | null {
  const trimmed = text.trim();
  const iso = isoLike.exec(trimmed);
  const time = iso ? timeOfIso(iso) : timeOfText(trimmed);
  if (time === null || Number.isNaN(time)) return null;
  const year = new Date(time).getUTCFullYear();
  return year >= 1900 && year < 2200 ? time : null;
}

function timeOfIso(match: RegExpExecArray): number | null {
  const [, year, month, day, hour = '00', minute = '00', second = '00', zone = 'Z'] = match;
  const offset = /^[A-Z]/i.test(zone) ? 'Z' : fullOffset(zone);
  const time = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}${offset}`);
  // Date.parse turns 31 February into 3 March: a date that does not exist is none.
  const exists = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDate();
  return exists === Number(day) ? time : null;
}

function fullOffset(zone: string): string {
  const digits = zone.slice(1).replace(':', '').padEnd(4, '0');
  return `${zone[0]}${digits.slice(0, 2)}:${digits.slice(2)}`;
}

/** RFC 2822 and "3 March 2026": only with a four-digit year and a month by name. */
function timeOfText(text: string): number | null {
  if (text.length > 80 || !/\d{4}/.test(text) || !/[A-Za-z]{3}/.test(text)) return null;
  return Date.parse(withZone.test(text) ? text : `${text} UTC`);
}
