import { expect, test } from 'vitest';
import { outletOf } from './outlet.ts';

test.each([
  ['www.Harbour-Gazette.example', null, 'harbour-gazette.example'],
  ['m.quill.co.uk', null, 'quill.co.uk'],
  ['https://amp.quill.org/news', null, 'quill.org'],
  ['The Quill & Post', 'https://elsewhere.org/a', 'the-quill-post'],
  ['Süd-Kurier', null, 'sud-kurier'],
  ['日報', null, '日報'],
  [null, 'https://user@www2.quill.org:8080/a?b=www.x.org', 'quill.org'],
  ['   ', 'https://mobile.quill.org', 'quill.org'],
])('source %j with url %j is outlet %j', (source, url, id) => {
  expect(outletOf({ source, url })?.id).toBe(id);
});

test('a name is kept for showing', () => {
  expect(outletOf({ source: '  The  Quill ', url: null })).toEqual({
    id: 'the-quill',
    name: 'The Quill',
  });
});

test('nothing names an outlet: null', () => {
  expect(outletOf({ source: null, url: null })).toBeNull();
  expect(outletOf({ source: '—', url: 'not a url' })).toBeNull();
});
