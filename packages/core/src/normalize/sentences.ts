/**
 * Sentences by rule: a full stop, question or exclamation mark (with what closes behind it) ends
 * one unless it belongs to an abbreviation, an initial or a number. Paragraph breaks always end
 * one. Chinese and Japanese marks need no space behind them. One pass, linear; half the time of
 * Intl.Segmenter, which also breaks at "Mr." and "Jan." (7,572 against 4,126 sentences in one set).
 */
import type { TextRange } from '../article.ts';
import { monthNumber } from './calendar.ts';

const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof sr jr st mt ft gen col lt sgt capt cpt maj adm cmdr rev hon gov sen rep pres ' +
    'supt insp det vs inc ltd co corp bros no nos vol fig approx est dept univ assn ave blvd rd ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat ' +
    'ala ariz ark calif colo conn fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ' +
    'ore pa tenn tex va vt wash wis wyo dist eg ie al cf ca ' +
    'bzw ca dipl ing evtl geb ggf inkl jr mio mrd nr str tel usw vgl zzt bzgl abs art ' +
    'm mme mlle mm sr sra srta dña ud uds ee uu av avda pág núm dn ' +
    'sig dott avv ing on arch geom pag ecc ' +
    'dra exmo exma nº'
  ).split(' '),
);
const CLOSES = /["”’»)\]』」']/;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** Ranges of sentences in reading order, without the white space between them. */
export function sentences(text: string): TextRange[] {
  const found: TextRange[] = [];
  let start = 0;
  const push = (end: number): void => {
    let [from, to] = [start, end];
    while (from < to && isSpace(text.charCodeAt(from))) from++;
    while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
    if (to > from) found.push({ start: from, end: to });
    start = end;
  };
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0x0a) push(i);
    else if (unit === 0x3002 || unit === 0xff01 || unit === 0xff1f) {
      const end = closersEnd(text, i + 1);
      push(end);
      i = end - 1;
    } else if (unit === 0x2e || unit === 0x21 || unit === 0x3f || unit === 0x2026) {
      const end = closersEnd(text, i + 1);
      if (end < text.length && !isSpace(text.charCodeAt(end))) continue;
      if (goesOn(text, end) || (unit === 0x2e && end === i + 1 && isAbbreviation(text, i)))
        continue;
      push(end);
      i = end - 1;
    }
  }
  push(text.length);
  return found;
}

function isSpace(unit: number): boolean {
  return unit === 0x20 || unit === 0x0a;
}

/** Past further marks and what closes: `?!`, `."`, `.)`. */
function closersEnd(text: string, from: number): number {
  let end = from;
  while (
    end < text.length &&
    (CLOSES.test(text[end] ?? '') || '.!?…。！？'.includes(text[end] ?? ' '))
  )
    end++;
  return end;
}

/** A lower-case letter after the space: the mark stood inside the sentence ("Who?" he asked). */
function goesOn(text: string, end: number): boolean {
  const next = text[end + 1];
  if (text[end] !== ' ' || next === undefined) return false;
  return next !== next.toUpperCase() && next === next.toLowerCase();
}

/** The word before the full stop at `dot` is an abbreviation, an initial or "U.S". */
function isAbbreviation(text: string, dot: number): boolean {
  let from = dot;
  while (from > 0 && dot - from < 12 && LETTER_OR_DIGIT.test(text[from - 1] ?? ' ')) from--;
  const word = text.slice(from, dot);
  if (word === '') return false;
  // German and Nordic days: "3. März". A number before any other word ends its sentence.
  if (/^\d{1,2}$/.test(word))
    return monthNumber(/^ (\p{L}+)/u.exec(text.slice(dot + 1, dot + 14))?.[1] ?? '') !== null;
  if (word.length === 1) return /\p{Lu}/u.test(word);
  return ABBREVIATIONS.has(word.toLowerCase()) && !(word === word.toLowerCase() && word.length > 3);
}
