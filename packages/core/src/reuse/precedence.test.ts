import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePrecedence, type Precedence } from './precedence.ts';

const base: Precedence = {
  publishedAt: null,
  receivedAt: null,
  creditsOutside: false,
  proseWords: 100,
  sequence: 0,
};
const first = (a: Partial<Precedence>, b: Partial<Precedence>) =>
  comparePrecedence({ ...base, ...a, sequence: 1 }, { ...base, ...b, sequence: 0 }) < 0;
const DAY = 86_400_000;

describe('precedence', () => {
  it('puts earlier publication before earlier receipt', () => {
    expect(
      first({ publishedAt: 1000, receivedAt: 9000 }, { publishedAt: 2000, receivedAt: 3000 }),
    ).toBe(true);
  });

  it('puts earlier receipt before fuller text', () => {
    expect(first({ receivedAt: 1000, proseWords: 50 }, { receivedAt: 2000, proseWords: 900 })).toBe(
      true,
    );
  });

  it('puts an article of known time before one of unknown time', () => {
    expect(first({ publishedAt: 1000 }, { proseWords: 900 })).toBe(true);
  });

  it('puts a credited article, then the fuller one, first when times tell nothing', () => {
    expect(first({ creditsOutside: true }, { proseWords: 900 })).toBe(true);
    expect(first({ proseWords: 101 }, {})).toBe(true);
  });

  it('does not take a bare date for a publication at midnight', () => {
    expect(first({ publishedAt: 9 * 3_600_000 }, { publishedAt: 0, receivedAt: DAY })).toBe(true);
    expect(
      first({ publishedAt: 0, receivedAt: 8 * 3_600_000 }, { publishedAt: 9 * 3_600_000 }),
    ).toBe(true);
  });

  it('is a total order', () => {
    const time = fc.option(fc.constantFrom(0, 1, 5000, DAY, DAY + 7));
    const any = fc.record({
      publishedAt: time,
      receivedAt: time,
      creditsOutside: fc.boolean(),
      proseWords: fc.nat(3),
    });
    fc.assert(
      fc.property(any, any, any, (x, y, z) => {
        const [a, b, c] = [
          { ...x, sequence: 1 },
          { ...y, sequence: 2 },
          { ...z, sequence: 3 },
        ];
        expect(Math.sign(comparePrecedence(a, b))).toBe(-Math.sign(comparePrecedence(b, a)));
        expect(comparePrecedence(a, b)).not.toBe(0);
        if (comparePrecedence(a, b) < 0 && comparePrecedence(b, c) < 0) {
          expect(comparePrecedence(a, c)).toBeLessThan(0);
        }
      }),
    );
  });
});
