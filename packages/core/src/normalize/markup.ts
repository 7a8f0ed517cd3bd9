/**
 * Takes stray markup out of plain text: tags, comments, entities, shortcodes.
 *
 * Extraction proper (HTML → article) happens in packages/ingest. This stage sees text that
 * is already an article and only carries leftovers, so `x < 3` and a ticker such as `<IBM>` stay:
 * a tag counts only by a known name. Every pattern is bounded, so cost is linear.
 */
import { windows1252 } from './mojibake.ts';

const BLOCK_TAG =
  /<\/?(?:p|div|br|hr|li|ul|ol|h[1-6]|table|tbody|thead|tr|td|th|section|article|header|footer|aside|figure|figcaption|blockquote|pre|main|nav|form|dl|dt|dd)(?:\s[^<>]{0,2000})?\/?>/gi;
const INLINE_TAG =
  /<\/?(?:a|abbr|b|bdi|big|button|cite|code|del|em|font|i|iframe|img|input|ins|label|link|mark|meta|noscript|o:p|picture|q|s|small|source|span|strike|strong|sub|sup|svg|time|u|video|wbr)(?:\s[^<>]{0,2000})?\/?>/gi;
const SHORTCODE =
  /\[\/?(?:caption|gallery|embed|audio|video|playlist|vc_\w{1,40}|et_pb_\w{1,40})(?:\s[^[\]]{0,1000})?\/?\]/gi;
const ENTITY = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}\d{0,2}));/gi;

const NAMED_ENTITIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: ' ',
    ensp: ' ',
    emsp: ' ',
    thinsp: ' ',
    shy: '',
    zwnj: '',
    zwj: '',
    lsquo: '‘',
    rsquo: '’',
    sbquo: '‚',
    ldquo: '“',
    rdquo: '”',
    bdquo: '„',
    laquo: '«',
    raquo: '»',
    lsaquo: '‹',
    rsaquo: '›',
    ndash: '–',
    mdash: '—',
    hellip: '…',
    bull: '•',
    middot: '·',
    euro: '€',
    pound: '£',
    yen: '¥',
    cent: '¢',
    copy: '©',
    reg: '®',
    trade: '™',
    deg: '°',
    sect: '§',
    frac12: '½',
    times: '×',
    minus: '−',
    iexcl: '¡',
    iquest: '¿',
    ordf: 'ª',
    ordm: 'º',
    szlig: 'ß',
    aelig: 'æ',
    AElig: 'Æ',
    oslash: 'ø',
    Oslash: 'Ø',
    eth: 'ð',
    thorn: 'þ',
  }),
);

/** Letters with a mark are named letter + mark (`eacute`), so the table need not list them. */
const ENTITY_MARKS: ReadonlyMap<string, string> = new Map([
  ['acute', '\u0301'],
  ['grave', '\u0300'],
  ['circ', '\u0302'],
  ['tilde', '\u0303'],
  ['uml', '\u0308'],
  ['cedil', '\u0327'],
  ['ring', '\u030a'],
  ['caron', '\u030c'],
]);

/**
 * Plain text from text with leftovers of markup; block elements become line breaks.
 *
 * Entities are decoded up to twice, because feeds often escape what was escaped (`&amp;#8217;`).
 */
export function stripMarkup(text: string): string {
  let plain = text;
  if (plain.includes('&')) plain = decodeEntities(plain);
  if (plain.includes('<')) {
    plain = dropElements(dropElements(plain, 'script'), 'style');
    plain = dropBetween(plain, '<!--', '-->');
    plain = plain.replace(BLOCK_TAG, '\n').replace(INLINE_TAG, '').replaceAll('<![CDATA[', '');
  }
  if (plain.includes('[')) plain = plain.replace(SHORTCODE, '');
  return plain;
}

function decodeEntities(text: string): string {
  const once = text.replace(ENTITY, decodeEntity);
  return once.includes('&') ? once.replace(ENTITY, decodeEntity) : once;
}

function decodeEntity(
  entity: string,
  decimal: string | undefined,
  hex: string | undefined,
  name: string | undefined,
): string {
  if (name !== undefined) return decodeName(name) ?? entity;
  const point = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  const valid = point > 0 && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff);
  // 128 to 159 mean Windows-1252 (HTML standard, "numeric character reference end state").
  return valid ? String.fromCodePoint(point < 256 ? windows1252(point) : point) : '';
}

function decodeName(name: string): string | undefined {
  const named = NAMED_ENTITIES.get(name) ?? NAMED_ENTITIES.get(name.toLowerCase());
  if (named !== undefined) return named;
  const mark = ENTITY_MARKS.get(name.slice(1));
  return mark === undefined ? undefined : (name.charAt(0) + mark).normalize('NFC');
}

function dropElements(text: string, name: 'script' | 'style'): string {
  return new RegExp(`<${name}[\\s>]`, 'i').test(text)
    ? dropBetween(text, `<${name}`, `</${name}>`)
    : text;
}

/** Removes everything from each `open` to the next `close`; an unclosed `open` stays. */
function dropBetween(text: string, open: string, close: string): string {
  // ASCII-only folding: toLowerCase could change the length of other scripts and shift offsets.
  const folded = text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
  let kept = '';
  let from = 0;
  for (;;) {
    const start = folded.indexOf(open, from);
    const end = start < 0 ? -1 : folded.indexOf(close, start + open.length);
    if (end < 0) return from === 0 ? text : kept + text.slice(from);
    kept += `${text.slice(from, start)}\n`;
    from = end + close.length;
  }
}
