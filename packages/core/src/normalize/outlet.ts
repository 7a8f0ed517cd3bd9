/**
 * Who published: an id to compare by and a name to show.
 *
 * The core knows no public suffixes. Callers that want registered domains (packages/ingest) pass
 * the domain as `source`; here a host only loses the labels that never name an outlet.
 */
import type { ArticleInput } from '../article.ts';

const DOMAIN = /^(?=.{4,253}$)[a-z0-9](?:[a-z0-9-]{0,62}\.)+[a-z]{2,24}$/;
const HOST_PREFIX = /^(?:www\d?|m|mobile|amp|rss|feeds?)\./;

export interface Outlet {
  /** Lower-cased domain, or a slug of the name. */
  readonly id: string;
  readonly name: string;
}

/** The outlet of an article from its `source`, else from its URL's host; null if neither names one. */
export function outletOf(article: Pick<ArticleInput, 'source' | 'url'>): Outlet | null {
  const source = article.source?.normalize('NFC').replace(/\s+/g, ' ').trim() ?? '';
  const host = hostOf(source.includes('://') ? source : null);
  if (host !== null) return { id: host, name: host };
  const domain = domainIn(source);
  if (domain !== null) return { id: domain, name: domain };
  const id = slug(source);
  if (id !== '') return { id, name: source.slice(0, 200) };
  const urlHost = hostOf(article.url);
  return urlHost === null ? null : { id: urlHost, name: urlHost };
}

function hostOf(url: string | null): string | null {
  const match =
    url === null
      ? null
      : /^[a-z][a-z0-9+.-]{0,20}:\/\/(?:[^/?#@]{0,200}@)?([^/?#:]{1,260})/i.exec(url.trim());
  return match?.[1] === undefined ? null : domainIn(match[1]);
}

function domainIn(text: string): string | null {
  const folded = text.toLowerCase().replace(/\.$/, '');
  if (!DOMAIN.test(folded)) return null;
  const bare = folded.replace(HOST_PREFIX, '');
  return bare.includes('.') ? bare : folded;
}

function slug(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 100);
}
