import { ProblemError } from '../problem.ts';

/** How long a sender may take. */
export interface BodyTime {
  /** From one piece to the next. */
  readonly idleMilliseconds: number;
  /** From the first byte to the last; without it only silence ends a body. */
  readonly totalMilliseconds?: number;
}

/** Past this silence a sender has stalled. */
export const longestSilence = 30_000;

export function tooLate(what: string, milliseconds: number): ProblemError {
  return new ProblemError({
    status: 408,
    type: 'body-timeout',
    title: 'The body did not arrive',
    detail: `${what} within ${milliseconds / 1000} s.`,
  });
}

/** The pieces of a body as they arrive; gives up on a sender that has stalled or drips. */
export async function* bodyPieces(
  body: ReadableStream<Uint8Array> | null,
  time: BodyTime,
): AsyncGenerator<Uint8Array> {
  if (body === null) return;
  const reader = body.getReader();
  const { totalMilliseconds = Number.POSITIVE_INFINITY } = time;
  const endAt = performance.now() + totalMilliseconds;
  let timer: NodeJS.Timeout | undefined;
  try {
    for (;;) {
      const left = endAt - performance.now();
      const stalled = new Promise<never>((_, reject) => {
        const late =
          left < time.idleMilliseconds
            ? tooLate('The body was not complete', totalMilliseconds)
            : tooLate('No byte of the body came', time.idleMilliseconds);
        timer = setTimeout(() => reject(late), Math.min(left, time.idleMilliseconds));
      });
      const piece = await Promise.race([reader.read(), stalled]);
      clearTimeout(timer);
      if (piece.done) return;
      yield piece.value;
    }
  } catch (error) {
    if (error instanceof ProblemError) throw error;
    throw new ProblemError({
      status: 400,
      type: 'body-broken',
      title: 'The body broke off',
      detail: 'The connection ended before the body did.',
      cause: error,
    });
  } finally {
    clearTimeout(timer);
    // A body that was not read to its end is of no use to anybody any more.
    reader.cancel().catch(() => undefined);
  }
}

export interface BodyLimits {
  readonly maxBytes: number;
  /** For all of it. */
  readonly milliseconds: number;
}

/** Reads a whole body; a longer one is a 413, a slower one a 408. */
export async function readBody(
  body: ReadableStream<Uint8Array> | null,
  { maxBytes, milliseconds }: BodyLimits,
): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  let total = 0;
  const time = {
    idleMilliseconds: Math.min(longestSilence, milliseconds),
    totalMilliseconds: milliseconds,
  };
  for await (const piece of bodyPieces(body, time)) {
    total += piece.byteLength;
    if (total > maxBytes) {
      throw new ProblemError({
        status: 413,
        type: 'body-too-large',
        title: 'The body is too large',
        detail: `A JSON body may have up to ${maxBytes} bytes; send smaller batches, or NDJSON, which may be of any length.`,
        errors: [
          {
            field: 'body',
            expected: `at most ${maxBytes} bytes`,
            actual: `more than ${maxBytes} bytes`,
            message: `the body has more than ${maxBytes} bytes`,
          },
        ],
      });
    }
    pieces.push(piece);
  }
  return Buffer.concat(pieces, total);
}

/** Parses JSON; a malformed text is a 400 that says where. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ProblemError({
      status: 400,
      type: 'invalid-json',
      title: 'The body is no JSON',
      detail: `The body is no JSON: ${reason}.`,
      errors: [{ field: 'body', expected: 'JSON', actual: 'malformed text', message: reason }],
    });
  }
}
