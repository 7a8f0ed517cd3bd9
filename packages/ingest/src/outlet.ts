/**
 * Which outlet an article belongs to. An outlet is a registered domain (private suffixes included,
 * see registered-domain.ts); `data/outlets.json` adds display names, owners, and the further
 * domains and spellings of one newsroom. The file is meant to be edited.
 */
import knownOutlets from '../data/outlets.json' with { type: 'json' };
import { domainOfName, parseUrl, splitHost } from './registered-domain.ts';

export interface Outlet {
  /** Registered domain, or a slug of the source name where no domain is known. */
  readonly id: string;
  readonly name: string;
}

interface KnownOutlet {
  readonly domain: string;
  readonly name: string;
  readonly owner: string;
  readonly alsoDomains?: readonly string[];
  readonly alsoNames?: readonly string[];
}

const byDomain = new Map<string, KnownOutlet>();
const byName = new Map<string, KnownOutlet>();
for (const outlet of knownOutlets as readonly KnownOutlet[]) {
  for (const domain of [outlet.domain, ...(outlet.alsoDomains ?? [])]) byDomain.set(domain, outlet);
  for (const name of [outlet.name, ...(outlet.alsoNames ?? [])]) byName.set(slug(name), outlet);
}

/**
 * The outlet of an article, or null when neither its URL nor its source names one.
 *
 * The URL's registered domain decides. `source` may be a URL, a domain or a display name: it gives
 * the display name of an unknown domain, and the outlet itself where there is no URL.
 */
export function outletOf(article: {
  readonly url: string | null;
  readonly source: string | null;
}): Outlet | null {
  const source = article.source?.normalize('NFC').replace(/\s+/g, ' ').trim() || null;
  const sourceDomain = source === null ? null : domainIn(source);
  const domain = (article.url === null ? null : domainIn(article.url)) ?? sourceDomain;
  if (domain !== null) {
    const known = byDomain.get(domain);
    if (known) return { id: known.domain, name: known.name };
    const named = source !== null && sourceDomain === null ? source : nameOfDomain(domain);
    return { id: domain, name: named };
  }
  if (source === null) return null;
  const known = byName.get(slug(source));
  if (known) return { id: known.domain, name: known.name };
  const id = slug(source);
  return id === '' ? null : { id, name: source };
}

/** Who owns an outlet, by its id; null when the file does not say. */
export function ownerOf(outletId: string): string | null {
  return byDomain.get(outletId)?.owner ?? null;
}

/** Whether two URLs belong to one outlet. */
export function sameOutlet(url: string, other: string): boolean {
  const a = outletOf({ url, source: null });
  const b = outletOf({ url: other, source: null });
  return a !== null && a.id === b?.id;
}

function domainIn(text: string): string | null {
  if (!/^https?:\/\//i.test(text)) return domainOfName(text);
  const host = parseUrl(text)?.hostname;
  if (!host) return null;
  // abcnews.go.com, folha.uol.com.br: newsrooms below a portal's domain.
  const full = host.toLowerCase().replace(/^www\./, '');
  return byDomain.has(full) ? full : splitHost(host).domain;
}

/** "harbour-courier.example" reads as "Harbour Courier". */
function nameOfDomain(domain: string): string {
  const label = domain.split('.')[0] ?? domain;
  if (label.startsWith('xn--') || /^[\d:[]/.test(domain)) return domain;
  return label
    .split('-')
    .filter((word) => word !== '')
    .map((word) => word[0]?.toUpperCase() + word.slice(1))
    .join(' ');
}

/** Lower case, marks folded, everything but letters and digits as one hyphen. */
function slug(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
