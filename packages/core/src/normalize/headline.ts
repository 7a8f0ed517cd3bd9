/**
 * The headline: given, or the text's first line; without the outlet's name behind it, and gone
 * from the top of the body where sites repeat it.
 */
import { foldLine, startsAlike } from './fold.ts';
import { SEVERAL_WORDS, type SuffixRule, stripSuffix } from './headline-suffix.ts';

/** Longest headline and longest first line that is taken for one, in UTF-16 units. */
const MAX_TITLE = 300;
const MAX_FIRST_LINE = 130;
const MAX_SENTENCE_LINE = 110;
/** Of 8,800 headlines nine in ten are shorter; a longer first line may be a standfirst. */
const USUAL_TITLE = 90;
/** Share of a headline's longer words that the lead says again, and how many at least. */
const MIN_RETOLD = 0.5;
const MIN_RETOLD_WORDS = 3;
/** UTF-16 units of the lead that are searched for them. */
const LEAD = 800;
/** Lines at the top of the body among which a repeated headline is looked for. */
const TOP_LINES = 12;

const SENTENCE_END = /[.!?。！？]["”’»)]?$/;
/** A caption with its credit behind it: "… on the quay. Photo: Ada Quill". */
const CAPTION = /[.!?)] (?:(?:photo|image|picture|foto|bild)s? ?:|(?:ap|afp|epa|reuters) photo\b)/i;
const ELLIPSIS = /(?:\.{2,}|…)\s*$/;
export interface Headline {
  readonly title: string | null;
  /** The paragraphs of the body. */
  readonly body: readonly string[];
  readonly removed: readonly { readonly line: string; readonly rule: string }[];
}

export interface HeadlineRules {
  /** False for furniture, above which and below which a headline may stand. */
  readonly canBeHeadline: (line: string) => boolean;
  /** True for a paragraph with a dateline: no headline stands below it. */
  readonly opensBody: (line: string) => boolean;
  /** Endings that name the outlet and not the event. */
  readonly suffixRule: SuffixRule;
}

/** Splits headline and body. */
export function splitHeadline(
  given: string | null,
  paragraphs: readonly string[],
  rules: HeadlineRules,
): Headline {
  let body = [...paragraphs];
  let title = given === '' ? null : given;
  if (title === null) {
    const first = body.findIndex((line) => rules.canBeHeadline(line));
    const candidate = body[first];
    const rest = body.slice(first + 1);
    if (
      candidate !== undefined &&
      !rules.opensBody(candidate) &&
      looksLikeHeadline(candidate, rest)
    ) {
      title = candidate;
      body = body.filter((_, i) => i !== first);
    }
  }
  if (title === null) return { title, body, removed: [] };
  const removed: { line: string; rule: string }[] = [];
  let fullest = stripSuffix(undouble(title.slice(0, MAX_TITLE)), rules.suffixRule, removed);
  const kept: string[] = [];
  for (const [i, line] of body.entries()) {
    const same: string | null =
      i < TOP_LINES && line.length <= 2 * MAX_TITLE ? sameHeadline(fullest, line) : null;
    if (same === null) kept.push(line);
    else {
      removed.push({ line, rule: 'repeated-headline' });
      fullest = same;
    }
  }
  return { title: fullest.replace(ELLIPSIS, '').trim() || fullest, body: kept, removed };
}

function looksLikeHeadline(line: string, rest: readonly string[]): boolean {
  if (line.length > MAX_FIRST_LINE || line.length < 4 || rest.length === 0) return false;
  if (/^["“„«‘'(]/.test(line) && SENTENCE_END.test(line)) return false;
  if (rest.slice(0, TOP_LINES).some((other) => sameHeadline(line, other) !== null)) return true;
  if (/[.!?] +\p{Lu}/u.test(line.slice(12)) && SENTENCE_END.test(line)) return false;
  if (/[—–:-]$/.test(line) || CAPTION.test(line)) return false;
  if (!SENTENCE_END.test(line) || ELLIPSIS.test(line)) {
    return SEVERAL_WORDS.test(line) && (line.length <= USUAL_TITLE || isRetold(line, rest));
  }
  return line.length <= MAX_SENTENCE_LINE && rest.length >= 3 && isRetold(line, rest);
}

/**
 * A lead tells the headline again in other words; the sentence that follows a first sentence or a
 * standfirst goes on from it. Words count by their first five letters, for their endings differ.
 */
function isRetold(line: string, rest: readonly string[]): boolean {
  const lead = ` ${foldLine(rest.slice(0, 2).join(' ').slice(0, LEAD))}`;
  const words = new Set(
    foldLine(line)
      .split(' ')
      .filter((word) => word.length >= 4),
  );
  const retold = [...words].filter((word) => lead.includes(` ${word.slice(0, 5)}`)).length;
  return retold >= Math.max(MIN_RETOLD_WORDS, words.size * MIN_RETOLD);
}

/** The fuller spelling if both lines are one headline, perhaps cut short with "…"; else null. */
function sameHeadline(title: string, line: string): string | null {
  if (!startsAlike(title, line)) return null;
  // Punctuation and accents change a headline's length by little; most lines are prose and longer.
  const shorter = Math.min(title.length, line.length) * 2 + 10;
  const cut = ELLIPSIS.test(title) || ELLIPSIS.test(line);
  if (!cut && Math.max(title.length, line.length) > shorter) return null;
  const [a, b] = [foldLine(title), foldLine(line)];
  if (a === '' || b === '') return null;
  if (a === b) return ELLIPSIS.test(title) ? line : title;
  if (a.length > 20 && ELLIPSIS.test(title) && b.startsWith(a)) return line;
  if (b.length > 20 && ELLIPSIS.test(line) && a.startsWith(b)) return title;
  return b === `${a} ${a}` ? title : null;
}

/** "X X" → "X", for a headline that a site printed twice. */
function undouble(title: string): string {
  const words = spacesIn(title) + 1;
  if (words < 6 || words % 2 === 1) return title;
  let middle = -1;
  for (let word = 0; word < words / 2; word++) middle = title.indexOf(' ', middle + 1);
  const second = title.slice(middle + 1);
  if (!startsAlike(title, second)) return title;
  return foldLine(title.slice(0, middle)) === foldLine(second) ? second : title;
}

function spacesIn(line: string): number {
  let count = 0;
  for (let at = line.indexOf(' '); at >= 0; at = line.indexOf(' ', at + 1)) count++;
  return count;
}
