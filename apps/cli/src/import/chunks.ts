import type { GoodLine } from '../bad-lines.ts';
import { type SentItem, sentItem } from './sent-item.ts';

/** Articles that travel in one request. */
export interface Chunk {
  readonly lines: readonly number[];
  readonly items: readonly SentItem[];
}

export interface ChunkBounds {
  readonly maxItems: number;
  /** Bytes of the items as JSON. One article may exceed it and then travels alone. */
  readonly maxBytes: number;
}

export const defaultBounds: ChunkBounds = { maxItems: 200, maxBytes: 4_000_000 };

/** Groups articles, in order, into chunks within the bounds. */
export async function* chunksOf(
  lines: AsyncIterable<GoodLine>,
  bounds: ChunkBounds,
): AsyncGenerator<Chunk> {
  let chunk: { lines: number[]; items: SentItem[] } = { lines: [], items: [] };
  let bytes = 0;
  for await (const { line, article } of lines) {
    const item = sentItem(article);
    const size = Buffer.byteLength(JSON.stringify(item)) + 1;
    const full = chunk.items.length >= bounds.maxItems || bytes + size > bounds.maxBytes;
    if (chunk.items.length > 0 && full) {
      yield chunk;
      chunk = { lines: [], items: [] };
      bytes = 0;
    }
    chunk.lines.push(line);
    chunk.items.push(item);
    bytes += size;
  }
  if (chunk.items.length > 0) yield chunk;
}
