import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignWords } from './align-words.ts';
import { diffTexts } from './text-diff.ts';
import { wordsOf } from './words.ts';

const between = (text: string, range: { start: number; end: number }): string =>
  text.slice(range.start, range.end);

describe('wordsOf', () => {
  it('keeps figures, contractions and hyphenated names whole', () => {
    const { words } = wordsOf('The "Marrow-Star" didn\'t sink: 3,000 tonnes, 2.5 m.');
    expect(words).toEqual([
      ...['The', '"', 'Marrow-Star', '"', "didn't", 'sink', ':', '3,000', 'tonnes', ','],
      ...['2.5', 'm', '.'],
    ]);
  });
});

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

  it('covers both texts with equal spans and changes, in order and without overlap', () => {
    const vocabulary = fc.constantFrom('the', 'ferry', 'ran', 'aground', ',', '214', 'Selden', 'x');
    const text = fc.array(vocabulary, { maxLength: 60 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(text, text, (one, other) => {
        const { spans, changes, words } = diffTexts(one, other);
        for (const { from, to } of spans) {
          expect(wordsOf(between(one, from)).words).toEqual(wordsOf(between(other, to)).words);
        }
        const parts = [...spans, ...changes];
        for (const [text, side] of [
          [one, 'from'],
          [other, 'to'],
        ] as const) {
          const ranges = parts.map((part) => part[side]).filter(({ start, end }) => start < end);
          ranges.sort((a, b) => a.start - b.start);
          const rebuilt = ranges.map((range) => between(text, range)).join(' ');
          expect(wordsOf(rebuilt).words).toEqual(wordsOf(text).words);
        }
        expect(words.shared).toBeLessThanOrEqual(Math.min(words.article, words.against));
      }),
      { numRuns: 500 },
    );
  });

  it('keeps everything that was kept when passages are left out', () => {
    const passages = fc.integer({ min: 1, max: 30 });
    fc.assert(
      fc.property(passages, fc.infiniteStream(fc.boolean()), (count, keep) => {
        const all = Array.from({ length: count }, (_, at) => [
          `a${at}`,
          `b${at}`,
          `c${at}`,
          `d${at}`,
        ]);
        const kept = all.filter(() => keep.next().value);
        const shared = alignWords(kept.flat(), all.flat()).reduce(
          (sum, run) => sum + run.length,
          0,
        );
        expect(shared).toBe(4 * kept.length);
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
