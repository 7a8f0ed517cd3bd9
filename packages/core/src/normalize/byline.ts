/**
 * Bylines: "By Ann Example and Bo Sample, political editor", "Von unserem Korrespondenten",
 * "Reporting by A; Editing by B". An opening word, then names, roles and particles and nothing
 * else; a sentence that merely opens so has small words that are none of them. Cost: one anchored
 * pattern for most lines.
 */

const MAX_BYLINE = 160;
const MAX_WORDS = 20;

const OPENING =
  /^(?:by|von|por|par|di|da|door|(?:written|reported|edited|compiled|posted|story|text|reporting) by|texto|author|autor|auteur|autore)(?: ?: ?| )/i;
/** Work that wire copy credits below the text, in the languages that it is read in. */
const WORK =
  /^\(?(?:(?:additional )?(?:reporting|writing|editing|compiled|translation|translated|graphics?) by|(?:bericht(?:et)?|geschrieben|bearbeitet|redigiert|zusammengestellt|übersetzt) von|(?:reporte|información|redacción|edición) de|(?:escrito|editado|redactado|traducido|traduzido|reportagem|edição) por|(?:reportagem|texto|edição) de|(?:reportage|récit) de|(?:écrit|édité|rédigé|traduit) par|(?:scritto|tradotto|redatto) da|a cura di) /iu;
const WORK_IN_ENGLISH =
  /^\(?(?:additional )?(?:reporting|writing|editing|compiled|translation|translated|graphics?) by [^.]{3,200}\)?$/i;
const ROLE =
  '(?:(?:staff|desk|team|editor|reporter|writer|correspondent|columnist|analyst|critic|redakteur|korrespondent|reporterin|corresponsal|redactor|enviad[oa] especial|correspondant|envoyé spécial|journaliste|corrispondente|inviat[oa]|giornalista|correspondente|repórter|enviad[oa])(?:s|e|en|in|innen|es|i|ts)?)';
/** "By our diplomatic correspondent", "Dal nostro inviato a Quillport". */
const OUR_STAFF = new RegExp(
  `^(?:by|from|von|aus|de|par|dal|dai|do|da|por) (?:our|unser\\p{L}{0,2}|nuestr[oa]s?|notre|nos|nostr[oaie]|noss[oa]s?) (?:\\p{L}{2,20} ){0,3}${ROLE}(?: (?:in|at|aus|en|à|a|au|em|no|na) .{2,50})?$`,
  'iu',
);
/** ", political editor", ", Korrespondentin in Quillport" behind a name. */
const ROLE_BEHIND = new RegExp(
  `, ?(?:[\\p{L}-]{2,20} ){0,3}${ROLE}(?=$|,| (?:in|at|aus|en|à|a|em) \\p{Lu}[^,]{1,40}$)`,
  'giu',
);
const PARTICLES = new Set(
  (
    'and und y et e en de la le du da del di do dos van der den von zu bin ibn al el for in at the with aus ' +
    'staff writer reporter correspondent editor'
  ).split(' '),
);
/** Words that join the names of those who worked on wire copy. */
const WORKED = new Set(
  (
    'reporting writing editing edited additional compiled translation translated graphics by bearbeitet redigiert geschrieben übersetzt ' +
    'von editado escrito traducido traduzido edición edição por par édité rédigé traduit cura scritto tradotto a'
  ).split(' '),
);

/** True if the line says who wrote or edited the text and nothing else. */
export function isByline(line: string): boolean {
  if (line.length > MAX_BYLINE) return WORK_IN_ENGLISH.test(line);
  const work = WORK.exec(line);
  if (work !== null) {
    if (WORK_IN_ENGLISH.test(line)) return true;
    return areNames(line.slice(work[0].length).replace(/\.?\)?\.?$/, ''), WORKED);
  }
  const opening = OPENING.exec(line);
  if (opening !== null && line.length <= 100) {
    const names = line.slice(opening[0].length).replace(ROLE_BEHIND, '');
    if (!/[.!?]$/.test(line) && areNames(names, new Set())) return true;
  }
  return OUR_STAFF.test(line);
}

/** A name first, then names, particles and the words of `others`. */
function areNames(names: string, others: ReadonlySet<string>): boolean {
  const words = names.split(/[ ,;&/|]+/).filter((word) => word !== '');
  if (words.length < 1 || words.length > MAX_WORDS || /^the$/i.test(words[0] ?? '')) return false;
  let capitals = 0;
  for (const word of words) {
    if (/^\p{Lu}/u.test(word)) capitals++;
    else if (!PARTICLES.has(word.toLowerCase()) && !others.has(word.toLowerCase())) return false;
  }
  return capitals > 0;
}
