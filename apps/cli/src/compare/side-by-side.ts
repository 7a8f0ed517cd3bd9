/**
 * Two texts in two columns with their shared spans marked.
 *
 * The columns run paragraph by paragraph: beside each paragraph of the left text stands the one of
 * the right text with which it shares most (in a rewrite without shared text, most long words),
 * and what the right text holds in between comes first, alone. Widths are counted in code points.
 */
import type { ReuseSpan } from '@tributary/core';

export interface MarkedText {
  readonly text: string;
  /** Sorted ranges without overlap. */
  readonly marks: readonly {
    readonly start: number;
    readonly end: number;
    readonly quotation: boolean;
  }[];
}

export interface Marker {
  /** Wraps a stretch of shared text. */
  readonly shared: (text: string) => string;
  readonly quotation: (text: string) => string;
}

export const COLOURS: Marker = {
  shared: (text) => `\u001b[30;43m${text}\u001b[0m`,
  quotation: (text) => `\u001b[36m${text}\u001b[0m`,
};
/** For files and terminals without colours. */
export const BRACKETS: Marker = {
  shared: (text) => `[${text}]`,
  quotation: (text) => `{${text}}`,
};

/** The lines of the two columns, without line ends. `width` is that of both columns and the gap. */
export function sideBySide(
  left: string,
  right: string,
  spans: readonly ReuseSpan[],
  options: {
    readonly width: number;
    readonly marker: Marker;
    /** Paragraphs without shared text stand beside each other by their words. */
    readonly rewritten: boolean;
  },
): string[] {
  const column = Math.max(20, Math.floor((options.width - 3) / 2));
  const leftMarks = spans.map(({ from, quotation }) => ({ ...from, quotation }));
  const rightMarks = disjoint(spans.map(({ to, quotation }) => ({ ...to, quotation })));
  const box = { column, marker: options.marker };
  const lines: string[] = [];
  for (const [a, b] of paired(paragraphsOf(left), paragraphsOf(right), spans, options.rewritten)) {
    const leftLines = a === null ? [] : wrapped({ text: left, marks: leftMarks }, a, box);
    const rightLines = b === null ? [] : wrapped({ text: right, marks: rightMarks }, b, box);
    for (let i = 0; i < Math.max(leftLines.length, rightLines.length); i++) {
      const l = leftLines[i] ?? [];
      const r = rightLines[i] ?? [];
      const padding = ' '.repeat(Math.max(0, column - lengthOf(l, options.marker)));
      lines.push(`${drawn(l, options.marker)}${padding} │ ${drawn(r, options.marker)}`.trimEnd());
    }
    lines.push('');
  }
  return lines;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

interface Paragraph extends Range {
  /** Its longer words and its numbers. */
  readonly words: ReadonlySet<string>;
}

const MIN_COMMON_WORDS = 3;

function paragraphsOf(text: string): Paragraph[] {
  const found: Paragraph[] = [];
  for (const { index, 0: paragraph } of text.matchAll(/[^\n]+/g)) {
    if (paragraph.trim() === '') continue;
    const words = new Set(paragraph.toLowerCase().match(/[\p{L}\p{M}]{5,}|\p{N}+/gu));
    found.push({ start: index, end: index + paragraph.length, words });
  }
  return found;
}

/** Which paragraphs stand beside each other; null for an empty side. */
function paired(
  left: readonly Paragraph[],
  right: readonly Paragraph[],
  spans: readonly ReuseSpan[],
  byWords: boolean,
): [Range | null, Range | null][] {
  const rows: [Range | null, Range | null][] = [];
  let next = 0;
  for (const paragraph of left) {
    const shared = right.map((other) =>
      spans.reduce(
        (sum, { from, to }) => sum + Math.min(overlap(paragraph, from), overlap(other, to)),
        0,
      ),
    );
    let best = shared.indexOf(Math.max(0, ...shared));
    if ((shared[best] ?? 0) === 0) best = byWords ? mostCommonWords(paragraph, right, next) : -1;
    if (best < next) {
      rows.push([paragraph, null]);
      continue;
    }
    for (; next < best; next++) rows.push([null, right[next] ?? null]);
    rows.push([paragraph, right[next++] ?? null]);
  }
  for (; next < right.length; next++) rows.push([null, right[next] ?? null]);
  return rows;
}

/** The paragraph from `next` on that holds most of the same long words, or -1. */
function mostCommonWords({ words }: Paragraph, others: readonly Paragraph[], next: number): number {
  let best = -1;
  let most = MIN_COMMON_WORDS - 1;
  for (let i = next; i < others.length; i++) {
    const common = [...words].filter((word) => others[i]?.words.has(word)).length;
    if (common > most) [best, most] = [i, common];
  }
  return best;
}

function overlap(a: Range, b: Range): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

function disjoint(marks: MarkedText['marks']): MarkedText['marks'] {
  const kept: { start: number; end: number; quotation: boolean }[] = [];
  for (const mark of [...marks].sort((a, b) => a.start - b.start)) {
    const start = Math.max(mark.start, kept.at(-1)?.end ?? 0);
    if (mark.end > start) kept.push({ ...mark, start });
  }
  return kept;
}

/** A stretch of one line, marked or not. */
interface Stretch {
  readonly text: string;
  readonly mark: 'none' | 'shared' | 'quotation';
}

function wrapped(
  { text, marks }: MarkedText,
  range: Range,
  { column, marker }: { readonly column: number; readonly marker: Marker },
): Stretch[][] {
  const lines: Stretch[][] = [];
  let line: Stretch[] = [];
  for (const { index, 0: word } of text.slice(range.start, range.end).matchAll(/\S+\s*/g)) {
    const at = range.start + index;
    const added = stretches(text, at, at + word.length, marks);
    const longer = merged([...line, ...added]);
    if (line.length > 0 && lengthOf(longer, marker) > column) {
      lines.push(merged(line));
      line = added;
    } else line = [...line, ...added];
  }
  if (line.length > 0) lines.push(merged(line));
  return lines;
}

/** Cuts a range at the borders of the marks. */
function stretches(
  text: string,
  start: number,
  end: number,
  marks: MarkedText['marks'],
): Stretch[] {
  const found: Stretch[] = [];
  let at = start;
  for (const mark of marks) {
    if (mark.end <= at || mark.start >= end) continue;
    if (mark.start > at) found.push({ text: text.slice(at, mark.start), mark: 'none' });
    const to = Math.min(end, mark.end);
    const kind = mark.quotation ? 'quotation' : 'shared';
    found.push({ text: text.slice(Math.max(at, mark.start), to), mark: kind });
    at = to;
  }
  if (at < end) found.push({ text: text.slice(at, end), mark: 'none' });
  return found;
}

/** Joins neighbours of one mark; the space at the end of the line goes. */
function merged(line: readonly Stretch[]): Stretch[] {
  const found: Stretch[] = [];
  for (const stretch of line) {
    const last = found.at(-1);
    if (last?.mark === stretch.mark) {
      found[found.length - 1] = { ...last, text: last.text + stretch.text };
    } else found.push(stretch);
  }
  const last = found.at(-1);
  if (last !== undefined) found[found.length - 1] = { ...last, text: last.text.trimEnd() };
  return found.filter(({ text }) => text !== '');
}

function drawn(line: readonly Stretch[], marker: Marker): string {
  return line.map(({ text, mark }) => (mark === 'none' ? text : marker[mark](text))).join('');
}

/** Columns that a line takes: brackets count, escape sequences do not. */
function lengthOf(line: readonly Stretch[], marker: Marker): number {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences begin with one
  return [...drawn(line, marker).replace(/\u001b\[[0-9;]*m/g, '')].length;
}
