import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentHash, type Identifiable, identityOf } from './identity.ts';

const article = (fields: Partial<Identifiable>): Identifiable => ({
  url: null,
  externalId: null,
  source: null,
  title: null,
  text: null,
  html: null,
  ...fields,
});

describe('identityOf', () => {
  it('prefers the canonical URL', () => {
    const fields = { externalId: '7', text: 'Words.' };
    const plain = article({ url: 'https://harbour.example/a', ...fields });
    const noisy = article({
      url: 'http://www.harbour.example/a/?utm_source=x#top',
      text: 'Other.',
    });
    expect(identityOf(plain)).toBe('url:https://harbour.example/a');
    expect(identityOf(noisy)).toBe(identityOf(plain));
  });

  it('takes the external id within its source', () => {
    expect(identityOf(article({ externalId: '7', source: 'Harbour Courier' }))).toBe(
      'ext:harbour-courier:7',
    );
    expect(identityOf(article({ externalId: '7', source: 'Port Gazette' }))).toBe(
      'ext:port-gazette:7',
    );
    expect(identityOf(article({ externalId: '7' }))).toBe('ext::7');
  });

  it('falls back to the content, also when the URL is unusable', () => {
    const text = article({ text: 'The ferry ran aground.', url: 'javascript:alert(1)' });
    expect(identityOf(text)).toBe(`content:${contentHash(text)}`);
    expect(identityOf(article({ text: 'The ferry ran aground.', externalId: ' ' }))).toBe(
      identityOf(text),
    );
  });
});

describe('contentHash', () => {
  it('ignores white space and Unicode composition of title and text', () => {
    const a = article({ title: 'Café  fire', text: 'One.\n\nTwo.' });
    const b = article({ title: 'Cafe\u0301 fire ', text: 'One.\r\n\r\nTwo.\n' });
    expect(contentHash(a)).toBe(contentHash(b));
  });

  it('keeps HTML byte for byte', () => {
    expect(contentHash(article({ html: '<p>a' }))).not.toBe(
      contentHash(article({ html: '<p>a ' })),
    );
  });

  it('tells fields apart: equal only when each field is equal', () => {
    const word = fc.stringMatching(/^[ab]{0,3}$/);
    const content = fc.record({ title: word, text: word, html: word });
    fc.assert(
      fc.property(content, content, (a, b) => {
        const equal = a.title === b.title && a.text === b.text && a.html === b.html;
        expect(contentHash(a) === contentHash(b)).toBe(equal);
      }),
      { numRuns: 500 },
    );
  });
});
