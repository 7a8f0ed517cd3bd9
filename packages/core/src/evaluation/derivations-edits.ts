import type { Choices } from './derivations-random.ts';
import type { Draft, Piece } from './derivations-text.ts';

const SYNONYMS = new Map(
  `said:stated told:informed big:large show:display get:obtain made:produced after:following
  before:ahead about:around also:additionally but:however many:numerous people:persons new:fresh
  government:administration officials:authorities plan:scheme plans:schemes talks:discussions
  meeting:gathering month:period last:previous first:initial increase:rise rise:climb fall:drop
  company:firm companies:firms shares:stocks market:marketplace help:aid attack:assault
  killed:slain police:officers country:nation countries:nations war:conflict children:kids
  reported:announced called:described will:shall because:since against:versus while:whereas
  including:among between:amid several:various near:close under:beneath over:above`
    .trim()
    .split(/\s+/)
    .map((pair) => pair.split(':') as [string, string]),
);
const NAMES = [
  'Marlow',
  'Iversen',
  'Okonjo',
  'Bellweather',
  'Tarkan',
  'Quintero',
  'Ashgrove',
  'Lindahl',
];

/** Changes about `rate` of the copied words: synonyms, numbers, names, and words of others. */
export function lightlyEdited(
  draft: Draft,
  rate: number,
  given: { readonly choices: Choices; readonly vocabulary: readonly string[] },
): Draft {
  return draft.map((paragraph) => paragraph.flatMap((piece) => editedPiece(piece, rate, given)));
}

function editedPiece(
  piece: Piece,
  rate: number,
  given: { readonly choices: Choices; readonly vocabulary: readonly string[] },
): Piece[] {
  const pieces: Piece[] = [];
  let kept = 0;
  for (const found of piece.text.matchAll(
    /(?<![\p{L}\p{N}'’.,])[\p{L}\p{N}]+(?![\p{L}\p{N}'’]|[.,]\p{N})/gu,
  )) {
    if (given.choices.unit() >= rate) continue;
    const word = replacement(found[0], found.index === 0, given);
    if (word === found[0]) continue;
    pieces.push({ text: piece.text.slice(kept, found.index), from: piece.from });
    pieces.push({ text: word, from: null });
    kept = found.index + found[0].length;
  }
  pieces.push({ text: piece.text.slice(kept), from: piece.from });
  return pieces.filter(({ text }) => text !== '');
}

function replacement(
  word: string,
  first: boolean,
  { choices, vocabulary }: { readonly choices: Choices; readonly vocabulary: readonly string[] },
): string {
  if (/^\p{N}+$/u.test(word)) return String(Number(word) + 1 + choices.below(9));
  const synonym = SYNONYMS.get(word);
  if (synonym !== undefined) return synonym;
  if (/^\p{Lu}/u.test(word)) return first ? word : choices.of(NAMES);
  return choices.of(vocabulary);
}
