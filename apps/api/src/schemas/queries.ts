import { z } from '@hono/zod-openapi';
import { parsePublicationTime, publicationTimeForms } from '../intake/publication-time.ts';

/** Parts of query strings that several lists share. */
export const paging = {
  cursor: z
    .string()
    .min(1)
    .max(1_000)
    .optional()
    .describe('`nextCursor` of the answer before; opaque.'),
  limit: z.coerce.number().int().min(1).max(100).default(20).describe('Items per answer.'),
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

export const atLeast = z.coerce.number().int().min(0).max(1_000_000);

/** An id of ours in a path. */
export const idInPath = z.object({
  id: z
    .string()
    .max(200)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not come in
    .regex(/^[^\u0000-\u001f]+$/, 'an id without control characters')
    .openapi({ param: { name: 'id', in: 'path' } }),
});
