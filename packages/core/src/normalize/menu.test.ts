import { expect, test } from 'vitest';
import { isMenu } from './menu.ts';

const isPhrase = (part: string) => part === 'share' || part === 'save';

test('two parts are a menu if both are known phrases', () => {
  expect(isMenu('share · save', isPhrase)).toBe(true);
  expect(isMenu('share · Quillport', isPhrase)).toBe(false);
});

test('an arrow makes two labels a breadcrumb, and the home page may lead to anything', () => {
  expect(isMenu('News › Local', isPhrase)).toBe(true);
  expect(isMenu('News | Local', isPhrase)).toBe(false);
  expect(isMenu('Home › Ferry runs aground off Quillport with 64 on board', isPhrase)).toBe(true);
  expect(isMenu('Ferry › runs aground off Quillport with 64 on board', isPhrase)).toBe(false);
});

test.each([
  'News | Weather | 14°',
  'Rovers 2 | Athletic 1 | United 0',
  'The ferry sank. | Nobody died. | It rained.',
  'Ferry runs aground | Crew of nine safe | Inquiry begins',
  'and/or',
  'A line without any separator',
])('%j is no menu', (line) => {
  expect(isMenu(line, isPhrase)).toBe(false);
});
