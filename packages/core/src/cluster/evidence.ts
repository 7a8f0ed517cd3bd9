import { AT_TERM_COUNT, AT_TERMS } from './feature-rows.ts';
import { IN_LEAD, IN_TITLE, IS_NAME, type Reading } from './features.ts';
import type { Member } from './graph.ts';
import type { Weighted } from './norms.ts';
import { type PairFeature, placesOf } from './pair-features.ts';
import type { TermPlaces } from './term-places.ts';
import type { Terms } from './terms.ts';

const SHOWN = 5;
const READ_CHARACTERS = 4000;

/**
 * The words that a score rests on, as they stand in the article at hand: terms are hashes, so the
 * strings are read from its text again, for the few terms that it shares with `members`.
 */
export function evidenceOf(
  reading: Reading,
  weighted: Weighted,
  members: readonly Member[],
): Partial<Record<PairFeature, string[]>> {
  const { features, idf } = weighted;
  const places = placesOf(features);
  const shared = new Uint8Array(features.terms.length);
  let count = 0;
  for (const { row } of members) {
    const { words } = row.page;
    const terms = row.at + AT_TERMS;
    const end = terms + (words[row.at + AT_TERM_COUNT] as number);
    for (let j = terms; j < end; j++) {
      const i = places.get(words[j] as number);
      if (i < 0 || shared[i] === 1) continue;
      shared[i] = 1;
      count++;
    }
  }
  const spelled = new Map<number, string>();
  spell(reading.headline, reading.title, { places, shared, count, spelled });
  spell(reading.text, reading.body, { places, shared, count, spelled });
  const ranked = [...spelled.keys()].sort(
    (a, b) => (idf[b] as number) - (idf[a] as number) || a - b,
  );
  const pick = (flag: number) => {
    const picked: string[] = [];
    for (const i of ranked) {
      if (((features.flags[i] as number) & flag) !== flag) continue;
      picked.push(spelled.get(i) as string);
      if (picked.length === SHOWN) break;
    }
    return picked;
  };
  const names = pick(IS_NAME);
  return { rareTerms: pick(IN_LEAD), titleLetters: pick(IN_TITLE), names, tellingNames: names };
}

interface Wanted {
  /** Places of the article's terms. */
  readonly places: TermPlaces;
  /** 1 at each place whose spelling is wanted, and how many there are. */
  readonly shared: Uint8Array;
  readonly count: number;
  /** By place: as the term stands where it comes first. */
  readonly spelled: Map<number, string>;
}

function spell(text: string, { words, hashes }: Terms, wanted: Wanted): void {
  const { places, shared, count, spelled } = wanted;
  for (let k = 0; k < hashes.length && spelled.size < count; k++) {
    const start = words.starts[k] as number;
    if (start >= READ_CHARACTERS) return;
    const i = places.get(hashes[k] as number);
    if (i < 0 || shared[i] === 0 || spelled.has(i)) continue;
    spelled.set(i, text.slice(start, words.ends[k]));
  }
}
