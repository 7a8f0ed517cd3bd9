/**
 * Text into paragraphs. A line break ends a paragraph, except in hard-wrapped text (wire copy of
 * 60 to 80 columns), where lines are joined until a blank line or an indented one.
 */
import { squeezeSpaces } from './unicode.ts';

/** Widest line that still counts as hard-wrapped, in UTF-16 units. */
const WRAP_COLUMNS = 90;
const SENTENCE_END = /[.!?:…"”’')\]。！？]$/;

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
 * end in punctuation or differ widely.
 */
function isHardWrapped(lines: readonly string[]): boolean {
  if (lines.length < 3) return false;
  let width = 0;
  let ended = 0;
  let wide = 0;
  for (let i = 0; i < lines.length; i++) {
    const line = (lines[i] ?? '').trimEnd();
    if (line.length > WRAP_COLUMNS) return false;
    width = Math.max(width, line.length);
    if (i < lines.length - 1 && SENTENCE_END.test(line)) ended++;
  }
  if (width < 45) return false;
  for (const line of lines) if (line.trimEnd().length > width * 0.7) wide++;
  return ended < lines.length * 0.5 && wide > lines.length * 0.5;
}

function unwrap(lines: readonly string[]): string[] {
  const joined: string[] = [];
  let current = '';
  for (const line of lines) {
    if (/^ {2,}/.test(line) && current !== '') {
      joined.push(squeezeSpaces(current));
      current = '';
    }
    current = current === '' ? line : `${current} ${line.trim()}`;
  }
  joined.push(squeezeSpaces(current));
  return joined;
}
