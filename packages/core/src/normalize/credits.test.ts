import { expect, test } from 'vitest';
import { creditsInFurniture, datelineCredits, readCredits, uniqueCredits } from './credits.ts';

const names = (line: string) => readCredits(line).credits.map(({ name }) => name);

test.each([
  ['Source: bbc', ['BBC']],
  ['(Source: Reuters)', ['Reuters']],
  ['Quelle: dpa', ['dpa']],
  ['Fuente: Agencia EFE', ['EFE']],
  ['Fonte: ANSA', ['ANSA']],
  ['来源：新华社', ['Xinhua']],
  ['With inputs from PTI and ANI', ['PTI', 'ANI']],
  ['With files from The Associated Press', ['AP']],
  ['— NNN-AGENCIES', ['NNN-AGENCIES']],
  ['(Reuters)', ['Reuters']],
  ['AFP', ['AFP']],
  ['AFP/dpa', ['AFP', 'dpa']],
  ['Source: Harbour Gazette', ['Harbour Gazette']],
  ['Quelle: qd', ['qd']],
  ['Source: ostrapress', ['ostrapress']],
  ['(Harbour Courier Agency)', ['Harbour Courier Agency']],
  ['Courtesy: Quill Post', ['Quill Post']],
  ['This article was originally published by the Harbour Gazette.', ['Harbour Gazette']],
  [
    'This article first appeared on Quill.example and was reproduced with permission.',
    ['Quill.example'],
  ],
  ['The post Ferry runs aground appeared first on Quill Post.', ['Quill Post']],
])('the line %j credits %j', (line, expected) => {
  expect(names(line)).toEqual(expected);
  expect(readCredits(line).whole).toBe(true);
});

test.each([
  ['The ferry was found. — NNN-AGENCIES', ['NNN-AGENCIES'], 'The ferry was found.'],
  ['The ferry was found. (Reuters)', ['Reuters'], 'The ferry was found.'],
  ['The ferry was found. -PTI', ['PTI'], 'The ferry was found.'],
  ['The ferry was found. REUTER', ['Reuters'], 'The ferry was found.'],
  ['Die Fähre ist gefunden. (dpa/AFP)', ['dpa', 'AFP'], 'Die Fähre ist gefunden.'],
  ['The ferry was found. (With inputs from ANI)', ['ANI'], 'The ferry was found.'],
  ['It sank. (Reporting by Ada Quill; Editing by Bo Hafen)', [], 'It sank.'],
])('the paragraph %j ends in a credit', (paragraph, expected, rest) => {
  expect(names(paragraph)).toEqual(expected);
  expect(readCredits(paragraph)).toMatchObject({ whole: false, rest });
});

test.each([
  'According to the BBC, the ferry had been overloaded.',
  'Sources close to the captain said that he had slept.',
  'The Sun',
  'Source: Ada Quill/Getty Images',
  'Posted on December 23, 2031',
  'Source: author',
  'Source: own calculations',
  'The court heard Reuters reporters in the case (1997).',
  'He said the word was “no”. – It was not.',
  'Via Roma was closed to traffic.',
  '(Harbour Courier)',
  'The Harbour Courier Agency',
])('%j credits nobody', (line) => {
  expect(readCredits(line)).toEqual({ credits: [], whole: false, rest: line });
});

test('spellings of one agency are one credit, the first evidence stays', () => {
  const credits = [
    ...readCredits('(AFP)').credits,
    ...readCredits('Source: Agence France-Presse').credits,
  ];
  expect(uniqueCredits(credits)).toEqual([{ name: 'AFP', kind: 'agency', evidence: '(AFP)' }]);
});

test.each([
  ['By Ada Quill, Associated Press', ['AP']],
  ['By REUTERS', ['Reuters']],
  ['AFP, Tuesday 2 Jul 2031', ['AFP']],
  ['Copyright 2031 The Associated Press. All rights reserved.', ['AP']],
  ['© 2031 AFP', ['AFP']],
  ['By Ada Quill', []],
])('the furniture %j credits %j', (line, expected) => {
  expect(creditsInFurniture(line).map(({ name }) => name)).toEqual(expected);
});

test.each([
  ['NPA', false, [['NPA', 'agency']]],
  ['qd', false, [['qd', 'agency']]],
  ['lno/sh', false, [['dpa', 'agency']]],
  ['Marigold', true, [['Marigold', 'other']]],
  ['Oder', false, []],
  [
    'Quill St. Ada/AP',
    true,
    [
      ['Quill St. Ada', 'other'],
      ['AP', 'agency'],
    ],
  ],
  ['Our staff', true, []],
  ['Eigener Bericht', true, []],
] as const)('the bracket (%s) of a dateline credits', (names, marked, expected) => {
  const credits = datelineCredits(names, 'QUILLPORT —', marked);
  expect(credits.map(({ name, kind }) => [name, kind])).toEqual(expected);
});
