/**
 * The readable text of an element as paragraphs.
 *
 * Idea: one walk in document order; block elements and double line breaks end a paragraph, single
 * line breaks become "\n", everything else is inline. Cost: linear. What never is article text
 * (scripts, forms, captions, hidden parts) is skipped with all that it holds.
 */
import type { PageElement } from './page.ts';

const blocks = new Set([
  ...['address', 'article', 'blockquote', 'body', 'center', 'dd', 'details', 'div', 'dl', 'dt'],
  ...['fieldset', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hr', 'li', 'main', 'ol', 'p'],
  ...['pre', 'section', 'summary', 'table', 'tbody', 'thead', 'tfoot', 'tr', 'ul', 'caption'],
]);
const skipped = new Set([
  ...['script', 'style', 'noscript', 'template', 'svg', 'math', 'iframe', 'object', 'embed'],
  ...['video', 'audio', 'canvas', 'map', 'head', 'nav', 'footer', 'aside', 'form', 'button'],
  ...['input', 'select', 'textarea', 'figure', 'figcaption', 'dialog', 'amp-ad', 'amp-img'],
  ...['amp-sidebar', 'amp-social-share', 'amp-analytics', 'amp-consent'],
]);

const elementNode = 1;
const textNode = 3;

/** Paragraphs without empty ones; inside a paragraph white space is folded to one blank. */
export function paragraphsOf(root: PageElement): string[] {
  const paragraphs: string[] = [];
  let current = '';
  const end = () => {
    const text = current
      .replace(/[^\S\n]+/g, ' ')
      .replace(/ ?\n ?/g, '\n')
      .trim();
    current = '';
    if (text !== '') paragraphs.push(...text.split(/\n{2,}/));
  };
  const visit = (node: PageElement): void => {
    for (const child of node.childNodes) {
      if (child.nodeType === textNode) {
        // Line breaks of the source are blanks; only <br> breaks a line.
        current += (child.textContent ?? '').replace(/\s+/g, ' ');
      } else if (child.nodeType === elementNode) {
        if (child.localName === 'br') current += '\n';
        else if (skipped.has(child.localName) || isHidden(child)) continue;
        else if (child.localName === 'td' || child.localName === 'th') {
          visit(child);
          current += ' ';
        } else if (blocks.has(child.localName)) {
          end();
          visit(child);
          end();
        } else visit(child);
      }
    }
  };
  visit(root);
  end();
  return paragraphs;
}

function isHidden(element: PageElement): boolean {
  if (element.getAttribute('hidden') !== null) return true;
  if (element.getAttribute('aria-hidden') === 'true') return true;
  return /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '');
}
