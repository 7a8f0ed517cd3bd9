/**
 * Winnowed fingerprints over word n-grams.
 *
 * Idea: of every `window` neighbouring n-gram hashes keep the least (the rightmost on a tie). Two
 * texts that share a run of at least `gram + window - 1` words then share a fingerprint, whatever
 * surrounds the run, while only about 2 / (window + 1) of the n-grams are kept.
 *
 * Invariant: the fingerprint of a run depends on the words of that run alone.
 * Cost: one pass, O(words) amortised; no allocation but the result.
 * Source: Schleimer, Wilkerson, Aiken: Winnowing: Local Algorithms for Document Fingerprinting,
 * SIGMOD 2003. Deviation: repeated hashes are kept once, positions are not kept (the alignment
 * finds them exactly), and long texts keep only their `limit` least hashes, which is a sample that
 * any two texts choose alike.
 */

/** Folds the hashes of the `gram` words that begin at `at` into one. */
export function gramHash(hashes: Uint32Array, at: number, gram: number): number {
  let hash = gram;
  for (let i = at; i < at + gram; i++) {
    hash = Math.imul(hash ^ (hashes[i] as number), 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  hash = Math.imul(hash, 0x85ebca6b);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** The hashes of all n-grams of `hashes`, in order; empty when there are fewer words than `gram`. */
export function gramHashes(hashes: Uint32Array, gram: number): Uint32Array {
  const count = Math.max(0, hashes.length - gram + 1);
  const grams = new Uint32Array(count);
  for (let i = 0; i < count; i++) grams[i] = gramHash(hashes, i, gram);
  return grams;
}

export interface FingerprintOptions {
  /** Words per n-gram. */
  readonly gram: number;
  /** Neighbouring n-grams of which one is kept. */
  readonly window: number;
  /** Most fingerprints kept for one text. */
  readonly limit: number;
}

/** The fingerprints of a text: distinct, ascending. Empty for texts shorter than one n-gram. */
export function fingerprints(hashes: Uint32Array, options: FingerprintOptions): Uint32Array {
  const grams = gramHashes(hashes, options.gram);
  const chosen = winnow(grams, Math.max(1, options.window));
  chosen.sort();
  let count = 0;
  for (const hash of chosen) {
    if (count === 0 || chosen[count - 1] !== hash) chosen[count++] = hash;
  }
  return chosen.slice(0, Math.min(count, options.limit));
}

/** The least hash of every window, once per position; all of a text shorter than a window: its least. */
function winnow(grams: Uint32Array, window: number): Uint32Array {
  const chosen = new Uint32Array(grams.length);
  let count = 0;
  let least = -1;
  for (let end = Math.min(window, grams.length) - 1; end >= 0 && end < grams.length; end++) {
    const begin = Math.max(0, end - window + 1);
    const entering = grams[end] as number;
    if (least < begin) {
      least = begin;
      for (let i = begin + 1; i <= end; i++) {
        if ((grams[i] as number) <= (grams[least] as number)) least = i;
      }
    } else if (entering <= (grams[least] as number)) {
      least = end;
    } else continue;
    chosen[count++] = grams[least] as number;
  }
  return chosen.slice(0, count);
}
