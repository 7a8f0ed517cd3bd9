/**
 * An article as it came → the text that everything else works on.
 *
 * A pipeline of pure stages; only the boilerplate memory knows other articles, and it is read
 * here and never written. Nothing is lost silently: what goes is in `removed` with its rule.
 * Linear in the length of the input.
 */
import type { ArticleInput, CleanArticle, Credit, RemovedLine } from '../article.ts';
import { type BoilerplateMemory, REPEATED_RULE } from './boilerplate-memory.ts';
import { namedCredits, readCredits, uniqueCredits } from './credits.ts';
import { type Dateline, readDateline } from './dateline.ts';
import { furnitureRule } from './furniture.ts';
import { splitHeadline } from './headline.ts';
import { detectLanguage, languageCode } from './language.ts';
import { stripMarkup } from './markup.ts';
import { mentionedDates } from './mentioned-dates.ts';
import { outletOf } from './outlet.ts';
import { paragraphs } from './paragraphs.ts';
import { publicationDate } from './publication-date.ts';
import { quotations } from './quotations.ts';
import { cleanUnicode, squeezeSpaces } from './unicode.ts';

/** Cleans one article. Never throws on odd content; changes neither argument. */
export function normalize(article: ArticleInput, memory: BoilerplateMemory): CleanArticle {
  const outlet = outletOf(article);
  const given = squeezeSpaces(plain(article.title ?? '').replaceAll('\n', ' '));
  const headline = splitHeadline(
    given,
    paragraphs(plain(article.text ?? '')),
    outlet?.name ?? null,
    (line) => furnitureRule(line) !== null,
  );
  const body = cleanBody(headline.body, outlet?.id ?? null, memory);
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
      body.dateline?.date == null ? dates : [...mentionedDates(body.dateline.line), ...dates],
    datelinePlace: body.dateline?.place ?? null,
    removed,
  };
}

function plain(text: string): string {
  return cleanUnicode(stripMarkup(text));
}

interface CleanBody {
  readonly paragraphs: readonly string[];
  readonly dateline: Dateline | null;
  readonly credits: readonly Credit[];
  readonly removed: readonly RemovedLine[];
}

function cleanBody(
  lines: readonly string[],
  outletId: string | null,
  memory: BoilerplateMemory,
): CleanBody {
  const kept: string[] = [];
  const removed: RemovedLine[] = [];
  const credits: Credit[] = [];
  let dateline: Dateline | null = null;
  for (const line of lines) {
    const credit = readCredits(line);
    credits.push(...credit.credits);
    if (credit.whole) {
      removed.push({ line, rule: 'credit' });
      continue;
    }
    const rule =
      outletId !== null && memory.isBoilerplate(outletId, line)
        ? REPEATED_RULE
        : furnitureRule(line);
    if (rule !== null) {
      removed.push({ line, rule });
      continue;
    }
    if (credit.rest !== line) {
      removed.push({ line: line.slice(credit.rest.length).trim(), rule: 'credit' });
    }
    if (dateline === null && kept.length < 3) {
      dateline = readDateline(credit.rest);
      if (dateline !== null) {
        if (dateline.credit !== null) credits.push(...namedCredits(dateline.credit, dateline.line));
        removed.push({ line: dateline.line, rule: 'dateline' });
        kept.push(dateline.rest);
        continue;
      }
    }
    kept.push(credit.rest);
  }
  return { paragraphs: kept, dateline, credits: uniqueCredits(credits), removed };
}
