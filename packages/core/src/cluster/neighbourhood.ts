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
 * Cost: insert O(NEAREST); compare O(NEAREST), as what `best`, the close ones and their keys come to
 * is kept until the next insert, and a filter of one bit for each key sorts most others out.
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
const UNKNOWN = -1;

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
  /* Of the entries as they are: similarity of the best, how many are close, bits of their keys. */
  #best = UNKNOWN;
  #close = 0;
  #keys = 0;

  /** An empty one in fresh memory, or the one that stands in `words` from `at`. */
  constructor(self: number, words: Uint32Array = new Uint32Array(NEIGHBOURHOOD_WORDS), at = 0) {
    this.self = self;
    this.#words = words;
    this.#at = at;
  }

  /** Ties: the earlier article is nearer. `similarity` is rounded. */
  insert(key: number, similarity: number): void {
    this.#best = UNKNOWN;
    insertNear(this.#words, this.#at, key, scaledSimilarity(similarity));
  }

  clear(): void {
    this.#words[this.#at] = 0;
    this.#best = UNKNOWN;
  }

  /** Whether it is among the entries. */
  holds(key: number): boolean {
    const first = this.#at + 1;
    const end = first + (this.#words[this.#at] as number);
    for (let at = first; at < end; at++) if (this.#words[at] === key) return true;
    return false;
  }

  /** Similarity of the nearest, or what is usual where that is more. */
  get best(): number {
    if (this.#best === UNKNOWN) this.#look();
    return this.#best / SCALE;
  }

  /** Share of the close ones (and the article itself) that both have, of the smaller list. */
  shared(other: Neighbourhood): number {
    if (this.#best === UNKNOWN) this.#look();
    if (other.#best === UNKNOWN) other.#look();
    const first = other.#at + 1;
    const end = first + other.#close;
    let shared = this.#has(other.self) ? 1 : 0;
    for (let at = first; at < end; at++) if (this.#has(other.#words[at] as number)) shared++;
    return shared / (1 + Math.min(this.#close, other.#close));
  }

  /** Whether it is a close one, or the article itself. */
  #has(key: number): boolean {
    if (((this.#keys >>> (key & 31)) & 1) === 0) return false;
    if (key === this.self) return true;
    const first = this.#at + 1;
    const end = first + this.#close;
    for (let at = first; at < end; at++) if (this.#words[at] === key) return true;
    return false;
  }

  #look(): void {
    const words = this.#words;
    const keys = this.#at + 1;
    let count = words[this.#at] as number;
    const nearest = count === 0 ? 0 : (words[keys + NEAREST] as number);
    this.#best = Math.max(USUAL_BEST * SCALE, nearest);
    const least = NEAR_SHARE * this.#best;
    while (count > 0 && (words[keys + NEAREST + count - 1] as number) < least) count--;
    this.#close = count;
    this.#keys = 1 << (this.self & 31);
    for (let at = keys; at < keys + count; at++) this.#keys |= 1 << ((words[at] as number) & 31);
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
