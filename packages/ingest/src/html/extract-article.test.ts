import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ExtractedArticle, extractArticle } from './extract-article.ts';

const pages = new URL('../../test/pages/', import.meta.url);
const read = (name: string) => readFileSync(new URL(`${name}.html`, pages), 'utf8');

function extracted(html: string, url?: string): ExtractedArticle {
  const result = extractArticle(html, url === undefined ? {} : { url });
  if ('failure' in result) throw new Error(result.failure);
  return result;
}

const at = (iso: string) => Date.parse(iso);

describe('extractArticle', () => {
  it('reads a news page without its navigation, sharing, newsletter, comments and captions', () => {
    const url = 'https://m.harbour-courier.example/local/swing-bridge-stuck';
    const { text, ...rest } = extracted(read('news'), url);
    expect(rest).toEqual({
      title: 'Swing bridge stuck open for second day',
      publishedAt: at('2026-03-04T06:45:00Z'),
      language: 'en',
      canonicalUrl: 'https://harbour-courier.example/local/swing-bridge-stuck',
      outletName: 'Harbour Courier',
      byline: 'Ines Halvard',
    });
    const paragraphs = text.split('\n\n');
    expect(paragraphs.find((line) => line.startsWith('The swing bridge across'))).toBeDefined();
    expect(paragraphs).toContain('Ferries go round');
    expect(paragraphs.at(-1)).toBe(
      'The bridge was built in 1911 and last stood open for more than a day in the storm of 1987.',
    );
    expect(text).toContain(
      '“We could force it shut, but we could not promise to open it again,” said',
    );
    expect(text).not.toMatch(
      /cookies|Subscribe|Share on|inbox|Comments|Seventh time|Most read|Photo:|©/,
    );
  });

  it('reads an AMP page and names the page that it stands for', () => {
    const url = 'https://amp.tarnvalleypost.example/business/foundry-bridge-gear';
    const article = extracted(read('amp'), url);
    expect(article).toMatchObject({
      title: 'Foundry races to cast bridge gear',
      publishedAt: at('2026-03-05T06:00:00Z'),
      canonicalUrl: 'https://tarnvalleypost.example/business/foundry-bridge-gear',
      outletName: 'Tarn Valley Post',
      byline: 'Oskar Brandt',
    });
    expect(article.text.split('\n\n')).toHaveLength(3);
    expect(article.text).not.toMatch(/Advertisement|Home|Business/);
  });

  it('takes the text of JSON-LD where the page itself shows none', () => {
    const article = extracted(read('json-ld-only'), 'https://basin-radio.example/app');
    expect(article).toMatchObject({
      title: 'Ellary council votes to buy rowing club launch',
      publishedAt: at('2026-03-09T00:00:00Z'),
      language: 'en',
      canonicalUrl: 'https://basin-radio.example/news/launch-vote',
      outletName: 'Basin Radio',
    });
    expect(article.text.split('\n\n')).toHaveLength(3);
    expect(article.text).toMatch(/^Port Ellary will keep the launch/);
  });

  it('takes what a paywall leaves, and does not believe a canonical front page', () => {
    const url = 'https://ellary-ledger.example/business/who-pays';
    const article = extracted(read('paywall'), url);
    expect(article.title).toBe('Who pays for the bridge?');
    expect(article.canonicalUrl).toBe(url);
    expect(article.publishedAt).toBe(at('2026-03-06T00:00:00Z'));
    expect(article.text).toMatch(/^The bill for Port Ellary’s broken swing bridge/);
    expect(article.text).not.toMatch(/Start your trial|Front page/);
  });

  it('reads text that runs from right to left', () => {
    const article = extracted(read('rtl'));
    expect(article).toMatchObject({ language: 'ar', outletName: 'صوت المرفأ' });
    expect(article.title).toBe('إغلاق الجسر المتحرك في بورت إيلاري لليوم الثاني');
    expect(article.text.split('\n\n')).toHaveLength(3);
    expect(article.text).not.toContain('جميع الحقوق');
  });

  it('decodes entities, those of windows-1252 too, in a page of tables and unclosed tags', () => {
    const article = extracted(read('entities'));
    expect(article.title).toBe('Café owners – "no more detours"');
    expect(article.text).toContain(
      '“We can see our customers across the water, waving,” said Börje Åstrand',
    );
    expect(article.text).toContain('fell to €90 on Thursday.');
    expect(article.text).toContain('nobody asked them first.');
    expect(article.publishedAt).toBe(at('2026-03-07T00:00:00Z'));
  });

  it('reads a German page whose body does not follow its head', () => {
    const article = extracted(
      read('german'),
      'https://kuestenbote.example/regional/x.html?utm_term=y',
    );
    expect(article).toMatchObject({
      title: 'Drehbrücke in Port Ellary bleibt offen',
      language: 'de',
      canonicalUrl: 'https://kuestenbote.example/regional/drehbruecke-bleibt-offen.html',
      publishedAt: at('2026-03-04T11:30:00Z'),
    });
    expect(article.text.split('\n\n')).toHaveLength(3);
    expect(article.text).not.toContain('Startseite');
  });

  it('reads a Spanish page without a body tag', () => {
    const article = extracted(read('spanish'));
    expect(article).toMatchObject({ language: 'es', publishedAt: at('2026-03-04T12:05:00Z') });
    expect(article.text.split('\n\n')).toHaveLength(3);
    expect(article.text).toMatch(/^El puente giratorio de Port Ellary pasó ayer/);
  });

  it('does not take the original’s address for a republication', () => {
    const html = read('news').replaceAll('www.harbour-courier.example', 'norland-press.example');
    const url = 'https://tarnvalleypost.example/wire/swing-bridge';
    expect(extracted(html, url).canonicalUrl).toBe(url);
  });

  it('reads a bare fragment', () => {
    const article = extracted(
      '<p>The ferry ran aground off Skerry Head at noon.</p><p>Nobody was hurt.</p>',
    );
    expect(article.title).toBeNull();
    expect(article.text).toBe('The ferry ran aground off Skerry Head at noon.\n\nNobody was hurt.');
  });

  it('gives a headline without text where a page has no more', () => {
    const article = extracted(
      '<html><head><title>Ferry aground off Skerry Head</title></head></html>',
    );
    expect(article).toMatchObject({ title: 'Ferry aground off Skerry Head', text: '' });
  });
});

describe('extractArticle on what is no article', () => {
  it.each([
    ['nothing', '', 'the HTML is empty'],
    ['white space', ' \n', 'the HTML is empty'],
    ['plain text', 'just words', 'the HTML has no element'],
    [
      'an empty page',
      '<html><body></body></html>',
      'the page has neither a headline nor article text',
    ],
    [
      'a page of scripts',
      '<script>var x = "<p>"</script>',
      'the page has neither a headline nor article text',
    ],
  ])('says why: %s', (_name, html, reason) => {
    expect(extractArticle(html)).toEqual({ failure: reason });
  });

  const bounded: readonly [name: string, html: () => string][] = [
    ['too large', () => `<p>${'word '.repeat(2_500_000)}</p>`],
    ['of too many elements', () => '<i>a</i>'.repeat(60_000)],
    ['nested too deeply', () => `${'<div>'.repeat(20_000)}x`],
    ['nested deeply and large', () => `<div>${'<p>a</p>'.repeat(150)}`.repeat(200)],
    ['of entities', () => `<p>${'&amp;'.repeat(1_500_000)}</p>`],
    ['full of unclosed scripts', () => '<script>'.repeat(200_000)],
  ];
  it.each(bounded)('refuses a page %s, quickly', (_name, html) => {
    const before = performance.now();
    expect(extractArticle(html())).toHaveProperty('failure');
    expect(performance.now() - before).toBeLessThan(10_000);
  });

  it('reads ten megabytes of paragraphs within seconds', () => {
    const html = `<article><h1>Long</h1>${`<p>${'The basin, the bridge and the ferry. '.repeat(54)}</p>`.repeat(5_000)}</article>`;
    expect(html.length).toBeGreaterThan(9_900_000);
    const before = performance.now();
    expect(extracted(html).text.length).toBeGreaterThan(9_000_000);
    expect(performance.now() - before).toBeLessThan(20_000);
  });

  it('never throws, whatever the tags', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        ...['<html>', '</html>', '<head>', '</head>', '<body>', '</body>', '<p>', '</p>', '<br>'],
        ...['<table>', '<tr><td>', '</table>', '<svg>', '</svg>', '<article>', '<h1>', '</h1>'],
        ...['<script type="application/ld+json">', '</script>', '{"@type":"NewsArticle"}', '<!--'],
        ...[
          '-->',
          '<![CDATA[',
          ']]>',
          '&amp;',
          '&#0;',
          '<a href="javascript:x">',
          '<meta name=date>',
        ],
        ...[
          '<META NAME=date CONTENT=2026-03-04>',
          '<DIV HIDDEN>',
          '<P ID=a id=b>',
          '<title>',
          '<base href="::">',
          '<template>',
          '<p hidden>',
          '<!DOCTYPE html>',
          '<',
        ],
      ),
      fc.string({ unit: 'binary' }),
      fc.constant('The swing bridge across the basin stood open for a second day, it said. '),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const result = extractArticle(pieces.join(''), { url: 'https://harbour.example/a' });
        expect('failure' in result || typeof result.text === 'string').toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
