/**
 * How a key of the API is written: `trib_ID_SECRET`. The prefix lets scanners and people recognise
 * it, the id is public and finds its row, the secret is 256 random bits.
 *
 * Only SHA-256 of the secret is stored. A slow hash protects passwords because they can be guessed;
 * 256 random bits cannot, so it would only make every request slow.
 */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { ApiKey, ApiKeyScope } from '../store.ts';

const form = /^trib_([0-9a-f]{12})_([0-9a-f]{64})$/;

const scopes = ['read', 'write', 'admin'] as const satisfies readonly ApiKeyScope[];

/** Whether a key of scope `held` may do what needs `needed`: admin ⊃ write ⊃ read. */
export const includesScope = (held: ApiKeyScope, needed: ApiKeyScope): boolean =>
  scopes.indexOf(held) >= scopes.indexOf(needed);

const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');

export interface NewApiKey {
  readonly name: string;
  readonly scope: ApiKeyScope;
  readonly createdAt: number;
  readonly expiresAt: number | null;
}

/** A fresh key. `text` is what its holder keeps; it cannot be told from the row again. */
export function newApiKey(key: NewApiKey): { readonly text: string; readonly row: ApiKey } {
  const text = `trib_${randomBytes(6).toString('hex')}_${randomBytes(32).toString('hex')}`;
  const row = apiKeyFrom(text, key);
  if (row === null) throw new Error('A new key does not have the form of a key.');
  return { text, row };
}

/** The row of a key whose text is known already; null when the text is no key. */
export function apiKeyFrom(text: string, key: NewApiKey): ApiKey | null {
  const parsed = parseKey(text);
  if (parsed === null) return null;
  const { id, secret } = parsed;
  return { id, ...key, secretHash: hashOf(secret), lastUsedAt: null, revokedAt: null };
}

/** Splits a key; null for what does not have the form of one. */
export function parseKey(text: string): { readonly id: string; readonly secret: string } | null {
  const [, id, secret] = form.exec(text) ?? [];
  return id === undefined || secret === undefined ? null : { id, secret };
}

/** Compares in constant time; without a row it takes as long as with one. */
export function fits(secret: string, key: ApiKey | undefined): boolean {
  const expected = Buffer.from(key?.secretHash ?? hashOf(''), 'hex');
  const equal = timingSafeEqual(Buffer.from(hashOf(secret), 'hex'), expected);
  return equal && key !== undefined;
}
