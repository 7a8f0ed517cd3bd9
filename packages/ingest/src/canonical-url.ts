/**
 * One spelling per article URL.
 *
 * Idea: undo what does not change which article a URL leads to, in the spirit of RFC 3986 section
 * 6.2 plus the habits of news sites. Invariants: the answer is a fixed point
 * (canonical(canonical(u)) = canonical(u)), and it is an `https` URL or null. Cost: linear in the
 * URL's length.
 *
 * Rules, in order:
 *  1. Only http and https; anything else (`javascript:`, `file:`, `data:`, relative) is null.
 *  2. AMP caches are unwrapped: `google.com/amp/s/HOST/PATH`, `HOST.cdn.ampproject.org/c/s/HOST/PATH`.
 *  3. The scheme is `https`: a newsroom never serves two articles that differ in it alone.
 *  4. User name, password, fragment (also `#!…`) and the ports 80 and 443 are dropped.
 *  5. Host: lower case, punycode, no trailing dot; the labels `www`, `m`, `mobile`, `amp`, `touch`,
 *     `wap` left of the registered domain go (`en.m.wiki.example` is `en.wiki.example`).
 *  6. Path: percent-encoding in upper case and only where needed, no duplicate slashes, no
 *     `;jsessionid=…`; at the end no slash, no index page, no `amp`; no leading `amp/`. Case stays:
 *     paths are case-sensitive.
 *  7. Query: tracking parameters go, AMP switches go, the rest is sorted by name and value.
 */
import { parseUrl, splitHost } from './registered-domain.ts';
import { isTrackingParameter } from './tracking-parameters.ts';

const wrapperLabels = new Set(['www', 'm', 'mobile', 'amp', 'touch', 'wap']);
const indexPage = /\/(?:index|default)\.(?:html?|php|aspx?|jsp|cfm)$/i;
const unreserved = /[A-Za-z0-9\-._~]/;

/** The canonical form of an article's URL, or null when it is no http(s) URL. */
export function canonicalizeUrl(url: string): string | null {
  const parsed = parseUrl(url.trim());
  if (!parsed?.hostname) return null;
  if (parsed.protocol !== 'http:' && parsed.protocol !== 'https:') return null;

  const wrapped = unwrapAmpCache(parsed);
  if (wrapped) return canonicalizeUrl(wrapped);

  const host = canonicalHost(parsed.hostname);
  if (host === '') return null;
  const port = parsed.port === '' || parsed.port === '80' || parsed.port === '443';
  const path = canonicalPath(parsed.pathname);
  const query = canonicalQuery(parsed.search);
  return `https://${host}${port ? '' : `:${parsed.port}`}${path}${query}`;
}

/** The URL that an AMP cache serves, or null. */
function unwrapAmpCache(url: URL): string | null {
  const path = /(^|\.)google\.[a-z.]+$/.test(url.hostname)
    ? /^\/amp\/(?:s\/)?(.+)$/.exec(url.pathname)
    : url.hostname.endsWith('.cdn.ampproject.org')
      ? /^\/[a-z]\/(?:s\/)?(.+)$/.exec(url.pathname)
      : null;
  const target = path?.[1];
  if (!target || !/^[^/]+\.[^/]+/.test(target)) return null;
  const inner = `https://${target}${url.search}`;
  return parseUrl(inner) ? inner : null;
}

function canonicalHost(hostname: string): string {
  const { domain, labels } = splitHost(hostname);
  return [...labels.filter((label) => !wrapperLabels.has(label)), domain].join('.');
}

function canonicalPath(pathname: string): string {
  let path = canonicalEncoding(pathname)
    .replace(/;jsessionid=[^/]*/gi, '')
    .replace(/\/{2,}/g, '/');
  for (let before = ''; before !== path; ) {
    before = path;
    path = withoutDotSegments(path)
      .replace(/\/+$/, '')
      .replace(indexPage, '')
      // Only beside another segment: a page of its own may be called "amp".
      .replace(/^\/amp(?=\/[^/])/i, '')
      .replace(/(?<=[^/])\/amp(?:\.html?)?$/i, '')
      .replace(/(?<=[^/])\.amp(?=\.html?$|$)/i, '');
  }
  return path === '' ? '/' : path;
}

/** RFC 3986 5.2.4. Node's own parser leaves some of them in ("/a/.b/.."), and rules above bare others. */
function withoutDotSegments(path: string): string {
  if (!/\/\.\.?(?:\/|$)/.test(path)) return path;
  const kept: string[] = [];
  for (const segment of path.split('/').slice(1)) {
    if (segment === '..') kept.pop();
    else if (segment !== '.') kept.push(segment);
  }
  return `/${kept.join('/')}`;
}

function canonicalQuery(search: string): string {
  const kept = search
    .replace(/^\?/, '')
    .split('&')
    // "&amp;id=1": an ampersand that was escaped for HTML and never unescaped.
    .map((pair) => canonicalEncoding(pair.replace(/^(?:amp;)+/i, '')))
    .filter((pair) => {
      const [name = '', value = ''] = pair.split('=', 2);
      if (name === '') return false;
      if (/^output(?:type)?$/i.test(name) && /^amp$/i.test(value)) return false;
      return !isTrackingParameter(name);
    })
    .sort();
  return kept.length === 0 ? '' : `?${kept.join('&')}`;
}

/** RFC 3986 6.2.2: hexadecimal digits in upper case, unreserved characters unescaped. */
function canonicalEncoding(text: string): string {
  return text
    .replace(/%(?![0-9A-Fa-f]{2})/g, '%25')
    .replace(/%([0-9A-Fa-f]{2})/g, (escaped, digits: string) => {
      const character = String.fromCharCode(Number.parseInt(digits, 16));
      return unreserved.test(character) ? character : escaped.toUpperCase();
    });
}
