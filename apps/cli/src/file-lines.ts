/** The lines of a text file or of standard input, unpacked if need be, one at a time in memory. */
import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';

export interface ReadOptions {
  /** Told how many bytes of the file (before decompression) have been read so far. */
  readonly onBytes?: (bytes: number) => void;
  /** Read when the path is `-`. Default: the process's standard input. */
  readonly standardInput?: AsyncIterable<Buffer>;
}

/**
 * Lines without their ending. `path` may be `-`. Gzip is recognised by its first bytes, whatever the
 * file's name.
 *
 * @throws the file system's error when the file cannot be read, or zlib's when it is cut short.
 */
export async function* fileLines(path: string, options: ReadOptions = {}): AsyncGenerator<string> {
  const input = path === '-' ? (options.standardInput ?? process.stdin) : createReadStream(path);
  const bytes = counted(input, options.onBytes ?? (() => {}));
  yield* linesOf(await unzipped(bytes));
}

async function* counted(
  input: AsyncIterable<Buffer>,
  onBytes: (bytes: number) => void,
): AsyncGenerator<Buffer> {
  let bytes = 0;
  for await (const chunk of input) {
    bytes += chunk.length;
    onBytes(bytes);
    yield chunk;
  }
}

/** The bytes themselves, or what they unpack to when they begin as gzip does. */
async function unzipped(bytes: AsyncGenerator<Buffer>): Promise<AsyncIterable<Buffer>> {
  const first = await bytes.next();
  if (first.done) return Readable.from([]);
  async function* all(): AsyncGenerator<Buffer> {
    yield first.value;
    yield* bytes;
  }
  if (first.value[0] !== 0x1f || first.value[1] !== 0x8b) return all();
  const gunzip = createGunzip();
  // A fault on either side destroys `gunzip`, so that whoever reads it gets the error.
  pipeline(all, gunzip).catch(() => {});
  return gunzip;
}

/** Lines without their ending (LF or CRLF), decoded as UTF-8 without a byte order mark. */
async function* linesOf(bytes: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let parts: string[] = [];
  for await (const chunk of bytes) {
    const pieces = decoder.decode(chunk, { stream: true }).split('\n');
    for (const piece of pieces.slice(0, -1)) {
      parts.push(piece);
      yield parts.join('').replace(/\r$/, '');
      parts = [];
    }
    parts.push(pieces.at(-1) ?? '');
  }
  parts.push(decoder.decode());
  const last = parts.join('');
  if (last !== '') yield last;
}
