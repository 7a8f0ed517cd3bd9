/**
 * Whom an article credits: "Source: bbc", "(Reuters)", "— NNN-AGENCIES", "With inputs from PTI",
 * "This article first appeared in the Harbour Gazette".
 *
 * A name that the table knows folds to one spelling; another name counts only where the wording
 * itself says that it is a source. Credits stand in lines of their own, at the end of paragraphs
 * and in furniture, so running text is never searched: "according to the BBC" is no credit.
 * Patterns see at most 200 units of a paragraph.
 */
import type { Credit } from '../article.ts';
import { knownCredit } from './agencies.ts';
import { monthNumber, weekdayNumber } from './calendar.ts';
import { endsInOneOf } from './unicode.ts';

const MAX_LINE = 200;
/** Longest name behind a dash or a sentence, with some room. */
const MAX_SIGNATURE = 100;
const LABEL =
  /^\(?(?:sources?|via|h\/t|quellen?|fuentes?|fonte|fonti|bron|źródło|kaynak|kilde|lähde|источник|джерело|来源|來源|出典|courtesy(?: of)?|(?:with )?(?:additional )?(?:inputs?|reporting|files|material|information)s? (?:from|by)|con información de|con agencias|avec|mit material (?:von|der)|com informações d[aeo]s?|con informazioni di) ?([:：]?) ?([^()\n]{2,80}?)\)?\.?$/iu;
const REPUBLISHED =
  /^(?=.{0,30}\b(?:story|article|post|report|piece|column|originally|first)\b)(?:this |the )?(?:story |article |post |report |piece |column )?(?:was |is |has been )?(?:originally |first |previously )?(?:re)?(?:published|appeared|posted|reported|produced) (?:here )?(?:first |originally )?(?:on|in|at|by|from) (?:the website of )?(.{3,160})$/i;
const POST_APPEARED = /^the post .{3,150} (?:first )?appeared (?:first )?on (.{3,80})$/i;
const COPYRIGHT =
  /^(?:©|\(c\)|copyright\b)[\s©]*(?:\(c\) )?(?:\d{4}(?:-\d{4})? )?(.{2,80}?)(?: \d{4})?(?:[.,|].*)?$/i;
/** "(Reuters)", "[AFP]", "/dpa/" at the end of a paragraph. */
const BRACKET_END = /(?:\(([^()]{2,60})\)|\[([^[\]]{2,60})\]|\/([^/ ]{2,30})\/)\.?$/;
/** "— NNN-AGENCIES", "-PTI" behind the last sentence. */
const DASH_END = /[.!?"”’»] ?([—–-] ?([\p{L}][\p{L}\p{N}./& -]{1,40}))\.?$/u;
/** How DASH_END starts: it is the dearest of the patterns. */
const DASH_BEHIND = /[.!?"”’»] ?[—–-]/;
/** A bare wire name behind the last sentence: "… 33.7). REUTER". */
const BARE_END = /[.)!?"”’»] +([\p{L}-]{2,20})\.?$/u;
const REPORTERS =
  /\((?:additional )?(?:reporting|writing|editing|compiled|translation) by [^()]{3,160}\)\.?$/i;
const SPLIT = / ?(?:,|\/|;|&|\+|\||\band\b|\bund\b|\by\b|\bet\b|\be\b|\ben\b|\bmit\b|\bwith\b) ?/iu;
/** A first word with small letters. */
const SMALL_START = /^[A-Z]*[a-z][A-Za-z]*(?![^ ,])/;
/** What follows a publisher's name in a sentence about it. */
const NAME_END = /[.,;|]\s|[.]$| (?:on|and|under|as|in|by|at) /;
/** Who supplied a picture is not where the text comes from. */
const PICTURES =
  /getty|giphy|youtube|twitter|facebook|instagram|tiktok|screen ?(?:shot|grab)|shutterstock|istock|unsplash|pixabay|pexels|wikimedia|flickr|alamy|google|\bepa\b|\brex\b|supplied|file photo|handout/i;
const STAFF =
  / (?:staff )?(?:writers?|reporters?|correspondents?|editors?|staff|sports|photographers?|service)$/i;

/** "NPA", "R-TV", "dpa", "kd". */
const ACRONYM = /^(?:\p{Lu}[\p{Lu}&-]{1,7}|\p{Ll}{2,3})$/u;
const CREDIT_NAME = /^\p{Lu}[\p{L}.'’&-]*(?: (?:of|the|de|del|da|do|\p{Lu}[\p{L}.'’&-]*)){0,3}$/u;
/** "Gulf Courier Agency", "Quill News Service", "Agencia Pluma". */
const AGENCY_NAME =
  /(?:^(?:agencia|agence|agenzia|agência) .|. (?:agency|news service|newswire|agentur|presseagentur)$)/iu;
/** "ostrapress": one small word behind "Source:", as a page's own template writes names. */
const SMALL_NAME = /^\p{Ll}[\p{Ll}\d-]{2,29}$/u;
/** Small words behind "Source:" that name nobody. */
const NOBODY =
  /^(?:agenc(?:y|ies|e|es|ias?)|agentur(?:en)?|agenzi[ae]|authors?|company|editorial|files?|government|here|internet|link|media|medien|news|online|other|own|police|polizei|polic[ií]a|press|presse|prensa|stampa|private|self|sources?|studio|supplied|unknown|various|verschiedene|varias|web|website|wires?)$/u;
/** The outlet's own people are no source. */
const OWN_STAFF =
  /\b(?:staff|own|red|eigen\p{L}*|redaktion|redacci[oó]n|r[eé]daction|redazione|reda[cç][aã]o|correspondents?|reporters?|bureau)\b/iu;

export interface CreditReading {
  readonly credits: readonly Credit[];
  /** The paragraph is a credit and nothing else. */
  readonly whole: boolean;
  /** The paragraph without the credit that closed it. */
  readonly rest: string;
}

/** What one paragraph credits, and what is left of it. */
export function readCredits(line: string): CreditReading {
  const whole = line.length <= MAX_LINE ? wholeLine(line) : [];
  if (whole.length > 0) return { credits: whole, whole: true, rest: '' };
  const nothing = { credits: [], whole: false, rest: line };
  if (closesBracket(line)) {
    const tail = line.slice(-MAX_LINE);
    const reporters = REPORTERS.exec(tail);
    if (reporters !== null) return { ...nothing, rest: cut(line, reporters[0]) };
    const bracket = BRACKET_END.exec(tail);
    if (bracket !== null)
      return atEnd(line, bracket[0], bracket[1] ?? bracket[2] ?? bracket[3] ?? '');
  }
  const end = line.slice(-MAX_SIGNATURE);
  const dash = DASH_BEHIND.test(end) ? DASH_END.exec(end) : null;
  if (dash?.[1] !== undefined) return atEnd(line, dash[1], dash[2] ?? '');
  if (!followsSentence(end)) return nothing;
  const bare = BARE_END.exec(end);
  if (bare?.[1] !== undefined && isWireName(bare[1])) return atEnd(line, bare[1], bare[1]);
  return nothing;
}

/** True if the line ends in a closing bracket or slash, perhaps with a full stop behind it. */
function closesBracket(line: string): boolean {
  const last = line.charAt(line.length - (line.endsWith('.') ? 2 : 1));
  return last === ')' || last === ']' || last === '/';
}

/** True if the last word stands behind the end of a sentence. */
function followsSentence(end: string): boolean {
  const space = end.lastIndexOf(' ');
  if (space < 1) return false;
  const before = end.slice(0, space).trimEnd();
  return endsInOneOf(before, '.)!?"”’»');
}

/** Credits that a removed line carries: an agency in a byline, the owner of a copyright. */
export function creditsInFurniture(line: string): Credit[] {
  if (line.length > MAX_LINE) return [];
  const owner = COPYRIGHT.exec(line)?.[1];
  if (owner !== undefined) return namedCredits(owner, line);
  return namedCredits(
    line.replace(/^(?:by|von|por|par|di) /i, '').replace(/\d[\d:./-]*/g, ','),
    line,
  );
}

/** Credits of those names in a list that the table knows. */
export function namedCredits(names: string, evidence: string): Credit[] {
  return names
    .split(SPLIT)
    .map((name) => knownCredit(name.replace(/^the /i, '').trim().replace(STAFF, '')))
    .filter((known) => known !== null)
    .map((known) => ({ ...known, evidence }));
}

/**
 * Credits in a dateline's bracket. A name that no table knows is one too: an agency if it is an
 * acronym ("NPA", "kd"), else of kind 'other', and then only if `marked`, because a bracket behind
 * a place may hold what tells it from its namesakes ("Quill (Oder) – ").
 */
export function datelineCredits(names: string, evidence: string, marked: boolean): Credit[] {
  const whole = knownCredit(names);
  if (whole !== null) return [{ ...whole, evidence }];
  return names.split(SPLIT).flatMap((spelling): Credit[] => {
    const name = spelling.trim();
    const known = namedCredits(name, evidence);
    if (known.length > 0 || OWN_STAFF.test(name) || !isCreditName(name)) return known;
    const credit = unknownCredit(name, evidence);
    return marked || credit.kind === 'agency' ? [credit] : [];
  });
}

/** A short name or acronym and nothing else: "NPA", "kd", "Meridian", "Gulf Courier Agency". */
export function isCreditName(name: string): boolean {
  return ACRONYM.test(name) || CREDIT_NAME.test(name);
}

/** One credit per name, in order of first appearance. */
export function uniqueCredits(credits: readonly Credit[]): Credit[] {
  const byName = new Map<string, Credit>();
  for (const credit of credits) if (!byName.has(credit.name)) byName.set(credit.name, credit);
  return [...byName.values()];
}

function wholeLine(line: string): Credit[] {
  const label = LABEL.exec(line);
  if (label?.[2] !== undefined) return labelled(label[2], label[1] !== '', line);
  const publisher = (REPUBLISHED.exec(line) ?? POST_APPEARED.exec(line))?.[1];
  if (publisher !== undefined) {
    const name = publisher.replace(/^the /i, '').split(NAME_END)[0]?.trim() ?? '';
    return startsAsName(name) ? labelled(name, true, line) : [];
  }
  const bracketed = /^\(([^()]{4,60})\)\.?$/.exec(line)?.[1] ?? '';
  if (
    AGENCY_NAME.test(bracketed) &&
    CREDIT_NAME.test(bracketed) &&
    knownCredit(bracketed) === null
  ) {
    return [unknownCredit(bracketed, line)];
  }
  const bare = bareName(line);
  if (bare.length > 40) return [];
  // A bare name may be a heading ("The Sun"): without brackets or a dash it must be an agency.
  const marked = bare !== line && /^[([—–/-]/.test(line);
  if (!marked && !isWireName(bare)) return [];
  const known = namedCredits(bare, line);
  const sure = marked || known.every(({ kind }) => kind === 'agency');
  return sure && known.length === bare.split(SPLIT).length ? known : [];
}

/** The line without spaces, brackets and dashes around it. */
function bareName(line: string): string {
  let [from, to] = [0, line.length];
  while (from < to && ' ([—–/-'.includes(line.charAt(from))) from++;
  while (to > from && ' )].—–/-'.includes(line.charAt(to - 1))) to--;
  return line.slice(from, to);
}

function labelled(names: string, explicit: boolean, line: string): Credit[] {
  if (PICTURES.test(names) || names.split(' ').length > 10) return [];
  const known = namedCredits(names, line);
  if (known.length > 0 || !explicit) return known;
  const parts = names
    .split(/ ?[,;/|] ?/)
    .filter((part) => startsAsName(part) || ACRONYM.test(part) || isSmallName(part));
  return parts.slice(0, 4).map((name) => unknownCredit(name.trim(), line));
}

/** An acronym signs for an agency, and so does a name that says so. */
function unknownCredit(name: string, evidence: string): Credit {
  const agency = ACRONYM.test(name) || AGENCY_NAME.test(name);
  return { name, kind: agency ? 'agency' : 'other', evidence };
}

function atEnd(line: string, ending: string, names: string): CreditReading {
  const nothing = { credits: [], whole: false, rest: line };
  if (PICTURES.test(names)) return nothing;
  const label = LABEL.exec(names);
  if (label?.[2] !== undefined) {
    const credits = labelled(label[2], label[1] !== '', ending.trim());
    return credits.length === 0 ? nothing : { credits, whole: false, rest: cut(line, ending) };
  }
  const credits = namedCredits(names, ending.trim());
  if (credits.length === 0 || credits.length !== names.split(SPLIT).length) return nothing;
  return { credits, whole: false, rest: cut(line, ending) };
}

function cut(line: string, ending: string): string {
  const at = line.lastIndexOf(ending);
  return line.slice(0, at < 0 ? line.length : at).trimEnd();
}

function isSmallName(name: string): boolean {
  return SMALL_NAME.test(name) && !NOBODY.test(name) && !OWN_STAFF.test(name);
}

function startsAsName(name: string): boolean {
  if (isDateWord(name.split(/[ ,.]/)[0] ?? '')) return false;
  return name.length >= 2 && (/^[\p{Lu}\p{Lo}\d]/u.test(name) || /^[\w-]+\.[a-z]{2,}/.test(name));
}

/** "Posted on December 23" names no publisher. */
function isDateWord(word: string): boolean {
  return (
    /^\d{1,2}(?:st|nd|rd|th)?$/.test(word) ||
    monthNumber(word) !== null ||
    weekdayNumber(word) !== null
  );
}

/** Spelled as agencies sign: capitals ("AFP", "REUTER"), or one of the few that sign otherwise. */
function isWireName(names: string): boolean {
  if (SMALL_START.test(names) && !/^(?:dpa|reuters?)\b/i.test(names)) return false;
  return names.split(SPLIT).every((name) => {
    if (/^(?:dpa|reuters?)$/i.test(name)) return true;
    return name.length >= 2 && name === name.toUpperCase() && name !== name.toLowerCase();
  });
}
