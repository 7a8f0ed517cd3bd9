import { expect, test } from 'vitest';
import { mentionedDates } from './mentioned-dates.ts';

const read = (text: string) =>
  mentionedDates(text).map(({ year, month, day }) => [year, month, day]);

test.each([
  ['on 9 January 2022', [[2022, 1, 9]]],
  ['on January 9, 2022, in Quillport', [[2022, 1, 9]]],
  ['Jan. 9', [[null, 1, 9]]],
  ['the 9th of June', [[null, 6, 9]]],
  ['am 3. März 2031', [[2031, 3, 3]]],
  ['9 de enero de 2022', [[2022, 1, 9]]],
  ['le 1er mars 2031', [[2031, 3, 1]]],
  ['il 9 gennaio 2022', [[2022, 1, 9]]],
  ['9 de março de 2022', [[2022, 3, 9]]],
  ['9 января 2022 года', [[2022, 1, 9]]],
  ['9 stycznia 2022', [[2022, 1, 9]]],
  ['9 Ağustos 2022', [[2022, 8, 9]]],
  ['2022年1月9日', [[2022, 1, 9]]],
  ['1月9日', [[null, 1, 9]]],
  ['2022-01-09', [[2022, 1, 9]]],
  ['in March 2014', [[2014, 3, null]]],
  [
    'in 2014 and 2019',
    [
      [2014, null, null],
      [2019, null, null],
    ],
  ],
  [
    'May 5 and 6 May',
    [
      [null, 5, 5],
      [null, 5, 6],
    ],
  ],
])('%j mentions %j', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test.each([
  'at least 10 may have died',
  'they march 5 miles and 10 may rest',
  'sold 2000 shares for $2014 and 1,999 more',
  '100 people, 14 killed, 3.5 percent',
  'February 30, and 31 April',
  'room 20141, flight 2014-7, 2015%',
  'at 8:17 PM',
])('%j mentions no date', (text) => {
  expect(read(text)).toEqual([]);
});

test('the evidence is the wording', () => {
  expect(mentionedDates('It sank on Jan. 9, 2022, at dawn.')[0]?.evidence).toBe('Jan. 9, 2022');
});

test('a wall of digits is read in linear time and kept short', () => {
  expect(mentionedDates('1999 May 4 '.repeat(50_000)).length).toBe(40);
  expect(mentionedDates('9'.repeat(1_000_000))).toEqual([]);
});
