/**
 * The outlet's name behind a headline: "– Harbour Gazette", "| Quill.com", "- HARBOUR WORLD UPDATE".
 *
 * Rules see what names itself an outlet; names that nobody could tell from a clause ("- Marigold")
 * are learnt by the boilerplate memory from the headlines that carry them.
 */
import { foldLine } from './fold.ts';

/** The name in `CleanArticle.removed` of what names itself an outlet. */
export const SUFFIX_RULE = 'headline-suffix';

/** What sites put between headline and name; a hyphen or dash needs spaces. */
const SEPARATOR = / +(?:[|–—»•·-]|::|\/\/) +| ?\| ?/g;
/** A headline is longer than this before its suffix, in UTF-16 units. */
const MIN_HEAD = 8;
/** "Ferry | Captain charged" is a label and a headline; Chinese and alike have no spaces. */
export const SEVERAL_WORDS = /\S \S+ \S|[\u3040-\u9fff\uac00-\ud7af]/;
const OUTLET_WORD =
  /(?:^|\s)(?:news|times|post|herald|tribune|gazette|journal|chronicle|online|tv|radio|daily|today|mail|press|zeitung|nachrichten|noticias|diario|journal|giornale|jornal|\S+\.(?:com|net|org|co|de|fr|es|it|br|uk|in|info|tv))(?:\s|$)/i;

/** The rule by which `suffix`, set off from `head` by `separator`, goes; null if it stays. */
export type SuffixRule = (head: string, separator: string, suffix: string) => string | null;

/** The headline without its outlet suffixes, at most two; what goes is added to `removed`. */
export function stripSuffix(
  title: string,
  suffixRule: SuffixRule,
  removed: { line: string; rule: string }[],
): string {
  let short = title;
  for (let round = 0; round < 2; round++) {
    const cut = lastSegment(short);
    const rule = cut === null ? null : suffixRule(cut.head, cut.separator, cut.suffix);
    if (cut === null || rule === null) break;
    removed.push({ line: cut.suffix, rule });
    short = cut.head;
  }
  return short;
}

/** What stands behind the last separator of a headline, if enough stands before it. */
export function lastSegment(
  title: string,
): { head: string; separator: string; suffix: string } | null {
  let separator: RegExpExecArray | null = null;
  SEPARATOR.lastIndex = 0;
  for (;;) {
    const next = SEPARATOR.exec(title);
    if (next === null) break;
    separator = next;
  }
  if (separator === null || separator.index < MIN_HEAD) return null;
  const head = title.slice(0, separator.index).trimEnd();
  if (!SEVERAL_WORDS.test(head)) return null;
  const suffix = title.slice(separator.index + separator[0].length).trim();
  return { head, separator: separator[0].trim(), suffix };
}

/** What the suffix itself tells: the outlet's name, a domain, words such as "News", capitals. */
export function isOutletSuffix(
  head: string,
  separator: string,
  suffix: string,
  outletName: string | null,
): boolean {
  const words = suffix.split(' ').length;
  if (words > 6) return false;
  const [name, tail] = [
    foldLine(outletName ?? '').replaceAll(' ', ''),
    foldLine(suffix).replaceAll(' ', ''),
  ];
  if (name !== '' && tail.length >= 3 && (name.includes(tail) || tail.includes(name))) return true;
  if (separator.includes('|') || separator === '»' || separator === '::') return words <= 5;
  if (OUTLET_WORD.test(suffix) && words <= 4) return true;
  return words >= 2 && isUpper(suffix) && !isUpper(head);
}

function isUpper(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}
