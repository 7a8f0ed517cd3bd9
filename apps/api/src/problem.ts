import type { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { problem } from './schemas/shared-parts.ts';

export type Problem = z.infer<typeof problem>;

/** What is wrong with one field: enough for the caller to repair it without asking. */
export interface FieldError {
  readonly field: string;
  readonly expected: string;
  readonly actual: string;
  readonly message: string;
}

export interface ProblemOptions {
  readonly status: ContentfulStatusCode;
  /** Ends the type URN: "queue-full" makes `urn:tributary:problem:queue-full`. */
  readonly type: string;
  readonly title: string;
  readonly detail: string;
  readonly errors?: readonly FieldError[];
  readonly retryAfterSeconds?: number;
  readonly cause?: unknown;
}

/** The one exception that a route throws; `onError` answers it as problem+json (RFC 9457). */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly problem: ProblemOptions;

  constructor(problem: ProblemOptions) {
    super(problem.detail, { cause: problem.cause });
    this.problem = problem;
  }
}

/** A value in the request that cannot be right: 400, naming the field. */
export function badField(error: FieldError): ProblemError {
  return badFields([error]);
}

export function badFields(errors: readonly FieldError[]): ProblemError {
  return new ProblemError({
    status: 400,
    type: 'invalid-request',
    title: 'Invalid request',
    detail: `${errors.map(({ field, message }) => `${field}: ${message}`).join('; ')}.`,
    errors,
  });
}

export function notFound(what: string, id: string): ProblemError {
  return new ProblemError({
    status: 404,
    type: 'not-found',
    title: 'Not found',
    detail: `There is no ${what} with the id ${JSON.stringify(id)}.`,
  });
}

/** A text that retention dropped: 410, with the time. */
export function textDropped(articleId: string, at: number): ProblemError {
  return new ProblemError({
    status: 410,
    type: 'text-dropped',
    title: 'The text was dropped',
    detail:
      `The text of the article ${JSON.stringify(articleId)} was dropped at ${new Date(at).toISOString()}: ` +
      'this system keeps the texts of closed stories for a limited time. Title, counts and reuse stay.',
  });
}

/** Why something does not answer; what the Redis client says of its own state, in plain words. */
export function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return /Stream isn't writeable|Connection is closed/.test(message)
    ? 'there is no connection to it'
    : message;
}

/** Something that this process needs does not answer: 503, with the reason. */
export function unavailable(dependency: string, failure: unknown): ProblemError {
  const reason = reasonOf(failure);
  return new ProblemError({
    status: 503,
    type: `${dependency}-unavailable`,
    title: `The ${dependency} is not available`,
    detail: `The ${dependency} does not answer: ${reason}. Nothing was accepted; try again.`,
    retryAfterSeconds: 5,
    cause: failure,
  });
}

/** The body of a problem answer. */
export function problemBody(options: ProblemOptions, requestId: string, path?: string): Problem {
  return {
    type: `urn:tributary:problem:${options.type}`,
    title: options.title,
    status: options.status,
    detail: options.detail,
    ...(path === undefined ? {} : { instance: path }),
    requestId,
    ...(options.errors === undefined ? {} : { errors: [...options.errors] }),
  };
}

/** Answers a problem with its status, headers and media type. */
export function problemResponse(c: Context, options: ProblemOptions): Response {
  const requestId: string = c.get('requestId') ?? '';
  if (options.retryAfterSeconds !== undefined) {
    c.header('Retry-After', String(options.retryAfterSeconds));
  }
  c.header('Content-Type', 'application/problem+json');
  return c.body(JSON.stringify(problemBody(options, requestId, c.req.path)), options.status);
}
