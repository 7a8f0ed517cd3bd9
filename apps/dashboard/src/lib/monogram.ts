/** Generated outlet marks: initials and one of a few neutral treatments, never a remote image. */

const FILLER = new Set([
  'the',
  'of',
  'and',
  'a',
  'el',
  'la',
  'los',
  'las',
  'de',
  'der',
  'die',
  'das',
  'le',
  'les',
  'il',
]);

/** How many looks there are; `tone` lies below this. */
export const TONES = 4;

export interface Monogram {
  /** One or two letters. */
  readonly letters: string;
  /** 0 to TONES − 1, the same for the same name everywhere. */
  readonly tone: number;
}

/** The mark of an outlet's name or domain. */
export function monogram(name: string): Monogram {
  return { letters: initials(name), tone: tone(name) };
}

function initials(name: string): string {
  const withoutSuffix = /\s/u.test(name.trim())
    ? name
    : name.replace(/\.[a-z]{2,}(\.[a-z]{2})?$/iu, '');
  const words = withoutSuffix.match(/[\p{L}\p{N}]+/gu) ?? [];
  const meaning = words.filter((word) => !FILLER.has(word.toLowerCase()));
  const [first, second] = meaning.length > 0 ? meaning : words;
  if (!first) return '?';
  const letters = [...first];
  if (isAcronym(first)) return first.slice(0, 2);
  return ((letters[0] ?? '') + (second ? ([...second][0] ?? '') : '')).toLocaleUpperCase();
}

function isAcronym(word: string): boolean {
  return (
    word.length >= 2 && word.length <= 4 && word === word.toUpperCase() && /\p{Lu}/u.test(word)
  );
}

function tone(name: string): number {
  let hash = 7;
  for (const character of name.toLowerCase()) {
    hash = (Math.imul(hash, 31) + (character.codePointAt(0) ?? 0)) >>> 0;
  }
  return (hash >>> 3) % TONES;
}
