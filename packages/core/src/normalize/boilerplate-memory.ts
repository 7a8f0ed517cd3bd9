/**
 * What an outlet repeats: the one stateful part of normalization.
 *
 * Idea: a line that stands in several unrelated articles of one outlet is furniture, whatever it
 * says. A sighting counts only if the article's headline differs from the headline of the line's
 * last counted sighting, so copies, versions and follow-ups of one article teach nothing.
 *
 * Invariants: what is learnt depends on the order of `observe` calls alone; at most
 * `MAX_CANDIDATES + MAX_REPEATED` lines are held, the longest unseen dropped first; `toBytes`
 * gives the same bytes for the same history. Cost: O(lines of the article) per call.
 */
import type { CleanArticle, RemovedLine } from '../article.ts';
import { RecencyMap } from '../recency-map.ts';
import { WORD_CHARACTER, words } from '../text/words.ts';
import { hashLetters, hashText } from './fold.ts';
import { lastSegment } from './headline-suffix.ts';

/** Counted sightings from which a line is furniture. Two may be chance or a background paragraph. */
const MIN_SIGHTINGS = 3;
/** Longest line that is remembered, in UTF-16 units: furniture further than this is rare. */
const MAX_LINE = 400;
/** Lines seen once, and lines seen again: apart, so that a busy hour cannot flush what was learnt. */
const MAX_CANDIDATES = 40_000;
const MAX_REPEATED = 20_000;
/** Headline words kept per line, and how many shared ones make two headlines related. */
const HEADLINE_WORDS = 6;
const RELATED_WORDS = 2;

/** Stands for the outlet where a headline's suffix is the key: the suffix names its outlet itself. */
const ANY_OUTLET = '|';
const MAX_SUFFIX_WORDS = 6;
const FORMAT_VERSION = 1;

/** The rule's name in `CleanArticle.removed`. */
export const REPEATED_RULE = 'repeated-by-outlet';

interface Sightings {
  count: number;
  /** Hashes of words of the headline under which the line last counted. */
  headline: readonly number[];
}

/** True if `observe` reads this removed line: whoever replays it needs no others. */
export function isObserved({ rule }: RemovedLine): boolean {
  return rule === REPEATED_RULE;
}

/** What the memory reads of an article; of `removed`, only the lines under `REPEATED_RULE`. */
export type ObservedArticle = Pick<CleanArticle, 'outletId' | 'title' | 'text' | 'removed'>;

export class BoilerplateMemory {
  readonly #candidates = new RecencyMap<number, Sightings>(MAX_CANDIDATES);
  readonly #repeated = new RecencyMap<number, Sightings>(MAX_REPEATED);

  /** True if the outlet has shown this line in enough unrelated articles. */
  isBoilerplate(outletId: string, line: string): boolean {
    if (this.#repeated.size === 0 || line.length > MAX_LINE) return false;
    const key = keyOf(outletId, line);
    return key !== null && (this.#repeated.get(key)?.count ?? 0) >= MIN_SIGHTINGS;
  }

  /** True if this ending has followed enough unrelated headlines, of whatever outlet. */
  isHeadlineSuffix(suffix: string): boolean {
    return this.isBoilerplate(ANY_OUTLET, suffix);
  }

  /** Learns from a normalized article. Call it after `normalize`, once per article, in stream order. */
  observe(article: ObservedArticle): void {
    const headline = headlineWords(article);
    if (headline.length === 0) return;
    const { outletId } = article;
    const suffix = article.title === null ? null : lastSegment(article.title)?.suffix;
    if (suffix != null && suffix.split(' ').length <= MAX_SUFFIX_WORDS) {
      this.#see(keyOf(ANY_OUTLET, suffix), headline);
    }
    for (const removed of article.removed) {
      if (!isObserved(removed)) continue;
      const { line } = removed;
      // A learnt line stays learnt as long as it is seen, whether it was a suffix or a paragraph.
      for (const key of [keyOf(ANY_OUTLET, line), keyOf(outletId ?? ANY_OUTLET, line)]) {
        if (key !== null && this.#repeated.has(key)) this.#see(key, headline);
      }
    }
    if (outletId === null) return;
    for (const line of new Set(article.text.split('\n\n'))) {
      if (line.length <= MAX_LINE) this.#see(keyOf(outletId, line), headline);
    }
  }

  /**
   * Layout, little-endian: version (u32), number of candidates and of repeated lines (u32 each),
   * then per line, oldest first: key (f64), count (u8), number of words (u8), words (u32 each).
   */
  toBytes(): Uint8Array {
    let size = 12;
    const maps = [this.#candidates, this.#repeated];
    for (const map of maps)
      for (const { headline } of map.values()) size += 10 + 4 * headline.length;
    const view = new DataView(new ArrayBuffer(size));
    view.setUint32(0, FORMAT_VERSION, true);
    view.setUint32(4, this.#candidates.size, true);
    view.setUint32(8, this.#repeated.size, true);
    let at = 12;
    for (const map of maps) {
      for (const [key, { count, headline }] of map.entries()) {
        view.setFloat64(at, key, true);
        view.setUint8(at + 8, count);
        view.setUint8(at + 9, headline.length);
        at += 10;
        for (const word of headline) {
          view.setUint32(at, word, true);
          at += 4;
        }
      }
    }
    return new Uint8Array(view.buffer);
  }

  /** The memory as it was at `toBytes`. Throws a RangeError on bytes of another format. */
  static fromBytes(bytes: Uint8Array): BoilerplateMemory {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const version = view.getUint32(0, true);
    if (version !== FORMAT_VERSION) {
      throw new RangeError(`boilerplate memory: expected format ${FORMAT_VERSION}, got ${version}`);
    }
    const memory = new BoilerplateMemory();
    const candidates = view.getUint32(4, true);
    const lines = candidates + view.getUint32(8, true);
    let at = 12;
    for (let i = 0; i < lines; i++) {
      const key = view.getFloat64(at, true);
      const count = view.getUint8(at + 8);
      const headline = Array.from({ length: view.getUint8(at + 9) }, (_, word) =>
        view.getUint32(at + 10 + 4 * word, true),
      );
      at += 10 + 4 * headline.length;
      (i < candidates ? memory.#candidates : memory.#repeated).put(key, { count, headline });
    }
    return memory;
  }

  #see(key: number | null, headline: readonly number[]): void {
    if (key === null) return;
    const repeated = this.#repeated.get(key);
    const seen = repeated ?? this.#candidates.get(key);
    if (seen === undefined) {
      this.#candidates.put(key, { count: 1, headline });
      return;
    }
    if (!related(seen.headline, headline)) {
      seen.count = Math.min(seen.count + 1, MIN_SIGHTINGS);
      seen.headline = headline;
    }
    if (seen.count > 1) {
      this.#candidates.delete(key);
      this.#repeated.put(key, seen);
    } else this.#candidates.put(key, seen);
  }
}

/** The smallest hashes of the headline's longer words: a sketch that follow-ups share. */
function headlineWords(article: ObservedArticle): number[] {
  const title = article.title ?? article.text.slice(0, 200);
  // Without its last segment: a shared suffix must not make two headlines related.
  const { hashes, starts, ends, flags } = words((lastSegment(title)?.head ?? title).slice(0, 200));
  const longer = new Set<number>();
  for (let i = 0; i < hashes.length; i++) {
    const units = (ends[i] as number) - (starts[i] as number);
    if (units >= 4 || (flags[i] as number) & WORD_CHARACTER) longer.add(hashes[i] as number);
  }
  return [...longer].sort((a, b) => a - b).slice(0, HEADLINE_WORDS);
}

function related(a: readonly number[], b: readonly number[]): boolean {
  const shared = a.filter((word) => b.includes(word)).length;
  return shared >= Math.min(RELATED_WORDS, a.length, b.length);
}

/** 21 bits of the outlet's hash above 32 bits of the line's: exact in a double. */
function keyOf(outletId: string, line: string): number | null {
  const letters = hashLetters(line);
  return letters === null ? null : (hashText(outletId) & 0x1fffff) * 0x1_0000_0000 + letters;
}
