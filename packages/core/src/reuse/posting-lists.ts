/**
 * An inverted index from 32-bit fingerprints to articles, in typed arrays.
 *
 *   heads: bucket -> newest posting, or a long list
 *   posting: key | older          (8 bytes; the postings of an article are contiguous)
 *   owners: block of four postings -> slot of the article
 *
 * Invariant: in a bucket, postings stand by descending sequence of their articles, whatever the
 * order in which they came, so that the index depends on what it holds and not on its past.
 * Cost: adding O(1) per posting when articles come in order. A posting knows no newer one, so
 * removing walks its chain; a chain that turns out to be long (a phrase that thousands use) becomes
 * a plain list, from which one is removed by binary search. 9 bytes plus 2 to 4 of buckets per
 * posting. Pages and shards grow one at a time, so that no single article pays for a copy of the
 * whole.
 */
import { lastingBuffer } from '../lasting-memory.ts';
import { isLong, LongLists } from './long-lists.ts';

const PAGE_BITS = 12;
const PAGE = 1 << PAGE_BITS;
const SHARD_BITS = 6;
const BLOCK_BITS = 2;
const BLOCK = 1 << BLOCK_BITS;
/** Half a megabyte in all shards: room for the fingerprints of some six thousand articles. */
const FIRST_BUCKETS = 2048;
const NONE = -1;
/** Buckets whose postings are loaded together when a shard grows. */
const AHEAD = 32;
/** Steps to a removed posting from which its chain becomes a list. */
const LONG_WALK = 128;
/** Articles listed in one step: some 50 ms. */
const ARTICLES_A_STEP = 10_000;

interface Shard {
  heads: Int32Array;
  count: number;
}

interface Appended {
  readonly slot: number;
  readonly range: number;
  readonly count: number;
}

export class PostingLists {
  /** Pairs of key and older. */
  readonly #pages: Int32Array[] = [];
  readonly #owners: Int32Array[] = [];
  readonly #shards: Shard[] = Array.from({ length: 1 << SHARD_BITS }, () => ({
    heads: new Int32Array(FIRST_BUCKETS).fill(NONE),
    count: 0,
  }));
  readonly #long = new LongLists((posting) => this.#sequence(posting));
  /** Free ranges by their number of blocks; ranges are reused whole. */
  readonly #free = new Map<number, number[]>();
  readonly #sequenceOf: (slot: number) => number;
  #end = 0;
  /** What is written and not listed yet. */
  #appended: Appended[] = [];
  /** Heads of the keys that are asked for next. */
  #ahead = new Int32Array(64);
  /** No posting is of a later article. */
  #latest = Number.NEGATIVE_INFINITY;

  /** `sequenceOf` gives the place in the stream of the article in a slot. */
  constructor(sequenceOf: (slot: number) => number) {
    this.#sequenceOf = sequenceOf;
  }

  /** Adds the distinct fingerprints of one article; returns where they stand. */
  add(slot: number, keys: ArrayLike<number>): number {
    const range = this.#write(slot, keys);
    const sequence = this.#sequenceOf(slot);
    const isLatest = sequence >= this.#latest;
    if (isLatest) this.#latest = sequence;
    for (let k = 0; k < keys.length; k++) {
      const key = (keys[k] as number) | 0;
      const shard = this.#shardOf(key);
      if (shard.count >= shard.heads.length * 2) this.#grow(shard);
      shard.count++;
      const bucket = bucketOf(key, shard);
      const head = shard.heads[bucket] as number;
      if (isLong(head)) this.#long.insert(head, range + k);
      else if (isLatest) this.#prepend(range + k, shard, bucket);
      else this.#insert(range + k, shard, bucket, sequence);
    }
    return range;
  }

  /**
   * Like {@link add} for many articles at once, into lists that hold nothing else: they can be read
   * after {@link listing}. The shards have their size from the start then, and nothing moves.
   */
  append(slot: number, keys: ArrayLike<number>): number {
    const range = this.#write(slot, keys);
    if (range >= 0) this.#appended.push({ slot, range, count: keys.length });
    return range;
  }

  /** Lists what was appended, in steps. Cost: linear, and the order of the articles. */
  *listing(): Generator<void> {
    const all = this.#appended;
    if (all.length === 0) return;
    this.#appended = [];
    const counts = new Uint32Array(this.#shards.length);
    for (const { range, count } of all) {
      for (let posting = range; posting < range + count; posting++) {
        const shard = shardOf(this.#key(posting));
        counts[shard] = (counts[shard] as number) + 1;
      }
    }
    for (const [at, shard] of this.#shards.entries()) {
      shard.count = counts[at] as number;
      let buckets = FIRST_BUCKETS;
      while (shard.count > buckets * 2) buckets *= 2;
      if (buckets > shard.heads.length) shard.heads = new Int32Array(buckets).fill(NONE);
    }
    all.sort((one, other) => this.#sequenceOf(one.slot) - this.#sequenceOf(other.slot));
    for (const [at, { range, count }] of all.entries()) {
      if (at % ARTICLES_A_STEP === 0) yield;
      for (let posting = range; posting < range + count; posting++) {
        const key = this.#key(posting);
        const shard = this.#shardOf(key);
        this.#prepend(posting, shard, bucketOf(key, shard));
      }
    }
    this.#latest = this.#sequenceOf(all.at(-1)?.slot ?? NONE);
  }

  /** Removes the `count` postings that {@link add} put at `range`. */
  remove(range: number, count: number): void {
    if (count === 0) return;
    for (let posting = range; posting < range + count; posting++) {
      const key = this.#key(posting);
      const shard = this.#shardOf(key);
      const bucket = bucketOf(key, shard);
      const head = shard.heads[bucket] as number;
      if (isLong(head)) {
        if (this.#long.remove(head, posting)) this.#relink(shard, bucket);
      } else this.#unlink(posting, shard, bucket);
      shard.count--;
    }
    const blocks = blocksFor(count);
    const free = this.#free.get(blocks);
    if (free === undefined) this.#free.set(blocks, [range]);
    else free.push(range);
  }

  /** The fingerprints at `range`, as they were added. */
  keys(range: number, count: number): Uint32Array {
    return Uint32Array.from({ length: count }, (_, k) => this.#key(range + k));
  }

  /**
   * Loads what {@link read} will ask for. Nearly every key lies in another line of memory: asked for
   * one after the other each has to be waited for, asked for together they come together.
   */
  prefetch(keys: Uint32Array, count: number): void {
    if (this.#ahead.length < count) this.#ahead = new Int32Array(count * 2);
    for (let k = 0; k < count; k++) {
      const key = (keys[k] as number) | 0;
      const shard = this.#shardOf(key);
      this.#ahead[k] = shard.heads[bucketOf(key, shard)] as number;
    }
    this.#touch(this.#ahead, 0, count);
  }

  /** Loads the first postings of some chains. */
  #touch(heads: Int32Array, from: number, to: number): void {
    let seen = 0;
    for (let i = from; i < to; i++) {
      const head = heads[i] as number;
      if (head >= 0) seen ^= this.#older(head);
    }
    // Of no meaning, but what is not used is not loaded.
    this.#ahead[0] = seen;
  }

  /** Fills `slots` with the newest articles that hold `key`; returns how many it found. */
  read(key: number, slots: Int32Array): number {
    const wanted = key | 0;
    const shard = this.#shardOf(wanted);
    let posting = shard.heads[bucketOf(wanted, shard)] as number;
    if (isLong(posting)) return this.#readLong(this.#long.at(posting), wanted, slots);
    let count = 0;
    while (posting >= 0 && count < slots.length) {
      const page = this.#pages[posting >> PAGE_BITS] as Int32Array;
      const at = (posting & (PAGE - 1)) * 2;
      if (page[at] === wanted) slots[count++] = this.#owner(posting);
      posting = page[at + 1] as number;
    }
    return count;
  }

  #readLong(list: readonly number[], wanted: number, slots: Int32Array): number {
    let count = 0;
    for (let i = list.length - 1; i >= 0 && count < slots.length; i--) {
      const posting = list[i] as number;
      if (this.#key(posting) === wanted) slots[count++] = this.#owner(posting);
    }
    return count;
  }

  /** Puts the keys of one article where they stay. */
  #write(slot: number, keys: ArrayLike<number>): number {
    if (keys.length === 0) return NONE;
    const range = this.#take(blocksFor(keys.length));
    for (let at = range; at < range + keys.length; at += BLOCK) {
      (this.#owners[at >> PAGE_BITS] as Int32Array)[(at & (PAGE - 1)) >> BLOCK_BITS] = slot;
    }
    for (let k = 0; k < keys.length; k++) {
      const page = this.#pages[(range + k) >> PAGE_BITS] as Int32Array;
      page[((range + k) & (PAGE - 1)) * 2] = (keys[k] as number) | 0;
    }
    return range;
  }

  #prepend(posting: number, shard: Shard, bucket: number): void {
    this.#setOlder(posting, shard.heads[bucket] as number);
    shard.heads[bucket] = posting;
  }

  /** Puts a posting before the first one of its bucket that is not of a later article. */
  #insert(posting: number, shard: Shard, bucket: number, sequence: number): void {
    let newer = NONE;
    let older = shard.heads[bucket] as number;
    while (older >= 0 && this.#sequence(older) > sequence) {
      newer = older;
      older = this.#older(older);
    }
    this.#setOlder(posting, older);
    if (newer < 0) shard.heads[bucket] = posting;
    else this.#setOlder(newer, posting);
  }

  #unlink(posting: number, shard: Shard, bucket: number): void {
    let steps = 0;
    let newer = NONE;
    for (let at = shard.heads[bucket] as number; at !== posting; at = this.#older(at)) {
      newer = at;
      steps++;
    }
    if (newer < 0) shard.heads[bucket] = this.#older(posting);
    else this.#setOlder(newer, this.#older(posting));
    if (steps < LONG_WALK) return;
    const list: number[] = [];
    for (let at = shard.heads[bucket] as number; at >= 0; at = this.#older(at)) list.push(at);
    shard.heads[bucket] = this.#long.begin(list.reverse());
  }

  /** Makes a chain of a list again. */
  #relink(shard: Shard, bucket: number): void {
    const list = this.#long.end(shard.heads[bucket] as number);
    shard.heads[bucket] = NONE;
    for (const posting of list) this.#prepend(posting, shard, bucket);
  }

  /** Doubles a shard's buckets; each divides into two that keep its order. */
  #grow(shard: Shard): void {
    const old = shard.heads;
    shard.heads = new Int32Array(old.length * 2).fill(NONE);
    for (let bucket = 0; bucket < old.length; bucket++) {
      if (bucket % AHEAD === 0) this.#touch(old, bucket, bucket + AHEAD);
      const head = old[bucket] as number;
      if (head === NONE) continue;
      if (isLong(head)) this.#divideList(head, shard);
      else this.#divideChain(head, shard, bucket);
    }
  }

  #divideList(head: number, shard: Shard): void {
    for (const posting of this.#long.end(head)) {
      this.#prepend(posting, shard, bucketOf(this.#key(posting), shard));
    }
  }

  #divideChain(head: number, shard: Shard, bucket: number): void {
    const half = shard.heads.length / 2;
    let [low, high] = [NONE, NONE];
    for (let at = head; at >= 0; at = this.#older(at)) {
      if (((this.#key(at) >>> SHARD_BITS) & half) === 0) {
        if (low < 0) shard.heads[bucket] = at;
        else this.#setOlder(low, at);
        low = at;
      } else {
        if (high < 0) shard.heads[bucket + half] = at;
        else this.#setOlder(high, at);
        high = at;
      }
    }
    if (low >= 0) this.#setOlder(low, NONE);
    if (high >= 0) this.#setOlder(high, NONE);
  }

  #shardOf(key: number): Shard {
    return this.#shards[shardOf(key)] as Shard;
  }

  #take(blocks: number): number {
    const free = this.#free.get(blocks)?.pop();
    if (free !== undefined) return free;
    const range = this.#end;
    this.#end += blocks * BLOCK;
    while (this.#pages.length * PAGE < this.#end) {
      this.#pages.push(new Int32Array(lastingBuffer(PAGE * 8)));
      this.#owners.push(new Int32Array(lastingBuffer((PAGE / BLOCK) * 4)));
    }
    return range;
  }

  #key(posting: number): number {
    return (this.#pages[posting >> PAGE_BITS] as Int32Array)[(posting & (PAGE - 1)) * 2] as number;
  }

  #older(posting: number): number {
    const page = this.#pages[posting >> PAGE_BITS] as Int32Array;
    return page[(posting & (PAGE - 1)) * 2 + 1] as number;
  }

  #setOlder(posting: number, older: number): void {
    const page = this.#pages[posting >> PAGE_BITS] as Int32Array;
    page[(posting & (PAGE - 1)) * 2 + 1] = older;
  }

  #owner(posting: number): number {
    const page = this.#owners[posting >> PAGE_BITS] as Int32Array;
    return page[(posting & (PAGE - 1)) >> BLOCK_BITS] as number;
  }

  #sequence(posting: number): number {
    return this.#sequenceOf(this.#owner(posting));
  }
}

function blocksFor(postings: number): number {
  return (postings + BLOCK - 1) >> BLOCK_BITS;
}

/** By the lowest bits: fingerprints are the least of many hashes, so their highest are mostly 0. */
function shardOf(key: number): number {
  return key & ((1 << SHARD_BITS) - 1);
}

function bucketOf(key: number, shard: Shard): number {
  return (key >>> SHARD_BITS) & (shard.heads.length - 1);
}
