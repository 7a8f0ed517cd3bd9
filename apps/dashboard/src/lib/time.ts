/** Wording of times. Instants are ISO 8601 in UTC or milliseconds since 1970. */

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const dayAndMonth = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  timeZone: 'UTC',
});
const dayMonthYear = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});
const longDay = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const clockTime = new Intl.DateTimeFormat('en-GB', {
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'UTC',
});

function milliseconds(instant: string | number): number {
  return typeof instant === 'number' ? instant : Date.parse(instant);
}

/** How long ago, short: "now", "4 min", "3 h", "2 d", then the date. The future reads "now". */
export function ago(instant: string | number, now: number): string {
  const past = milliseconds(instant);
  const age = now - past;
  if (age < 45_000) return 'now';
  if (age < HOUR) return `${Math.max(1, Math.floor(age / MINUTE))} min`;
  if (age < DAY) return `${Math.floor(age / HOUR)} h`;
  if (age < 7 * DAY) return `${Math.floor(age / DAY)} d`;
  const sameYear = new Date(past).getUTCFullYear() === new Date(now).getUTCFullYear();
  return (sameYear ? dayAndMonth : dayMonthYear).format(past);
}

/** The full instant: "22 Nov 2026, 08:32 UTC". */
export function absolute(instant: string | number): string {
  const at = milliseconds(instant);
  return `${dayMonthYear.format(at)}, ${clockTime.format(at)} UTC`;
}

/** The day for a dateline: "Sunday, 22 November 2026". */
export function dateline(instant: string | number): string {
  return longDay.format(milliseconds(instant)).replace(/^(\w+) /, '$1, ');
}

/** The day of an instant: "22 Nov 2026". */
export function day(instant: string | number): string {
  return dayMonthYear.format(milliseconds(instant));
}

/** The time of day in UTC: "08:32". */
export function clock(instant: string | number): string {
  return clockTime.format(milliseconds(instant));
}
