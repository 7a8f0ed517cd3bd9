import { isIP } from 'node:net';

export interface AddressSource {
  /** The other end of the connection. */
  readonly remote: string | undefined;
  /** The header `X-Forwarded-For`, which anybody can send. */
  readonly forwardedFor: string | undefined;
  /** How many proxies of ours stand in front; each adds the address it saw at the end. */
  readonly trustedProxies: number;
}

/**
 * The client's address. The header is believed only as far as our own proxies wrote it: with n of
 * them the n-th entry from the end is what the outermost saw; whatever stands before is hearsay.
 */
export function clientAddress({ remote, forwardedFor, trustedProxies }: AddressSource): string {
  const direct = plain(remote ?? '');
  if (trustedProxies === 0 || forwardedFor === undefined) return direct;
  const entries = forwardedFor.split(',').map((entry) => plain(entry.trim()));
  const seen = entries.at(-Math.min(trustedProxies, entries.length)) ?? '';
  return isIP(seen) === 0 ? direct : seen;
}

/** Without the brackets and port that some proxies add, and IPv4 as IPv4. */
function plain(address: string): string {
  const bare = /^\[(.*)\](?::\d+)?$/.exec(address)?.[1] ?? address.replace(/^([\d.]+):\d+$/, '$1');
  return bare.replace(/^::ffff:(?=\d+\.)/i, '');
}

/**
 * What is counted as one client: an IPv4 address, or the /64 of an IPv6 address, because every
 * connection gets a whole one.
 */
export function addressGroup(address: string): string {
  if (isIP(address) !== 6) return address || 'unknown';
  const [head = '', tail] = address.toLowerCase().split('%', 1)[0]?.split('::') ?? [];
  const left = head === '' ? [] : head.split(':');
  const right = tail === undefined || tail === '' ? [] : tail.split(':');
  const gap = tail === undefined ? 0 : Math.max(0, 8 - left.length - right.length);
  const groups = [...left, ...Array<string>(gap).fill('0'), ...right];
  const network = groups.slice(0, 4).map((group) => group.replace(/^0+(?=.)/, ''));
  return `${network.join(':')}::/64`;
}
