import { createHash } from 'node:crypto';

const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';
const idLength = 16;

/**
 * The id of an article: `a` and 16 base-32 characters (80 bits) of the SHA-256 of its identity, so
 * that any process finds the same one. Among 10 million articles the odds of two sharing an id are
 * below one in 10 billion.
 */
export function articleIdOf(identity: string): string {
  const digest = createHash('sha256').update(identity).digest();
  let id = 'a';
  let bits = 0;
  let buffer = 0;
  for (const byte of digest) {
    buffer = ((buffer << 8) | byte) & 0xfff;
    bits += 8;
    while (bits >= 5 && id.length <= idLength) {
      bits -= 5;
      id += alphabet.charAt((buffer >> bits) & 31);
    }
  }
  return id;
}

/** What tells two texts of an article apart, however they came in. */
export const textHashOf = (title: string | null, text: string | null): string =>
  createHash('sha256')
    .update(`${title ?? ''}\n${text ?? ''}`)
    .digest('base64url')
    .slice(0, 27);

/** Postgres cannot keep U+0000, and no article needs it. */
export const withoutNul = <T extends string | null>(text: T): T =>
  (text?.includes('\0') ? text.replaceAll('\0', '') : text) as T;
