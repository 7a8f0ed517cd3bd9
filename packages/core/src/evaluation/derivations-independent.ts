import { gramHashes } from '../reuse/fingerprint.ts';
import { words } from '../text/words.ts';
import type { CleanSource } from './derivations-truth.ts';

const GRAM = 5;
const MAX_COMMON = 0.05;

/**
 * Leaves out every text that shares more than a twentieth of its 5-grams with those before it, so
 * that copies which the file itself holds do not pass for errors. Exact; linear in the words.
 */
export function independentSources<T extends CleanSource>(sources: readonly T[]): T[] {
  const seen = new Set<number>();
  return sources.filter(({ text }) => {
    const grams = gramHashes(words(text).hashes, GRAM);
    let common = 0;
    for (const gram of grams) if (seen.has(gram)) common++;
    for (const gram of grams) seen.add(gram);
    return common <= MAX_COMMON * grams.length;
  });
}
