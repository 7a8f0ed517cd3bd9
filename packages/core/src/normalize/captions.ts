/**
 * Captions that nothing marks: "Sergei Example" below a picture, or the sentence without a full
 * stop after "Image: …".
 *
 * Idea: in an article whose paragraphs end in punctuation, a line without any is not prose.
 * Headings look the same, so only two cases go: what follows a marked caption, and a bare name of
 * two to four words that the prose names too. An article with several such name lines is a list
 * of people, and keeps them.
 */

import { endsInOneOf } from './unicode.ts';

/** A line as the other rules judged it; `rule` is null while it stays. */
export interface JudgedLine {
  readonly line: string;
  readonly rule: string | null;
}

const MAX_CAPTION = 220;
const MAX_NAME_LINES = 2;
const ENDS = '.!?:;…,"”’»)]。！？';
/** "Ann Example", "Jean-Luc d'Exemple": capitalised words, perhaps with particles. */
const NAME =
  /^\p{Lu}[\p{L}.'’-]+(?: (?:de|del|da|di|van|von|der|bin|al|el|la|le|\p{Lu}[\p{L}.'’-]*)){1,4}$/u;

/** The same lines, with unmarked captions marked. Needs three paragraphs of ended prose. */
export function markCaptions(lines: readonly JudgedLine[]): JudgedLine[] {
  const prose = lines.filter(({ line, rule }) => rule === null && isProse(line));
  if (prose.length < 3) return [...lines];
  const nameLines = lines.filter(({ line, rule }) => rule === null && isName(line));
  const names = nameLines.length <= MAX_NAME_LINES && nameLines.length < prose.length / 2;
  let afterCaption = false;
  return lines.map((judged) => {
    const { line, rule } = judged;
    if (rule !== null) {
      afterCaption = rule === 'caption';
      return judged;
    }
    const caption =
      (afterCaption && line.length <= MAX_CAPTION && !endsInOneOf(line, ENDS)) ||
      (names && isName(line) && prose.some((other) => other.line.includes(lastWord(line))));
    afterCaption = false;
    return caption ? { line, rule: 'caption' } : judged;
  });
}

function isProse(line: string): boolean {
  return line.length >= 50 && endsInOneOf(line, ENDS);
}

function isName(line: string): boolean {
  return line.length <= 60 && NAME.test(line);
}

function lastWord(line: string): string {
  return line.slice(line.lastIndexOf(' ') + 1);
}
