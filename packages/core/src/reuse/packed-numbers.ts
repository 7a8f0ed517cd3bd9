/**
 * Rising whole numbers as a short string: the first one and then the steps, in base 128, with the
 * low digits first. Strings of such letters take one byte each, an array takes eight for a number;
 * most ranges of words and quotations take two to four bytes.
 */
export type PackedNumbers = string;

const BASE = 128;
/** More arguments than this are not handed to one call. */
const CHUNK = 4096;

/** Packs whole numbers from 0 that never fall. */
export function packNumbers(numbers: ArrayLike<number>): PackedNumbers {
  if (numbers.length === 0) return '';
  const digits: number[] = [];
  let last = 0;
  for (let i = 0; i < numbers.length; i++) {
    let step = (numbers[i] as number) - last;
    last = numbers[i] as number;
    for (; step >= BASE; step = Math.floor(step / BASE)) digits.push((step % BASE) + BASE);
    digits.push(step);
  }
  if (digits.length <= CHUNK) return String.fromCharCode(...digits);
  const parts: string[] = [];
  for (let at = 0; at < digits.length; at += CHUNK) {
    parts.push(String.fromCharCode(...digits.slice(at, at + CHUNK)));
  }
  return parts.join('');
}

export function unpackNumbers(packed: PackedNumbers): number[] {
  const numbers: number[] = [];
  let last = 0;
  let place = 1;
  for (let at = 0; at < packed.length; at++) {
    const digit = packed.charCodeAt(at);
    last += (digit % BASE) * place;
    place *= BASE;
    if (digit >= BASE) continue;
    numbers.push(last);
    place = 1;
  }
  return numbers;
}
