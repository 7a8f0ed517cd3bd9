/**
 * The key in an `Authorization` header: `Bearer KEY`, or `Basic` with the key as password (any user
 * name), which is what a browser can send. Null when there is no key in it.
 */
export function presentedKey(header: string | undefined): string | null {
  const [, scheme = '', value = ''] = /^(\w+) +(\S+) *$/.exec(header ?? '') ?? [];
  if (scheme.toLowerCase() === 'bearer') return value;
  if (scheme.toLowerCase() !== 'basic') return null;
  const pair = Buffer.from(value, 'base64').toString('utf8');
  const colon = pair.indexOf(':');
  return colon < 0 ? null : pair.slice(colon + 1);
}
