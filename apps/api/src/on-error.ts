import { InvalidCursorError, StoreError } from '@tributary/store';
import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { ApiEnvironment } from './environment.ts';
import { badField, ProblemError, problemResponse, unavailable } from './problem.ts';

/** Error codes and names of an absent Redis or database. */
const awayCodes = new Set(['ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', 'ENOTFOUND', 'EPIPE']);
const redisAway = /Command timed out|Connection is closed|Stream isn't writeable|max retries/i;

/** Every exception of every route ends here and becomes a problem. */
export function onError(error: Error, c: Context<ApiEnvironment>): Response {
  const problem = problemOf(error);
  if (problem.problem.status >= 500) {
    c.get('log')?.error({ err: problem.cause ?? error }, problem.message);
  }
  return problemResponse(c, problem.problem);
}

function problemOf(error: Error): ProblemError {
  if (error instanceof ProblemError) return error;
  if (error instanceof InvalidCursorError) {
    return badField({
      field: 'cursor',
      expected: '`nextCursor` of this list',
      actual: 'another text',
      message: 'not a cursor of this list',
    });
  }
  if (error instanceof StoreError) return unavailable('store', error);
  const code = 'code' in error ? error.code : undefined;
  if (typeof code === 'string' && awayCodes.has(code)) {
    return unavailable('store', error);
  }
  if (redisAway.test(error.message)) return unavailable('queue', error);
  if (error instanceof HTTPException) {
    return new ProblemError({
      status: error.status === 500 ? 500 : (error.status as 400),
      type: error.status === 415 ? 'unsupported-media-type' : 'invalid-request',
      title: error.status === 415 ? 'Unsupported media type' : 'Invalid request',
      detail: error.message || 'The request cannot be read.',
      cause: error,
    });
  }
  return new ProblemError({
    status: 500,
    type: 'internal',
    title: 'The server failed',
    detail: 'The server failed; its log holds the reason under this request id.',
    cause: error,
  });
}
