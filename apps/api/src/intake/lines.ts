/**
 * Splits a stream of bytes into lines without ever holding more than one line and one piece.
 *
 * Invariant: at most `maxBytes` of an unfinished line are kept; of a longer one only its length is
 * counted until its end comes. Cost: each byte is looked at once and copied once. Lines end with LF
 * or CRLF; blank lines do not count; a byte order mark at the beginning is dropped.
 */
import { tooLate } from './body.ts';

export type Line = { readonly text: string } | { readonly tooLongBytes: number };

const lineFeed = 0x0a;

export interface LineLimits {
  readonly maxBytes: number;
  /** A line that drips in is given up past this time. */
  readonly milliseconds: number;
}

export async function* lines(
  pieces: AsyncIterable<Uint8Array>,
  { maxBytes, milliseconds }: LineLimits,
): AsyncGenerator<Line> {
  const unfinished = new UnfinishedLine(maxBytes);
  for await (const piece of pieces) {
    if (unfinished.ageMilliseconds() > milliseconds) {
      throw tooLate('A line was not complete', milliseconds);
    }
    let start = 0;
    for (let end = piece.indexOf(lineFeed); end >= 0; end = piece.indexOf(lineFeed, start)) {
      unfinished.append(piece.subarray(start, end));
      start = end + 1;
      const line = unfinished.take();
      if (line !== null) yield line;
    }
    unfinished.append(piece.subarray(start));
  }
  const last = unfinished.take();
  if (last !== null) yield last;
}

class UnfinishedLine {
  readonly #maxBytes: number;
  #parts: Uint8Array[] = [];
  #bytes = 0;
  #begunAt = 0;

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  append(part: Uint8Array): void {
    if (part.byteLength === 0) return;
    if (this.#bytes === 0) this.#begunAt = performance.now();
    this.#bytes += part.byteLength;
    if (this.#bytes > this.#maxBytes) this.#parts = [];
    else this.#parts.push(part);
  }

  ageMilliseconds(): number {
    return this.#bytes === 0 ? 0 : performance.now() - this.#begunAt;
  }

  /** The line as text, and begins the next; null for a blank one. */
  take(): Line | null {
    const [parts, bytes] = [this.#parts, this.#bytes];
    this.#parts = [];
    this.#bytes = 0;
    if (bytes > this.#maxBytes) return { tooLongBytes: bytes };
    const text = Buffer.concat(parts, bytes)
      .toString('utf8')
      .replace(/^\uFEFF/, '')
      .trim();
    return text === '' ? null : { text };
  }
}
