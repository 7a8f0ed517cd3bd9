import { expect, it } from 'vitest';
import { monogram, TONES } from './monogram.ts';

it.each([
  ['Harbour Post', 'HP'],
  ['The Northgate Ledger', 'NL'],
  ['El Faro de Santaluz', 'FS'],
  ['BBC News', 'BB'],
  ['kestrel-news.example', 'KN'],
  ['reuters.com', 'R'],
  ['The', 'T'],
  ['Ürküt Haber', 'ÜH'],
  ['灯台新聞', '灯'],
  ['', '?'],
])('abbreviates %s to %s', (name, letters) => {
  expect(monogram(name).letters).toBe(letters);
});

it('gives a name the same tone whatever its case', () => {
  expect(monogram('Harbour Post').tone).toBe(monogram('harbour post').tone);
  expect(monogram('Harbour Post').tone).toBeLessThan(TONES);
});
