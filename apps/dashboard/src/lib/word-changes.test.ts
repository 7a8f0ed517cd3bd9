import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ChangePiece, wordChanges } from './word-changes.ts';

const without = (pieces: readonly ChangePiece[], change: ChangePiece['change']) =>
  pieces
    .filter((piece) => piece.change !== change)
    .map(({ text }) => text)
    .join('');

/** Length of the longest common subsequence, by the textbook table. */
function common(a: readonly string[], b: readonly string[]): number {
  const row = new Array<number>(b.length + 1).fill(0);
  for (const word of a) {
    let diagonal = 0;
    for (let column = 1; column <= b.length; column++) {
      const above = row[column] ?? 0;
      row[column] = word === b[column - 1] ? diagonal + 1 : Math.max(above, row[column - 1] ?? 0);
      diagonal = above;
    }
  }
  return row[b.length] ?? 0;
}

describe('wordChanges', () => {
  it('shows a changed figure and nothing more', () => {
    expect(wordChanges('about 1,100 people left', 'about 1,400 people left')).toEqual([
      { text: 'about ', change: 'kept' },
      { text: '1,100 ', change: 'removed' },
      { text: '1,400 ', change: 'added' },
      { text: 'people left', change: 'kept' },
    ]);
  });

  it('has nothing to say about equal texts', () => {
    expect(wordChanges('the same', 'the same')).toEqual([{ text: 'the same', change: 'kept' }]);
    expect(wordChanges('', '')).toEqual([]);
  });

  it('gives back both texts and the shortest script, like the textbook table', () => {
    const words = fc.array(fc.constantFrom('a ', 'b ', 'c ', 'd '), { maxLength: 14 });
    fc.assert(
      fc.property(words, words, (a, b) => {
        const pieces = wordChanges(a.join(''), b.join(''));
        expect(without(pieces, 'added')).toBe(a.join(''));
        expect(without(pieces, 'removed')).toBe(b.join(''));
        const kept = pieces.filter(({ change }) => change === 'kept');
        const keptWords = kept.flatMap(({ text }) => text.match(/\w /g) ?? []);
        expect(keptWords).toHaveLength(common(a, b));
      }),
    );
  });

  it('shows the middle as replaced whole when nearly everything differs', () => {
    const before = Array.from({ length: 2_000 }, (_, index) => `x${index} `).join('');
    const after = Array.from({ length: 2_000 }, (_, index) => `y${index} `).join('');
    expect(wordChanges(`${before}end`, `${after}end`).map(({ change }) => change)).toEqual([
      'removed',
      'added',
      'kept',
    ]);
  });
});
