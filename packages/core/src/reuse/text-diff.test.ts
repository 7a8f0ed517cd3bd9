import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { words } from '../text/words.ts';
import { diffTexts } from './text-diff.ts';

const between = (text: string, range: { start: number; end: number }): string =>
  text.slice(range.start, range.end);

describe('diffTexts', () => {
  const before =
    'A ferry ran aground off Port Selden. All 214 people aboard were safe, the coastguard said.';

  it('shows a changed figure', () => {
    const after = before.replace('214', '216');
    const { changes } = diffTexts(after, before);
    expect(changes).toHaveLength(1);
    const [change] = changes;
    expect(change?.kind).toBe('replace');
    expect(change && between(after, change.from)).toBe('216');
    expect(change && between(before, change.to)).toBe('214');
  });

  it('shows what was added and what was left out', () => {
    const added = `${before} Divers will examine the hull.`;
    expect(diffTexts(added, before).changes).toMatchObject([{ kind: 'insert' }]);
    const [left] = diffTexts(before, added).changes;
    expect(left).toMatchObject({
      kind: 'delete',
      from: { start: before.length, end: before.length },
    });
    expect(left && between(added, left.to)).toBe('Divers will examine the hull.');
  });

  it('finds nothing changed in the same text with other line breaks', () => {
    expect(diffTexts(before, before.replaceAll(' ', '\n\n')).changes).toEqual([]);
    expect(diffTexts('', '')).toMatchObject({ spans: [], changes: [] });
  });

  it('takes single words that two texts happen to share for no common text', () => {
    const other =
      'Members of the assembly approved a budget; four votes decided, and it was all over.';
    expect(diffTexts(before, other).spans).toEqual([]);
  });

  it('shows a full stop, a comma and a capital letter that were changed', () => {
    const marks = 'A ferry ran aground, off port Selden.';
    const after = 'A ferry ran aground off Port Selden';
    const { changes } = diffTexts(after, marks);
    expect(changes.map(({ from, to }) => [between(after, from), between(marks, to)])).toEqual([
      ['', ','],
      ['Port', 'port'],
      ['', '.'],
    ]);
  });

  it('takes another style of quotation marks for no change', () => {
    expect(
      diffTexts('“All safe”, it didn’t say – yet.', '"All safe", it didn\'t say - yet.'),
    ).toEqual({
      spans: [expect.anything()],
      changes: [],
      words: { article: 6, against: 6, shared: 6 },
    });
  });

  it('shows which characters changed in a script without spaces', () => {
    const [one, other] = ['北京市长在河边宣布了新桥', '北京市长在湖边宣布了新桥'];
    const [change] = diffTexts(one, other).changes;
    expect(change && [between(one, change.from), between(other, change.to)]).toEqual(['河', '湖']);
  });

  it('keeps spans and changes in order, without overlap, and leaves out marks and space only', () => {
    const vocabulary = fc.constantFrom('the', 'ferry', 'ran', 'Aground', ',', '214', 'Selden', '.');
    const text = fc.array(vocabulary, { maxLength: 60 }).map((list) => list.join(' '));
    fc.assert(
      fc.property(text, text, (one, other) => {
        const diff = diffTexts(one, other);
        for (const { from, to } of diff.spans) {
          expect(words(between(one, from)).hashes).toEqual(words(between(other, to)).hashes);
        }
        for (const { kind, from, to } of diff.changes) {
          expect(from.start === from.end).toBe(kind === 'delete');
          expect(to.start === to.end).toBe(kind === 'insert');
        }
        const parts = [...diff.spans, ...diff.changes].sort(
          (a, b) => a.from.start - b.from.start || a.to.start - b.to.start,
        );
        for (const [side, whole] of [
          ['from', one],
          ['to', other],
        ] as const) {
          let at = 0;
          let outside = '';
          for (const part of parts) {
            expect(part[side].start).toBeGreaterThanOrEqual(at);
            outside += whole.slice(at, part[side].start);
            at = part[side].end;
          }
          expect(outside + whole.slice(at)).not.toMatch(/\w/);
        }
        expect(diff.words.shared).toBeLessThanOrEqual(
          Math.min(diff.words.article, diff.words.against),
        );
        expect(diffTexts(one, one).changes).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps everything that was kept when passages are left out', () => {
    const passages = fc.integer({ min: 1, max: 30 });
    fc.assert(
      fc.property(passages, fc.infiniteStream(fc.boolean()), (count, keep) => {
        const all = Array.from({ length: count }, (_, at) => `a${at} b${at} c${at} d${at}`);
        const kept = all.filter(() => keep.next().value);
        expect(diffTexts(kept.join(' '), all.join(' ')).words.shared).toBe(4 * kept.length);
      }),
    );
  });

  it('takes little time for long texts that have little in common', () => {
    const random = (seed: number): string => {
      let state = seed;
      return Array.from({ length: 20_000 }, () => {
        state = (state * 48_271) % 2_147_483_647;
        return `w${state % 500}`;
      }).join(' ');
    };
    const since = performance.now();
    diffTexts(random(7), random(11));
    expect(performance.now() - since).toBeLessThan(3_000);
  });
});
