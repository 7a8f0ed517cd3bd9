import { type PackedNumbers, packNumbers, unpackNumbers } from './packed-numbers.ts';

/** The marked words as ranges: first and past the last, by turns, rising. */
export function rangesOf(mask: Uint8Array): PackedNumbers {
  const ranges: number[] = [];
  for (let i = 0; i < mask.length; i++) {
    if (mask[i] === 0) continue;
    const start = i;
    while (i < mask.length && mask[i] === 1) i++;
    ranges.push(start, i);
  }
  return packNumbers(ranges);
}

/** The ranges as a mask over `words` words; what lies past the end is left out. */
export function maskOf(packed: PackedNumbers, words: number): Uint8Array {
  const mask = new Uint8Array(words);
  const ranges = unpackNumbers(packed);
  for (let r = 0; r < ranges.length; r += 2) mask.fill(1, ranges[r], ranges[r + 1]);
  return mask;
}
