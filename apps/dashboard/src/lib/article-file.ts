import type { ArticleItem } from './api.ts';

/**
 * Article files: one JSON object per line, `{"id","url","source","title","text","publishedAt",
 * "language"}`, possibly with labels that only the evaluation reads.
 */
export interface FileLine {
  /** From 1. */
  readonly number: number;
  readonly text: string;
}

export interface Batch {
  readonly lines: readonly FileLine[];
  /** Bytes of the file read so far. */
  readonly bytesRead: number;
}

/** A line as the API takes it: the file's id becomes the external id, labels stay behind. */
export function articleItem(line: unknown): ArticleItem {
  if (typeof line !== 'object' || line === null || Array.isArray(line)) {
    throw new TypeError('expected a JSON object');
  }
  const { id, externalId, url, source, title, text, html, publishedAt, language } =
    line as ArticleItem & { id?: unknown };
  return {
    externalId: externalId ?? (id === undefined || id === null ? null : String(id)),
    url,
    source,
    title,
    text,
    html,
    publishedAt,
    language,
  };
}

/**
 * Reads a file in batches of at most `most` lines and about `characters` characters, without
 * holding it in memory; a longer line is a batch of its own. Empty lines are left out but counted.
 */
export async function* batches(
  file: ReadableStream<Uint8Array>,
  { most, characters }: { most: number; characters: number },
): AsyncGenerator<Batch> {
  let bytesRead = 0;
  let lines: FileLine[] = [];
  let size = 0;
  for await (const { line, read } of linesOf(file)) {
    bytesRead = read;
    if (!line.text.trim()) continue;
    if (lines.length > 0 && (lines.length >= most || size + line.text.length > characters)) {
      yield { lines, bytesRead };
      lines = [];
      size = 0;
    }
    lines.push(line);
    size += line.text.length;
  }
  if (lines.length > 0) yield { lines, bytesRead };
}

async function* linesOf(
  file: ReadableStream<Uint8Array>,
): AsyncGenerator<{ line: FileLine; read: number }> {
  const decoder = new TextDecoder();
  const reader = file.getReader();
  let rest = '';
  let number = 0;
  let read = 0;
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    read += chunk.value.byteLength;
    const parts = (rest + decoder.decode(chunk.value, { stream: true })).split('\n');
    rest = parts.pop() ?? '';
    for (const text of parts) yield { line: { number: ++number, text }, read };
  }
  rest += decoder.decode();
  if (rest) yield { line: { number: ++number, text: rest }, read };
}
