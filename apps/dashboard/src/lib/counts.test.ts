import { describe, expect, it } from 'vitest';
import { counted, countsInWords, countsLine, kindShares } from './counts.ts';

describe('counts', () => {
  it('agree with their noun and separate thousands', () => {
    expect(counted(1, 'story', 'stories')).toBe('1 story');
    expect(counted(1204, 'article')).toBe('1,204 articles');
  });

  it('fit on one line', () => {
    expect(countsLine({ articles: 12, outlets: 9, origins: 3 })).toBe(
      '12 articles · 9 outlets · 3 independent',
    );
  });

  it('leave the outlets out when none is known', () => {
    const counts = { articles: 4, outlets: 0, origins: 1 };
    expect(countsLine(counts)).toBe('4 articles · 1 independent');
    expect(countsInWords(counts)).toBe('Four articles all go back to one source.');
  });

  it.each([
    [{ articles: 1, outlets: 1, origins: 1 }, /nobody else/],
    [
      { articles: 4, outlets: 3, origins: 1 },
      /^Four articles in three outlets all go back to one source/,
    ],
    [{ articles: 3, outlets: 3, origins: 3 }, /each reported independently/],
    [
      { articles: 12, outlets: 9, origins: 3 },
      /^12 articles in nine outlets go back to three independent/,
    ],
  ])('say in words what %o means', (counts, wording) => {
    expect(countsInWords(counts)).toMatch(wording);
  });
});

describe('kindShares', () => {
  it('adjoins the parts, originals first, and leaves out the empty ones', () => {
    expect(kindShares({ original: 1, credited: 0, rewritten: 0, adapted: 1, verbatim: 2 })).toEqual(
      [
        { kind: 'original', articles: 1, start: 0, width: 25 },
        { kind: 'adapted', articles: 1, start: 25, width: 25 },
        { kind: 'verbatim', articles: 2, start: 50, width: 50 },
      ],
    );
  });

  it('has nothing to share when there is nothing', () => {
    expect(kindShares({ original: 0, credited: 0, rewritten: 0, adapted: 0, verbatim: 0 })).toEqual(
      [],
    );
  });
});
