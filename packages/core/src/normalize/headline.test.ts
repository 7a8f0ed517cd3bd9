import { expect, test } from 'vitest';
import { splitHeadline } from './headline.ts';
import { isOutletSuffix } from './headline-suffix.ts';

const BODY = [
  'The ferry Marigold ran aground off Quillport early on Tuesday with 64 people on board.',
  'All were taken ashore by lifeboats, the harbour master said.',
  'The cause is not known.',
];
const split = (title: string | null, body: readonly string[], outlet: string | null = null) =>
  splitHeadline(title, body, {
    canBeHeadline: (line) => line !== 'Share',
    opensBody: (line) => line.startsWith('QUILLPORT — '),
    suffixRule: (head, separator, suffix) =>
      isOutletSuffix(head, separator, suffix, outlet) ? 'suffix' : null,
  });

test('the first line is the headline when none is given', () => {
  const { title, body } = split(null, ['Share', 'Ferry runs aground off Quillport', ...BODY]);
  expect(title).toBe('Ferry runs aground off Quillport');
  expect(body).toEqual(['Share', ...BODY]);
});

test('a short first line with a full stop is a headline if it names what the text is about', () => {
  const named = 'Ferry drama: Marigold passengers rescued off Quillport.';
  expect(split(null, [named, ...BODY]).title).toBe(named);
  const chatty = 'Well, that was a long night.';
  expect(split(null, [chatty, ...BODY]).body).toEqual([chatty, ...BODY]);
});

test('a dateline or a single word alone is no headline', () => {
  expect(split(null, ['QUILLPORT (AFP) —', ...BODY]).title).toBeNull();
  expect(split(null, ['Outline', ...BODY]).title).toBeNull();
  const caption = 'The Marigold on Monday. Photo: Ada Quill';
  expect(split(null, [caption, ...BODY]).title).toBeNull();
});

test('a first sentence from which the next goes on is no headline, whatever it names', () => {
  const first = 'Quillport has had a long night with the Marigold.';
  const body = [first, 'According to the harbour master, a ferry ran aground.', ...BODY.slice(1)];
  expect(split(null, body)).toMatchObject({ title: null, body });
});

test('a standfirst is no headline; a long headline is, if the lead tells it again', () => {
  const standfirst =
    'Volunteers from three towns launched their boats within minutes, although the wind had risen to a gale';
  expect(split(null, [standfirst, ...BODY])).toMatchObject({ title: null });
  const long =
    'Ferry Marigold with 64 people on board runs aground off Quillport early on Tuesday, harbour master says';
  expect(split(null, [long, ...BODY]).title).toBe(long);
});

test('no headline stands below a paragraph with a dateline', () => {
  const body = [`QUILLPORT — ${BODY[0]}`, 'The harbour through the years', ...BODY];
  expect(split(null, body)).toMatchObject({ title: null, body });
});

test('a first paragraph of prose is no headline', () => {
  const long = `${BODY[0]} Rescuers came from three towns.`;
  expect(split(null, [long, ...BODY])).toMatchObject({ title: null, body: [long, ...BODY] });
  expect(split(null, ['A single line'])).toMatchObject({ title: null });
});

test('repeats of the headline at the top go, also when one is cut short', () => {
  const full = 'Ferry runs aground off Quillport, all rescued';
  const { title, body, removed } = split(null, [
    'Ferry runs aground off Quillport, all resc...',
    full,
    `${full} ${full}`,
    ...BODY,
  ]);
  expect(title).toBe(full);
  expect(body).toEqual(BODY);
  expect(removed.map(({ rule }) => rule)).toEqual(['repeated-headline', 'repeated-headline']);
});

test('a title that a site printed twice is halved', () => {
  expect(split('Ferry runs aground Ferry runs aground', BODY).title).toBe('Ferry runs aground');
});

test.each([
  ['Ferry runs aground | Quill Post', null, 'Ferry runs aground'],
  ['Ferry runs aground off coast – Harbour News', null, 'Ferry runs aground off coast'],
  ['Ferry runs aground off coast - HARBOUR WORLD UPDATE', null, 'Ferry runs aground off coast'],
  ['Ferry runs aground - Marigold', 'marigold.example', 'Ferry runs aground'],
  ['Ferry runs aground | Shipping | Quill.com', null, 'Ferry runs aground'],
  ['Ferry runs aground – 64 rescued', null, 'Ferry runs aground – 64 rescued'],
  ['Council votes 7 - 5 against the bridge', null, 'Council votes 7 - 5 against the bridge'],
  ['Shipping news | Captain charged', null, 'Shipping news | Captain charged'],
  ['FERRY AGROUND - ALL SAFE', null, 'FERRY AGROUND - ALL SAFE'],
  ['Quill–Post merger talks fail', 'quill.example', 'Quill–Post merger talks fail'],
])('%j by %j is headed %j', (title, outlet, expected) => {
  expect(split(title, BODY, outlet).title).toBe(expected);
});

test('a later sentence that only resembles the headline stays', () => {
  const body = ['Ferry runs aground off Quillport, and nobody is hurt, says the captain.', ...BODY];
  expect(split('Ferry runs aground off Quillport', body).body).toEqual(body);
});
