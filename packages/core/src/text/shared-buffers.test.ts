import fc from 'fast-check';
import { expect, it } from 'vitest';
import { passing } from './shared-buffers.ts';

it('gives out zeros that nobody else writes into, whatever the lengths', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20_000), { minLength: 1, maxLength: 30 }), (lengths) => {
      const arrays = lengths.map((length, i) => {
        const made = [passing.uint32s, passing.int32s, passing.uint8s][i % 3] as (
          length: number,
        ) => Uint32Array | Int32Array | Uint8Array;
        const array = made.call(passing, length);
        expect(array.length).toBe(length);
        expect(array.every((value) => value === 0)).toBe(true);
        return array.fill(i + 1);
      });
      for (const [i, array] of arrays.entries()) {
        expect(array.every((value) => value === i + 1)).toBe(true);
      }
    }),
    { numRuns: 60 },
  );
});
