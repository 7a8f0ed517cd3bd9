/**
 * Repairs UTF-8 that was read as Windows-1252: "cÃ©rÃ©monie" → "cérémonie", "itâ€™s" → "it’s".
 *
 * Idea: a run of characters that all have a Windows-1252 byte, and whose bytes are valid UTF-8 of
 * at least two bytes, is practically never meant as it stands. A run that does not decode stays.
 * Linear; texts without a suspicious pair cost one search.
 */
const SUSPICIOUS = /[ÂÃÄÅÐÑØÙâãäåæçèéð][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/;
const RUN = /[\u0080-\u00ff€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{2,}/g;

/** Code points of Windows-1252 bytes 0x80 to 0x9f; 0 where a byte stands for itself. */
const HIGH = [
  0x20ac, 0, 0x201a, 0x192, 0x201e, 0x2026, 0x2020, 0x2021, 0x2c6, 0x2030, 0x160, 0x2039, 0x152, 0,
  0x17d, 0, 0, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x2dc, 0x2122, 0x161, 0x203a,
  0x153, 0, 0x17e, 0x178,
];
const BYTE_OF: ReadonlyMap<number, number> = new Map(
  HIGH.flatMap((point, i) => (point === 0 ? [] : [[point, 0x80 + i] as const])),
);
const UTF8 = new TextDecoder('utf-8', { fatal: true });

/** The text with every wrongly read run repaired. */
export function repairMojibake(text: string): string {
  return SUSPICIOUS.test(text) ? text.replace(RUN, repairRun) : text;
}

function repairRun(run: string): string {
  const bytes = Uint8Array.from(run, (char) => {
    const point = char.charCodeAt(0);
    return point <= 0xff ? point : (BYTE_OF.get(point) ?? 0);
  });
  try {
    return UTF8.decode(bytes);
  } catch {
    // Not UTF-8: the characters were meant as they stand.
    return run;
  }
}

/** The code point that `byte` (0 to 255) has in Windows-1252. */
export function windows1252(byte: number): number {
  return HIGH[byte - 0x80] || byte;
}
