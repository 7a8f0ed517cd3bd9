import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  activeFilters,
  apiParams,
  filterParams,
  matches,
  NO_FILTERS,
  readFilters,
  type StoryFilters,
} from './filters.ts';
import { storyForTest as story } from './story-for-test.ts';

const read = (query: string) => readFilters(new URLSearchParams(query));

describe('readFilters', () => {
  it('leaves at its default what it does not understand', () => {
    const odd = 'minOutlets=-3&minOrigins=many&status=merged&sort=colour&from=2026-13-45&to=later';
    expect(read(odd)).toEqual(NO_FILTERS);
  });

  it('sorts a search by relevance, and nothing else', () => {
    expect(read('q=ferry').sort).toBe('relevance');
    expect(read('sort=relevance').sort).toBe('updatedAt');
    expect(read('q=ferry&sort=origins').sort).toBe('origins');
  });

  it('reads back whatever filterParams wrote', () => {
    const filters: fc.Arbitrary<StoryFilters> = fc.record({
      q: fc.constantFrom('', 'ferry', 'niño & co'),
      language: fc.constantFrom('', 'es'),
      outlet: fc.constantFrom('', 'harbour-post.example'),
      from: fc.constantFrom('', '2026-11-01'),
      to: fc.constantFrom('', '2026-11-22'),
      minOutlets: fc.nat(999),
      minOrigins: fc.nat(999),
      status: fc.constantFrom('', 'active', 'closed'),
      sort: fc.constantFrom('updatedAt', 'size', 'origins', 'velocity'),
    });
    fc.assert(
      fc.property(filters, (each) => {
        expect(readFilters(filterParams(each))).toEqual(each);
      }),
    );
  });
});

describe('apiParams', () => {
  it('makes whole days of the dates and passes the cursor', () => {
    const params = apiParams(read('from=2026-11-01&to=2026-11-02&minOrigins=2'), 'abc', 20);
    expect(Object.fromEntries(params)).toEqual({
      sort: 'updatedAt',
      limit: '20',
      minOrigins: '2',
      from: '2026-11-01T00:00:00.000Z',
      to: '2026-11-02T23:59:59.999Z',
      cursor: 'abc',
    });
  });
});

describe('activeFilters', () => {
  it('counts neither the search nor the sorting', () => {
    expect(activeFilters(read('q=ferry&sort=size&language=de&minOutlets=3'))).toBe(2);
  });
});

describe('matches', () => {
  it('finds words in title, summary and outlets without accents and case', () => {
    const rosters = story('a', 1, {
      title: 'Huelga en el puerto de Áncora',
      outlets: [{ id: 'faro.example', name: 'El Faro', articles: 1 }],
    });
    expect(matches(rosters, read('q=ANCORA faro'))).toBe(true);
    expect(matches(rosters, read('q=ancora tribune'))).toBe(false);
  });

  it('keeps to the dates: changed since, first seen until', () => {
    expect(matches(story('a', 1), read('from=2026-11-22&to=2026-11-22'))).toBe(true);
    expect(matches(story('a', 1), read('from=2026-11-23'))).toBe(false);
    expect(matches(story('a', 1), read('to=2026-11-21'))).toBe(false);
  });

  it('never shows a merged story', () => {
    expect(matches(story('a', 1, { status: 'merged' }), NO_FILTERS)).toBe(false);
  });
});
