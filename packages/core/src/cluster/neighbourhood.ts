/**
 * The nearest articles of an article, and what they say about a pair.
 *
 * Idea: the same similarity means much in a quiet corner of the news and little among a thousand
 * Olympic headlines. So a pair is judged against the neighbourhoods of both: how near its
 * similarity comes to the best that either has (`relative`), and how many near articles the two
 * have in common (`sharedNeighbours`, after Jarvis and Patrick 1973). These two carry over to
 * streams that the weights were never trained on.
 * In a window of a few articles everything is the nearest to everything. So a best below
 * USUAL_BEST counts as that, and only what comes close to the best is a neighbour.
 * Invariant: a pure function of the set of (sequence, similarity) entries, whatever their order.
 * Cost: insert O(NEAREST); compare O(NEAR²), about 100 integer comparisons.
 */

/** Entries kept, and compared for shared neighbours. */
const NEAREST = 10;
/** Similarity that an article of a busy stream nearly always finds. 0 to .25 scored the same there. */
const USUAL_BEST = 0.25;
/** Least similarity of a shared neighbour, as a share of the best. None and .3 to .7 scored alike. */
const NEAR_SHARE = 0.4;

/** Words of memory that a neighbourhood takes: how many entries, their keys, their similarities. */
export const NEIGHBOURHOOD_WORDS = 1 + 2 * NEAREST;
/** Similarities are multiples of this (see `round`), so integers hold them exactly. */
const SCALE = 65536;

/** A rounded similarity as {@link insertNear} takes it. */
export function scaledSimilarity(similarity: number): number {
  return Math.round(similarity * SCALE);
}

/** Puts an entry into the neighbourhood that stands in `words` from `start`. */
export function insertNear(words: Uint32Array, start: number, key: number, scaled: number): void {
  const size = words[start] as number;
  const keys = start + 1;
  let place = size;
  while (place > 0) {
    const other = words[keys + NEAREST + place - 1] as number;
    if (scaled < other || (scaled === other && key > (words[keys + place - 1] as number))) break;
    place--;
  }
  if (place >= NEAREST) return;
  const last = Math.min(size, NEAREST - 1);
  for (let i = keys + last; i > keys + place; i--) {
    words[i] = words[i - 1] as number;
    words[i + NEAREST] = words[i + NEAREST - 1] as number;
  }
  words[keys + place] = key;
  words[keys + NEAREST + place] = scaled;
  words[start] = last + 1;
}

export class Neighbourhood {
  /** Sequence number of the article itself. */
  readonly self: number;
  /** From `at`: how many entries; their sequence numbers; their similarities. Nearest first. */
  readonly #words: Uint32Array;
  readonly #at: number;

  /** An empty one in fresh memory, or the one that stands in `words` from `at`. */
  constructor(self: number, words: Uint32Array = new Uint32Array(NEIGHBOURHOOD_WORDS), at = 0) {
    this.self = self;
    this.#words = words;
    this.#at = at;
  }

  /** Ties: the earlier article is nearer. `similarity` is rounded. */
  insert(key: number, similarity: number): void {
    insertNear(this.#words, this.#at, key, scaledSimilarity(similarity));
  }

  clear(): void {
    this.#words[this.#at] = 0;
  }

  /** Similarity of the nearest, or what is usual where that is more. */
  get best(): number {
    const size = this.#words[this.#at] as number;
    const nearest = size === 0 ? 0 : (this.#words[this.#at + 1 + NEAREST] as number) / SCALE;
    return Math.max(USUAL_BEST, nearest);
  }

  /** How many of the nearest come close to the best. */
  get #close(): number {
    const least = NEAR_SHARE * this.best * SCALE;
    const similarities = this.#at + 1 + NEAREST;
    let count = this.#words[this.#at] as number;
    while (count > 0 && (this.#words[similarities + count - 1] as number) < least) count--;
    return count;
  }

  /** Share of the close ones (and the article itself) that both have, of the smaller list. */
  shared(other: Neighbourhood): number {
    const mine = this.#close;
    const theirs = other.#close;
    const words = other.#words;
    const first = other.#at + 1;
    let shared = 0;
    for (let i = -1; i < mine; i++) {
      const key = i < 0 ? this.self : (this.#words[this.#at + 1 + i] as number);
      if (key === other.self) {
        shared++;
        continue;
      }
      for (let j = first; j < first + theirs; j++) {
        if (words[j] === key) {
          shared++;
          break;
        }
      }
    }
    return shared / (1 + Math.min(mine, theirs));
  }
}

/** What is known of a pair once all candidates have been compared. */
export interface Context {
  readonly a: Neighbourhood;
  readonly b: Neighbourhood;
  readonly similarity: number;
  /** Share of the first article's telling names (see telling-names.ts). */
  readonly tellingNames: number;
}

/** Writes the features of CONTEXT_FEATURES from `at` on. */
export function contextFeatures(pair: Context, into: Float64Array, at: number): void {
  const { a, b, similarity, tellingNames } = pair;
  into[at] = similarity / Math.max(a.best, b.best, similarity);
  into[at + 1] = a.shared(b);
  into[at + 2] = tellingNames;
}
