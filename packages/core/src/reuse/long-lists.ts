/**
 * Buckets whose chain has become long, as plain lists of postings, oldest first.
 *
 * A head below {@link FIRST_LONG} names one of them: -2 the first, -3 the second.
 */
const FIRST_LONG = -2;
/** Length at which a list has ended and becomes a chain again. */
const SHORT_LIST = 32;

export class LongLists {
  /** Null where one has ended. */
  readonly #lists: (number[] | null)[] = [];
  readonly #sequenceOf: (posting: number) => number;

  /** `sequenceOf` gives the place in the stream of the article of a posting. */
  constructor(sequenceOf: (posting: number) => number) {
    this.#sequenceOf = sequenceOf;
  }

  /** Keeps a list; answers the head that names it. */
  begin(list: number[]): number {
    const free = this.#lists.indexOf(null);
    const place = free < 0 ? this.#lists.length : free;
    this.#lists[place] = list;
    return FIRST_LONG - place;
  }

  at(head: number): readonly number[] {
    // A head names its list as long as the list lives.
    return this.#lists[FIRST_LONG - head] as number[];
  }

  end(head: number): readonly number[] {
    const list = this.at(head);
    this.#lists[FIRST_LONG - head] = null;
    return list;
  }

  insert(head: number, posting: number): void {
    const list = this.at(head) as number[];
    list.splice(this.#placeOf(list, this.#sequenceOf(posting) + 1), 0, posting);
  }

  /** Takes a posting out; true when the list is short now. */
  remove(head: number, posting: number): boolean {
    const list = this.at(head) as number[];
    let at = this.#placeOf(list, this.#sequenceOf(posting));
    // Two keys of one article can share a bucket.
    while (list[at] !== posting) at++;
    list.splice(at, 1);
    return list.length <= SHORT_LIST;
  }

  /** Where the first posting stands that is of this sequence or a later one. */
  #placeOf(list: readonly number[], sequence: number): number {
    let from = 0;
    let to = list.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      if (this.#sequenceOf(list[middle] as number) < sequence) from = middle + 1;
      else to = middle;
    }
    return from;
  }
}

/** Whether a head names a list. */
export function isLong(head: number): boolean {
  return head <= FIRST_LONG;
}
