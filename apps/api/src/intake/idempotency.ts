import { createHash } from 'node:crypto';
import type { IdempotentAnswer, Store } from '@tributary/store';
import type { Logger } from 'pino';
import { badField, ProblemError } from '../problem.ts';
import { withinTime } from '../time-limit.ts';

export interface Answer {
  readonly status: number;
  readonly body: string;
}

const longestKey = 255;

/** Checks the `Idempotency-Key` header; undefined when there is none. */
export function idempotencyKeyOf(header: string | undefined): string | undefined {
  if (header === undefined) return undefined;
  if (/^[\x21-\x7e]{1,255}$/.test(header)) return header;
  throw badField({
    field: 'Idempotency-Key',
    expected: `1 to ${longestKey} visible ASCII characters`,
    actual: `${header.length} characters`,
    message: `expected 1 to ${longestKey} visible ASCII characters`,
  });
}

/**
 * Answers each key once: the same key with the same body gets the stored answer for 24 hours, with
 * another body a 422, and while the first request is still at work a 409. A crash between storing
 * and remembering costs nothing but the word "duplicate" in the next answer.
 */
export class IdempotentAnswers {
  readonly #store: Pick<Store, 'findIdempotent' | 'saveIdempotent'>;
  readonly #now: () => number;
  readonly #storeMilliseconds: number;
  readonly #log: Logger;
  readonly #atWork = new Set<string>();

  constructor(options: {
    store: Pick<Store, 'findIdempotent' | 'saveIdempotent'>;
    now: () => number;
    storeMilliseconds: number;
    log: Logger;
  }) {
    this.#store = options.store;
    this.#now = options.now;
    this.#storeMilliseconds = options.storeMilliseconds;
    this.#log = options.log;
  }

  async once(
    key: string,
    body: string | Buffer,
    produce: () => Promise<Answer>,
  ): Promise<Answer & { readonly replayed: boolean }> {
    if (this.#atWork.has(key)) throw stillAtWork(key);
    this.#atWork.add(key);
    try {
      const requestHash = createHash('sha256').update(body).digest('base64url');
      const known = await withinTime(
        this.#store.findIdempotent(key, this.#now()),
        this.#storeMilliseconds,
      );
      if (known !== null) {
        if (known.requestHash !== requestHash) throw otherBody(key);
        return { status: known.status, body: known.body, replayed: true };
      }
      const answer = await produce();
      await this.#remember(key, { requestHash, ...answer });
      return { ...answer, replayed: false };
    } finally {
      this.#atWork.delete(key);
    }
  }

  /** What was taken in is answered in any case; forgotten, the same body comes out as duplicates. */
  async #remember(key: string, answer: IdempotentAnswer): Promise<void> {
    try {
      const saved = this.#store.saveIdempotent(key, answer, this.#now());
      await withinTime(saved, this.#storeMilliseconds);
    } catch (error) {
      this.#log.error({ err: error }, 'an answer could not be kept for its Idempotency-Key');
    }
  }
}

function stillAtWork(key: string): ProblemError {
  return new ProblemError({
    status: 409,
    type: 'idempotency-key-in-use',
    title: 'A request with this key is at work',
    detail: `The first request with the Idempotency-Key ${JSON.stringify(key)} has not been answered yet.`,
    retryAfterSeconds: 1,
  });
}

function otherBody(key: string): ProblemError {
  return new ProblemError({
    status: 422,
    type: 'idempotency-key-reused',
    title: 'The key belongs to another body',
    detail: `The Idempotency-Key ${JSON.stringify(key)} was used with another body within the last 24 hours.`,
    errors: [
      {
        field: 'Idempotency-Key',
        expected: 'a new key for a new body',
        actual: JSON.stringify(key),
        message: 'use a new key for another body',
      },
    ],
  });
}
