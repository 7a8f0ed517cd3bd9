import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packNumbers, unpackNumbers } from './packed-numbers.ts';

describe('packed numbers', () => {
  it('are read as they were written, one byte a letter', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(3_000_000)), (numbers) => {
        const rising = [...numbers].sort((a, b) => a - b);
        const packed = packNumbers(rising);
        expect(unpackNumbers(packed)).toEqual(rising);
        expect([...packed].every((letter) => letter.charCodeAt(0) < 256)).toBe(true);
      }),
    );
  });

  it('may be many', () => {
    const many = Array.from({ length: 30_000 }, (_, i) => i * 150);
    expect(unpackNumbers(packNumbers(many))).toEqual(many);
  });
});
