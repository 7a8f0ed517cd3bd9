import { IN_LEAD, IN_TITLE, IS_NAME } from './features.ts';
import type { Member } from './graph.ts';
import type { PairFeature, Weighted } from './pair-features.ts';
import { termsOf } from './terms.ts';

const SHOWN = 5;
const READ_CHARACTERS = 4000;

/**
 * The words that a score rests on, as they stand in the article at hand: terms are hashes, so the
 * strings are read from its text again, for the few terms that it shares with `members`.
 */
export function evidenceOf(
  article: { readonly title: string | null; readonly text: string },
  weighted: Weighted,
  members: readonly Member[],
): Partial<Record<PairFeature, string[]>> {
  const shared = new Map<number, { weight: number; flags: number }>();
  const { terms, flags } = weighted.features;
  for (const member of members) {
    const other = new Set(member.features.terms);
    for (let i = 0; i < terms.length; i++) {
      const term = terms[i] as number;
      if (!other.has(term)) continue;
      shared.set(term, { weight: weighted.idf[i] as number, flags: flags[i] as number });
    }
  }
  const spelled = spell(
    `${article.title ?? ''}\n${article.text.slice(0, READ_CHARACTERS)}`,
    shared,
  );
  const ranked = [...shared]
    .filter(([term]) => spelled.has(term))
    .sort((a, b) => b[1].weight - a[1].weight || a[0] - b[0]);
  const pick = (flag: number) =>
    ranked
      .filter(([, entry]) => (entry.flags & flag) === flag)
      .slice(0, SHOWN)
      .map(([term]) => spelled.get(term) as string);
  return { rareTerms: pick(IN_LEAD), titleLetters: pick(IN_TITLE), names: pick(IS_NAME) };
}

function spell(text: string, wanted: ReadonlyMap<number, unknown>): Map<number, string> {
  const spelled = new Map<number, string>();
  const { words, hashes } = termsOf(text);
  for (let i = 0; i < hashes.length && spelled.size < wanted.size; i++) {
    const term = hashes[i] as number;
    if (wanted.has(term) && !spelled.has(term)) {
      spelled.set(term, text.slice(words.starts[i], words.ends[i]));
    }
  }
  return spelled;
}
