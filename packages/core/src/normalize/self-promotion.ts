/**
 * Lines in which an outlet speaks of itself: "More from Harbour Gazette", "Follow the Gazette",
 * "Subscribe to Quill Post from 9 crowns a month", "Quill Post is part of Quill Newspapers."
 *
 * Idea: such a line is short, opens like an appeal (or states whose the outlet is) and names the
 * outlet, in full or by the last word of its name with an article. Prose about the outlet opens
 * otherwise. Cost: a first-letter test for most lines.
 */

const MAX_LINE = 120;
const APPEAL =
  /^(?:more (?:from|on|at|in)|follow|read(?: more (?:at|on|in))?|subscribe to|support|join|get|download|watch|listen to|contact|e-?mail|visit|like|become|thank you for|thanks for|mehr (?:von|aus|bei)|folgen sie|lesen sie|abonnieren sie|unterstützen sie|más (?:de|en)|sigue|siga|suscríbete|lee|apoya|plus (?:de|sur)|suivez|lisez|soutenez|abonnez-vous|altro da|altre notizie|segui|leggi|abbonati|sostieni|mais (?:de|em|no|na)|leia|assine|apoie)\s(.+)$/iu;
const IMPRINT =
  /^(.{3,60}?) (?:is (?:part of|published by|owned by|run by|written by|produced by|funded by|a (?:member|trade mark|trademark|division) of|free to read|not responsible)|ist (?:teil|mitglied|ein angebot)|erscheint|es (?:parte|una? (?:marca|publicación))|est (?:édité|membre|une publication|une marque)|è (?:edito|una testata|parte)|é (?:parte|uma publicação))(?: [^,]*)?$/iu;
const ARTICLE = /^(?:the|dem|der|die|das|el|al|la|a la|le|il|lo|o|a) /iu;
const DOMAIN = /^([a-z0-9.-]+)\.[a-z]{2,24}$/;

/** True if the line is an appeal or a notice in which the outlet names itself. */
export function isSelfPromotion(line: string, outletName: string): boolean {
  if (line.length > MAX_LINE || !/^[A-ZÀ-Þ]/.test(line)) return false;
  const appeal = APPEAL.exec(line)?.[1];
  if (appeal !== undefined) return names(appeal, outletName);
  const subject = IMPRINT.exec(line)?.[1];
  return subject !== undefined && names(subject, outletName) && subject.split(' ').length <= 5;
}

/** True if `text` starts with the outlet's name, or with "the Gazette" for the Harbour Gazette. */
function names(text: string, outletName: string): boolean {
  const domain = DOMAIN.exec(outletName)?.[1];
  const own = (domain?.replace(/[.-]/g, ' ') ?? outletName).replace(ARTICLE, '').toLowerCase();
  const article = ARTICLE.exec(text);
  const named = article === null ? text : text.slice(article[0].length);
  if (!/^[\p{Lu}\d]/u.test(named)) return false;
  if (own.length >= 4 && startsWithWord(named, own)) return true;
  const last = own.slice(own.lastIndexOf(' ') + 1);
  // A local outlet bears its town's name in front: only the last word, with its article, will do.
  return article !== null && last.length >= 4 && startsWithWord(named, last);
}

function startsWithWord(text: string, word: string): boolean {
  if (text.slice(0, word.length).toLowerCase() !== word) return false;
  // "the Post Office" is not the Post.
  return !/^(?:[\p{L}\d]| \p{Lu})/u.test(text.slice(word.length));
}
