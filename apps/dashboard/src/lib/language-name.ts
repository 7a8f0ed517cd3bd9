const names = new Intl.DisplayNames(['en'], { type: 'language' });

/** Languages offered in the filter: those that the detector tells apart and newsrooms ask for. */
export const OFFERED_LANGUAGES = [
  ...[
    'ar',
    'cs',
    'da',
    'de',
    'el',
    'en',
    'es',
    'fa',
    'fi',
    'fr',
    'he',
    'hi',
    'hu',
    'id',
    'it',
    'ja',
  ],
  ...['ko', 'nl', 'no', 'pl', 'pt', 'ro', 'ru', 'sr', 'sv', 'th', 'tr', 'uk', 'ur', 'vi', 'zh'],
];

/** The English name of a language code: "Spanish"; "unknown language" for "und" and nonsense. */
export function languageName(code: string): string {
  if (code === 'und') return 'unknown language';
  try {
    return names.of(code) ?? code;
  } catch {
    return code;
  }
}
