/**
 * When an article was published: what the caller says, else what its own furniture says
 * ("Published: 08:17 PM, 21 January 2022"), else a dateline's day next to the receipt time.
 *
 * A read date must be plausible: from 1970 on and not later than receipt (a day of slack for
 * time zones, then clamped). A day without a year resolves only if receipt is near, because a
 * guess by a year would be worse than no date at all.
 */
import type { ArticleInput, MentionedDate } from '../article.ts';
import { isCalendarDay, monthNumber, weekdayNumber } from './calendar.ts';
import { datelineDates, mentionedDates } from './mentioned-dates.ts';

const DAY = 86_400_000;
/** A dateline without a year is taken for the latest such day if receipt is at most this far. */
const MAX_DATELINE_AGE_DAYS = 14;
/** Longest line that is nothing but a date, in UTF-16 units. */
const MAX_DATE_LINE = 120;
/** Words that stand around a bare date. */
const DATE_WORDS = new Set(
  (
    'at on um uhr às as a las le à il el den die der am pm p m o clock hrs hours gmt utc bst cet cest ist est edt et cst cdt ct ' +
    'mst mdt mt pst pdt pt akst akdt jst kst wib aest aedt sast eat wat msk uk local time and of de del ' +
    'veröffentlicht aktualisiert stand publicado publicada actualizado actualizada atualizado publié publie mis jour modifié pubblicato aggiornato gepubliceerd bijgewerkt opublikowano aktualizacja опубликовано обновлено ' +
    'updated published posted created released release found issued story first last modified est'
  ).split(' '),
);
/** Words inside what is read as a date or clock time, besides months: "3rd of May", "10h30 pm". */
const INSIDE_DATES = new Set('st nd rd th er of the de del do h a p m am pm'.split(' '));
const SMALL_WORD = /(?<!\p{L})[a-z]+(?!\p{L})/gu;
const EARLIEST = Date.UTC(1970, 0, 1);

export interface PublicationDate {
  readonly publishedAt: number | null;
  readonly from: 'caller' | 'text' | null;
}

export interface DateHints {
  /** Lines that name their own publication ("Published: …", "Monday 16 September 2013"). */
  readonly lines: readonly string[];
  /** The dateline with its date, if there is one. */
  readonly dateline: string | null;
}

const UPDATED =
  /^(?:last |zuletzt )?(?:updated?|modified|última ac?tualiza|dernière mise|ultimo aggiorn|aktualisiert|actualizad|atualizad|mis à jour|modifié|aggiornat|bijgewerkt|aktualizacja|обновлено|更新)/i;
const CLOCK =
  /(?<![\d:.])([01]?\d|2[0-3])[:.h]([0-5]\d)(?::[0-5]\d)?(?![\d.])(?: ?([ap])\.? ?m?\b)?/i;
const AMERICAN_CLOCK = /\b(?:[ECMP][SD]?T|[ap]\.? ?m)\b/i;
const CLOCKS = new RegExp(CLOCK, 'gi');

/** Publication time in milliseconds since 1970 (UTC), never later than receipt, and its source. */
export function publicationDate(article: ArticleInput, hints: DateHints): PublicationDate {
  const { publishedAt, receivedAt } = article;
  const latest = receivedAt ?? Number.POSITIVE_INFINITY;
  if (publishedAt !== null && Number.isFinite(publishedAt) && publishedAt > EARLIEST) {
    return { publishedAt: Math.min(publishedAt, latest), from: 'caller' };
  }
  // A page that prints both says "published" and "updated"; the article is as old as the former.
  const updated = hints.lines.filter((line) => UPDATED.test(line));
  for (const line of [...hints.lines.filter((line) => !UPDATED.test(line)), ...updated]) {
    const read = readDate(line);
    if (read !== null && read <= latest + DAY) {
      return { publishedAt: Math.min(read, latest), from: 'text' };
    }
  }
  const day = hints.dateline === null ? null : datelineDay(hints.dateline, receivedAt);
  if (day !== null && day <= latest + DAY) {
    return { publishedAt: Math.min(day, latest), from: 'text' };
  }
  return { publishedAt: null, from: null };
}

/** The first complete date of a line, with the clock time that stands beside it, taken as UTC. */
function readDate(whole: string): number | null {
  const line = closeUpNumbers(whole);
  const date = mentionedDates(line).find(isComplete) ?? numericDate(line);
  if (date === null || date === undefined || date.year === null) return null;
  const midnight = Date.UTC(date.year, (date.month ?? 1) - 1, date.day ?? 1);
  return midnight > EARLIEST ? midnight + clockTime(line, date.evidence) : null;
}

function isComplete(date: MentionedDate): boolean {
  return date.year !== null && date.month !== null && date.day !== null;
}

/** "21.01.2022", "11/30/09": day first, unless only month-first is possible or the clock is American. */
function numericDate(line: string): MentionedDate | null {
  const match = /(?<!\d)(\d{1,2})[./-](\d{1,2})[./-]((?:19|20)?\d\d)(?!\d)/.exec(line);
  if (match === null) return null;
  const [first, second] = [Number(match[1]), Number(match[2])];
  const year = Number(match[3]) + (Number(match[3]) < 100 ? 2000 : 0);
  const monthFirst = second > 12 || (first <= 12 && AMERICAN_CLOCK.test(line));
  const [day, month] = monthFirst ? [second, first] : [first, second];
  return isCalendarDay(year, month, day) ? { year, month, day, evidence: match[0] } : null;
}

function clockTime(line: string, evidence: string): number {
  const match = CLOCK.exec(line.replace(evidence, ' '));
  if (match === null) return 0;
  const half = match[3]?.toLowerCase();
  const hour =
    half === undefined ? Number(match[1]) : (Number(match[1]) % 12) + (half === 'p' ? 12 : 0);
  return hour * 3_600_000 + Number(match[2]) * 60_000;
}

function datelineDay(dateline: string, receivedAt: number | null): number | null {
  const date = datelineDates(dateline)[0];
  if (date === undefined || date.month === null || date.day === null) return null;
  if (date.year !== null) return Date.UTC(date.year, date.month - 1, date.day);
  if (receivedAt === null) return null;
  const year = new Date(receivedAt).getUTCFullYear();
  for (const candidate of [year, year - 1]) {
    const day = Date.UTC(candidate, date.month - 1, date.day);
    const age = (receivedAt - day) / DAY;
    if (age >= -1 && age <= MAX_DATELINE_AGE_DAYS) return day;
  }
  return null;
}

/**
 * True if the line is nothing but a date: perhaps with weekday, clock time, zone and up to three
 * capitalised words beside it, such as an agency or a place.
 */
export function isDateLine(whole: string): boolean {
  if (whole.length > MAX_DATE_LINE || !/\d/.test(whole) || hasProse(whole)) return false;
  const line = closeUpNumbers(whole);
  const dates = mentionedDates(line).filter(({ month, day }) => month !== null && day !== null);
  const numeric = numericDate(line);
  if (dates.length === 0 && numeric === null) return false;
  let rest = line;
  for (const { evidence } of dates) rest = rest.replace(evidence, ' ');
  if (dates.length === 0 && numeric !== null) rest = rest.replace(numeric.evidence, ' ');
  const words = rest.replace(CLOCKS, ' ').match(/\p{L}+|\d+/gu) ?? [];
  let others = 0;
  for (const word of words) {
    if (/^\d/.test(word)) {
      if (word.length > 2) return false;
    } else if (weekdayNumber(word) === null && !DATE_WORDS.has(word.toLowerCase())) {
      if (!/^\p{Lu}/u.test(word)) return false;
      others++;
    }
  }
  // Names beside the date are fine only with a full date; "Super Bowl Sunday Feb 3" is a heading.
  const full = numeric !== null || dates.some(isComplete);
  return others === 0 || (full && others <= 3 && !/[.!?]$/.test(line));
}

/** True if a word in small letters stands beside the date that belongs to no date. */
function hasProse(line: string): boolean {
  SMALL_WORD.lastIndex = 0;
  for (;;) {
    const word = SMALL_WORD.exec(line)?.[0];
    if (word === undefined) return false;
    if (DATE_WORDS.has(word) || INSIDE_DATES.has(word)) continue;
    if (monthNumber(word) === null && weekdayNumber(word) === null) return true;
  }
}

/** "12: 38", "05 / 03 / 2013" → "12:38", "05/03/2013": tokenized text spreads its numbers. */
function closeUpNumbers(line: string): string {
  return line
    .replace(/(?<=\d) ?([:/.]) ?(?=\d)/g, '$1')
    .replace(/(\d{4}) - (\d\d) - (?=\d\d)/g, '$1-$2-');
}
