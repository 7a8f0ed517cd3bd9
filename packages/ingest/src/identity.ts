/**
 * What makes two submissions the same article, and what makes them the same text.
 *
 * Identity: the canonical URL; else the caller's id within its source; else the content itself.
 * Content: SHA-1 (node:crypto, about 1 GB/s; not for security) over the fields, each behind a
 * separator. Title and text count without their exact white space and in NFC, so that a re-sent
 * article with another line ending is a duplicate and no version; HTML counts byte for byte.
 */
import { createHash } from 'node:crypto';
import { canonicalizeUrl } from './canonical-url.ts';
import { outletOf } from './outlet.ts';

export interface Content {
  readonly title: string | null;
  readonly text: string | null;
  readonly html: string | null;
}

export interface Identifiable extends Content {
  readonly url: string | null;
  readonly externalId: string | null;
  readonly source: string | null;
}

/** `url:CANONICAL`, `ext:OUTLET:ID` (outlet empty where unknown) or `content:HASH`. */
export function identityOf(article: Identifiable): string {
  const url = article.url === null ? null : canonicalizeUrl(article.url);
  if (url !== null) return `url:${url}`;
  const externalId = article.externalId?.trim();
  if (externalId) {
    const outlet = outletOf({ url: null, source: article.source });
    return `ext:${outlet?.id ?? ''}:${externalId}`;
  }
  return `content:${contentHash(article)}`;
}

/** 40 hexadecimal digits; equal for equal title, text and HTML up to white space. */
export function contentHash(content: Content): string {
  const hash = createHash('sha1');
  for (const part of [settled(content.title), settled(content.text), content.html ?? '']) {
    // The length keeps ("ab", "c") apart from ("a", "bc").
    hash.update(`${part.length}\0`);
    hash.update(part);
  }
  return hash.digest('hex');
}

function settled(text: string | null): string {
  return text === null ? '' : text.normalize('NFC').replace(/\s+/g, ' ').trim();
}
