import { describe, expect, it } from 'vitest';
import { parsePublishedDate } from './published-date.ts';

const cases: readonly [text: string, expected: string | null][] = [
  ['2026-03-04T09:30:00Z', '2026-03-04T09:30:00.000Z'],
  ['2026-03-04T09:30:00.123+01:00', '2026-03-04T08:30:00.000Z'],
  ['2026-03-04T09:30:00+0530', '2026-03-04T04:00:00.000Z'],
  ['2026-03-04T09:30:00-05', '2026-03-04T14:30:00.000Z'],
  ['2026-03-04T09:30', '2026-03-04T09:30:00.000Z'],
  ['2026-03-04 09:30:00', '2026-03-04T09:30:00.000Z'],
  ['2026-03-04 09:30:00 UTC', '2026-03-04T09:30:00.000Z'],
  ['2026-03-04', '2026-03-04T00:00:00.000Z'],
  ['20260304', '2026-03-04T00:00:00.000Z'],
  ['Wed, 04 Mar 2026 09:30:00 +0100', '2026-03-04T08:30:00.000Z'],
  ['Wed, 04 Mar 2026 09:30:00 GMT', '2026-03-04T09:30:00.000Z'],
  ['4 March 2026', '2026-03-04T00:00:00.000Z'],
  ['March 4, 2026 9:30 PM', '2026-03-04T21:30:00.000Z'],
  ['2026-02-31', null],
  ['2026-13-01', null],
  ['0001-01-01T00:00:00Z', null],
  ['yesterday', null],
  ['04/03/2026', null],
  ['12', null],
  ['', null],
];

describe('parsePublishedDate', () => {
  it.each(cases)('reads %j as %s', (text, expected) => {
    const time = parsePublishedDate(text);
    expect(time === null ? null : new Date(time).toISOString()).toBe(expected);
  });

  it('reads a date without a zone as UTC wherever the machine stands', () => {
    const zone = process.env.TZ;
    process.env.TZ = 'Pacific/Auckland';
    try {
      expect(parsePublishedDate('2026-03-04T09:30:00')).toBe(Date.UTC(2026, 2, 4, 9, 30));
      expect(parsePublishedDate('4 March 2026')).toBe(Date.UTC(2026, 2, 4));
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });
});
