/** Items of a stream, gathered for one transaction. */
export interface ChunkLimits {
  readonly maxItems: number;
  readonly maxWeight: number;
  /** A started chunk waits this long for more; null: until it is full or the stream ends. */
  readonly idleMilliseconds: number | null;
}

/** Gathers items into chunks; asks for the next item only when the last chunk was taken. */
export async function* chunks<T>(
  items: AsyncIterable<T>,
  weightOf: (item: T) => number,
  limits: ChunkLimits,
): AsyncGenerator<T[]> {
  const iterator = items[Symbol.asyncIterator]();
  let chunk: T[] = [];
  let weight = 0;
  let next = iterator.next();
  try {
    for (;;) {
      const result =
        chunk.length > 0 ? await withinIdle(next, limits.idleMilliseconds) : await next;
      if (result !== null && result.done !== true) {
        chunk.push(result.value);
        weight += weightOf(result.value);
        next = iterator.next();
        // Its failure is heard when it is awaited; until then it must not count as unhandled.
        next.catch(() => undefined);
      }
      const full = chunk.length >= limits.maxItems || weight >= limits.maxWeight;
      if (chunk.length > 0 && (full || result === null || result.done === true)) {
        yield chunk;
        chunk = [];
        weight = 0;
      }
      if (result?.done === true) return;
    }
  } finally {
    // Not awaited: it would wait for a sender that has gone silent.
    iterator.return?.().catch(() => undefined);
  }
}

/** Null when nothing came in time. */
async function withinIdle<T>(next: Promise<T>, milliseconds: number | null): Promise<T | null> {
  if (milliseconds === null) return next;
  let timer: NodeJS.Timeout | undefined;
  const idle = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, milliseconds, null);
  });
  try {
    return await Promise.race([next, idle]);
  } finally {
    clearTimeout(timer);
  }
}
