/**
 * Rounds to 2^-16, so that last-bit differences of Math.log and powers between JavaScript engines
 * decide nothing.
 */
export function round(value: number): number {
  return Math.round(value * 65536) / 65536;
}
