/**
 * Memory for pages that stay as long as what they index.
 *
 * V8 takes the bytes of an ArrayBuffer for pressure and begins a collection of the whole heap for
 * every 64 MB of them. While 100,000 articles are restored that is five times for nothing, a fifth of
 * the time. Shared memory is not counted so; it is used by this thread alone, and goes with the
 * objects that hold it, like any other.
 *
 * Not for what is thrown away often: garbage of it waits until something else calls for a collection.
 */
export function lastingBuffer(bytes: number): SharedArrayBuffer {
  return new SharedArrayBuffer(bytes);
}
