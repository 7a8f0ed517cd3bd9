import type { Diff } from './api.ts';

/** A stretch of a text that kept, lost or gained words on its way to the next version. */
export interface ChangePiece {
  readonly text: string;
  readonly change: 'kept' | 'removed' | 'added';
}

/**
 * The newer text with what it lost, in reading order, out of the API's word ranges. Ranges begin and
 * end at words: what lies between them (spaces, marks) is kept as the newer text has it.
 *
 * Invariant: the kept and added pieces, joined, are the newer text.
 */
export function changePieces({ article, against, changes }: Diff): ChangePiece[] {
  const pieces: ChangePiece[] = [];
  let at = 0;
  const push = (text: string, change: ChangePiece['change']) => {
    if (text) pieces.push({ text, change });
  };
  for (const { from, to } of [...changes].sort((a, b) => a.from.start - b.from.start)) {
    push(article.text.slice(at, from.start), 'kept');
    const lost = against.text.slice(to.start, to.end);
    // A word that is only lost stands apart from its neighbours.
    const onlyLost = from.end <= from.start;
    push(onlyLost && lost ? ` ${lost}` : lost, 'removed');
    if (lost && !onlyLost) push(' ', 'removed');
    push(article.text.slice(from.start, from.end), 'added');
    at = Math.max(at, from.end);
  }
  push(article.text.slice(at), 'kept');
  return pieces;
}
