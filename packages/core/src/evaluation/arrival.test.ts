import { expect, test } from 'vitest';
import { arrivalTable, shuffledWithinHours } from './arrival.ts';

const HOUR = 3_600_000;
const stream = Array.from({ length: 60 }, (_, i) => ({
  id: i,
  publishedAt: i % 10 === 9 ? null : Math.floor(i / 20) * HOUR + i,
}));

test('shuffling keeps every article in its hour and those without a date in their places', () => {
  const shuffled = shuffledWithinHours(stream, 3);
  expect(shuffled.map(({ id }) => id)).not.toEqual(stream.map(({ id }) => id));
  expect([...shuffled].sort((a, b) => a.id - b.id)).toEqual(stream);
  shuffled.forEach(({ id, publishedAt }, place) => {
    expect(Math.floor(id / 20)).toBe(Math.floor(place / 20));
    if (publishedAt === null) expect(id).toBe(place);
  });
});

test('one seed gives one order, another seed another', () => {
  expect(shuffledWithinHours(stream, 5)).toEqual(shuffledWithinHours(stream, 5));
  expect(shuffledWithinHours(stream, 5)).not.toEqual(shuffledWithinHours(stream, 6));
});

test('the table shows the largest change in either direction', () => {
  const table = arrivalTable([{ name: 'a', given: 0.8, shuffled: [0.79, 0.83] }]);
  expect(table).toContain('| a | 0.800 | 0.790 | 0.830 | 0.030 |');
});
