/**
 * NDJSON in, NDJSON out: items are taken in chunk by chunk as they arrive, and each chunk's outcomes
 * are answered as soon as it stands in the store. Only one chunk is in memory at a time.
 *
 * The first chunk is taken in before the answer begins, so that a full queue or an absent store is
 * still a 503. What goes wrong later is told in the last line. Outcomes that the caller does not read
 * while it sends wait in memory up to `unreadBytes`; past that the next chunk waits for the caller.
 */

import type { OpenSpan } from '@tributary/queue';
import type { Logger } from 'pino';
import { type Problem, ProblemError, problemBody } from '../problem.ts';
import type { ItemOutcome, NdjsonEnd } from '../schemas/article.ts';
import { acceptItems, type Intake, type SubmittedItem } from './accept.ts';
import { bodyPieces, longestSilence } from './body.ts';
import { chunks } from './chunks.ts';
import type { IdempotentAnswers } from './idempotency.ts';
import { fieldError } from './item.ts';
import { type Line, lines } from './lines.ts';

const chunkItems = 200;
const chunkBytes = 4 * 1_048_576;
/** A slow trickle is taken in after this pause instead of waiting for a full chunk. */
const idleMilliseconds = 100;
const unreadBytes = 32 * 1_048_576;

export interface NdjsonRequest {
  readonly body: ReadableStream<Uint8Array> | null;
  readonly idempotencyKey: string | undefined;
  readonly requestId: string;
  readonly span: OpenSpan | undefined;
  readonly log: Logger;
  /** Throws when the sender has sent more items than it may. */
  readonly countItems: (items: number) => Promise<void>;
}

/** Answers the stream of outcome lines. Throws what stops the first chunk. */
export async function takeNdjson(
  intake: Intake,
  answers: IdempotentAnswers,
  request: NdjsonRequest,
): Promise<ReadableStream<Uint8Array>> {
  const outcomes = outcomeChunks(intake, answers, request);
  const total = { accepted: 0, rejected: 0 };
  const first = await outcomes.next();
  let pending: IteratorResult<ItemOutcome[]> | null = first;
  let cancelled = false;
  const encoder = new TextEncoder();
  const pull = async (controller: ReadableStreamDefaultController<Uint8Array>): Promise<void> => {
    const end = (problem: Problem | null): void => {
      const line: NdjsonEnd = { done: problem === null, ...total, problem };
      controller.enqueue(encoder.encode(`${JSON.stringify(line)}\n`));
      controller.close();
    };
    try {
      const result = pending ?? (await outcomes.next());
      pending = null;
      if (cancelled) return;
      if (result.done === true) return end(null);
      const rejected = result.value.filter(({ outcome }) => outcome === 'rejected').length;
      total.rejected += rejected;
      total.accepted += result.value.length - rejected;
      const text = result.value.map((outcome) => `${JSON.stringify(outcome)}\n`).join('');
      controller.enqueue(encoder.encode(text));
    } catch (error) {
      request.log.warn({ err: error, ...total }, 'NDJSON broke off');
      if (!cancelled) end(problemOf(error, request.requestId));
    }
  };
  const cancel = (): void => {
    cancelled = true;
    outcomes
      .return(undefined)
      .catch((error) => request.log.debug({ err: error }, 'NDJSON cancelled'));
  };
  return new ReadableStream(
    { pull, cancel },
    new ByteLengthQueuingStrategy({ highWaterMark: unreadBytes }),
  );
}

function problemOf(error: unknown, requestId: string): Problem {
  if (error instanceof ProblemError) return problemBody(error.problem, requestId);
  return problemBody(
    {
      status: 500,
      type: 'internal',
      title: 'The server failed',
      detail: 'The server failed; its log holds the reason under this request id.',
    },
    requestId,
  );
}

async function* outcomeChunks(
  intake: Intake,
  answers: IdempotentAnswers,
  request: NdjsonRequest,
): AsyncGenerator<ItemOutcome[], undefined> {
  const { idempotencyKey, requestId, span } = request;
  const silence = { idleMilliseconds: Math.min(longestSilence, intake.lineMilliseconds) };
  const lineLimits = {
    maxBytes: intake.limits.maxItemBytes,
    milliseconds: intake.lineMilliseconds,
  };
  const gathered = chunks(lines(bodyPieces(request.body, silence), lineLimits), weightOf, {
    maxItems: chunkItems,
    maxWeight: chunkBytes,
    // With a key, chunks must begin at the same lines again when the body is sent again.
    idleMilliseconds: idempotencyKey === undefined ? idleMilliseconds : null,
  });
  let firstIndex = 0;
  let chunkNumber = 0;
  for await (const chunk of gathered) {
    await request.countItems(chunk.length);
    const take = async (): Promise<ItemOutcome[]> => {
      await intake.gauge.admit();
      const items = chunk.map((line) => submittedLine(line, intake.limits.maxItemBytes));
      return acceptItems(intake, { items, firstIndex, requestId, span });
    };
    if (idempotencyKey === undefined) yield await take();
    else {
      const text = chunk.map((line) => ('text' in line ? line.text : '')).join('\n');
      const answer = await answers.once(`${idempotencyKey}#${chunkNumber}`, text, async () => ({
        status: 202,
        body: JSON.stringify(await take()),
      }));
      yield JSON.parse(answer.body) as ItemOutcome[];
    }
    firstIndex += chunk.length;
    chunkNumber += 1;
  }
}

const weightOf = (line: Line): number => ('text' in line ? line.text.length : 0);

function submittedLine(line: Line, maxBytes: number): SubmittedItem {
  if ('tooLongBytes' in line) {
    const error = fieldError('line', `at most ${maxBytes} bytes`, `${line.tooLongBytes} bytes`);
    return { error, externalId: null };
  }
  try {
    return { value: JSON.parse(line.text) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {
      error: {
        field: 'line',
        expected: 'one JSON object',
        actual: 'malformed JSON',
        message: reason,
      },
      externalId: null,
    };
  }
}
