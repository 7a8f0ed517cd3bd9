import { parse } from 'tldts';

/**
 * Hosts under which everybody publishes under a name of their own, beyond those that the public
 * suffix list names: `alice.substack.com` is an outlet, `substack.com` is its landlord.
 */
const landlords = ['substack.com', 'medium.com', 'wordpress.com', 'tumblr.com', 'livejournal.com'];

export interface HostParts {
  /** Lower case, without a trailing dot; for an IP address the address itself. */
  readonly host: string;
  /** The registered domain, or the host itself where there is none (IP address, localhost). */
  readonly domain: string;
  /** The labels left of the registered domain, e.g. `['en', 'm']`. */
  readonly labels: readonly string[];
}

/**
 * Splits a host at its registered domain. Private suffixes count as suffixes (`a.blogspot.com` and
 * `b.blogspot.com` are two outlets, as are `a.github.io` and `b.github.io`).
 */
export function splitHost(host: string): HostParts {
  const plain = host.toLowerCase().replace(/\.+$/, '');
  const parsed = parse(plain, {
    allowPrivateDomains: true,
    detectSpecialUse: true,
    extractHostname: false,
    validateHostname: false,
    extraSuffixes: { private: landlords },
  });
  if (parsed.isIp || !parsed.domain) return { host: plain, domain: plain, labels: [] };
  return {
    host: plain,
    domain: parsed.domain,
    labels: parsed.subdomain ? parsed.subdomain.split('.') : [],
  };
}

/** The registered domain of a bare host name such as `bbc.co.uk`; null for anything else. */
export function domainOfName(name: string): string | null {
  if (!/^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+\.?$/u.test(name)) return null;
  const url = parseUrl(`https://${name}`);
  if (!url) return null;
  const parsed = parse(url.hostname, {
    allowPrivateDomains: true,
    detectSpecialUse: true,
    extraSuffixes: { private: landlords },
  });
  const known = parsed.isIcann || parsed.isPrivate || parsed.isSpecialUse;
  return known && parsed.domain ? parsed.domain : null;
}

/** `new URL` without the exception. */
export function parseUrl(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}
