/**
 * Text into paragraphs. A line break ends a paragraph, except in hard-wrapped text (wire copy of
 * 60 to 80 columns), where lines are joined until a blank line or an indented one.
 */
import { endsInOneOf, squeezeSpaces } from './unicode.ts';

/** Widest line that still counts as hard-wrapped, in UTF-16 units. */
const WRAP_COLUMNS = 90;
/** Share of wrapped lines that break before a word without a capital; headings rarely do. */
const MIN_BROKEN = 0.4;
const INDENTED = /^ {2,}/;
const SENTENCE_ENDS = '.!?:…"”’\')]。！？';

/** Paragraphs in order, spaces squeezed, none empty. */
export function paragraphs(text: string): string[] {
  const found: string[] = [];
  for (const block of text.split(/\n[ ]*\n/)) {
    const lines = block.split('\n').filter((line) => line.trim() !== '');
    if (isHardWrapped(lines)) found.push(...unwrap(lines));
    else for (const line of lines) found.push(squeezeSpaces(line));
  }
  return found.filter((paragraph) => paragraph !== '');
}

/**
 * Wrapped lines are about equally wide and break in mid-sentence; lines that stand for themselves
 * end in punctuation or differ widely. Only lines that go on (no indented line follows) are judged.
 */
function isHardWrapped(lines: readonly string[]): boolean {
  if (lines.length < 2) return false;
  let width = 0;
  for (const line of lines) width = Math.max(width, line.trimEnd().length);
  if (width > WRAP_COLUMNS || width < 30) return false;
  let goesOn = 0;
  let ended = 0;
  let wide = 0;
  let broken = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = (lines[i] ?? '').trimEnd();
    if (INDENTED.test(lines[i + 1] ?? '')) continue;
    goesOn++;
    if (endsInOneOf(line, SENTENCE_ENDS)) ended++;
    if (line.length > width * 0.7) wide++;
    if (!/^\p{Lu}/u.test(lines[i + 1] ?? '')) broken++;
  }
  if (lines.length === 2) return goesOn === 1 && ended === 0 && /^\p{Ll}/u.test(lines[1] ?? '');
  return width >= 45 && ended < goesOn * 0.5 && wide > goesOn * 0.5 && broken > goesOn * MIN_BROKEN;
}

function unwrap(lines: readonly string[]): string[] {
  const joined: string[] = [];
  let current = '';
  for (const line of lines) {
    if (INDENTED.test(line) && current !== '') {
      joined.push(squeezeSpaces(current));
      current = '';
    }
    current = current === '' ? line : `${current} ${line.trim()}`;
  }
  joined.push(squeezeSpaces(current));
  return joined;
}
