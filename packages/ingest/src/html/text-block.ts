/**
 * Finds the article's text where Readability finds none: the element whose own paragraphs hold the
 * most prose. Candidates are what pages mark as their article (<article>, <main>, itemprop), then
 * any parent of paragraphs. Links count against a candidate: navigation is nothing but links.
 */
import type { Page, PageElement } from './page.ts';
import { paragraphsOf } from './paragraphs.ts';

const marked = 'article, main, [role="main"], [itemprop="articleBody"]';
/** A marked element with less prose than this is a teaser. */
const minCharacters = 140;

/** Paragraphs of the densest block of prose; [] when the page has none. */
export function densestBlock(page: Page): string[] {
  const best = densest([...page.querySelectorAll(marked)]);
  if (best.characters >= minCharacters) return best.paragraphs;
  const parents = new Set<PageElement>();
  for (const paragraph of page.querySelectorAll('p')) {
    if (paragraph.parentElement) parents.add(paragraph.parentElement);
  }
  return densest([...parents, page.body]).paragraphs;
}

interface Block {
  readonly paragraphs: string[];
  readonly characters: number;
}

function densest(elements: readonly PageElement[]): Block {
  let best: Block = { paragraphs: [], characters: 0 };
  for (const element of elements) {
    const paragraphs = paragraphsOf(element);
    let characters = paragraphs.reduce((sum, paragraph) => sum + paragraph.length, 0);
    for (const link of element.querySelectorAll('a'))
      characters -= 2 * (link.textContent ?? '').length;
    if (characters > best.characters) best = { paragraphs, characters };
  }
  return best;
}
