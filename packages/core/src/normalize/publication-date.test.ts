import { expect, test } from 'vitest';
import type { ArticleInput } from '../article.ts';
import { isDateLine, publicationDate } from './publication-date.ts';

const utc = (...parts: [number, number, number, number?, number?]) =>
  Date.UTC(parts[0], parts[1] - 1, parts[2], parts[3] ?? 0, parts[4] ?? 0);
const article = (times: Partial<ArticleInput>): ArticleInput => ({
  id: 'a',
  url: null,
  source: null,
  title: null,
  text: null,
  publishedAt: null,
  receivedAt: null,
  language: null,
  ...times,
});
const fromLines = (...lines: string[]) =>
  publicationDate(article({}), { lines, dateline: null }).publishedAt;

test.each([
  [
    'Published: 08:17 PM, 21 January 2022 Updated: 08:18 PM, 21 January 2022',
    utc(2022, 1, 21, 20, 17),
  ],
  ['Veröffentlicht am 3. März 2031 um 14:05 Uhr', utc(2031, 3, 3, 14, 5)],
  ['Publicado el 3 de marzo de 2031', utc(2031, 3, 3)],
  ['21.01.2022, 07.30 Uhr', utc(2022, 1, 21, 7, 30)],
  ['03/04/2031', utc(2031, 4, 3)],
  ['03/04/2031 11:00 AM EDT', utc(2031, 3, 4, 11, 0)],
  ['11 / 30 / 09 05: 40 PM ET', utc(2009, 11, 30, 17, 40)],
  ['Date: 2031-03-04', utc(2031, 3, 4)],
  ['发布时间：2031年3月4日', utc(2031, 3, 4)],
  ['12:05 AM, 4 March 2031', utc(2031, 3, 4, 0, 5)],
])('%j was published then', (line, expected) => {
  expect(fromLines(line)).toBe(expected);
});

test('the publication counts before the update, in whatever order they stand', () => {
  expect(fromLines('Updated: 5 March 2031', 'Published: 4 March 2031')).toBe(utc(2031, 3, 4));
  expect(fromLines('Updated: 5 March 2031')).toBe(utc(2031, 3, 5));
});

test('what the caller says wins and is clamped to receipt', () => {
  const given = article({ publishedAt: utc(2031, 3, 9), receivedAt: utc(2031, 3, 4) });
  expect(publicationDate(given, { lines: ['Published: 1 March 2031'], dateline: null })).toEqual({
    publishedAt: utc(2031, 3, 4),
    from: 'caller',
  });
});

test('implausible dates are no dates', () => {
  const received = article({ publishedAt: Number.NaN, receivedAt: utc(2031, 3, 4) });
  const hints = { lines: ['Published: 21 January 2044', 'Published: 4 May 1907'], dateline: null };
  expect(publicationDate(received, hints)).toEqual({ publishedAt: null, from: null });
  expect(
    publicationDate(article({ publishedAt: -5 }), { lines: [], dateline: null }).from,
  ).toBeNull();
});

test('a dateline without a year resolves only next to receipt', () => {
  const hints = { lines: [], dateline: 'QUILLPORT, Dec 30 (AFP) —' };
  const read = (receivedAt: number | null) =>
    publicationDate(article({ receivedAt }), hints).publishedAt;
  expect(read(utc(2031, 1, 2))).toBe(utc(2030, 12, 30));
  expect(read(utc(2031, 6, 2))).toBeNull();
  expect(read(null)).toBeNull();
});

test.each([
  'Monday 16 September 2013 03.31 BST',
  'Jul. 7 5: 59 PM EDT',
  'on Dec 23 2012, 6: 11p',
  'AFP, Tuesday 2 Jul 2013',
  'QUILLPORT, Calif. — 2 / 29 / 2012',
  'Sábado, 5 de marzo de 2031',
])('%j is a date line', (line) => {
  expect(isDateLine(line)).toBe(true);
});

test.each([
  'The trial opens on 2 May 2013.',
  'Joe Quill 26 - 1',
  'Flood hits Quillport May 2',
  '1,200',
])('%j is no date line', (line) => {
  expect(isDateLine(line)).toBe(false);
});
