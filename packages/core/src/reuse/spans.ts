import type { ReuseSpan } from '../decision.ts';
import type { Match } from './align.ts';
import type { Prose } from './prose.ts';

/**
 * The matched words as maximal spans of text, in the article's order.
 *
 * Invariant: both sides of a span hold the same letters and digits once case and compatible forms
 * are folded; punctuation, space and the style of quotation marks may differ. A span lies wholly
 * inside or wholly outside of quotations (it counts as quotation if either side does).
 */
export function spansOf(article: Prose, source: Prose, match: Match): ReuseSpan[] {
  const spans: ReuseSpan[] = [];
  for (let i = 0; i < match.length; ) {
    if ((match[i] as number) < 0) {
      i++;
      continue;
    }
    const start = i;
    while (continues(article, source, match, i)) i++;
    const j = match[start] as number;
    const to = match[i] as number;
    spans.push({
      from: {
        start: article.words.starts[start] as number,
        end: article.words.ends[i] as number,
      },
      to: { start: source.words.starts[j] as number, end: source.words.ends[to] as number },
      quotation: isQuoted(article, source, match, start),
    });
    i++;
  }
  return spans;
}

/** Word i of the article or its counterpart stands in a quotation. */
function isQuoted(article: Prose, source: Prose, match: Match, i: number): boolean {
  return article.quoted[i] === 1 || source.quoted[match[i] as number] === 1;
}

function continues(article: Prose, source: Prose, match: Match, i: number): boolean {
  if (i + 1 >= match.length) return false;
  const j = match[i] as number;
  if (match[i + 1] !== j + 1) return false;
  if (isQuoted(article, source, match, i) !== isQuoted(article, source, match, i + 1)) return false;
  return hasPossessive(article, i) === hasPossessive(source, j);
}

/** A possessive is no part of its word, so it is the one place where letters stand between words. */
function hasPossessive({ text, words }: Prose, i: number): boolean {
  const end = words.ends[i] as number;
  if ((words.starts[i + 1] as number) - end < 3) return false;
  const unit = text.charCodeAt(end + 1);
  if (unit !== 0x73 && unit !== 0x53) return false;
  const mark = text.charCodeAt(end);
  return mark === 0x27 || mark === 0x2019 || mark === 0x2bc || mark === 0xff07;
}
