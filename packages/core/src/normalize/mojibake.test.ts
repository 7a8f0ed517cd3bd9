import fc from 'fast-check';
import { expect, test } from 'vitest';
import { repairMojibake, windows1252 } from './mojibake.ts';

test.each([
  ['la cÃ©rÃ©monie', 'la cérémonie'],
  ['itâ€™s â€œfineâ€\u009d', 'it’s “fine”'],
  ['10Â\u00a0â‚¬', '10 €'],
])('%j meant %j', (text, expected) => {
  expect(repairMojibake(text).replace('\u00a0', ' ')).toBe(expected);
});

test.each(['Ãvila', 'São Paulo é “linda”', 'naïve café — «oui»', '50 °C, ½ €', 'Ångström'])(
  '%j stays',
  (text) => {
    expect(repairMojibake(text)).toBe(text);
  },
);

test('text that was read wrongly once is read rightly again', () => {
  const word = fc.string({ unit: fc.constantFrom('é', 'ü', 'ß', '’', '€', 'я', '語', 'a', ' ') });
  fc.assert(
    fc.property(word, (text) => {
      const misread = [...new TextEncoder().encode(text)].map((byte) =>
        String.fromCodePoint(windows1252(byte)),
      );
      expect(repairMojibake(misread.join(''))).toBe(text);
    }),
  );
});
