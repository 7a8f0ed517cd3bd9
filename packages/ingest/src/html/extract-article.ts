/**
 * From a web page to an article: Readability over linkedom for the text, JSON-LD and meta tags for
 * everything else. Pure and bounded (see `pageLimits`), and never throws: a page that holds no
 * article is a result with its reason. Decoding bytes to a string is the caller's matter.
 */
import { Readability } from '@mozilla/readability';
import { type JsonLdArticle, jsonLdArticle } from './json-ld.ts';
import { metadataOf, type PageMetadata } from './metadata.ts';
import { type Page, type PageElement, pageLimits, parsePage } from './page.ts';
import { paragraphsOf } from './paragraphs.ts';
import { densestBlock } from './text-block.ts';

export interface ExtractedArticle extends PageMetadata {
  /** Paragraphs joined by "\n\n"; '' for a page that has only a headline. */
  readonly text: string;
}

export interface ExtractionFailure {
  /** Why there is no article, for people. */
  readonly failure: string;
}

/**
 * Readability relaxes its rules until it has this many characters. Its default of 500 makes it add
 * comments and navigation to short agency reports.
 */
const charThreshold = 250;
/** JSON-LD's text wins when the page shows this much less, as behind a paywall. */
const bodyAdvantage = 1.5;

/** Extracts the article of a page; `url` is where the page came from, if known. */
export function extractArticle(
  html: string,
  options: { readonly url?: string | null } = {},
): ExtractedArticle | ExtractionFailure {
  const page = parsePage(html, pageLimits);
  if ('failure' in page) return page;
  const structured = jsonLdArticle(page);
  const metadata = metadataOf(page, structured, options.url ?? null);

  const shown = shownText(page, html);
  const body = structuredText(structured);
  const paragraphs = lengthOf(body) > bodyAdvantage * lengthOf(shown) ? body : shown;
  const text = withoutTitle(paragraphs, metadata.title).join('\n\n');
  if (text === '' && metadata.title === null) {
    return { failure: 'the page has neither a headline nor article text' };
  }
  return { ...metadata, text };
}

/** What a reader sees. Readability takes the page apart, so the fallback parses it again. */
function shownText(page: Page, html: string): string[] {
  const readable = readableContent(page);
  const paragraphs = readable === null ? [] : paragraphsOf(readable);
  if (paragraphs.length > 0) return paragraphs;
  const fresh = parsePage(html, pageLimits);
  return 'failure' in fresh ? [] : densestBlock(fresh);
}

function readableContent(page: Page): PageElement | null {
  try {
    // Its declared type is lib "dom"'s Document, which `Page` is the used part of.
    const reader = new Readability<PageElement>(page as never, {
      charThreshold,
      disableJSONLD: true,
      serializer: (node) => node as unknown as PageElement,
    });
    return reader.parse()?.content ?? null;
  } catch {
    // Odd trees make it throw (elements without a parent); the fallback then answers.
    return null;
  }
}

function structuredText(article: JsonLdArticle | null): string[] {
  if (!article?.body) return [];
  const holdsMarkup = /<\/?(?:p|br|div|em|strong|a|ul|li|h\d)\b[^>]*>/i.test(article.body);
  if (holdsMarkup) {
    const inner = parsePage(article.body, pageLimits);
    if (!('failure' in inner)) return paragraphsOf(inner.body);
  }
  return article.body
    .split(/\r?\n\s*\r?\n|\r?\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '');
}

/** The headline repeated as the first paragraph is no paragraph. */
function withoutTitle(paragraphs: readonly string[], title: string | null): readonly string[] {
  const [first, ...rest] = paragraphs;
  return title !== null && first?.toLowerCase() === title.toLowerCase() ? rest : paragraphs;
}

function lengthOf(paragraphs: readonly string[]): number {
  return paragraphs.reduce((sum, paragraph) => sum + paragraph.length, 0);
}
