import { describe, expect, it } from 'vitest';
import type { Diff } from './api.ts';
import { sideBySide } from './side-by-side.ts';

const side = (articleId: string): Diff['article'] => ({
  articleId,
  version: 1,
  newestVersion: 1,
  title: null,
  text: 'x'.repeat(100),
  outlet: null,
  receivedAt: '2026-11-22T08:00:00.000Z',
  publishedAt: null,
});
const range = (start: number, end: number) => ({ start, end });
const reuse = (spans: NonNullable<Diff['reuse']>['spans']): NonNullable<Diff['reuse']> => ({
  articleId: 'copy',
  articleVersion: 1,
  sourceId: 'source',
  sourceVersion: 1,
  kind: 'rewritten',
  share: 0.6,
  sourceShare: 0.5,
  spans,
});
const diff = (first: string, second: string, edge: Diff['reuse']): Diff => ({
  article: side(first),
  against: side(second),
  words: { article: 9, against: 9, shared: 4 },
  spans: [
    { from: range(0, 4), to: range(10, 14) },
    { from: range(20, 60), to: range(30, 70) },
  ],
  changes: [],
  reuse: edge,
});

describe('sideBySide', () => {
  const taken = [{ from: range(1, 2), to: range(3, 4), quotation: true }];

  it('puts the copy first whichever way round it was asked for', () => {
    for (const asked of [
      diff('copy', 'source', reuse(taken)),
      diff('source', 'copy', reuse(taken)),
    ]) {
      const shown = sideBySide(asked);
      expect([shown.copy.articleId, shown.source.articleId]).toEqual(['copy', 'source']);
      expect(shown.spans).toBe(taken);
    }
  });

  it('shows the longer word runs of a rewrite, turned to the copy', () => {
    expect(sideBySide(diff('copy', 'source', reuse([]))).spans).toEqual([
      { from: range(20, 60), to: range(30, 70), quotation: false },
    ]);
    expect(sideBySide(diff('source', 'copy', reuse([]))).spans).toEqual([
      { from: range(30, 70), to: range(20, 60), quotation: false },
    ]);
  });

  it('marks nothing where neither took from the other', () => {
    expect(sideBySide(diff('copy', 'source', null))).toMatchObject({ edge: null, spans: [] });
  });
});
