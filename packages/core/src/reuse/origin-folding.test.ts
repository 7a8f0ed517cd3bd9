import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldedOrigins, type SourcedMember } from './origin-folding.ts';

const member = (
  originKey: string,
  outletName: string | null,
  outletId: string | null = null,
): SourcedMember => ({ originKey, outletId, outletName });

function count(members: readonly SourcedMember[]): number {
  const folded = foldedOrigins(members);
  return new Set(members.map(({ originKey }) => folded.get(originKey) ?? originKey)).size;
}

describe('folding the origins of a story', () => {
  it.each([
    ['NPA', 'Norland Press Agency', 'norlandpress.example'],
    ['Reuters', 'Reuters', 'reuters.com'],
    ['Reuters', null, 'reuters.com'],
    ['AP', 'AP News', 'apnews.com'],
    ['AFP', 'Agence France-Presse', 'afp.com'],
    ['Xinhua', '新华网', 'news.cn'],
    ['SDA', 'Keystone-ATS', 'keystone-sda.ch'],
    ['BBC', 'BBC News', 'bbc.co.uk'],
    ['Harbour Gazette', 'The Harbour Gazette', 'harbourgazette.example'],
  ])('takes the credit of %s for the article of %s (%s)', (credit, name, id) => {
    const members = [member(`credit:${credit}`, 'Alder Post'), member('report', name, id)];
    expect(foldedOrigins(members)).toEqual(new Map([[`credit:${credit}`, 'report']]));
    expect(count(members)).toBe(1);
  });

  it('takes the origin of the agency when its own report has another one', () => {
    const members = [member('credit:NPA', 'Alder Post'), member('other', 'Norland Press Agency')];
    expect(foldedOrigins(members).get('credit:NPA')).toBe('other');
  });

  it('takes the acronym and the name of one agency for one credit', () => {
    const members = [member('credit:Norland Press Agency', 'A'), member('credit:NPA', 'B')];
    expect(count(members)).toBe(1);
  });

  it('leaves newspapers alone that happen to have the same initials', () => {
    const members = [member('credit:NPA', 'A'), member('report', 'Northern Plains Advertiser')];
    expect(count(members)).toBe(2);
  });

  it('keeps several reports of an agency apart and takes the first for the credited one', () => {
    const members = [
      member('first', 'Reuters', 'reuters.com'),
      member('second', 'Reuters', 'reuters.com'),
      member('credit:Reuters', 'Alder Post'),
    ];
    expect(foldedOrigins(members)).toEqual(new Map([['credit:Reuters', 'first']]));
  });

  it('ends when two agencies credit each other', () => {
    const members = [member('credit:NPA', 'Reuters'), member('credit:Reuters', 'NPA')];
    expect(count(members)).toBe(1);
  });

  it('never raises a count, never joins two articles, and is done after one round', () => {
    const names = ['NPA', 'Norland Press Agency', 'Reuters', 'Alder Post', 'AFP', 'BBC'];
    const key = fc.oneof(
      fc.constantFrom('a', 'b', 'c'),
      fc.constantFrom(...names.map((name) => `credit:${name}`)),
    );
    const members = fc.array(
      fc.record({
        originKey: key,
        outletName: fc.option(fc.constantFrom(...names)),
        outletId: fc.option(fc.constantFrom('reuters.com', 'alder.example', 'bbc.co.uk')),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(members, (list) => {
        const folded = foldedOrigins(list);
        const keys = new Set(list.map(({ originKey }) => originKey));
        expect(count(list)).toBeLessThanOrEqual(keys.size);
        for (const [from, to] of folded) {
          expect(from.startsWith('credit:')).toBe(true);
          expect(keys.has(to)).toBe(true);
          expect(folded.has(to)).toBe(false);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
