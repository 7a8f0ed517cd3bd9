/**
 * An inverted index from 32-bit fingerprints to articles, in typed arrays.
 *
 *   heads: bucket -> newest posting
 *   posting: key | slot | older | newer      (16 bytes; the postings of an article are contiguous)
 *
 * Invariant: in a bucket, postings stand by descending sequence of their articles, whatever the
 * order in which they came, so that the index depends on what it holds and not on its past.
 * Cost: adding and removing O(1) per posting when articles come in order; 16 bytes plus 2 to 8 of
 * buckets per posting. Pages and shards grow one at a time, so that no single article pays for a
 * copy of the whole.
 */

const PAGE_BITS = 14;
const PAGE = 1 << PAGE_BITS;
const SHARD_BITS = 6;
const FIELDS = 4;
const KEY = 0;
const SLOT = 1;
const OLDER = 2;
const NEWER = 3;
const FIRST_BUCKETS = 16;

interface Shard {
  heads: Int32Array;
  count: number;
}

export class PostingLists {
  readonly #pages: Int32Array[] = [];
  readonly #shards: Shard[] = Array.from({ length: 1 << SHARD_BITS }, () => ({
    heads: new Int32Array(FIRST_BUCKETS).fill(-1),
    count: 0,
  }));
  /** Free ranges by their length; ranges are reused whole. */
  readonly #free = new Map<number, number[]>();
  readonly #sequenceOf: (slot: number) => number;
  #end = 0;

  /** `sequenceOf` gives the place in the stream of the article in a slot. */
  constructor(sequenceOf: (slot: number) => number) {
    this.#sequenceOf = sequenceOf;
  }

  /** Adds the distinct fingerprints of one article; returns where they stand. */
  add(slot: number, keys: ArrayLike<number>): number {
    if (keys.length === 0) return -1;
    const range = this.#free.get(keys.length)?.pop() ?? this.#extend(keys.length);
    for (let k = 0; k < keys.length; k++) this.#insert(range + k, (keys[k] as number) | 0, slot);
    return range;
  }

  /** Removes the `count` postings that {@link add} put at `range`. */
  remove(range: number, count: number): void {
    for (let posting = range; posting < range + count; posting++) {
      const key = this.#get(posting, KEY);
      const older = this.#get(posting, OLDER);
      const newer = this.#get(posting, NEWER);
      const shard = this.#shardOf(key);
      if (newer < 0) shard.heads[bucketOf(key, shard)] = older;
      else this.#set(newer, OLDER, older);
      if (older >= 0) this.#set(older, NEWER, newer);
      shard.count--;
    }
    if (count === 0) return;
    const free = this.#free.get(count);
    if (free === undefined) this.#free.set(count, [range]);
    else free.push(range);
  }

  /** The fingerprints at `range`, as they were added. */
  keys(range: number, count: number): Uint32Array {
    return Uint32Array.from({ length: count }, (_, k) => this.#get(range + k, KEY));
  }

  /** Fills `slots` with the newest articles that hold `key`; returns how many it found. */
  read(key: number, slots: Int32Array): number {
    const wanted = key | 0;
    const shard = this.#shardOf(wanted);
    let count = 0;
    let posting = shard.heads[bucketOf(wanted, shard)] as number;
    while (posting >= 0 && count < slots.length) {
      const page = this.#pages[posting >> PAGE_BITS] as Int32Array;
      const at = (posting & (PAGE - 1)) * FIELDS;
      if (page[at + KEY] === wanted) slots[count++] = page[at + SLOT] as number;
      posting = page[at + OLDER] as number;
    }
    return count;
  }

  #insert(posting: number, key: number, slot: number): void {
    const shard = this.#shardOf(key);
    if (shard.count >= shard.heads.length * 2) this.#grow(shard);
    shard.count++;
    this.#set(posting, KEY, key);
    this.#set(posting, SLOT, slot);
    this.#link(posting, key, slot, shard);
  }

  #link(posting: number, key: number, slot: number, shard: Shard): void {
    const bucket = bucketOf(key, shard);
    const sequence = this.#sequenceOf(slot);
    let newer = -1;
    let older = shard.heads[bucket] as number;
    while (older >= 0 && this.#sequenceOf(this.#get(older, SLOT)) > sequence) {
      newer = older;
      older = this.#get(older, OLDER);
    }
    this.#chain(posting, newer, older);
    if (newer < 0) shard.heads[bucket] = posting;
    else this.#set(newer, OLDER, posting);
  }

  /** Writes a posting's neighbours, and to the older one who its newer is. */
  #chain(posting: number, newer: number, older: number): void {
    const page = this.#pages[posting >> PAGE_BITS] as Int32Array;
    const at = (posting & (PAGE - 1)) * FIELDS;
    page[at + OLDER] = older;
    page[at + NEWER] = newer;
    if (older >= 0) this.#set(older, NEWER, posting);
  }

  /**
   * Quadruples a shard's buckets. All postings of a new bucket come from one old bucket, oldest
   * first, so each is put at the head without looking at any other.
   */
  #grow(shard: Shard): void {
    const old = shard.heads;
    shard.heads = new Int32Array(old.length * 4).fill(-1);
    for (const head of old) {
      let posting = head;
      while (posting >= 0 && this.#get(posting, OLDER) >= 0) posting = this.#get(posting, OLDER);
      while (posting >= 0) {
        const newer = this.#get(posting, NEWER);
        const bucket = bucketOf(this.#get(posting, KEY), shard);
        this.#chain(posting, -1, shard.heads[bucket] as number);
        shard.heads[bucket] = posting;
        posting = newer;
      }
    }
  }

  #shardOf(key: number): Shard {
    return this.#shards[key >>> (32 - SHARD_BITS)] as Shard;
  }

  #extend(count: number): number {
    const range = this.#end;
    this.#end += count;
    while (this.#pages.length * PAGE < this.#end) this.#pages.push(new Int32Array(PAGE * FIELDS));
    return range;
  }

  #get(posting: number, field: number): number {
    const page = this.#pages[posting >> PAGE_BITS] as Int32Array;
    return page[(posting & (PAGE - 1)) * FIELDS + field] as number;
  }

  #set(posting: number, field: number, value: number): void {
    const page = this.#pages[posting >> PAGE_BITS] as Int32Array;
    page[(posting & (PAGE - 1)) * FIELDS + field] = value;
  }
}

function bucketOf(key: number, shard: Shard): number {
  return key & (shard.heads.length - 1);
}
