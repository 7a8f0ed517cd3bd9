/**
 * What no text may do to the core: make it throw, take quadratic time, or grow without bound.
 * Time is not measured: a quadratic pass over ten megabytes would not end within a test, work on
 * many articles is counted in compared pairs, and memory in the bytes that an article is kept by.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ArticleInput } from './article.ts';
import { Clusterer } from './clusterer.ts';

const KILOBYTE = 1_000;
const MEGABYTE = 1_000 * KILOBYTE;
/** What is kept of an article beside its text, whatever it is. */
const MOST_BYTES_KEPT = 20 * KILOBYTE;

function article(id: string, text: string | null, title: string | null = null): ArticleInput {
  const [url, source, publishedAt, receivedAt, language] = [null, null, null, null, null];
  return { id, url, source, title, text, publishedAt, receivedAt, language };
}

/** `unit` again and again, up to `letters`. */
function repeated(unit: string, letters: number): string {
  return unit.repeat(Math.ceil(letters / unit.length)).slice(0, letters);
}

/** Adds the text as founder, as copy and as headline, and asks for all that can be asked. */
function exercise(text: string): Clusterer {
  const clusterer = new Clusterer();
  clusterer.add(article('first', text));
  clusterer.add(article('copy', text.slice(1), text.slice(0, 300)));
  clusterer.add(article('headline', null, text));
  const { storyId } = clusterer.add(article('copy', `Corrected. ${text}`)).assignment;
  expect(clusterer.describe(storyId)?.storyId).toBe(storyId);
  expect(clusterer.size.articles).toBe(3);
  for (const id of ['first', 'copy', 'headline']) {
    expect(clusterer.record(id)?.length).toBeLessThan(MOST_BYTES_KEPT);
  }
  return clusterer;
}

const ADVERSARIAL: Readonly<Record<string, string>> = {
  'one word again and again': 'ferry ',
  'all 5-grams alike': 'one two three four five ',
  'quotation marks': '"',
  'quotations that open and never close': '“reef ',
  'very short quotations': '“a” ',
  'no white space': 'x',
  'one digit': '7',
  'lines of one letter': 'a\n',
  'line breaks alone': '\n',
  'spaces alone': ' ',
  'full stops alone': '. ',
  'tags that never close': '<script ',
  'escaped escapes': '&amp;amp;',
  'brackets that open': '([',
  'names alone': 'Ilse Brandvik ',
  'bylines alone': 'By Ilse Brandvik and ',
  'dates alone': '9 January 2022, ',
  'menus alone': 'News | Sport | ',
  'hard-wrapped lines': 'the ferry line said that it would look into what had happened and then\n',
  'Chinese without a mark': '礁',
  'combining marks': 'e\u0301\u0302',
  'lone surrogates': '\ud83d',
  'wrongly read UTF-8': 'Ã©',
  'mixed scripts': 'Паром ferry 渡轮 เรือข้ามฟาก מעבורת عبارة 12,5 ',
};

describe('the core', () => {
  test.each(Object.entries(ADVERSARIAL))('takes 100 KB of %s', (_, unit) => {
    exercise(repeated(unit, 100 * KILOBYTE));
  });

  test.each([
    [10, 'ferry '],
    [1, '“reef” '],
    [2, 'x'],
  ])('takes %i megabytes of %j', (megabytes, unit) => {
    const text = repeated(unit, megabytes * MEGABYTE);
    const clusterer = new Clusterer();
    clusterer.add(article('large', text));
    clusterer.add(article('again', text));
    expect(clusterer.record('again')?.length).toBeLessThan(MOST_BYTES_KEPT);
  });

  test('takes megabytes of words that are all different', () => {
    const words = Array.from({ length: 100_000 }, (_, i) => `w${i.toString(36)}`);
    exercise(words.join(' '));
  });

  test('takes single words, marks and nothing', () => {
    const clusterer = new Clusterer();
    const texts = ['', ' ', 'ferry', '.', '礁', '7', '"', '\n', '😀', '\0', '-', '<p>', '&amp;'];
    texts.forEach((text, i) => {
      clusterer.add(article(`text ${i}`, text));
      clusterer.add(article(`title ${i}`, null, text));
    });
    expect(clusterer.size.articles).toBe(2 * texts.length);
  });

  test('takes any text and title, and goes on from a snapshot after them', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc
        .array(fc.constantFrom(...Object.values(ADVERSARIAL)), { maxLength: 60 })
        .map((units) => units.join('')),
      fc.lorem({ maxCount: 80 }),
    );
    const input = fc.record({ text: fc.option(text), title: fc.option(text) });
    fc.assert(
      fc.property(fc.array(input, { maxLength: 14 }), (inputs) => {
        const options = { smallWindow: 4, repairEvery: 2, candidates: 8 };
        const clusterer = new Clusterer(options);
        inputs.forEach(({ text, title }, i) => {
          const step = clusterer.add(article(`a${i}`, text, title));
          for (const { score, parts } of [step.assignment, ...step.reassigned]) {
            expect(Number.isFinite(score)).toBe(true);
            expect(parts.reduce((sum, { value }) => sum + value, 0)).toBe(score);
          }
        });
        const restored = Clusterer.fromSnapshot(clusterer.snapshot());
        const next = article('next', 'The ferry Solbris ran aground on the Torsby reef.');
        expect(restored.add(next)).toEqual(clusterer.add(next));
        expect(restored.finish()).toEqual(clusterer.finish());
      }),
      { numRuns: 40 },
    );
  });

  test.each([
    ['identical reports', () => 'The ferry Solbris ran aground on the Torsby reef at dawn.'],
    ['the same words in turn', (i: number) => repeated(`ferry reef tug ${i % 7} `, 200)],
    ['one letter', () => 'a'],
  ])('compares no more pairs per article among a thousand of %s', (_, textOf) => {
    const clusterer = new Clusterer();
    const add = (from: number, to: number): number => {
      const before = clusterer.pairsCompared;
      for (let i = from; i < to; i++) clusterer.add(article(`a${i}`, textOf(i), 'Ferry aground'));
      return clusterer.pairsCompared - before;
    };
    const first = add(0, 500);
    const second = add(500, 1_000);
    expect(second).toBeLessThanOrEqual(first * 1.1);
    expect(second).toBeLessThanOrEqual(500 * 2 * 40);
    expect(clusterer.size.articles).toBe(1_000);
  });
});
