/**
 * Explicit calendar dates in a text: "9 January 2022", "Jan. 9", "im März 2014", "2022-01-09",
 * "2022年1月9日", "in 2014". Relative words ("yesterday", "on Friday") are left to whoever knows
 * the publication date.
 *
 * Idea: dates have digits and prose has few, so the scan stops only at digit runs and reads the
 * words on both sides by sticky patterns of bounded length. Cost: linear in the text.
 */
import type { MentionedDate } from '../article.ts';
import { isCalendarDay, monthNumber } from './calendar.ts';

/** UTF-16 units of text that are searched, and dates that are kept: enough for any article. */
const MAX_LENGTH = 40_000;
const MAX_DATES = 40;

const DIGITS = /\d+/g;
const YEAR = /^(?:19|20)\d\d$/;
const REST_OF_ISO = /([-/.]| ?年 ?)(\d{1,2})([-/.]| ?月 ?)(\d{1,2})(?!\d)/y;
const CJK_MONTH_DAY = / ?月 ?(\d{1,2}) ?日/y;
const CJK_YEAR_MONTH = / ?年 ?(\d{1,2}) ?月/y;
const MONTH_AFTER =
  /(?:st|nd|rd|th|er|º|ª|\.)? (?:of |de )?(\p{L}{3,12})\.?(?:,? (?:de |del |do |of )?((?:19|20)\d\d)(?!\d))?/uy;
const MONTH_MAY_FOLLOW = /[ .snrteºª]/;
const MONTH_BEFORE = /(?<!\p{L})(\p{L}{3,12})\.?,? (?:the |of |de |del |do )?$/u;
const YEAR_AFTER = /(?:st|nd|rd|th)?(?:,? ((?:19|20)\d\d)(?!\d))?/y;
const NUMBER_GOES_ON = /^(?:[.,:]\d|\p{L}|%)/u;
const NOT_A_YEAR_BEFORE = /[\d$€£¥#/.,+-]$/;
const NOT_A_YEAR_AFTER =
  /^(?:[.,]\d|[-/]\d|%| ?(?:km|kg|mph|mln|m\b|people|dollars|euros|Uhr|pts|points))/u;

/** Lower-case month names that are other words as well: they count only beside a year. */
const OTHER_WORDS = new Set('may march mar august mart sett magg set out ago ott mars'.split(' '));
/** A year such as 2000 is more often an amount, unless one of these precedes it. */
const YEAR_OPENER =
  /(?:^|\P{L})(?:in|of|since|year|until|till|by|before|after|from|im|seit|von|bis|jahr|en|de|desde|del|depuis|nel|dal|em|в|с) $/iu;

/** Dates in reading order, at most 40; impossible ones (30 February) are left out. */
export function mentionedDates(text: string): MentionedDate[] {
  return datesIn(text, false);
}

/** The same where only a date can stand: "10 mar", "3 mars", "2 may" count without a year. */
export function datelineDates(dateline: string): MentionedDate[] {
  return datesIn(dateline, true);
}

function datesIn(text: string, anyMonth: boolean): MentionedDate[] {
  const found: MentionedDate[] = [];
  const searched = text.length > MAX_LENGTH ? text.slice(0, MAX_LENGTH) : text;
  DIGITS.lastIndex = 0;
  for (;;) {
    const match = DIGITS.exec(searched);
    if (match === null || found.length >= MAX_DATES) return found;
    const date = dateAt(searched, match.index, match[0], anyMonth);
    if (date === null) continue;
    found.push(date.date);
    DIGITS.lastIndex = date.end;
  }
}

interface Found {
  readonly date: MentionedDate;
  readonly end: number;
}

function dateAt(text: string, start: number, digits: string, anyMonth: boolean): Found | null {
  const end = start + digits.length;
  if (digits.length === 4 && YEAR.test(digits)) return dateFromYear(text, start, end);
  if (digits.length > 2) return null;
  return dateFromDay(text, { start, end, anyMonth });
}

function dateFromYear(text: string, start: number, end: number): Found | null {
  const year = Number(text.slice(start, end));
  const iso = after(REST_OF_ISO, text, end);
  if (iso !== null) {
    const [month, day] = [Number(iso[2]), Number(iso[4])];
    if (isCalendarDay(year, month, day)) {
      return found(text, start, REST_OF_ISO.lastIndex, { year, month, day });
    }
  }
  const cjk = after(CJK_YEAR_MONTH, text, end);
  if (cjk !== null) {
    const month = Number(cjk[1]);
    return found(text, start, CJK_YEAR_MONTH.lastIndex, { year, month, day: null });
  }
  const month = monthBefore(text, start, true);
  if (month !== null)
    return found(text, month.start, end, { year, month: month.number, day: null });
  if (NOT_A_YEAR_BEFORE.test(text.slice(Math.max(0, start - 1), start))) return null;
  if (year % 100 === 0 && !YEAR_OPENER.test(text.slice(Math.max(0, start - 8), start))) return null;
  if (NOT_A_YEAR_AFTER.test(text.slice(end, end + 10))) return null;
  return found(text, start, end, { year, month: null, day: null });
}

function dateFromDay(
  text: string,
  { start, end, anyMonth }: { start: number; end: number; anyMonth: boolean },
): Found | null {
  const day = Number(text.slice(start, end));
  const cjk = after(CJK_MONTH_DAY, text, end);
  if (cjk !== null) {
    const month = Number(text.slice(start, end));
    const dayOfMonth = Number(cjk[1]);
    if (!isCalendarDay(null, month, dayOfMonth)) return null;
    return found(text, start, CJK_MONTH_DAY.lastIndex, { year: null, month, day: dayOfMonth });
  }
  if (day < 1 || day > 31) return null;
  const next = MONTH_MAY_FOLLOW.test(text.charAt(end)) ? after(MONTH_AFTER, text, end) : null;
  const nextMonth =
    next?.[1] === undefined ? null : monthIn(next[1], anyMonth || next[2] !== undefined);
  if (
    next !== null &&
    nextMonth !== null &&
    !/[.,:\d]$/.test(text.slice(Math.max(0, start - 1), start))
  ) {
    const year = next[2] === undefined ? null : Number(next[2]);
    if (isCalendarDay(year, nextMonth, day)) {
      return found(text, start, MONTH_AFTER.lastIndex, { year, month: nextMonth, day });
    }
  }
  const yearAfter = after(YEAR_AFTER, text, end);
  const month = monthBefore(text, start, anyMonth || yearAfter?.[1] !== undefined);
  if (month === null) return null;
  const stop = yearAfter === null ? end : YEAR_AFTER.lastIndex;
  const year = yearAfter?.[1] === undefined ? null : Number(yearAfter[1]);
  if (year === null && NUMBER_GOES_ON.test(text.slice(stop, stop + 2))) return null;
  if (!isCalendarDay(year, month.number, day)) return null;
  return found(text, month.start, stop, { year, month: month.number, day });
}

function monthBefore(
  text: string,
  end: number,
  certain: boolean,
): { start: number; number: number } | null {
  if (text.charAt(end - 1) !== ' ') return null;
  const from = Math.max(0, end - 24);
  const match = MONTH_BEFORE.exec(text.slice(from, end));
  const number = match?.[1] === undefined ? null : monthIn(match[1], certain);
  return match === null || number === null ? null : { start: from + match.index, number };
}

function monthIn(word: string, certain: boolean): number | null {
  const number = monthNumber(word);
  if (number === null || certain || word !== word.toLowerCase()) return number;
  return OTHER_WORDS.has(word) ? null : number;
}

function after(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function found(
  text: string,
  start: number,
  end: number,
  date: Omit<MentionedDate, 'evidence'>,
): Found {
  return { date: { ...date, evidence: text.slice(start, end).trim() }, end };
}
