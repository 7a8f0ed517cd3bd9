import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { words } from '../text/words.ts';
import { Fingerprints, gramHashes } from './fingerprint.ts';

const options = { gram: 5, window: 4 };
/** One for all tests: whatever was read before must not matter. */
const reader = new Fingerprints();
function fingerprints(hashes: Uint32Array): { hashes: number[]; positions: number[] } {
  reader.read(hashes, options);
  const [found, positions] = [reader.hashes, reader.positions];
  return {
    hashes: [...found.subarray(0, reader.count)],
    positions: [...positions.subarray(0, reader.count)],
  };
}
const hashesOf = (numbers: readonly number[]) => Uint32Array.from(numbers);
const text = (length: number) =>
  fc.array(fc.nat(1_000_000), { minLength: length, maxLength: length + 40 });

/** The rule of the paper, written without any care for speed. */
function naive(hashes: Uint32Array): number[] {
  const grams = [...gramHashes(hashes, options.gram)];
  const chosen = new Set<number>();
  const windows = Math.max(1, grams.length - options.window + 1);
  for (let i = 0; grams.length > 0 && i < windows; i++) {
    chosen.add(Math.min(...grams.slice(i, i + options.window)));
  }
  return [...chosen].sort((a, b) => a - b);
}

describe('fingerprints', () => {
  it('keeps the least n-gram of every window, as the naive rule does', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(30), { maxLength: 80 }), (numbers) => {
        const hashes = hashesOf(numbers);
        expect([...fingerprints(hashes).hashes].sort((a, b) => a - b)).toEqual(naive(hashes));
      }),
    );
  });

  it('shares one for every common run of gram + window - 1 words, whatever surrounds it', () => {
    fc.assert(
      fc.property(text(8), text(0), text(0), text(0), text(0), (run, a, b, c, d) => {
        const left = fingerprints(hashesOf([...a, ...run, ...b])).hashes;
        const right = new Set(fingerprints(hashesOf([...c, ...run, ...d])).hashes);
        expect(left.some((hash) => right.has(hash))).toBe(true);
      }),
    );
  });

  it('keeps about two of window + 1 n-grams', () => {
    const numbers = Array.from({ length: 20_000 }, (_, i) => Math.imul(i + 1, 0x9e3779b1) >>> 0);
    const kept = fingerprints(hashesOf(numbers)).hashes.length;
    expect(kept / numbers.length).toBeGreaterThan(0.37);
    expect(kept / numbers.length).toBeLessThan(0.43);
  });

  it('tells where each fingerprint first stands', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(30), { maxLength: 80 }), (numbers) => {
        const grams = gramHashes(hashesOf(numbers), options.gram);
        const found = fingerprints(hashesOf(numbers));
        for (const [i, position] of found.positions.entries()) {
          expect(grams[position]).toBe(found.hashes[i]);
        }
      }),
    );
  });

  it('samples the least of too many', () => {
    const { hashes } = fingerprints(hashesOf([4, 1, 3, 9, 7, 2, 8, 6, 5, 11, 13, 12, 10]));
    const ascending = [...hashes].sort((a, b) => a - b);
    expect(hashes.length).toBeGreaterThan(2);
    expect([...reader.least(2)]).toEqual(ascending.slice(0, 2));
    expect([...reader.least(hashes.length)]).toEqual(hashes);
  });

  it('finds none in a text shorter than one n-gram', () => {
    expect(fingerprints(words('Talks in Geneva today').hashes).hashes).toHaveLength(0);
  });
});
