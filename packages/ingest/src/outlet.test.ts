import { describe, expect, it } from 'vitest';
import knownOutlets from '../data/outlets.json' with { type: 'json' };
import { outletOf, ownerOf, sameOutlet } from './outlet.ts';
import { splitHost } from './registered-domain.ts';

const outlet = (url: string | null, source: string | null = null) => outletOf({ url, source });

describe('outletOf', () => {
  it('takes the registered domain, whatever the subdomain', () => {
    expect(outlet('https://sport.harbour-courier.example/a')).toEqual({
      id: 'harbour-courier.example',
      name: 'Harbour Courier',
    });
    expect(outlet('https://news.post.co.nz/a')?.id).toBe('post.co.nz');
  });

  it('counts each name below a public host as an outlet of its own', () => {
    expect(outlet('https://harbourwatch.blogspot.com/a')?.id).toBe('harbourwatch.blogspot.com');
    expect(outlet('https://harbourwatch.substack.com/p/a')).toEqual({
      id: 'harbourwatch.substack.com',
      name: 'Harbourwatch',
    });
  });

  it('names an unknown domain by the source that the caller gave', () => {
    expect(outlet('https://hc.example/a', 'Harbour Courier')).toEqual({
      id: 'hc.example',
      name: 'Harbour Courier',
    });
  });

  it('folds the domains and spellings of one newsroom together', () => {
    const bbc = { id: 'bbc.com', name: 'BBC News' };
    expect(outlet('https://www.bbc.co.uk/news/1')).toEqual(bbc);
    expect(outlet(null, 'bbc')).toEqual(bbc);
    expect(outlet(null, 'BBC News')).toEqual(bbc);
    expect(outlet(null, 'www.bbc.co.uk')).toEqual(bbc);
    expect(sameOutlet('https://bbc.com/a', 'https://www.bbc.co.uk/b')).toBe(true);
    expect(sameOutlet('https://bbc.com/a', 'https://harbour-courier.example/b')).toBe(false);
  });

  it('knows newsrooms below a portal', () => {
    expect(outlet('https://abcnews.go.com/a')?.name).toBe('ABC News');
  });

  it('takes a plain source name where there is no URL', () => {
    expect(outlet(null, '  The  Île-Verte Gazette ')).toEqual({
      id: 'ile-verte-gazette',
      name: 'The Île-Verte Gazette',
    });
    expect(outlet(null, '朝の新聞')).toEqual({ id: '朝の新聞', name: '朝の新聞' });
  });

  it('takes an address as it is', () => {
    expect(outlet('http://192.0.2.7/a')).toEqual({ id: '192.0.2.7', name: '192.0.2.7' });
    expect(outlet('http://localhost:8080/a')?.id).toBe('localhost');
  });

  it('answers null when nothing names the outlet', () => {
    expect(outlet(null, null)).toBeNull();
    expect(outlet(null, ' — ')).toBeNull();
    expect(outlet('javascript:alert(1)', null)).toBeNull();
  });
});

describe('outlets.json', () => {
  it('names every domain once', () => {
    const domains = knownOutlets.flatMap((known) => [known.domain, ...(known.alsoDomains ?? [])]);
    expect(new Set(domains).size).toBe(domains.length);
    // Below a portal a newsroom has its own host; everything else stands by its registered domain.
    const below = domains.filter((domain) => splitHost(domain).domain !== domain);
    expect(below).toEqual(['abcnews.go.com', 'folha.uol.com.br']);
  });

  it('gives owners by outlet id', () => {
    expect(ownerOf('thesun.co.uk')).toBe(ownerOf('wsj.com'));
    expect(ownerOf('harbour-courier.example')).toBeNull();
  });
});
