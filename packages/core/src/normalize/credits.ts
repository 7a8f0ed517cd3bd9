/**
 * Whom an article credits: "Source: bbc", "(Reuters)", "— NNN-AGENCIES", "With inputs from PTI".
 *
 * A name that the table knows folds to one spelling; another name counts only where the wording
 * itself says that it is a source ("Source: Harbour Gazette"). Credits stand at the edges of an
 * article, so only its first and last paragraphs and the removed lines are read.
 */
import type { Credit } from '../article.ts';
import { knownCredit } from './agencies.ts';

/** "Source: X", in whole lines. */
const SOURCE_LINE =
  /^\(?(?:sources?|via|quelle|quellen|fuente|fuentes|fonte|fonti|bron|źródło|kaynak|источник|来源|來源|出典|credit|courtesy(?: of)?|with (?:inputs?|reporting|additional reporting|files|material)s? (?:from|by)|(?:additional )?(?:reporting|inputs?) (?:by|from)|con información de|avec|mit material (?:von|der)|com informações d[aeo]|con informazioni di|originally published (?:by|on|in|at))(?: ?[:：]+| ) ?([^()\n]{2,80}?)\)?\.?$/iu;
/** "(Reuters)", "/dpa/", "[AFP]" at the end of a paragraph. */
const BRACKET_END = /(?:\(([^()]{2,50})\)|\[([^[\]]{2,50})\]|\/([^/ ]{2,30})\/)\.?$/;
/** "— NNN-AGENCIES", "- AFP", "-PTI" at the end of a paragraph. */
const DASH_END = /[.!?"”’] ?(?:—|–|--?) ?([\p{L}][\p{L}\p{N}./& -]{1,40})\.?$/u;
/** A bare wire name behind the last sentence: "… 55.8 (33.7). REUTER". */
const BARE_END = /[.)!?"”’] +([\p{L}-]{2,20})\.?$/u;
const SPLIT = / ?(?:,|\/|;|&|\+|\band\b|\bund\b|\by\b|\bet\b|\be\b|\ben\b) ?/iu;

export interface CreditReading {
  readonly credits: readonly Credit[];
  /** The line is a credit and nothing else. */
  readonly whole: boolean;
  /** The paragraph without the credit that closed it. */
  readonly rest: string;
}

const NONE = (line: string): CreditReading => ({ credits: [], whole: false, rest: line });

/** What one paragraph credits; `rest` is the paragraph without a credit at its end. */
export function readCredits(line: string): CreditReading {
  if (line.length <= 200) {
    const whole = wholeLine(line);
    if (whole.length > 0) return { credits: whole, whole: true, rest: '' };
  }
  const tail = line.slice(-90);
  const bracket = BRACKET_END.exec(tail);
  const inBracket = bracket?.[1] ?? bracket?.[2] ?? bracket?.[3];
  if (bracket !== null && inBracket !== undefined) return atEnd(line, bracket[0], inBracket);
  const dash = DASH_END.exec(tail);
  if (dash?.[1] !== undefined) {
    return atEnd(line, dash[0].slice(1), dash[1]);
  }
  const bare = BARE_END.exec(tail);
  if (bare?.[1] !== undefined && (isShouted(bare[1]) || bare[1] === 'Reuter'))
    return atEnd(line, bare[0].slice(1), bare[1]);
  return NONE(line);
}

/** Credits of the names in a dateline's bracket or a byline. */
export function namedCredits(names: string, evidence: string): Credit[] {
  return names
    .split(SPLIT)
    .map((name) => knownCredit(name))
    .filter((known) => known !== null)
    .map((known) => ({ ...known, evidence }));
}

/** One credit per name, first evidence kept. */
export function uniqueCredits(credits: readonly Credit[]): Credit[] {
  return [
    ...new Map([...credits].reverse().map((credit) => [credit.name, credit])).values(),
  ].reverse();
}

function wholeLine(line: string): Credit[] {
  const source = SOURCE_LINE.exec(line);
  if (source?.[1] !== undefined && source[1].split(' ').length <= 8) {
    const labelled = /^\(?\S+ ?[:：]/.test(line);
    const known = namedCredits(source[1], line);
    if (known.length > 0) return known;
    return labelled ? [{ name: source[1].trim(), kind: 'other', evidence: line }] : [];
  }
  const bare = line.replace(/^[\s([—–/-]+|[\s)\].—–/-]+$/g, '');
  const known = bare.length <= 40 ? namedCredits(bare, line) : [];
  return known.length > 0 && known.length === bare.split(SPLIT).length ? known : [];
}

function atEnd(line: string, ending: string, names: string): CreditReading {
  const credits = namedCredits(names, ending.trim());
  if (credits.length === 0 || credits.length !== names.split(SPLIT).length) return NONE(line);
  return { credits, whole: false, rest: line.slice(0, line.length - ending.length).trimEnd() };
}

function isShouted(word: string): boolean {
  return word.length >= 3 && word === word.toUpperCase() && word !== word.toLowerCase();
}
