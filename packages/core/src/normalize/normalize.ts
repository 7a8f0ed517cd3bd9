/**
 * An article as it came → the text that everything else works on.
 *
 * A pipeline of pure stages; only the boilerplate memory knows other articles, and it is read
 * here and never written. Nothing is lost silently: what goes is in `removed` with its rule.
 * Linear in the length of the input.
 */
import type { ArticleInput, CleanArticle, Credit, RemovedLine } from '../article.ts';
import { knownCredit } from './agencies.ts';
import { type BoilerplateMemory, REPEATED_RULE } from './boilerplate-memory.ts';
import { markCaptions } from './captions.ts';
import { creditsInFurniture, datelineCredits, readCredits, uniqueCredits } from './credits.ts';
import { type Dateline, readDateline } from './dateline.ts';
import { foldLine } from './fold.ts';
import { furnitureRule } from './furniture.ts';
import { splitHeadline } from './headline.ts';
import { isOutletSuffix, SUFFIX_RULE } from './headline-suffix.ts';
import { detectLanguage, languageCode } from './language.ts';
import { stripMarkup } from './markup.ts';
import { datelineDates, mentionedDates } from './mentioned-dates.ts';
import { repairMojibake } from './mojibake.ts';
import { type Outlet, outletOf } from './outlet.ts';
import { paragraphs } from './paragraphs.ts';
import { publicationDate } from './publication-date.ts';
import { quotations } from './quotations.ts';
import { isSelfPromotion } from './self-promotion.ts';
import { cleanUnicode, squeezeSpaces } from './unicode.ts';

const CREDIT_RULE = 'credit';

/** Cleans one article. Never throws on odd content; changes neither argument. */
export function normalize(article: ArticleInput, memory: BoilerplateMemory): CleanArticle {
  const outlet = outletOf(article);
  const given = squeezeSpaces(plain(article.title ?? '').replaceAll('\n', ' '));
  const headline = splitHeadline(given, paragraphs(plain(article.text ?? '')), {
    canBeHeadline: (line) => furnitureRule(line) === null,
    opensBody: (line) => readDateline(line) !== null,
    suffixRule: (head, separator, suffix) => {
      if (isOutletSuffix(head, separator, suffix, outlet?.name ?? null)) return SUFFIX_RULE;
      return memory.isHeadlineSuffix(suffix) ? REPEATED_RULE : null;
    },
  });
  const body = cleanBody(headline.body, outlet, memory);
  const removed = [...headline.removed, ...body.removed];
  const text = body.paragraphs.join('\n\n');
  const dates = mentionedDates(text);
  const published = publicationDate(article, {
    lines: removed.filter(({ rule }) => rule === 'publication-line').map(({ line }) => line),
    dateline: body.dateline?.line ?? null,
  });
  return {
    id: article.id,
    outletId: outlet?.id ?? null,
    outletName: outlet?.name ?? null,
    title: headline.title,
    text,
    quotations: quotations(text),
    language:
      languageCode(article.language) ??
      detectLanguage(text.length < 200 ? `${headline.title ?? ''}\n${text}` : text),
    credits: body.credits,
    publishedAt: published.publishedAt,
    publishedAtFrom: published.from,
    receivedAt: article.receivedAt,
    mentionedDates:
      body.dateline?.date == null ? dates : [...datelineDates(body.dateline.line), ...dates],
    datelinePlace: body.dateline?.place ?? null,
    removed,
  };
}

function plain(text: string): string {
  return cleanUnicode(stripMarkup(repairMojibake(text)));
}

interface CleanBody {
  readonly paragraphs: readonly string[];
  readonly dateline: Dateline | null;
  readonly credits: readonly Credit[];
  readonly removed: readonly RemovedLine[];
}

/** Paragraphs at the top among which the dateline is looked for: a standfirst may precede it. */
const DATELINE_REACH = 3;

function cleanBody(
  lines: readonly string[],
  outlet: Outlet | null,
  memory: BoilerplateMemory,
): CleanBody {
  const kept: string[] = [];
  const removed: RemovedLine[] = [];
  const credits: Credit[] = [];
  let dateline: Dateline | null = null;
  const readings = lines.map(readCredits);
  const judged = lines.map((line, i) => ({
    line,
    rule: readings[i]?.whole ? CREDIT_RULE : ruleOf(line, outlet, memory),
  }));
  for (const [i, { line, rule }] of markCaptions(judged).entries()) {
    const credit = readings[i] ?? readCredits(line);
    if (rule !== null) {
      removed.push({ line, rule });
      credits.push(...(rule === CREDIT_RULE ? credit.credits : creditsInFurniture(line)));
      continue;
    }
    credits.push(...credit.credits);
    const opened: Dateline | null =
      dateline === null && kept.length < DATELINE_REACH
        ? readDateline(credit.rest, kept.length === 0)
        : null;
    if (opened !== null) {
      dateline = opened;
      removed.push({ line: opened.line, rule: 'dateline' });
      credits.push(...creditsOf(opened));
    }
    if (credit.rest !== line) {
      removed.push({ line: line.slice(credit.rest.length).trim(), rule: CREDIT_RULE });
    }
    kept.push(opened?.rest ?? credit.rest);
  }
  const others = creditsToOthers(credits, outlet);
  return { paragraphs: kept.filter((line) => line !== ''), dateline, credits: others, removed };
}

/** Behind a place in small letters and without a date, a bracket may belong to the place. */
function creditsOf({ credit, place, date, line }: Dateline): Credit[] {
  if (credit === null) return [];
  const marked = date !== null || place === null || place === place.toUpperCase();
  return datelineCredits(credit, line, marked);
}

/** Each name once; an outlet that credits itself, perhaps by a short name, credits nobody. */
function creditsToOthers(credits: readonly Credit[], outlet: Outlet | null): Credit[] {
  if (credits.length === 0) return [];
  const own = knownCredit(outlet?.name ?? '')?.name ?? outlet?.name;
  return uniqueCredits(credits).filter(
    ({ name }) => name !== own && !(outlet !== null && isShortFor(name, outlet.name)),
  );
}

/** "Quill" and "QPA" for the Quill Press Agency, unless the table knows them as another's name. */
function isShortFor(name: string, outletName: string): boolean {
  if (knownCredit(name) !== null) return false;
  const words = foldLine(outletName).split(' ');
  const short = foldLine(name);
  return (
    words.map((word) => word.charAt(0)).join('') === short ||
    ` ${words.join(' ')} `.includes(` ${short} `)
  );
}

function ruleOf(line: string, outlet: Outlet | null, memory: BoilerplateMemory): string | null {
  const repeated = outlet !== null && memory.isBoilerplate(outlet.id, line);
  if (repeated) return REPEATED_RULE;
  const rule = furnitureRule(line);
  if (rule !== null || outlet === null) return rule;
  return isSelfPromotion(line, outlet.name) ? 'page' : null;
}
