/**
 * One spelling per character: NFC, no invisible characters, plain spaces, few kinds of quotes and
 * dashes. Typographic quotes stay typographic, since their direction tells where a quotation
 * opens; only look-alikes fold into them. Idempotent, linear.
 */
const PLAIN_ASCII = /^[\n\x20-\x7e]*$/;
/** Latin letters, general punctuation and currency signs, but for what the patterns below change. */
const PLAIN_LATIN = /^[\n\x20-\x7e\xa1-\xac\xae-\u02ff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]*$/;
/**
 * Controls, soft hyphen, zero-width and bidi marks, fillers, variation selectors. A character
 * class in a string, since escapes of controls and combining marks read as mistakes in a literal.
 */
const INVISIBLE = new RegExp(
  '[\\0-\\x08\\x0e-\\x1f\\x7f-\\x84\\x86-\\x9f\\xad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5' +
    '\\u180b-\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufe00-\\ufe0f\\ufeff\\ufff9-\\ufffb]',
  'g',
);
const SURROGATE = /\p{Surrogate}/gu;
const LINE_BREAK = /\r\n?|[\v\f\x85\u2028\u2029]/g;
const ODD_SPACE = /[\t\xa0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
const LOOK_ALIKE =
  /[\u02bc\u02b9\u2032\u201b\uff07\u2033\u201f\uff02\u301d\u301e\u2010\u2011\u2012\u2015\u2212\ufe58\ufe63\uff0d\u2e3a\u2e3b]|``|''|--+/g;

const LOOK_ALIKES: ReadonlyMap<string, string> = new Map([
  ['\u02bc', '’'],
  ['\u02b9', '’'],
  ['\u2032', '’'],
  ['\u201b', '’'],
  ['\uff07', "'"],
  ['\u2033', '"'],
  ['\u201f', '”'],
  ['\uff02', '"'],
  ['\u301d', '“'],
  ['\u301e', '”'],
  ['\u2010', '-'],
  ['\u2011', '-'],
  ['\u2012', '–'],
  ['\u2015', '—'],
  ['\u2212', '-'],
  ['\ufe58', '—'],
  ['\ufe63', '-'],
  ['\uff0d', '-'],
  ['\u2e3a', '—'],
  ['\u2e3b', '—'],
  ['``', '“'],
  ["''", '"'],
]);

/** The same text with one spelling per character; only "\n" breaks lines. Spaces stay as many. */
export function cleanUnicode(text: string): string {
  if (PLAIN_ASCII.test(text)) {
    const plain = !text.includes('--') && !text.includes("''") && !text.includes('``');
    return plain ? text : foldLookAlikes(text);
  }
  if (PLAIN_LATIN.test(text)) return foldLookAlikes(text);
  const clean = text
    .replace(LINE_BREAK, '\n')
    .replace(INVISIBLE, '')
    .replace(SURROGATE, '')
    .replace(ODD_SPACE, ' ')
    .normalize('NFC');
  return foldLookAlikes(clean);
}

function foldLookAlikes(text: string): string {
  return text.replace(LOOK_ALIKE, (found) => LOOK_ALIKES.get(found) ?? '—');
}

/** One line with single spaces and none at its ends. */
export function squeezeSpaces(line: string): string {
  return (line.includes('  ') ? line.replace(/ {2,}/g, ' ') : line).trim();
}

/** True if the last UTF-16 unit is one of `marks`; a pattern with `$` would search the whole line. */
export function endsInOneOf(line: string, marks: string): boolean {
  return line !== '' && marks.includes(line.charAt(line.length - 1));
}
