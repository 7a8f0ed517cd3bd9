/**
 * Typed arrays cut from common buffers, one behind the other.
 *
 * A buffer of its own lies outside of the heap: to get, register and free one costs as much as
 * splitting fifty words, and an article needs several. Invariant: no byte is given out twice, so
 * every array begins with zeros and nobody writes into another's. A buffer lives as long as any
 * array in it: what is cut from the same one should live about as long.
 */
const BYTES = 1 << 16;
/** Longer arrays get a buffer of their own. */
const LONGEST = BYTES >> 2;

class SharedBuffers {
  #buffer = new ArrayBuffer(BYTES);
  #used = 0;

  uint32s(length: number): Uint32Array {
    const at = this.#take(length * 4);
    return at < 0 ? new Uint32Array(length) : new Uint32Array(this.#buffer, at, length);
  }

  int32s(length: number): Int32Array {
    const at = this.#take(length * 4);
    return at < 0 ? new Int32Array(length) : new Int32Array(this.#buffer, at, length);
  }

  uint8s(length: number): Uint8Array {
    const at = this.#take(length);
    return at < 0 ? new Uint8Array(length) : new Uint8Array(this.#buffer, at, length);
  }

  /** Where free bytes begin, at a multiple of four; -1 for too many. */
  #take(bytes: number): number {
    if (bytes > LONGEST) return -1;
    if (this.#used + bytes > BYTES) {
      this.#buffer = new ArrayBuffer(BYTES);
      this.#used = 0;
    }
    const at = this.#used;
    this.#used = (at + bytes + 3) & ~3;
    return at;
  }
}

/** For what may be kept as long as a text is at hand. */
export const lasting = new SharedBuffers();
/** For what is forgotten with the article that is being read. */
export const passing = new SharedBuffers();
