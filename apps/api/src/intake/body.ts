import { ProblemError } from '../problem.ts';

const idleMilliseconds = 30_000;

function tooLate(): ProblemError {
  return new ProblemError({
    status: 408,
    type: 'body-timeout',
    title: 'The body did not arrive',
    detail: `No byte of the body came for ${idleMilliseconds / 1000} s.`,
  });
}

/** The pieces of a body as they arrive; gives up on a sender that has stalled. */
export async function* bodyPieces(
  body: ReadableStream<Uint8Array> | null,
): AsyncGenerator<Uint8Array> {
  if (body === null) return;
  const reader = body.getReader();
  let timer: NodeJS.Timeout | undefined;
  try {
    for (;;) {
      const stalled = new Promise<never>((_, reject) => {
        timer = setTimeout(() => reject(tooLate()), idleMilliseconds);
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

/** Reads a whole body of at most `maxBytes`; a longer one is a 413. */
export async function readBody(
  body: ReadableStream<Uint8Array> | null,
  maxBytes: number,
): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  let total = 0;
  for await (const piece of bodyPieces(body)) {
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
