/**
 * Sources that have left the window cannot be compared again: a link to one stays as long as a new
 * version of the copy still holds half of the words that it stands for.
 */
import { align } from './align.ts';
import type { Comparable } from './comparable.ts';
import type { Proposal } from './examination.ts';
import type { KnownTexts } from './known-texts.ts';
import type { ReuseLink, ReuseNode } from './node.ts';
import type { ReuseOptions } from './options.ts';
import { unpackNumbers } from './packed-numbers.ts';
import { comparePrecedence } from './precedence.ts';
import type { Prose } from './prose.ts';
import { maskOf, rangesOf } from './taken-words.ts';

/** Links of the old version that the new one, `mine`, keeps, with the words that they explain. */
export function carriedOver(
  previous: { readonly node: ReuseNode; readonly text: string | null },
  { node, text: mine }: { readonly node: ReuseNode; readonly text: Comparable },
  { options, texts }: { readonly options: ReuseOptions; readonly texts: KnownTexts },
): { readonly proposal: Proposal; readonly taken: Uint8Array }[] {
  // A new version can bring an earlier time along.
  const left = previous.node.sources.filter(
    ({ source, precedence }) => source === null && comparePrecedence(precedence, node) < 0,
  );
  if (left.length === 0 || previous.text === null) return [];
  const old = texts.read(previous.text, unpackNumbers(previous.node.quotations));
  const match = align(mine, old.table, options);
  return left.flatMap((link) => {
    const before = heldWords(link, old.prose);
    const taken = Uint8Array.from(match, (j, i) =>
      j >= 0 && before[j] === 1 && mine.prose.quoted[i] === 0 ? 1 : 0,
    );
    const takenWords = count(taken);
    if (2 * takenWords < count(before)) return [];
    const carried = { ...link, takenWords, taken: rangesOf(taken) };
    return [{ proposal: { link: carried, spans: null }, taken }];
  });
}

/** The words of a copy that a link stands for: all of its prose for a rewrite. */
function heldWords(link: ReuseLink, prose: Prose): Uint8Array {
  return link.kind === 'rewritten'
    ? prose.quoted.map((quoted) => 1 - quoted)
    : maskOf(link.taken, prose.quoted.length);
}

function count(mask: Uint8Array): number {
  let words = 0;
  for (const bit of mask) words += bit;
  return words;
}
