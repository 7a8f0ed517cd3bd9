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

export class Neighbourhood {
  /** Sequence number of the article itself. */
  readonly self: number;
  /** Sequence numbers and similarities, nearest first; ties: earlier article first. */
  readonly #keys = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
  readonly #similarities = [0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5];
  #size = 0;

  constructor(self: number) {
    this.self = self;
  }

  insert(key: number, similarity: number): void {
    const keys = this.#keys;
    const similarities = this.#similarities;
    let at = this.#size;
    while (at > 0 && precedes(similarity, key, similarities[at - 1], keys[at - 1])) at--;
    if (at >= NEAREST) return;
    const last = Math.min(this.#size, NEAREST - 1);
    for (let i = last; i > at; i--) {
      keys[i] = keys[i - 1] as number;
      similarities[i] = similarities[i - 1] as number;
    }
    keys[at] = key;
    similarities[at] = similarity;
    this.#size = last + 1;
  }

  /** Similarity of the nearest, or what is usual where that is more. */
  get best(): number {
    return Math.max(USUAL_BEST, this.#size === 0 ? 0 : (this.#similarities[0] as number));
  }

  /** How many of the nearest come close to the best. */
  get #close(): number {
    const least = NEAR_SHARE * this.best;
    let count = this.#size;
    while (count > 0 && (this.#similarities[count - 1] as number) < least) count--;
    return count;
  }

  /** Share of the close ones (and the article itself) that both have, of the smaller list. */
  shared(other: Neighbourhood): number {
    const mine = this.#close;
    const theirs = other.#close;
    const keys = other.#keys;
    let shared = 0;
    for (let i = -1; i < mine; i++) {
      const key = i < 0 ? this.self : (this.#keys[i] as number);
      if (key === other.self) {
        shared++;
        continue;
      }
      for (let j = 0; j < theirs; j++) {
        if (keys[j] === key) {
          shared++;
          break;
        }
      }
    }
    return shared / (1 + Math.min(mine, theirs));
  }
}

function precedes(similarity: number, key: number, other = 0, otherKey = 0): boolean {
  return similarity > other || (similarity === other && key < otherKey);
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
