import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markTexts } from './text-marks.ts';

const range = (text: string, part: string) => {
  const start = text.indexOf(part);
  return { start, end: start + part.length };
};
const span = (copy: string, source: string, part: string, quotation = false) => ({
  from: range(copy, part),
  to: range(source, part),
  quotation,
});

describe('markTexts', () => {
  const source =
    'The gates were shut on Monday by order of the harbour. “It holds,” she said. End.';
  const copy =
    'Breaking. The gates were shut on Tuesday by order of the harbour. “It holds,” he heard.';
  const spans = [
    span(copy, source, 'The gates were shut on '),
    span(copy, source, ' by order of the harbour.'),
    span(copy, source, '“It holds,”', true),
  ];
  const marked = markTexts(copy, source, spans);
  const marks = (side: 'copy' | 'source') =>
    marked[side].filter(({ mark }) => mark !== 'own').map(({ text, mark }) => [mark, text]);

  it('shows what was taken, what was changed between, and what is quotation', () => {
    expect(marks('copy')).toEqual([
      ['taken', 'The gates were shut on '],
      ['changed', 'Tuesday'],
      ['taken', ' by order of the harbour.'],
      ['quotation', '“It holds,”'],
    ]);
    expect(marks('source')[1]).toEqual(['changed', 'Monday']);
  });

  it('gives both sides of a change the same pair', () => {
    const pairOf = (text: string) =>
      [...marked.copy, ...marked.source].find((piece) => piece.text === text)?.pair;
    expect(pairOf('Tuesday')).toBe(pairOf('Monday'));
  });

  it('leaves what stands outside of all spans to its own author', () => {
    expect(marked.copy[0]).toEqual({ text: 'Breaking. ', mark: 'own', pair: null });
  });

  it('never loses a letter, whatever the spans', () => {
    const bound = fc.tuple(fc.nat(60), fc.nat(60)).map(([a, b]) => ({
      start: Math.min(a, b),
      end: Math.max(a, b),
    }));
    const anySpans = fc.array(fc.record({ from: bound, to: bound, quotation: fc.boolean() }));
    fc.assert(
      fc.property(fc.string(), fc.string(), anySpans, (left, right, each) => {
        const both = markTexts(left, right, each);
        expect(both.copy.map(({ text }) => text).join('')).toBe(left);
        expect(both.source.map(({ text }) => text).join('')).toBe(right);
      }),
    );
  });
});
