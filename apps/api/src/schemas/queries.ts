import { z } from '@hono/zod-openapi';
import { parsePublicationTime, publicationTimeForms } from '../intake/publication-time.ts';

/** Digits only: coercion would take an empty text for 0. */
function wholeNumber(minimum: number, maximum: number) {
  return z
    .string()
    .regex(/^\d{1,9}$/, `a whole number from ${minimum} to ${maximum}`)
    .transform(Number)
    .pipe(z.int().min(minimum).max(maximum))
    .openapi({ type: 'integer', minimum, maximum });
}

/** Parts of query strings that several lists share. */
export const paging = {
  cursor: z
    .string()
    .min(1)
    .max(1_000)
    .optional()
    .describe('`nextCursor` of the answer before; opaque.'),
  limit: wholeNumber(1, 100).default(20).openapi({ default: 20, description: 'Items per answer.' }),
};

export const search = z
  .string()
  .trim()
  .min(1)
  .max(500)
  .transform((words) => words.replaceAll('\0', ' '))
  .describe('Words to search for.');

export const timeBound = z
  .string()
  .transform((text, context) => {
    const time = parsePublicationTime(text);
    if (time !== null) return time;
    context.addIssue({ code: 'custom', message: publicationTimeForms });
    return z.NEVER;
  })
  .openapi({ type: 'string', example: '2026-03-01T00:00:00Z' });

export const atLeast = wholeNumber(0, 1_000_000);

/** An id of ours in a path. */
export const idInPath = z.object({
  id: z
    .string()
    .max(200)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not come in
    .regex(/^[^\u0000-\u001f]+$/, 'an id without control characters')
    .openapi({ param: { name: 'id', in: 'path' } }),
});
