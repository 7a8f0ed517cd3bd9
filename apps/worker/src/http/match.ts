import { z } from 'zod';
import type { Engine } from '../cluster/decide-batch.ts';

const optionalText = z
  .string()
  .nullish()
  .transform((value) => value ?? null);
const optionalTime = z
  .number()
  .nullish()
  .transform((value) => value ?? null);

/** An article as the core takes it; times in milliseconds. */
const matchRequest = z.object({
  id: z.string().default('match'),
  url: optionalText,
  source: optionalText,
  title: optionalText,
  text: optionalText,
  publishedAt: optionalTime,
  receivedAt: optionalTime,
  language: optionalText,
});

/** Which story would the article join? Nothing is changed. Null: it would found one. */
export const matchArticle = (engine: Engine, body: unknown) => {
  const article = matchRequest.parse(body);
  return { assignment: engine.match(article) };
};
