/**
 * Parses HTML within bounds. linkedom builds exactly the tree that the tags describe, where a
 * browser would repair it; `settle` does the part of that repair on which everything here relies:
 * one <html> with one <head> and one <body>, in this order, and all content in the body.
 */
import { DOMParser } from 'linkedom';

/** The part of a DOM element that extraction uses; lib "dom" would leak into every room. */
export interface PageElement {
  readonly nodeType: number;
  readonly localName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageElement>;
  readonly children: ArrayLike<PageElement> & Iterable<PageElement>;
  readonly parentElement: PageElement | null;
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  append(...nodes: PageElement[]): void;
  prepend(...nodes: PageElement[]): void;
  remove(): void;
}

export interface Page extends PageElement {
  readonly documentElement: PageElement;
  readonly body: PageElement;
  createElement(name: string): PageElement;
}

export interface PageLimits {
  /** UTF-16 units of HTML. */
  readonly maxCharacters: number;
  /** Opening tags. A long live blog has about 20,000. */
  readonly maxElements: number;
  /** Character references such as `&amp;`; each becomes a node of its own. */
  readonly maxReferences: number;
  /** Levels. Real pages stay under 100. */
  readonly maxDepth: number;
  /** Levels of all elements together, which is what Readability's time grows with. */
  readonly maxTotalDepth: number;
}

export const pageLimits: PageLimits = {
  maxCharacters: 12_000_000,
  maxElements: 50_000,
  maxReferences: 300_000,
  maxDepth: 256,
  maxTotalDepth: 1_500_000,
};

/** The page, or why it is not worth parsing. Costs a scan of the tags, then linkedom's parse. */
export function parsePage(html: string, limits: PageLimits): Page | { failure: string } {
  if (html.trim() === '') return { failure: 'the HTML is empty' };
  if (html.length > limits.maxCharacters) {
    return { failure: `the HTML has ${html.length} characters, more than ${limits.maxCharacters}` };
  }
  const elements = countElements(html, limits.maxElements + 1);
  if (elements === 0) return { failure: 'the HTML has no element' };
  if (elements > limits.maxElements) {
    return { failure: `the HTML has more than ${limits.maxElements} elements` };
  }
  if (countReferences(html, limits.maxReferences + 1) > limits.maxReferences) {
    return { failure: `the HTML has more than ${limits.maxReferences} character references` };
  }
  const whole = /<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`;
  // linkedom's published types need lib "dom".
  const page = new DOMParser().parseFromString(whole, 'text/html') as unknown as Page;
  if (page.documentElement === null) return { failure: 'the HTML has no element' };
  if (/\s[A-Z][A-Z-]*\s*=/.test(whole)) lowerCaseAttributes(page);
  settle(page);
  const tooDeep = depthFailure(page.documentElement, limits);
  if (tooDeep !== null) return { failure: tooDeep };
  return page;
}

/** Opening tags outside of scripts and styles, up to `most`. Linear in the text's length. */
function countElements(html: string, most: number): number {
  const opening = /<([a-z][a-z0-9-]*)/gi;
  const endOfRaw = /<\/(?:script|style)/gi;
  let count = 0;
  for (let match = opening.exec(html); match !== null && count < most; match = opening.exec(html)) {
    count += 1;
    if (/^(?:script|style)$/i.test(match[1] ?? '')) {
      endOfRaw.lastIndex = opening.lastIndex;
      if (endOfRaw.exec(html) === null) return count;
      opening.lastIndex = endOfRaw.lastIndex;
    }
  }
  return count;
}

/** linkedom keeps attribute names as written, and finds `<META NAME=…>` by no name. */
function lowerCaseAttributes(page: Page): void {
  for (const element of page.querySelectorAll('*')) {
    for (const { name, value } of [...element.attributes]) {
      const lower = name.toLowerCase();
      if (lower !== name && element.getAttribute(lower) === null)
        element.setAttribute(lower, value);
    }
  }
}

function countReferences(html: string, most: number): number {
  let count = 0;
  for (let at = html.indexOf('&'); at !== -1 && count < most; at = html.indexOf('&', at + 1)) {
    count += 1;
  }
  return count;
}

function depthFailure(root: PageElement, limits: PageLimits): string | null {
  let level = [root];
  let total = 0;
  for (let depth = 1; level.length > 0; depth += 1) {
    if (depth > limits.maxDepth) return `the HTML is nested deeper than ${limits.maxDepth} levels`;
    total += depth * level.length;
    if (total > limits.maxTotalDepth) return 'the HTML is nested too deeply for its size';
    level = level.flatMap((element) => [...element.children]);
  }
  return null;
}

const headOnly = new Set(['title', 'meta', 'link', 'script', 'style', 'base', 'template']);

function settle(page: Page): void {
  const root = page.documentElement;
  const head = root.querySelector('head') ?? page.createElement('head');
  let body = root.querySelector('body');
  if (!body) {
    body = page.createElement('body');
    // Without <body>, an unclosed <head> holds the content.
    for (const child of [...head.childNodes]) {
      if (child.nodeType === 1 && !headOnly.has(child.localName)) body.append(child);
    }
  }
  body.append(...[...root.childNodes].filter((child) => child !== head && child !== body));
  root.prepend(head, body);
}
