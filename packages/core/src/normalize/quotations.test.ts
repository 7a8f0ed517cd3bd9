import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quotations } from './quotations.ts';

const quoted = (text: string) => quotations(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['She said “it is over” and left.', ['“it is over”']],
  ['She said "it is over" and left.', ['"it is over"']],
  ['„Es ist vorbei“, sagte sie.', ['„Es ist vorbei“']],
  ['„To koniec”, powiedziała.', ['„To koniec”']],
  ['„Es ist vorbei", sagte sie.', ['„Es ist vorbei"']],
  ['»Es ist vorbei«, sagte sie.', ['»Es ist vorbei«']],
  ['« C’est fini », a-t-elle dit.', ['« C’est fini »']],
  ['”Det är slut”, sade hon.', ['”Det är slut”']],
  ['彼女は「終わった」と言った。', ['「終わった」']],
  ['He called it ‘a poor man’s ferry’ twice.', ['‘a poor man’s ferry’']],
  ['A “first” and a "second" word.', ['“first”', '"second"']],
  ['“Outer “inner” words” here', ['“Outer “inner”']],
  ['“He said ‘no’ to us,” she said.', ['“He said ‘no’ to us,”']],
])('%j quotes %j', (text, expected) => {
  expect(quoted(text)).toEqual(expected);
});

test.each([
  'The ferry’s crew didn’t speak, and the Joneses’ boat left.',
  'A 6" pipe and nothing else',
  'An opening “ without any end',
  'He said “this and never closed it.',
  '“” and "" are empty',
])('%j quotes nothing', (text) => {
  expect(quoted(text)).toEqual([]);
});

test('a quotation over several paragraphs runs from each opening to each end', () => {
  const text = 'She wrote: “The first part.\n\n“The second part.\n\n“The last part,” and signed.';
  expect(quoted(text)).toEqual(['“The first part.', '“The second part.', '“The last part,”']);
});

test('ranges are sorted, in bounds and apart, whatever the text', () => {
  const marks = fc.string({
    unit: fc.constantFrom('“', '”', '„', '"', '«', '»', '‘', '’', 'a', ' ', '\n\n', '.'),
  });
  fc.assert(
    fc.property(marks, (text) => {
      let end = 0;
      for (const range of quotations(text)) {
        expect(range.start).toBeGreaterThanOrEqual(end);
        expect(range.end).toBeGreaterThan(range.start);
        end = range.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
  );
});

test('openings that never close cost linear time', () => {
  const started = performance.now();
  quotations('“a '.repeat(300_000));
  quotations('"a "b'.repeat(200_000));
  quotations('‘a’b'.repeat(200_000));
  expect(performance.now() - started).toBeLessThan(5_000);
});
