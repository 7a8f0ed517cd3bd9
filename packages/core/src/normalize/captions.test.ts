import { expect, test } from 'vitest';
import { markCaptions } from './captions.ts';

const PROSE = [
  'Ada Quill told the hearing that the ferry had been overloaded that night.',
  'The captain denied this and said that the figures were never checked.',
  'A ruling by the maritime court is expected before the end of the month.',
];
const judged = (...lines: string[]) => lines.map((line) => ({ line, rule: null as string | null }));
const rules = (lines: { line: string; rule: string | null }[]) =>
  markCaptions(lines).map(({ rule }) => rule);

test('a bare name that the prose names is a caption', () => {
  expect(rules(judged('Ada Quill', ...PROSE))).toEqual(['caption', null, null, null]);
});

test('a line without a full stop behind a marked caption is one too', () => {
  const lines = [
    { line: 'Image: The ferry', rule: 'caption' },
    ...judged('Rescuers bring passengers ashore at Quillport', ...PROSE),
  ];
  expect(rules(lines).slice(0, 3)).toEqual(['caption', 'caption', null]);
});

test('headings and names that the prose does not name stay', () => {
  expect(rules(judged('Bo Hafen', 'What comes next', ...PROSE))).toEqual([
    null,
    null,
    null,
    null,
    null,
  ]);
});

test('a list of people keeps its names', () => {
  const lines = judged(
    'Ada Quill',
    PROSE[0] ?? '',
    'Bo Hafen',
    PROSE[1] ?? '',
    'Cy Maritime',
    PROSE[2] ?? '',
  );
  expect(rules(lines)).toEqual([null, null, null, null, null, null]);
});

test('without prose nothing is judged', () => {
  expect(rules(judged('Ada Quill', 'Bo Hafen'))).toEqual([null, null]);
});
