/**
 * The address if it is safe to link to, else null. Article addresses come from outside: only http
 * and https become links, so `javascript:` and `data:` never do.
 */
export function webLink(address: string | null): string | null {
  if (!address) return null;
  try {
    const url = new URL(address);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
  } catch {
    return null;
  }
}
