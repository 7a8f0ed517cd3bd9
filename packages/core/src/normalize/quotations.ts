/**
 * Quoted prose: ranges between quotation marks. Shared quotations are no copying, so reuse counts
 * them apart.
 *
 * Marks that have a direction (“ ” « » „ “ 「 」) pair by it; straight marks pair by the space
 * around them. A paragraph that opens with a mark and never closes it goes on in the next
 * paragraph that opens with one (the convention for long quotations). An opening without a close
 * ends with its paragraph, so a stray mark never swallows the article. Linear.
 */
import type { TextRange } from '../article.ts';

/** Closing marks per opening mark; „…“ is German and „…” Polish, »…« is German and Danish. */
const CLOSERS: ReadonlyMap<string, string> = new Map([
  ['“', '”"'],
  ['„', '“”"'],
  ['”', '”'],
  ['«', '»'],
  ['»', '«'],
  ['「', '」'],
  ['『', '』'],
  ['"', '"”'],
  ['‘', '’'],
]);
const WORD = /[\p{L}\p{N}]/u;
/** The opening marks of the table. */
const OPENER = /["“”„«»「『‘]/g;

const STRAIGHT = 0x22;
/** «, the lowest of the other marks. */
const FIRST_TYPOGRAPHIC = 0xab;

/** Most quotations that are kept of one text: far more than a long interview holds. */
const MAX_QUOTATIONS = 500;

/** The first sorted ranges without overlap, marks included; at least one word inside. */
export function quotations(text: string): TextRange[] {
  const found: TextRange[] = [];
  let mark = -1;
  for (let start = 0; start < text.length && found.length < MAX_QUOTATIONS; ) {
    if (mark < start) mark = nextOpener(text, start);
    if (mark === text.length) break;
    const stop = text.indexOf('\n\n', start);
    const end = stop < 0 ? text.length : stop;
    if (mark < end) quotationsIn(text, start, end, found);
    start = end + 2;
  }
  return found;
}

/** Where the next opening mark stands from `from` on; the end of the text if there is none. */
function nextOpener(text: string, from: number): number {
  OPENER.lastIndex = from;
  return OPENER.exec(text)?.index ?? text.length;
}

function quotationsIn(text: string, start: number, end: number, found: TextRange[]): void {
  let unclosed = '';
  for (let i = nextOpener(text, start); i < end; i = nextOpener(text, i + 1)) {
    if (found.length === MAX_QUOTATIONS) return;
    const mark = text[i] ?? '';
    const closers = CLOSERS.get(mark) ?? '';
    if (unclosed.includes(mark) || !opens(text, i, start)) continue;
    const close = closing(text, i + 1, end, closers);
    if (close < 0) {
      // Searching again from a later mark would fail again, and cost a paragraph each time.
      unclosed += mark;
      if (!goesOn(text, end)) continue;
      found.push({ start: i, end });
      return;
    }
    if (WORD.test(text.slice(i + 1, close))) found.push({ start: i, end: close + 1 });
    i = close;
  }
}

function opens(text: string, i: number, start: number): boolean {
  const next = text[i + 1] ?? ' ';
  if (next === ' ' || next === '\n') return text[i] === '«';
  const mark = text[i];
  if (mark === '“' || mark === '„' || mark === '«' || mark === '「' || mark === '『') return true;
  return i === start || (!WORD.test(text[i - 1] ?? ' ') && !/[.,!?…]/.test(text[i - 1] ?? ' '));
}

function closing(text: string, from: number, end: number, closers: string): number {
  for (let i = from; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (unit < FIRST_TYPOGRAPHIC && unit !== STRAIGHT) continue;
    const mark = text[i] ?? '';
    if (!closers.includes(mark)) continue;
    const before = text[i - 1] ?? ' ';
    const after = i + 1 < end ? (text[i + 1] ?? ' ') : ' ';
    // An apostrophe stands between letters; a straight mark after a space opens.
    if (mark === '’' && (WORD.test(after) || before === ' ')) continue;
    if (mark === '"' && before === ' ' && after !== ' ') continue;
    return i;
  }
  return -1;
}

/** True if the next paragraph opens with a quotation mark: the quotation goes on there. */
function goesOn(text: string, end: number): boolean {
  const next = text[end + 2];
  return next !== undefined && CLOSERS.has(next) && next !== '‘';
}
