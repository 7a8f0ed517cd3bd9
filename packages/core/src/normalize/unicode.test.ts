import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanUnicode, squeezeSpaces } from './unicode.ts';

test.each([
  ['cafe\u0301', 'café'],
  ['soft\u00adhyphen', 'softhyphen'],
  ['zero\u200bwidth\ufeff', 'zerowidth'],
  ['\u202eright\u202c to left\u2069', 'right to left'],
  ['a\u00a0b\u2009c\u3000d\te', 'a b c d e'],
  ['one\r\ntwo\rthree\u2028four', 'one\ntwo\nthree\nfour'],
  ["``Hello'', she said", '“Hello", she said'],
  ['non\u2011breaking', 'non-breaking'],
  ['GENEVA -- Talks', 'GENEVA — Talks'],
  ['bell\u0007 and \ud800 lone', 'bell and  lone'],
])('%j is spelled %j', (text, expected) => {
  expect(cleanUnicode(text)).toBe(expected);
});

test('typographic quotes keep their direction', () => {
  expect(cleanUnicode('„Ja“, «oui», “yes”, ‘so’')).toBe('„Ja“, «oui», “yes”, ‘so’');
});

test('cleaning twice changes nothing more', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const once = cleanUnicode(text);
      expect(cleanUnicode(once)).toBe(once);
    }),
  );
});

test('spaces are squeezed', () => {
  expect(squeezeSpaces('  a   b ')).toBe('a b');
});
