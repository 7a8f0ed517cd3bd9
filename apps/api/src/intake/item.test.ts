import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ParsedItem, parseItem } from './item.ts';

const limits = { maxItemBytes: 1_000 };
const parse = (raw: unknown): ParsedItem => parseItem(raw, limits, 'request-1');

function errorOf(raw: unknown) {
  const parsed = parse(raw);
  if ('item' in parsed) throw new Error(`accepted: ${JSON.stringify(raw)}`);
  return parsed.error;
}

function itemOf(raw: unknown) {
  const parsed = parse(raw);
  if ('error' in parsed) throw new Error(parsed.error.message);
  return parsed.item;
}

describe('parseItem', () => {
  it('settles URL, outlet, time and language', () => {
    const item = itemOf({
      url: 'http://www.harbour-courier.example/ferry/?utm_source=feed#top',
      title: 'Ferry runs aground',
      publishedAt: 'Mon, 02 Mar 2026 08:40:00 +0100',
      language: 'EN-gb',
    });
    expect(item).toMatchObject({
      identity: 'url:https://harbour-courier.example/ferry',
      url: 'https://harbour-courier.example/ferry',
      outletId: 'harbour-courier.example',
      outletName: 'Harbour Courier',
      publishedAt: Date.UTC(2026, 2, 2, 7, 40),
      language: 'en',
      text: null,
      html: null,
      requestId: 'request-1',
    });
  });

  it('takes a headline alone', () => {
    expect(itemOf({ title: 'Ferry runs aground' }).identity).toMatch(/^content:/);
  });

  it('counts empty and blank strings as absent', () => {
    const item = itemOf({ title: 'A', text: '', html: ' \n', url: '', publishedAt: '\t' });
    expect(item).toMatchObject({ text: null, html: null, url: null, publishedAt: null });
  });

  it('says that fetching by url alone is not offered yet', () => {
    const error = errorOf({ url: 'https://harbour-courier.example/a', text: '' });
    expect(error).toMatchObject({ field: 'text', actual: 'a url alone' });
    expect(error.message).toContain('not offered yet');
  });

  it.each([
    [{ title: 'A', titel: 'B' }, 'titel'],
    [{ title: 5 }, 'title'],
    [{ title: 'A', url: 'javascript:alert(1)' }, 'url'],
    [{ title: 'A', url: 'ftp://harbour-courier.example/a' }, 'url'],
    [{ title: 'A', url: '/relative' }, 'url'],
    [{ title: 'A', publishedAt: 'yesterday' }, 'publishedAt'],
    [{ title: 'A', publishedAt: '2026-02-30' }, 'publishedAt'],
    [{ title: 'A', publishedAt: '5' }, 'publishedAt'],
    [{ title: 'A', publishedAt: 'about 2026' }, 'publishedAt'],
    [{ title: 'A', language: 'english please' }, 'language'],
    [{ title: 'A'.repeat(2_001) }, 'title'],
    [{ text: 'é'.repeat(600) }, 'text'],
    [{ html: 'x'.repeat(1_001) }, 'html'],
    [{}, 'text'],
    [null, 'body'],
    ['text', 'body'],
    [[], 'body'],
  ])('rejects %j and names %s', (raw, field) => {
    const error = errorOf(raw);
    expect(error.field).toBe(field);
    expect(error.expected).not.toBe('');
    expect(error.actual).not.toBe('');
    expect(error.message.length).toBeLessThan(400);
  });

  it('says where the id of an article file goes', () => {
    expect(errorOf({ id: '000', text: 'A text.' }).message).toContain('externalId');
  });

  it('repeats the external id of a rejected item', () => {
    expect(parse({ externalId: 'x7' })).toMatchObject({ externalId: 'x7' });
  });

  it('gives the same content the same hash, whatever stands around it', () => {
    const one = itemOf({ title: 'A', text: 'B', url: 'https://harbour-courier.example/1' });
    const other = itemOf({ title: 'A', text: 'B', url: 'https://harbour-courier.example/2' });
    expect(one.contentHash).toBe(other.contentHash);
    expect(one.identity).not.toBe(other.identity);
  });

  it('leaves out what no database stores', () => {
    const item = itemOf({ title: 'A\0B\uD800', text: 'ok 😀' });
    expect(item.title).toBe('AB\uFFFD');
    expect(item.text).toBe('ok 😀');
  });

  it('answers every value with an item or a reason, and never throws', () => {
    const loose = fc.record(
      {
        url: fc.oneof(fc.webUrl(), fc.string(), fc.anything()),
        title: fc.oneof(fc.string({ unit: 'binary' }), fc.anything()),
        text: fc.oneof(fc.string({ unit: 'binary' }), fc.anything()),
        html: fc.anything(),
        source: fc.oneof(fc.domain(), fc.string({ unit: 'binary' }), fc.anything()),
        publishedAt: fc.oneof(
          fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
          fc.string(),
        ),
        language: fc.oneof(fc.constantFrom('en', 'pt_BR'), fc.string()),
        externalId: fc.oneof(fc.string({ unit: 'binary' }), fc.anything()),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(loose, fc.anything()), (raw) => {
        const parsed = parse(raw);
        if ('item' in parsed) {
          const { title, text, html, identity } = parsed.item;
          expect(title ?? text ?? html).toBeTruthy();
          expect(identity).toMatch(/^(url|ext|content):/);
        } else expect(parsed.error.message).not.toBe('');
      }),
      { numRuns: 1_000 },
    );
  });
});
