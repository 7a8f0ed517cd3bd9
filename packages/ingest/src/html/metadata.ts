/**
 * Title, date, outlet, language, author and canonical URL of a page, from JSON-LD first and from
 * meta tags (Open Graph, Dublin Core, citation, Parsely, Sailthru), links and headings second.
 */
import { canonicalizeUrl } from '../canonical-url.ts';
import { sameOutlet } from '../outlet.ts';
import { parsePublishedDate } from '../published-date.ts';
import { parseUrl } from '../registered-domain.ts';
import type { JsonLdArticle } from './json-ld.ts';
import type { Page } from './page.ts';

export interface PageMetadata {
  readonly title: string | null;
  readonly publishedAt: number | null;
  /** ISO 639-1 (or 639-3 where there is no shorter code), lower case. */
  readonly language: string | null;
  readonly canonicalUrl: string | null;
  readonly outletName: string | null;
  readonly byline: string | null;
}

const titleNames = [
  ...['og:title', 'twitter:title', 'citation_title', 'dc.title', 'dcterms.title'],
  ...['parsely-title', 'sailthru.title', 'headline'],
];
const dateNames = [
  ...['article:published_time', 'og:published_time', 'article:published', 'datepublished'],
  ...['citation_publication_date', 'citation_date', 'citation_online_date', 'parsely-pub-date'],
  ...['sailthru.date', 'dc.date.issued', 'dcterms.issued', 'dcterms.date', 'dc.date'],
  ...[
    'dcterms.created',
    'dc.date.created',
    'pubdate',
    'publishdate',
    'publish_date',
    'publish-date',
  ],
  ...['published', 'originalpublicationdate', 'date'],
];
const outletNames = ['og:site_name', 'citation_journal_title', 'dc.publisher', 'application-name'];
const languageNames = ['og:locale', 'content-language', 'dc.language', 'language'];
const bylineNames = ['author', 'article:author', 'parsely-author', 'sailthru.author', 'dc.creator'];

/** `url` is where the page was fetched from, if that is known. */
export function metadataOf(
  page: Page,
  article: JsonLdArticle | null,
  url: string | null,
): PageMetadata {
  const meta = metaTags(page);
  const outletName = oneLine(article?.publisher ?? meta.first(outletNames));
  return {
    title: titleOf(page, article, meta, outletName),
    publishedAt: publishedAtOf(page, article, meta),
    language: languageOf([
      article?.language,
      page.documentElement.getAttribute('lang'),
      page.documentElement.getAttribute('xml:lang'),
      meta.first(languageNames),
    ]),
    canonicalUrl: canonicalUrlOf(page, article, meta, url),
    outletName,
    byline: oneLine(article?.authors.join(', ') || meta.all(bylineNames).find(isName) || null),
  };
}

interface MetaTags {
  first(names: readonly string[]): string | null;
  all(names: readonly string[]): string[];
}

function metaTags(page: Page): MetaTags {
  const byName = new Map<string, string>();
  for (const tag of page.querySelectorAll('meta')) {
    const content = tag.getAttribute('content')?.trim();
    if (!content) continue;
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = tag.getAttribute(attribute)?.trim().toLowerCase();
      if (name && !byName.has(name)) byName.set(name, content);
    }
  }
  const all = (names: readonly string[]) =>
    names.map((name) => byName.get(name)).filter((content) => content !== undefined);
  return { all, first: (names) => all(names)[0] ?? null };
}

function titleOf(
  page: Page,
  article: JsonLdArticle | null,
  meta: MetaTags,
  outletName: string | null,
): string | null {
  const headings = [...page.querySelectorAll('h1')].map((heading) => oneLine(heading.textContent));
  const candidates = [
    article?.headline,
    meta.first(titleNames),
    // A page with several first-level headings uses them for sections.
    headings.length === 1 ? headings[0] : null,
    page.querySelector('title')?.textContent,
    headings[0],
  ];
  for (const candidate of candidates) {
    const title = oneLine(candidate ?? null);
    if (title !== null) return withoutOutlet(title, outletName);
  }
  return null;
}

/** "Ferry aground | Harbour Courier" without its outlet, where the outlet is known by name. */
function withoutOutlet(title: string, outletName: string | null): string {
  if (outletName === null) return title;
  const match = /^(.+?)\s+[|\-–—:·»]\s+([^|]+)$/u.exec(title);
  const tail = match?.[2]?.toLowerCase().replace(/^the\s+/, '');
  const outlet = outletName.toLowerCase().replace(/^the\s+/, '');
  return match?.[1] && tail === outlet ? match[1] : title;
}

function publishedAtOf(page: Page, article: JsonLdArticle | null, meta: MetaTags): number | null {
  const times = [...page.querySelectorAll('time')]
    .filter(
      (time) =>
        /pub|date/i.test(`${time.getAttribute('itemprop')} ${time.getAttribute('class')}`) ||
        time.getAttribute('pubdate') !== null,
    )
    .map((time) => time.getAttribute('datetime'));
  const firstTime = page.querySelector('article time')?.getAttribute('datetime');
  for (const text of [article?.datePublished, ...meta.all(dateNames), ...times, firstTime]) {
    const time = text ? parsePublishedDate(text) : null;
    if (time !== null) return time;
  }
  return null;
}

function languageOf(candidates: readonly (string | null | undefined)[]): string | null {
  for (const candidate of candidates) {
    const code = /^([a-z]{2,3})(?:[-_][a-z0-9]+)*$/i.exec(candidate?.trim() ?? '')?.[1];
    if (code) return code.toLowerCase();
  }
  return null;
}

/**
 * The page's own word for its URL, where it can be believed: of the same outlet as `url` (a
 * republication often names the original there, and is an article of its own), and not the front
 * page (a common misconfiguration).
 */
function canonicalUrlOf(
  page: Page,
  article: JsonLdArticle | null,
  meta: MetaTags,
  url: string | null,
): string | null {
  const own = url === null ? null : canonicalizeUrl(url);
  const link = [...page.querySelectorAll('link')].find((candidate) =>
    /(^|\s)canonical(\s|$)/i.test(candidate.getAttribute('rel') ?? ''),
  );
  for (const text of [link?.getAttribute('href'), meta.first(['og:url']), article?.url]) {
    const absolute = text ? resolve(text, url) : null;
    const canonical = absolute === null ? null : canonicalizeUrl(absolute);
    if (canonical === null || parseUrl(canonical)?.pathname === '/') continue;
    if (own === null || sameOutlet(canonical, own)) return canonical;
  }
  return own;
}

function resolve(reference: string, base: string | null): string | null {
  try {
    return new URL(reference.trim(), base ?? undefined).href;
  } catch {
    return null;
  }
}

/** White space folded; null when nothing is left. */
function oneLine(text: string | null | undefined): string | null {
  return text?.replace(/\s+/g, ' ').trim() || null;
}

/** `article:author` is often a profile's address. */
function isName(text: string): boolean {
  return !/^https?:\/\//i.test(text);
}
