import { expect, test } from 'vitest';
import { paragraphs } from './paragraphs.ts';

test('every line of ended sentences is a paragraph of its own', () => {
  expect(
    paragraphs('The mill closed on Monday.\nWorkers were told by post.\n\n  It reopens.'),
  ).toEqual(['The mill closed on Monday.', 'Workers were told by post.', 'It reopens.']);
});

test('hard-wrapped wire copy is joined until a blank or indented line', () => {
  const text = [
    'Quillport Shipping Co said it lowered',
    'its forecast for the year because fewer vessels than it had hoped',
    'called at the harbour in spring, and fuel cost more than in all of',
    'the year before.',
    '    The company expects a profit of two million crowns and will pay',
    'no dividend.',
  ].join('\n');
  expect(paragraphs(text)).toEqual([
    'Quillport Shipping Co said it lowered its forecast for the year because fewer vessels than it had hoped called at the harbour in spring, and fuel cost more than in all of the year before.',
    'The company expects a profit of two million crowns and will pay no dividend.',
  ]);
});

test('a list of short lines stays a list', () => {
  expect(paragraphs('Apples\nPears\nPlums\nCherries')).toEqual([
    'Apples',
    'Pears',
    'Plums',
    'Cherries',
  ]);
});

test('headings of equal width are not wrapped text', () => {
  const heading = 'Ferry runs aground off Quillport, all on board rescued';
  expect(paragraphs(`${heading}\n${heading}\nImage: The Marigold in harbour`)).toHaveLength(3);
});

test('empty text has no paragraphs', () => {
  expect(paragraphs(' \n\n \n')).toEqual([]);
});
