/**
 * Texts that know where their words come from: the raw material of derivations with known truth.
 *
 * A draft is a list of paragraphs of pieces; a piece is copied from an article or new. The share
 * that a draft takes from an article is counted in words outside of quotations, as reuse does.
 */
import { quotations } from '../normalize/quotations.ts';
import { sentences } from '../normalize/sentences.ts';
import { flatRanges, proseOf } from '../reuse/prose.ts';

export interface Piece {
  readonly text: string;
  /** The article from which it was copied; null for new text. */
  readonly from: string | null;
}

/** Paragraphs of pieces that stand side by side, each with its own spacing. */
export type Draft = readonly (readonly Piece[])[];

/** The paragraphs of a text, by sentences where it has hardly any paragraphs. */
export function draftOf(text: string, from: string | null): Draft {
  const paragraphs = text.split('\n\n').filter((paragraph) => paragraph.trim() !== '');
  if (paragraphs.length >= 4) return paragraphs.map((paragraph) => [{ text: paragraph, from }]);
  const parts = sentences(text).map(({ start, end }) => ({ text: text.slice(start, end), from }));
  return Array.from({ length: Math.ceil(parts.length / 2) }, (_, i) =>
    parts.slice(2 * i, 2 * i + 2).flatMap((part, k) => (k === 0 ? [part] : [SPACE, part])),
  );
}

/** Every sentence a piece of its own. */
export function sentencesOf(draft: Draft): Piece[] {
  return draft.flatMap((paragraph) =>
    paragraph.flatMap(({ text, from }) =>
      sentences(text).map(({ start, end }) => ({ text: text.slice(start, end), from })),
    ),
  );
}

export const SPACE: Piece = { text: ' ', from: null };

/** The same words, copied from `from` as a whole: what a copy of a copy starts with. */
export function retold(draft: Draft, from: string): Draft {
  return draft.map((paragraph) => paragraph.map(({ text }) => ({ text, from })));
}

export function textOf(draft: Draft): string {
  return draft.map((paragraph) => paragraph.map(({ text }) => text).join('')).join('\n\n');
}

/** Share of the draft's prose that is copied from each article. */
export function trueShares(draft: Draft): Map<string, number> {
  const text = textOf(draft);
  const prose = proseOf(text, flatRanges(quotations(text)));
  const owner: (string | null)[] = new Array(text.length).fill(null);
  let at = 0;
  for (const paragraph of draft) {
    for (const piece of paragraph) {
      owner.fill(piece.from, at, at + piece.text.length);
      at += piece.text.length;
    }
    at += 2;
  }
  const counts = new Map<string, number>();
  for (const [i, start] of prose.words.starts.entries()) {
    const from = owner[start];
    if (prose.quoted[i] === 1 || from == null) continue;
    counts.set(from, (counts.get(from) ?? 0) + 1);
  }
  return new Map([...counts].map(([from, count]) => [from, count / prose.proseWords]));
}

/** Words outside of quotations. */
export function proseWords(draft: Draft): number {
  const text = textOf(draft);
  return proseOf(text, flatRanges(quotations(text))).proseWords;
}
