import { expect, it } from 'vitest';
import { foldWord } from './fold.ts';

it.each([
  ['الزلزال', 'زلزال'],
  ['والزلزال', 'زلزال'],
  ['بالزلزال', 'زلزال'],
  ['كالزلزال', 'زلزال'],
  ['فالزلزال', 'زلزال'],
  ['للحكومة', 'حكومه'],
  ['وللحكومة', 'حكومه'],
])('drops the Arabic article and what is joined to it: %s', (word, folded) => {
  expect(foldWord(word)).toBe(folded);
});

it.each([
  ['الله', 'الله'],
  ['ألمانيا', 'المانيا'],
  ['بلد', 'بلد'],
])('keeps an Arabic word that only looks as if it had an article: %s', (word, folded) => {
  expect(foldWord(word)).toBe(folded);
});

it('writes variants of Arabic letters alike and drops vowel marks and stretching', () => {
  expect(foldWord('أُمَّــة')).toBe('امه');
  expect(foldWord('إلى')).toBe('الي');
  expect(foldWord('آثار')).toBe('اثار');
});

it('leaves plain words alone but for their case, and folds the rest to Latin letters', () => {
  expect(foldWord('Quake')).toBe('quake');
  expect(foldWord('Séisme')).toBe('seisme');
  expect(foldWord('Путин')).toBe('putin');
  expect(foldWord('Straße')).toBe('strasse');
});
