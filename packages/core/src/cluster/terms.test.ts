import { expect, test, vi } from 'vitest';

test('spellings of one word are one term, whichever is met first', async () => {
  const spellings = ['U.S.', 'US', 'don’t', "don't", 'Straßen\u00adbahn', 'Straßenbahn'];
  const termsIn = async (order: readonly string[]): Promise<number[]> => {
    vi.resetModules();
    const { termsOf } = await import('./terms.ts');
    const terms = new Map(order.map((word) => [word, termsOf(word).hashes[0] ?? 0]));
    return spellings.map((word) => terms.get(word) ?? 0);
  };
  const forwards = await termsIn(spellings);
  expect(await termsIn([...spellings].reverse())).toEqual(forwards);
  expect(forwards[0]).toBe(forwards[1]);
  expect(forwards[2]).toBe(forwards[3]);
  expect(forwards[4]).toBe(forwards[5]);
});
