/**
 * Winnowed fingerprints over word n-grams.
 *
 * Idea: of every `window` neighbouring n-gram hashes keep the least (the rightmost on a tie). Two
 * texts that share a run of at least `gram + window - 1` words then share a fingerprint, whatever
 * surrounds the run, while only about 2 / (window + 1) of the n-grams are kept.
 *
 * Invariant: which n-gram is kept depends on the words of its windows alone.
 * Cost: one pass, O(words) amortised.
 * Source: Schleimer, Wilkerson, Aiken: Winnowing: Local Algorithms for Document Fingerprinting,
 * SIGMOD 2003. Deviation: a text shorter than one window keeps its least n-gram.
 */

/** The hashes of all n-grams of `hashes`, in order; empty when there are fewer words than `gram`. */
export function gramHashes(hashes: Uint32Array, gram: number): Uint32Array {
  const count = Math.max(0, hashes.length - gram + 1);
  const grams = new Uint32Array(count);
  for (let at = 0; at < count; at++) {
    let hash = gram;
    for (let i = at; i < at + gram; i++) {
      hash = Math.imul(hash ^ (hashes[i] as number), 0x9e3779b1);
      hash ^= hash >>> 15;
    }
    hash = Math.imul(hash, 0x85ebca6b);
    grams[at] = hash ^ (hash >>> 16);
  }
  return grams;
}

/** Positions of the n-grams that winnowing keeps, ascending. */
export function winnow(grams: Uint32Array, window: number): number[] {
  const kept: number[] = [];
  let least = -1;
  for (let end = Math.min(window, grams.length) - 1; end >= 0 && end < grams.length; end++) {
    const begin = Math.max(0, end - window + 1);
    if (least < begin) {
      least = begin;
      for (let i = begin + 1; i <= end; i++) {
        if ((grams[i] as number) <= (grams[least] as number)) least = i;
      }
    } else if ((grams[end] as number) <= (grams[least] as number)) {
      least = end;
    } else continue;
    kept.push(least);
  }
  return kept;
}

/** Fingerprints of a text: distinct hashes with the position where each first stands, in order. */
export interface Fingerprints {
  readonly hashes: readonly number[];
  readonly positions: readonly number[];
}

/** The fingerprints of a text given by its word hashes; empty for texts shorter than one n-gram. */
export function fingerprints(
  hashes: Uint32Array,
  options: { readonly gram: number; readonly window: number },
): Fingerprints {
  const grams = gramHashes(hashes, options.gram);
  const seen = new Set<number>();
  const distinct: number[] = [];
  const positions: number[] = [];
  for (const at of winnow(grams, options.window)) {
    const hash = grams[at] as number;
    if (seen.has(hash)) continue;
    seen.add(hash);
    distinct.push(hash);
    positions.push(at);
  }
  return { hashes: distinct, positions };
}

/** At most `limit` of the hashes: the least ones, a sample that any two texts choose alike. */
export function leastHashes(hashes: readonly number[], limit: number): readonly number[] {
  return hashes.length <= limit ? hashes : [...hashes].sort((a, b) => a - b).slice(0, limit);
}
