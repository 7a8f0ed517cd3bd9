/**
 * Lines of labels and links: "News | Weather | Jobs", "Home › News › Local", "Share · Save · Print".
 *
 * Idea: a menu is a row of short parts between separators that prose does not use. Parts with
 * digits are results or figures, parts that end a sentence are prose, and a row of two is too
 * little to tell, unless each part is a known phrase or an arrow leads from one to the next.
 * Cost: nothing for lines without a separator.
 */
const MAX_MENU = 160;
const MAX_PART = 30;
const SEPARATOR = / ?[|·•›»] ?| +[>/] +| *→ */;
const ARROW = /[›»→]| > /;
/** Where a breadcrumb starts; what follows may be the headline. */
const ROOT =
  /^(?:home(?:page)?|start(?:seite)?|inicio|portada|accueil|início|capa|hjem|home page)$/i;

/** True if the line is a menu or breadcrumb; `isPhrase` knows furniture that stands alone. */
export function isMenu(line: string, isPhrase: (part: string) => boolean): boolean {
  if (line.length > MAX_MENU || !SEPARATOR.test(line)) return false;
  const parts = line.split(SEPARATOR).map((part) => part.trim());
  if (parts[0] === '') parts.shift();
  if (parts.at(-1) === '') parts.pop();
  if (parts.length < 2) return false;
  const arrow = ARROW.test(line);
  if (arrow && ROOT.test(parts[0] ?? '')) return true;
  if (parts.every((part) => isPhrase(part))) return true;
  const words = parts.length > 3 ? 3 : 2;
  return (arrow || parts.length > 2) && parts.every((part) => isLabel(part, words));
}

/** Few words, the first with a capital, no figures, no sentence. */
function isLabel(part: string, words: number): boolean {
  if (part.length < 2 || part.length > MAX_PART) return false;
  if (!/^[\p{Lu}\p{Lo}]/u.test(part) || /[\d.!?:"“”]/.test(part)) return false;
  return part.split(/ (?:& |and |und |y |et |e )?/).length <= words;
}
