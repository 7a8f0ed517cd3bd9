import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ArticleInput } from '../article.ts';
import { BoilerplateMemory } from './boilerplate-memory.ts';
import { normalize } from './normalize.ts';

const article = (fields: Partial<ArticleInput>): ArticleInput => ({
  id: 'a',
  url: null,
  source: null,
  title: null,
  text: null,
  publishedAt: null,
  receivedAt: null,
  language: null,
  ...fields,
});
const clean = (fields: Partial<ArticleInput>) =>
  normalize(article(fields), new BoilerplateMemory());

const PROSE = [
  'The ferry Marigold ran aground off Quillport early on Tuesday with 64 people on board, the harbour master said.',
  '“We heard a bang and then the lights went out,” said Ada Quill, who was travelling with her two children.',
  'Lifeboats from three towns brought everyone ashore within two hours. Nobody was seriously hurt.',
  'The maritime authority has opened an inquiry, which may take until the summer of 2032.',
];
const TITLE = 'Ferry runs aground off Quillport, all 64 on board rescued';

describe('one story in the wrappers of several sites', () => {
  const wrapped: readonly (readonly [string, string, Partial<ReturnType<typeof clean>>])[] = [
    [
      'a rewriter that names its source',
      [
        TITLE,
        '',
        PROSE[0],
        '',
        '2px presentational grey line',
        '',
        PROSE[1],
        '',
        PROSE[2],
        '',
        'A graphic showing the route of the ferry since 2027',
        '',
        PROSE[3],
        '',
        'Source: bbc',
        '',
        'leave a reply',
      ].join('\n'),
      { credits: [{ name: 'BBC', kind: 'outlet', evidence: 'Source: bbc' }] },
    ],
    [
      'a portal that repeats its headline',
      [
        'Ferry runs aground off Quillport, all 64 on bo...',
        '',
        TITLE,
        '',
        ' World Desk harbour-gazette.example.com',
        '',
        ' Published: 08:17 PM, 2 March 2031   Updated: 08:18 PM, 2 March 2031',
        '',
        TITLE,
        '',
        ...PROSE.flatMap((line) => [line, '']),
        'Exit mobile version',
      ].join('\n'),
      { publishedAt: Date.UTC(2031, 2, 2, 20, 17), publishedAtFrom: 'text' },
    ],
    [
      'an agency page',
      [
        TITLE,
        TITLE,
        'Image: The Marigold in harbour',
        '',
        'Rescuers and passengers wait on the quay of Quillport for the last lifeboat',
        '',
        `QUILLPORT, Mar 2 (NNN-AGENCIES) — ${PROSE[0]}`,
        '',
        PROSE[1],
        '',
        PROSE[2],
        '',
        `${PROSE[3]} — NNN-AGENCIES`,
        '',
        'administrator',
        '',
        'Related Articles',
      ].join('\n'),
      {
        datelinePlace: 'QUILLPORT',
        credits: [
          { name: 'NNN-AGENCIES', kind: 'agency', evidence: 'QUILLPORT, Mar 2 (NNN-AGENCIES) —' },
        ],
        publishedAt: null,
        mentionedDates: [
          { year: null, month: 3, day: 2, evidence: 'Mar 2' },
          { year: 2032, month: null, day: null, evidence: '2032' },
        ],
      },
    ],
    [
      'a blog with a comment form',
      [
        `${TITLE} – HARBOUR WORLD UPDATE`,
        '',
        ...PROSE.flatMap((line) => [line, '']),
        'Leave a Reply',
        '',
        'Your email address will not be published. Required fields are marked *',
      ].join('\n'),
      { credits: [] },
    ],
    [
      'raw markup',
      `<h1>${TITLE}</h1><div class="share"><a href="#">Share</a><br/><a>Tweet</a></div>${PROSE.map(
        (line) => `<p>${line.replace('“', '&ldquo;').replace('”', '&rdquo;')}</p>`,
      ).join(
        '',
      )}<script>track("Share");</script><p>&copy; 2031 Quill Post. All rights reserved.</p>`,
      {},
    ],
  ];

  test.each(wrapped)('%s leaves the prose and nothing else', (_, text, expected) => {
    const result = clean({ text });
    expect(result.title).toBe(TITLE);
    expect(result.text).toBe(PROSE.join('\n\n'));
    expect(result).toMatchObject(expected);
    expect(result.quotations.map(({ start, end }) => result.text.slice(start, end))).toEqual([
      '“We heard a bang and then the lights went out,”',
    ]);
    expect(result.language).toBe('en');
  });
});

test('a line that an outlet repeats is learnt and then taken out', () => {
  const memory = new BoilerplateMemory();
  const promo = 'Quill readers get ten per cent off at the harbour shop this spring.';
  const texts = [
    'Chess title goes abroad',
    'Budget for northern bridge rejected',
    'Reservoirs run dry',
    'Museum reopens after fire',
  ];
  const results = texts.map((title, i) => {
    const result = normalize(
      article({ id: title, source: 'quill.example', title, text: `${PROSE[i]}\n\n${promo}` }),
      memory,
    );
    memory.observe(result);
    return result;
  });
  expect(results.slice(0, 3).every(({ text }) => text.endsWith(promo))).toBe(true);
  expect(results[3]?.text).toBe(PROSE[3]);
  expect(results[3]?.removed).toContainEqual({ line: promo, rule: 'repeated-by-outlet' });
});

test('an ending that follows unrelated headlines is learnt and then taken out', () => {
  const memory = new BoilerplateMemory();
  const titles = [
    'Chess title goes abroad again',
    'Northern bridge budget rejected',
    'Reservoirs run dry in spring',
    'Museum reopens after the fire',
  ];
  const results = titles.map((title, i) => {
    const result = normalize(article({ id: `${i}`, title: `${title} - Marigold Coast` }), memory);
    memory.observe(result);
    return result;
  });
  expect(results[2]?.title).toBe('Reservoirs run dry in spring - Marigold Coast');
  expect(results[3]?.title).toBe('Museum reopens after the fire');
  expect(results[3]?.removed).toEqual([{ line: 'Marigold Coast', rule: 'repeated-by-outlet' }]);
});

test('an outlet does not credit itself', () => {
  const text = `${PROSE[0]} (Reuters)`;
  expect(clean({ text, source: 'Reuters' }).credits).toEqual([]);
  expect(clean({ text, source: 'quill.example' }).credits.map(({ name }) => name)).toEqual([
    'Reuters',
  ]);
});

test('an outlet does not credit itself by a short name either', () => {
  const credits = (bracket: string) =>
    clean({
      text: `QUILLPORT, 3 mars (${bracket}) – ${PROSE[0]}`,
      source: 'Quill Press Agency',
    });
  expect(credits('QPA').credits).toEqual([]);
  expect(credits('Quill').credits).toEqual([]);
  expect(credits('QNA')).toMatchObject({
    credits: [{ name: 'QNA', kind: 'agency' }],
    datelinePlace: 'QUILLPORT',
    mentionedDates: [{ year: null, month: 3, day: 3, evidence: '3 mars' }],
    text: PROSE[0],
  });
});

test('a headline alone, a text alone and nothing at all are articles too', () => {
  expect(clean({ title: TITLE })).toMatchObject({ title: TITLE, text: '', language: 'en' });
  expect(clean({ text: PROSE[0] ?? '' })).toMatchObject({ title: null, text: PROSE[0] });
  expect(clean({})).toMatchObject({ title: null, text: '', language: 'und', removed: [] });
  expect(clean({ title: ' ', text: '\u200b\n' })).toMatchObject({ title: null, text: '' });
});

test('nothing is lost: every word of the input is in the text, the title or what was removed', () => {
  const line = fc.constantFrom(
    ...PROSE,
    TITLE,
    'Share',
    'Source: bbc',
    'By Ada Quill',
    'Ada Quill',
    '(Reuters)',
    'Read more: x',
    '3 March 2031',
    'BERLIN (dpa) - Something happened there.',
    `${PROSE[0]} — AFP`,
  );
  const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const result = clean({ text: lines.join('\n\n') });
      const kept = new Set(
        words([result.title, result.text, ...result.removed.map(({ line }) => line)].join('\n')),
      );
      for (const word of words(lines.join('\n'))) expect(kept).toContain(word);
    }),
  );
});

describe('robustness', () => {
  const anyText = fc.option(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string({ unit: 'grapheme', maxLength: 300 }),
    ),
  );

  test('any Unicode in any field gives a clean article within its own bounds', () => {
    fc.assert(
      fc.property(
        anyText,
        anyText,
        anyText,
        anyText,
        fc.option(fc.double()),
        (title, text, source, url, time) => {
          const result = clean({ title, text, source, url, publishedAt: time, receivedAt: time });
          expect(result.text).toBe(result.text.normalize('NFC'));
          expect(result.text).not.toMatch(/\n{3,}|^\s|\s$/);
          for (const { start, end } of result.quotations) {
            expect(start).toBeLessThan(end);
            expect(end).toBeLessThanOrEqual(result.text.length);
          }
        },
      ),
    );
  });

  test.each([
    ['one megabyte of one letter', 'a'.repeat(1_000_000)],
    ['one megabyte of words', 'word '.repeat(200_000)],
    ['one megabyte of spaces', ' '.repeat(1_000_000)],
    ['50,000 short lines', 'Ada Quill\n'.repeat(50_000)],
    ['50,000 furniture lines', 'Read more: Ferry\nSource: bbc\n'.repeat(25_000)],
    ['brackets', '('.repeat(500_000)],
    ['tags that never close', '<p '.repeat(300_000)],
    ['entities that never close', '&amp'.repeat(250_000)],
    ['scripts that never close', '<script>'.repeat(100_000)],
    ['dashes', '— '.repeat(300_000)],
    ['separators in one title line', 'a | '.repeat(100_000)],
    ['digits', '1 '.repeat(300_000)],
    ['years', '2031 '.repeat(200_000)],
    ['quotes', '"a" “b '.repeat(150_000)],
    ['combining marks', `e${'\u0301'.repeat(300_000)}`],
    ['bylines', `By ${'Ada Quill and '.repeat(50_000)}`],
    ['capitals', 'AFP, '.repeat(200_000)],
  ])('%s take linear time', (_, text) => {
    const started = performance.now();
    clean({ text });
    clean({ title: text });
    clean({ text: `Ferry aground\n\n${text}`, title: 'Ferry aground' });
    // Generous for a busy machine; quadratic time would be minutes.
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
