import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CleanArticle } from '../article.ts';
import { BoilerplateMemory, REPEATED_RULE } from './boilerplate-memory.ts';

const PROMO = 'Quill readers get ten per cent off at the harbour shop this spring.';
const HEADLINES = [
  'Ferry Marigold runs aground off Quillport',
  'Council rejects budget for northern bridge',
  'Chess grandmaster wins seventh title abroad',
  'Drought empties reservoirs across highlands',
];

const article = (
  title: string,
  lines: readonly string[],
  outletId: string | null = 'quill.example',
): CleanArticle => ({
  id: title,
  outletId,
  outletName: outletId,
  title,
  text: lines.join('\n\n'),
  quotations: [],
  language: 'en',
  credits: [],
  publishedAt: null,
  publishedAtFrom: null,
  receivedAt: null,
  mentionedDates: [],
  datelinePlace: null,
  removed: [],
});

test('a line in three unrelated articles of an outlet is boilerplate there and nowhere else', () => {
  const memory = new BoilerplateMemory();
  for (const [i, title] of HEADLINES.slice(0, 3).entries()) {
    expect(memory.isBoilerplate('quill.example', PROMO)).toBe(false);
    memory.observe(article(title, [`Only article ${'abc'[i]} says this.`, PROMO]));
  }
  expect(memory.isBoilerplate('quill.example', PROMO)).toBe(true);
  expect(memory.isBoilerplate('quill.example', PROMO.toUpperCase())).toBe(true);
  expect(memory.isBoilerplate('other.example', PROMO)).toBe(false);
  expect(memory.isBoilerplate('quill.example', 'Only article a says this.')).toBe(false);
});

test('an ending that follows unrelated headlines is a suffix, whoever publishes it', () => {
  const memory = new BoilerplateMemory();
  for (const title of HEADLINES.slice(0, 3)) {
    expect(memory.isHeadlineSuffix('Marigold Coast')).toBe(false);
    memory.observe(article(`${title} - Marigold Coast`, [], null));
  }
  expect(memory.isHeadlineSuffix('Marigold Coast')).toBe(true);
});

test('copies, versions and follow-ups of one article teach nothing', () => {
  const memory = new BoilerplateMemory();
  for (const suffix of ['', '', ' again', ', captain held', ', say rescuers']) {
    memory.observe(article(`Ferry Marigold runs aground off Quillport${suffix}`, [PROMO]));
  }
  expect(memory.isBoilerplate('quill.example', PROMO)).toBe(false);
});

test('rows of results tables are told apart by their figures', () => {
  const memory = new BoilerplateMemory();
  for (const [i, title] of HEADLINES.entries())
    memory.observe(article(title, [`Net profit 1${i} vs 9`]));
  expect(memory.isBoilerplate('quill.example', 'Net profit 14 vs 9')).toBe(false);
});

test('a line twice in one article is one sighting', () => {
  const memory = new BoilerplateMemory();
  memory.observe(article(HEADLINES[0] ?? '', [PROMO, PROMO, PROMO]));
  memory.observe(article(HEADLINES[1] ?? '', [PROMO, PROMO]));
  expect(memory.isBoilerplate('quill.example', PROMO)).toBe(false);
});

test('lines that the memory took out keep what is learnt alive', () => {
  const memory = new BoilerplateMemory();
  const removed = {
    ...article(HEADLINES[3] ?? '', []),
    removed: [{ line: PROMO, rule: REPEATED_RULE }],
  };
  for (const title of HEADLINES.slice(0, 3)) memory.observe(article(title, [PROMO]));
  memory.observe(removed);
  expect(memory.isBoilerplate('quill.example', PROMO)).toBe(true);
});

test('articles without an outlet and very long lines are not learnt', () => {
  const memory = new BoilerplateMemory();
  const long = 'word '.repeat(200);
  for (const title of HEADLINES) {
    memory.observe(article(title, [PROMO], null));
    memory.observe(article(title, [long]));
  }
  expect(memory.isBoilerplate('quill.example', long)).toBe(false);
  expect(memory.toBytes().length).toBe(12);
});

test('cut anywhere, saved and read back, it goes on as if never stopped', () => {
  const stream = fc.array(
    fc.record({
      title: fc.constantFrom(...HEADLINES),
      lines: fc.array(fc.constantFrom(PROMO, 'b', 'c', 'd')),
    }),
  );
  fc.assert(
    fc.property(stream, fc.nat(), (articles, at) => {
      const whole = new BoilerplateMemory();
      let halves = new BoilerplateMemory();
      for (const [i, { title, lines }] of articles.entries()) {
        if (i === at % articles.length) halves = BoilerplateMemory.fromBytes(halves.toBytes());
        whole.observe(article(title, lines));
        halves.observe(article(title, lines));
      }
      expect(halves.toBytes()).toEqual(whole.toBytes());
    }),
  );
});

test('memory is bounded however long the stream', () => {
  const memory = new BoilerplateMemory();
  const letters = (i: number) =>
    i.toString(36).replace(/\d/g, (digit) => 'qwertyuiop'[Number(digit)] ?? 'q');
  for (let i = 0; i < 5_000; i++) {
    const lines = Array.from({ length: 20 }, (_, line) => `${letters(i)} ${letters(line)} x`);
    memory.observe(article(`Headline number ${letters(i)}word`, lines));
  }
  expect(memory.toBytes().length).toBeLessThan(3_000_000);
});

test('bytes of another format are refused', () => {
  expect(() => BoilerplateMemory.fromBytes(new Uint8Array(12).fill(9))).toThrow(RangeError);
});
