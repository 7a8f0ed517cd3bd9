import { expect, it } from 'vitest';
import type { Diff } from './api.ts';
import { changePieces } from './version-changes.ts';

const side = (text: string): Diff['article'] => ({
  articleId: 'a1',
  version: 1,
  newestVersion: 1,
  title: null,
  text,
  outlet: null,
  receivedAt: '2026-11-22T08:00:00.000Z',
  publishedAt: null,
});

function diff(newer: string, older: string, changes: [string, string][]): Diff {
  const range = (text: string, part: string, at: number) => {
    const start = part ? text.indexOf(part) : at;
    return { start, end: start + part.length };
  };
  let [inNewer, inOlder] = [0, 0];
  return {
    article: side(newer),
    against: side(older),
    words: { article: 0, against: 0, shared: 0 },
    spans: [],
    reuse: null,
    changes: changes.map(([added, removed]) => {
      const from = range(newer, added, inNewer);
      const to = range(older, removed, inOlder);
      if (!added) from.start = from.end = newer.indexOf(' after');
      [inNewer, inOlder] = [from.end, to.end];
      const kind = added ? (removed ? 'replace' : 'insert') : 'delete';
      return { kind, from, to } as const;
    }),
  };
}

it('shows a corrected figure beside what it replaced', () => {
  const pieces = changePieces(diff('About 1,400 left.', 'About 1,100 left.', [['1,400', '1,100']]));
  expect(pieces.map(({ text, change }) => `${change}:${text}`)).toEqual([
    'kept:About ',
    'removed:1,100',
    'removed: ',
    'added:1,400',
    'kept: left.',
  ]);
});

it('keeps a lost word apart from its neighbours', () => {
  const pieces = changePieces(
    diff('It ended after dawn.', 'It ended well after dawn.', [['', 'well']]),
  );
  expect(pieces).toEqual([
    { text: 'It ended', change: 'kept' },
    { text: ' well', change: 'removed' },
    { text: ' after dawn.', change: 'kept' },
  ]);
});

it('gives back the newer text without what was removed', () => {
  const newer = 'Two of the gates were shut, then a third.';
  const pieces = changePieces(
    diff(newer, 'Both gates were shut.', [
      ['Two of the', 'Both'],
      ['then a third', ''],
    ]),
  );
  const kept = pieces.filter(({ change }) => change !== 'removed').map(({ text }) => text);
  expect(kept.join('')).toBe(newer);
});

it('has one piece when nothing changed', () => {
  expect(changePieces(diff('The same.', 'The same.', []))).toEqual([
    { text: 'The same.', change: 'kept' },
  ]);
});
