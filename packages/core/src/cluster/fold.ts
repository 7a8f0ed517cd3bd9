/**
 * Folding of a word to a form in which spellings of many languages meet: lower case, without
 * diacritics, Cyrillic and Greek letters as Latin ones, Arabic without its article.
 *
 * Idea: names cross languages ("Путин", "Putin"), so one table letter by letter is enough to find
 * them; it is no scholarly transliteration.
 */

const CYRILLIC: Record<string, string> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 'c',
  ч: 'ch',
  ш: 'sh',
  щ: 'sh',
  ъ: '',
  ы: 'i',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
  і: 'i',
  ї: 'i',
  є: 'e',
  ґ: 'g',
  ј: 'j',
  љ: 'l',
  њ: 'n',
  ћ: 'c',
  ђ: 'd',
  џ: 'dz',
  ў: 'u',
};
const GREEK: Record<string, string> = {
  α: 'a',
  β: 'v',
  γ: 'g',
  δ: 'd',
  ε: 'e',
  ζ: 'z',
  η: 'i',
  θ: 'th',
  ι: 'i',
  κ: 'k',
  λ: 'l',
  μ: 'm',
  ν: 'n',
  ξ: 'x',
  ο: 'o',
  π: 'p',
  ρ: 'r',
  σ: 's',
  ς: 's',
  τ: 't',
  υ: 'i',
  φ: 'f',
  χ: 'h',
  ψ: 'ps',
  ω: 'o',
};
const LATIN: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  ħ: 'h',
};
const LETTERS = new Map(Object.entries({ ...CYRILLIC, ...GREEK, ...LATIN }));

const ARABIC: Record<string, string> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ة: 'ه',
};
/** Vowel marks and the stretching stroke: left out in most print. */
const ARABIC_MARKS = /[\u0640\u064b-\u065f\u0670]/g;
/** The article and the particles that are written together with it; its alef bears no hamza. */
const ARABIC_ARTICLE = /^(?:[وف]?(?:[بك]?ال|لل))(?=\p{L}{3})/u;

function foldArabic(word: string): string {
  return word
    .replace(ARABIC_MARKS, '')
    .replace(ARABIC_ARTICLE, '')
    .replace(/[أإآٱىة]/g, (letter) => ARABIC[letter] as string);
}

/**
 * Lower case, no diacritics, Cyrillic and Greek in Latin letters, Arabic without article and
 * vowel marks; other scripts as they are.
 */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  let ascii = true;
  for (let i = 0; i < lower.length && ascii; i++) ascii = lower.charCodeAt(i) < 128;
  if (ascii) return lower;
  const first = lower.charCodeAt(0);
  if (first >= 0x620 && first <= 0x6d3) return foldArabic(lower.normalize('NFC'));
  let folded = '';
  for (const letter of lower.normalize('NFC')) {
    const replaced = LETTERS.get(letter);
    if (replaced !== undefined) {
      folded += replaced;
      continue;
    }
    const plain = letter.normalize('NFKD').replace(/\p{M}+/gu, '');
    folded += LETTERS.get(plain) ?? plain;
  }
  return folded;
}
