/**
 * What a page says about its article in JSON-LD (schema.org NewsArticle and its kin), wherever it
 * stands: one object, an array, `@graph`, or nested under `mainEntity`. Broken blocks are skipped:
 * they are common, and the page still has its text.
 */
import type { Page } from './page.ts';

export interface JsonLdArticle {
  readonly headline: string | null;
  readonly body: string | null;
  readonly datePublished: string | null;
  readonly language: string | null;
  readonly publisher: string | null;
  readonly authors: readonly string[];
  readonly url: string | null;
}

type JsonObject = Readonly<Record<string, unknown>>;

const articleType = /(?:Article|BlogPosting|Report|Review)$/;
/** JSON-LD nests shallowly; the bounds keep hostile blocks cheap. */
const maxDepth = 8;
const maxObjects = 2_000;

/** The first article of the page's JSON-LD, or null. */
export function jsonLdArticle(page: Page): JsonLdArticle | null {
  const objects: JsonObject[] = [];
  for (const script of page.querySelectorAll('script')) {
    if (!/^application\/ld\+json/i.test(script.getAttribute('type')?.trim() ?? '')) continue;
    collect(parseJson(script.textContent ?? ''), objects, 0);
  }
  const article = objects.find((object) => typesOf(object).some((type) => articleType.test(type)));
  if (!article) return null;
  const byId = new Map(objects.map((object) => [object['@id'], object]));
  const follow = (value: unknown): unknown => {
    const id = isObject(value) && Object.keys(value).length === 1 ? value['@id'] : undefined;
    return id === undefined ? value : (byId.get(id) ?? value);
  };
  return {
    headline: textOf(article.headline) ?? textOf(article.name),
    body: textOf(article.articleBody),
    datePublished: textOf(article.datePublished) ?? textOf(article.dateCreated),
    language: languageOf(article.inLanguage),
    publisher: nameOf(follow(article.publisher)),
    authors: listOf(article.author)
      .map((author) => nameOf(follow(author)))
      .filter((name) => name !== null),
    url: textOf(article.url) ?? idOf(article.mainEntityOfPage),
  };
}

function parseJson(text: string): unknown {
  // Wrapped in CDATA or an HTML comment, with raw line breaks inside strings: all seen in the wild.
  const bare = text
    .replace(/^\s*(?:\/\*\s*)?(?:<!\[CDATA\[|<!--)(?:\s*\*\/)?/, '')
    .replace(/(?:\/\*\s*)?(?:\]\]>|-->)(?:\s*\*\/)?\s*$/, '')
    .trim();
  for (const candidate of [bare, bare.replace(/\p{Cc}+/gu, ' ')]) {
    try {
      return JSON.parse(candidate);
    } catch {
      // The next candidate, or nothing: a page's broken block is no fault of ours.
    }
  }
  return null;
}

function collect(value: unknown, into: JsonObject[], depth: number): void {
  if (depth > maxDepth || into.length >= maxObjects) return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, into, depth + 1);
  } else if (isObject(value)) {
    into.push(value);
    for (const inner of Object.values(value)) {
      if (typeof inner === 'object') collect(inner, into, depth + 1);
    }
  }
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function typesOf(object: JsonObject): string[] {
  return listOf(object['@type']).filter((type) => typeof type === 'string');
}

function listOf(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

function textOf(value: unknown): string | null {
  const text = Array.isArray(value) ? value[0] : value;
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : null;
}

function nameOf(value: unknown): string | null {
  const first = Array.isArray(value) ? value[0] : value;
  return isObject(first) ? textOf(first.name) : textOf(first);
}

function languageOf(value: unknown): string | null {
  const first = Array.isArray(value) ? value[0] : value;
  return isObject(first) ? (textOf(first.alternateName) ?? textOf(first.name)) : textOf(first);
}

function idOf(value: unknown): string | null {
  return isObject(value) ? (textOf(value['@id']) ?? textOf(value.url)) : textOf(value);
}
