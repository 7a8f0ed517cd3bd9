/**
 * One submitted item: from whatever the caller sent to what the store takes, or to the reason why
 * not. Everything is checked here, once; behind this line the fields are trusted.
 */
import { canonicalizeUrl, contentHash, identityOf, outletOf } from '@tributary/ingest';
import type { ReceivedItem } from '@tributary/store';
import { fieldErrors, nameValue } from '../field-errors.ts';
import type { FieldError } from '../problem.ts';
import { type ArticleItem, articleItem } from '../schemas/article.ts';
import { languageCode } from './language-code.ts';
import { parsePublicationTime, publicationTimeForms } from './publication-time.ts';

export type ParsedItem =
  | { readonly item: ReceivedItem }
  | { readonly error: FieldError; readonly externalId: string | null };

export interface ItemLimits {
  /** Longest title, text and HTML together, in bytes of UTF-8. */
  readonly maxItemBytes: number;
}

/** Parses one item; the first thing wrong with it is the reason of its rejection. */
export function parseItem(raw: unknown, limits: ItemLimits, requestId: string): ParsedItem {
  const given = withoutBlanks(raw);
  const parsed = articleItem.safeParse(given);
  if (!parsed.success) {
    const [error] = fieldErrors(parsed.error.issues, given);
    return reject(raw, withHint(error ?? fieldError('item', 'an article', nameValue(raw))));
  }
  const fields = parsed.data;
  const problem = contentError(fields) ?? sizeError(fields, limits.maxItemBytes);
  if (problem !== null) return reject(raw, problem);

  const publishedAt = fields.publishedAt ? parsePublicationTime(fields.publishedAt) : null;
  if (fields.publishedAt && publishedAt === null) {
    return reject(
      raw,
      fieldError('publishedAt', publicationTimeForms, nameValue(fields.publishedAt)),
    );
  }
  const language = fields.language ? languageCode(fields.language) : null;
  if (fields.language && language === null) {
    return reject(
      raw,
      fieldError('language', 'a language tag such as "en" or "pt-BR"', nameValue(fields.language)),
    );
  }
  const url = fields.url ? canonicalizeUrl(fields.url) : null;
  if (fields.url && url === null) {
    return reject(raw, fieldError('url', 'the http or https URL of a page', nameValue(fields.url)));
  }

  const content = {
    title: storable(fields.title),
    text: storable(fields.text),
    html: storable(fields.html),
  };
  const source = storable(fields.source);
  const externalId = storable(fields.externalId);
  const outlet = outletOf({ url, source });
  return {
    item: {
      identity: identityOf({ ...content, url, externalId, source }),
      contentHash: contentHash(content),
      url,
      externalId,
      source,
      outletId: outlet?.id ?? null,
      outletName: outlet?.name ?? null,
      ...content,
      publishedAt,
      language,
      requestId,
    },
  };
}

/** What article files call `id` is another field here. */
function withHint(error: FieldError): FieldError {
  if (error.field !== 'id') return error;
  return { ...error, message: `${error.message}; your own id of an article goes into externalId` };
}

/** Empty and blank strings are what callers send for "nothing". */
function withoutBlanks(raw: unknown): unknown {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return raw;
  const given: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(raw)) {
    if (typeof value !== 'string' || hasContent(value)) given[key] = value;
  }
  return given;
}

/** Most strings answer at their first character. */
function hasContent(text: string): boolean {
  for (const character of text) if (character !== '\0' && /\S/.test(character)) return true;
  return false;
}

function contentError(fields: ArticleItem): FieldError | null {
  if (fields.title || fields.text || fields.html) return null;
  const expected = 'at least one of title, text and html';
  if (!fields.url) return fieldError('text', expected, 'none of them');
  return {
    field: 'text',
    expected,
    actual: 'a url alone',
    message:
      'fetching an article by its url is not offered yet: send its title, text or html with it',
  };
}

function sizeError(fields: ArticleItem, maxBytes: number): FieldError | null {
  const parts = [fields.title, fields.text, fields.html].map((part) => part ?? '');
  // A UTF-16 unit is at most three bytes of UTF-8: most items need no counting.
  if (parts.reduce((sum, part) => sum + part.length * 3, 0) <= maxBytes) return null;
  const total = parts.reduce((sum, part) => sum + Buffer.byteLength(part), 0);
  if (total <= maxBytes) return null;
  return fieldError(fields.html ? 'html' : 'text', `at most ${maxBytes} bytes`, `${total} bytes`);
}

/** Without NUL characters and lone surrogates: no database stores them. */
function storable(text: string | null | undefined): string | null {
  if (!text) return null;
  const clean = text.includes('\0') ? text.replaceAll('\0', '') : text;
  return /[\uD800-\uDFFF]/u.test(clean) ? clean.replace(/[\uD800-\uDFFF]/gu, '\uFFFD') : clean;
}

function reject(raw: unknown, error: FieldError): ParsedItem {
  const externalId = (raw as { externalId?: unknown } | null)?.externalId;
  return { error, externalId: typeof externalId === 'string' ? externalId : null };
}

export function fieldError(field: string, expected: string, actual: string): FieldError {
  return { field, expected, actual, message: `expected ${expected}, got ${actual}` };
}
