import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentences } from './sentences.ts';

const split = (text: string) => sentences(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['It sank. Nobody died.', ['It sank.', 'Nobody died.']],
  [
    'Mr. Quill met Dr. Hafen on Jan. 9. They talked.',
    ['Mr. Quill met Dr. Hafen on Jan. 9.', 'They talked.'],
  ],
  ['The U.S. Navy came. It left.', ['The U.S. Navy came.', 'It left.']],
  ['J. P. Quill said so. Really?', ['J. P. Quill said so.', 'Really?']],
  [
    'It cost 3.5 million. “Too much!” she said. “Go.” He went.',
    ['It cost 3.5 million.', '“Too much!” she said.', '“Go.”', 'He went.'],
  ],
  ['Am 3. März kam die Fähre. Sie sank.', ['Am 3. März kam die Fähre.', 'Sie sank.']],
  ['船が沈んだ。全員無事！本当？', ['船が沈んだ。', '全員無事！', '本当？']],
  ['Headline\n\nFirst. Second', ['Headline', 'First.', 'Second']],
  ['What?! No... Yes.', ['What?!', 'No...', 'Yes.']],
  ['see quill.example for more. Done.', ['see quill.example for more.', 'Done.']],
  ['Quill Inc. rose 4%. Shares fell.', ['Quill Inc. rose 4%.', 'Shares fell.']],
  ['', []],
])('%j is split into %j', (text, expected) => {
  expect(split(text)).toEqual(expected);
});

test('sentences and the space between them are the text', () => {
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.constantFrom('a', 'B', '. ', '.', '!', '。', ' ', '\n', '”', '1', 'Mr'),
      }),
      (text) => {
        let at = 0;
        for (const { start, end } of sentences(text)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(text.slice(at, start).trim()).toBe('');
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
      },
    ),
  );
});

test('a megabyte of full stops takes linear time', () => {
  const started = performance.now();
  sentences('.'.repeat(1_000_000));
  sentences('. '.repeat(500_000));
  sentences('Mr.'.repeat(300_000));
  expect(performance.now() - started).toBeLessThan(5_000);
});
