/**
 * Lists of slots, in typed arrays.
 *
 * Idea: an index holds hundreds of thousands of short lists, and an array for each would cost more
 * than what is in it. A list lives in a block of 4, 8, 16, … words, all blocks of one size side by
 * side: a count, then the slots, oldest first, so that the newest are read in one sweep. A list
 * that grows or shrinks past its size moves, and its name changes.
 *
 *   name of a list = block × 32 + size class
 *
 * Cost: add O(1) amortised; remove O(length), less when the oldest leaves; 4 bytes a slot plus
 * spare room.
 */
export class SlotLists {
  /** By size class: blocks of 2 ** class words. */
  readonly #pools: Int32Array[] = [];
  readonly #used: number[] = [];
  readonly #free: number[][] = [];

  /** A list of two. */
  of(first: number, second: number): number {
    const list = this.#claim(SMALLEST);
    const pool = this.poolOf(list);
    const at = this.startOf(list);
    pool[at] = 2;
    pool[at + 1] = first;
    pool[at + 2] = second;
    return list;
  }

  /** Where the list stands: its count, and the slots behind it, oldest first. */
  poolOf(list: number): Int32Array {
    return this.#pools[list & CLASSES] as Int32Array;
  }

  startOf(list: number): number {
    return (list >>> CLASS_BITS) << (list & CLASSES);
  }

  /** Adds a slot at the end; answers the list's name from now on. */
  add(list: number, slot: number): number {
    const pool = this.poolOf(list);
    const at = this.startOf(list);
    const count = pool[at] as number;
    const room = 1 << (list & CLASSES);
    const name = count + 1 < room ? list : this.#move(list, (list & CLASSES) + 1);
    const start = this.startOf(name);
    const kept = this.poolOf(name);
    kept[start] = count + 1;
    kept[start + count + 1] = slot;
    return name;
  }

  /** Takes a slot out; answers the list's name from now on, or ~slot of the only one left. */
  remove(list: number, slot: number): number {
    const pool = this.poolOf(list);
    const at = this.startOf(list);
    const count = pool[at] as number;
    const end = at + count + 1;
    let place = at + 1;
    while (place < end && pool[place] !== slot) place++;
    if (place === end) return list;
    pool.copyWithin(place, place + 1, end);
    pool[at] = count - 1;
    if (count === 2) {
      const left = pool[at + 1] as number;
      this.#release(list);
      return ~left;
    }
    const kind = list & CLASSES;
    return kind > SMALLEST && 4 * count <= 1 << kind ? this.#move(list, kind - 1) : list;
  }

  /** Puts a list into a block of another size. */
  #move(list: number, kind: number): number {
    const moved = this.#claim(kind);
    const from = this.poolOf(list);
    const at = this.startOf(list);
    const count = from[at] as number;
    this.poolOf(moved).set(from.subarray(at, at + count + 1), this.startOf(moved));
    this.#release(list);
    return moved;
  }

  #claim(kind: number): number {
    while (this.#pools.length <= kind) {
      this.#pools.push(new Int32Array(0));
      this.#used.push(0);
      this.#free.push([]);
    }
    const free = this.#free[kind]?.pop();
    if (free !== undefined) return (free << CLASS_BITS) | kind;
    const block = this.#used[kind] as number;
    this.#used[kind] = block + 1;
    const pool = this.#pools[kind] as Int32Array;
    if ((block + 1) << kind > pool.length) {
      const blocks = Math.max(FEWEST_BLOCKS, block + 1 + (block >> 2));
      const larger = new Int32Array(blocks << kind);
      larger.set(pool);
      this.#pools[kind] = larger;
    }
    return (block << CLASS_BITS) | kind;
  }

  #release(list: number): void {
    this.#free[list & CLASSES]?.push(list >>> CLASS_BITS);
  }
}

const CLASS_BITS = 5;
const CLASSES = (1 << CLASS_BITS) - 1;
const SMALLEST = 2;
const FEWEST_BLOCKS = 16;
