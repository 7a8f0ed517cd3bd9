import { describe, expect, it } from 'vitest';
import { absolute, ago, clock, dateline, day } from './time.ts';

const now = Date.parse('2026-11-22T08:32:00.000Z');
const before = (milliseconds: number) => new Date(now - milliseconds).toISOString();
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

describe('ago', () => {
  it.each([
    [0, 'now'],
    [44_000, 'now'],
    [45_000, '1 min'],
    [59 * MINUTE, '59 min'],
    [HOUR - 1, '59 min'],
    [HOUR, '1 h'],
    [DAY - 1, '23 h'],
    [DAY, '1 d'],
    [6 * DAY, '6 d'],
    [8 * DAY, '14 Nov'],
    [400 * DAY, '18 Oct 2025'],
  ])('calls an age of %i ms %s', (age, wording) => {
    expect(ago(before(age), now)).toBe(wording);
  });

  it('calls the future now, because clocks differ', () => {
    expect(ago(before(-5 * MINUTE), now)).toBe('now');
  });
});

describe('absolute times', () => {
  it('stand in UTC and say so', () => {
    expect(absolute('2026-11-22T08:32:10.000Z')).toBe('22 Nov 2026, 08:32 UTC');
  });

  it('come as a day, as a clock, and as a newspaper has them', () => {
    expect(day(now)).toBe('22 Nov 2026');
    expect(clock(now)).toBe('08:32');
    expect(dateline(now)).toBe('Sunday, 22 November 2026');
  });
});
