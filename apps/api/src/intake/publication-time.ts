import { parsePublishedDate } from '@tributary/ingest';

export const publicationTimeForms = 'a time in ISO 8601 or RFC 2822';

const iso8601 = /^\d{4}-?\d{2}-?\d{2}/;
const rfc2822 =
  /^(?:[A-Za-z]{3},?\s+)?\d{1,2}\s+[A-Za-z]{3}\s+\d{4}\s+\d{1,2}:\d{2}(?::\d{2})?\s+(?:[+-]\d{4}|UTC?|GMT|Z|[ECMP][SD]T)(?:\s+\([^)]*\))?$/;

/**
 * Milliseconds since 1970 (UTC), or null when the text is no time in one of the two forms. Pages may
 * write dates as they like; a program that calls an API has to be told when its dates are guesses.
 */
export function parsePublicationTime(text: string): number | null {
  const value = text.trim();
  return iso8601.test(value) || rfc2822.test(value) ? parsePublishedDate(value) : null;
}
