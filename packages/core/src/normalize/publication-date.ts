/**
 * When an article was published: what the caller says, else what its own furniture says
 * ("Published: 08:17 PM, 21 January 2022"), else a dateline's day next to the receipt time.
 *
 * A read date must be plausible: from 1970 on and not later than receipt (a day of slack for
 * time zones, then clamped). A day without a year resolves only if receipt is near, because a
 * guess by a year would be worse than no date at all.
 */
import type { ArticleInput, MentionedDate } from '../article.ts';
import { weekdayNumber } from './calendar.ts';
import { mentionedDates } from './mentioned-dates.ts';

const DAY = 86_400_000;
/** A dateline without a year is taken for the latest such day if receipt is at most this far. */
const MAX_DATELINE_AGE_DAYS = 14;
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

const CLOCK = /(?<![\d:.])([01]?\d|2[0-3])[:.h]([0-5]\d)(?::[0-5]\d)?(?![\d])(?: ?([ap])\.?m\b)?/i;

/** Publication time in milliseconds since 1970 (UTC), never later than receipt, and its source. */
export function publicationDate(article: ArticleInput, hints: DateHints): PublicationDate {
  const { publishedAt, receivedAt } = article;
  const latest = receivedAt ?? Number.POSITIVE_INFINITY;
  if (publishedAt !== null && Number.isFinite(publishedAt) && publishedAt > EARLIEST) {
    return { publishedAt: Math.min(publishedAt, latest), from: 'caller' };
  }
  for (const line of hints.lines) {
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
function readDate(line: string): number | null {
  const date = mentionedDates(line).find(isComplete) ?? numericDate(line);
  if (date === null || date === undefined || date.year === null) return null;
  const midnight = Date.UTC(date.year, (date.month ?? 1) - 1, date.day ?? 1);
  return midnight > EARLIEST ? midnight + clockTime(line, date.evidence) : null;
}

function isComplete(date: MentionedDate): boolean {
  return date.year !== null && date.month !== null && date.day !== null;
}

/** "21.01.2022", "21/01/2022": day first unless only month-first is possible. */
function numericDate(line: string): MentionedDate | null {
  const match = /(?<!\d)(\d{1,2})[./-](\d{1,2})[./-]((?:19|20)\d\d)(?!\d)/.exec(line);
  if (match === null) return null;
  const [first, second, year] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (first < 1 || second < 1 || first > 31 || second > 31) return null;
  if (second > 12 && first > 12) return null;
  const [day, month] = second > 12 ? [second, first] : [first, second];
  return { year, month, day, evidence: match[0] };
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
  const date = mentionedDates(dateline)[0];
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

/** True if the line is nothing but a date, perhaps with weekday, clock time and zone. */
export function isDateLine(line: string): boolean {
  if (line.length > 80 || !/\d/.test(line)) return false;
  const date = mentionedDates(line)[0] ?? numericDate(line);
  if (date === null || date === undefined || (date.month === null && date.day === null))
    return false;
  const rest = line
    .replace(date.evidence, ' ')
    .replace(CLOCK, ' ')
    .replace(
      /\b(?:at|on|um|uhr|às|a las|le|à|el|il|den|die|den|am|BST|GMT|UTC|CES?T|E[SD]?T|P[SD]?T|[ECMP][SD]T|I?ST|WIB|JST|\+\d{4})(?![\p{L}])/giu,
      ' ',
    );
  const words = rest.match(/\p{L}+|\d+/gu) ?? [];
  return words.every((word) => weekdayNumber(word) !== null || /^\d{1,2}$/.test(word));
}
