import { defaultPartition } from '@tributary/store';
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
  partition: z.string().default(defaultPartition),
  id: z.string().default('match'),
  url: optionalText,
  source: optionalText,
  title: optionalText,
  text: optionalText,
  publishedAt: optionalTime,
  receivedAt: optionalTime,
  language: optionalText,
});

/**
 * Which story would the article join? Nothing is changed. Null: it would found one. Answers null
 * itself when this worker does not own the article's partition.
 */
export const matchArticle = (engineOf: (partition: string) => Engine | null, body: unknown) => {
  const { partition, ...article } = matchRequest.parse(body);
  const engine = engineOf(partition);
  return engine && { assignment: engine.match(article) };
};
