import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalizeUrl } from './canonical-url.ts';

const cases: readonly [name: string, input: string, expected: string | null][] = [
  ['scheme and host case', 'HTTP://News.Harbour.Example/A', 'https://news.harbour.example/A'],
  ['default ports', 'http://harbour.example:80/a', 'https://harbour.example/a'],
  ['the other default port', 'http://harbour.example:443/a', 'https://harbour.example/a'],
  ['other ports stay', 'http://harbour.example:8080/a', 'https://harbour.example:8080/a'],
  ['fragments', 'https://harbour.example/a#comments', 'https://harbour.example/a'],
  ['credentials', 'https://ann:secret@harbour.example/a', 'https://harbour.example/a'],
  ['a trailing dot of the host', 'https://harbour.example./a', 'https://harbour.example/a'],
  ['www', 'https://www.harbour.example/a', 'https://harbour.example/a'],
  ['www as the registered domain', 'https://www.gov.uk/a', 'https://www.gov.uk/a'],
  ['mobile hosts', 'https://m.harbour.example/a', 'https://harbour.example/a'],
  ['mobile labels inside', 'https://en.m.harbour.example/a', 'https://en.harbour.example/a'],
  ['AMP hosts', 'https://amp.harbour.example/a', 'https://harbour.example/a'],
  ['AMP at the end', 'https://harbour.example/a/amp/', 'https://harbour.example/a'],
  ['AMP at the front', 'https://harbour.example/amp/a', 'https://harbour.example/a'],
  ['AMP as an ending', 'https://harbour.example/a.amp.html', 'https://harbour.example/a.html'],
  ['AMP as a parameter', 'https://harbour.example/a?amp=1&id=7', 'https://harbour.example/a?id=7'],
  ['AMP output', 'https://harbour.example/a?outputType=amp', 'https://harbour.example/a'],
  [
    'the search engine cache',
    'https://www.google.com/amp/s/m.harbour.example/a/amp',
    'https://harbour.example/a',
  ],
  [
    'the AMP project cache',
    'https://harbour-example.cdn.ampproject.org/c/s/harbour.example/a?id=7',
    'https://harbour.example/a?id=7',
  ],
  ['trailing slashes', 'https://harbour.example/a//', 'https://harbour.example/a'],
  ['duplicate slashes', 'https://harbour.example//a//b', 'https://harbour.example/a/b'],
  ['dot segments', 'https://harbour.example/x/../a/./b', 'https://harbour.example/a/b'],
  [
    'dot segments after a dotted name',
    'https://harbour.example/a/.b/..',
    'https://harbour.example/a',
  ],
  ['index pages', 'https://harbour.example/a/index.html', 'https://harbour.example/a'],
  ['an index page at the root', 'https://harbour.example/index.php', 'https://harbour.example/'],
  ['hexadecimal case', 'https://harbour.example/caf%c3%a9', 'https://harbour.example/caf%C3%A9'],
  ['plain letters', 'https://harbour.example/café', 'https://harbour.example/caf%C3%A9'],
  ['needless escapes', 'https://harbour.example/%61%2Db', 'https://harbour.example/a-b'],
  ['needed escapes stay', 'https://harbour.example/a%2Fb', 'https://harbour.example/a%2Fb'],
  ['a stray percent sign', 'https://harbour.example/100%', 'https://harbour.example/100%25'],
  ['sessions', 'https://harbour.example/a;jsessionid=1A2B', 'https://harbour.example/a'],
  [
    'tracking parameters',
    'https://harbour.example/a?utm_source=x&UTM_medium=y&fbclid=1&gclid=2&mc_cid=3&ref=rss',
    'https://harbour.example/a',
  ],
  ['sorted queries', 'https://harbour.example/a?b=2&a=1', 'https://harbour.example/a?a=1&b=2'],
  [
    'escaped ampersands',
    'https://harbour.example/?p=1&amp;q=2',
    'https://harbour.example/?p=1&q=2',
  ],
  ['empty queries', 'https://harbour.example/a?', 'https://harbour.example/a'],
  ['punycode', 'https://bücher.example/a', 'https://xn--bcher-kva.example/a'],
  ['surrounding blanks', '  https://harbour.example/a\n', 'https://harbour.example/a'],
  ['addresses', 'http://127.0.0.1:4400/a/', 'https://127.0.0.1:4400/a'],
  ['scripts', 'javascript:alert(1)', null],
  ['files', 'file:///etc/passwd', null],
  ['data', 'data:text/html,hello', null],
  ['mail', 'mailto:desk@harbour.example', null],
  ['relative paths', '/a/b', null],
  ['nothing', '', null],
  ['plain words', 'not a url', null],
];

describe('canonicalizeUrl', () => {
  it.each(cases)('settles %s', (_name, input, expected) => {
    expect(canonicalizeUrl(input)).toBe(expected);
  });

  const piece = fc.constantFrom(
    ...['a', 'amp', 'amp.html', 'index.html', '', '..', '%2e', '%%35', '%c3%a9', 'é', 'x.amp'],
    ...['A;jsessionid=1', '%2F', 'story', 'ß', '%', 'index.php', '\\', '.amp.html', 'm'],
  );
  const label = fc.constantFrom('www', 'm', 'amp', 'News', 'en', 'mobile', 'wap', 'desk');
  const domain = fc.constantFrom('harbour.example', 'bbc.co.uk', 'a.blogspot.com', 'gov.uk', 'com');
  const pair = fc.constantFrom(
    ...['utm_source=x', 'id=7', 'b', 'amp;c=1', 'amp=1', '%61=%62', '=', 'ref=y', 'id=1', 'x=%'],
  );
  const newsUrl = fc
    .record({
      scheme: fc.constantFrom('http://', 'https://', 'HTTPS://u:p@'),
      labels: fc.array(label, { maxLength: 3 }),
      domain,
      port: fc.constantFrom('', ':80', ':443', ':8080', '.'),
      path: fc.array(piece, { maxLength: 6 }),
      query: fc.array(pair, { maxLength: 5 }),
      fragment: fc.constantFrom('', '#x', '#!/y'),
    })
    .map(
      (u) =>
        `${u.scheme}${[...u.labels, u.domain].join('.')}${u.port}/${u.path.join('/')}?${u.query.join('&')}${u.fragment}`,
    );

  it('is a fixed point for any URL of a news site', () => {
    fc.assert(
      fc.property(newsUrl, (url) => {
        const once = canonicalizeUrl(url);
        expect(once).not.toBeNull();
        expect(canonicalizeUrl(once ?? '')).toBe(once);
      }),
      { numRuns: 2_000 },
    );
  });

  it('is a fixed point for any web URL and never throws on any string', () => {
    const any = fc.oneof(
      fc.webUrl({ withFragments: true, withQueryParameters: true }),
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'binary' }).map((text) => `https://harbour.example/${text}`),
    );
    fc.assert(
      fc.property(any, (url) => {
        const once = canonicalizeUrl(url);
        if (once !== null) expect(canonicalizeUrl(once)).toBe(once);
      }),
      { numRuns: 2_000 },
    );
  });

  it('gives http and https, with and without www, the same answer', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 5 }), (path) => {
        const rest = path.join('/');
        expect(canonicalizeUrl(`http://www.harbour.example/${rest}`)).toBe(
          canonicalizeUrl(`https://harbour.example/${rest}`),
        );
      }),
    );
  });
});
