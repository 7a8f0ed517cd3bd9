import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WORD_CAPITALISED, WORD_CHARACTER, WORD_NUMBER, wordHash, words } from './words.ts';

function split(text: string): string[] {
  const found = words(text);
  return Array.from(found.starts, (start, i) => text.slice(start, found.ends[i]));
}

function folded(text: string): number[] {
  return [...words(text).hashes];
}

describe('words', () => {
  it('divides at spaces, hyphens and punctuation', () => {
    expect(split('US-Russia talks: "frank", he said…')).toEqual([
      'US',
      'Russia',
      'talks',
      'frank',
      'he',
      'said',
    ]);
  });

  it('folds case and fullwidth forms but keeps diacritics', () => {
    expect(wordHash('GENEVA')).toBe(wordHash('geneva'));
    expect(wordHash('ＡＢＣ')).toBe(wordHash('abc'));
    expect(wordHash('ΟΔΟΣ')).toBe(wordHash('οδος'));
    expect(wordHash('Genève')).not.toBe(wordHash('Geneve'));
  });

  it('reads a possessive as the name itself', () => {
    expect(split("Nato’s borders, Ukraine's. officials' lives")).toEqual([
      'Nato',
      'borders',
      'Ukraine',
      'officials',
      'lives',
    ]);
    expect(wordHash('Nato’s')).toBe(wordHash('Nato'));
  });

  it('keeps contractions whole and divides elisions', () => {
    expect(split("don’t we'll O'Brien l’homme dell'arte п'ять")).toEqual([
      'don’t',
      "we'll",
      "O'Brien",
      'l',
      'homme',
      'dell',
      'arte',
      "п'ять",
    ]);
    expect(wordHash('don’t')).toBe(wordHash("don't"));
  });

  it('reads dotted acronyms as one word', () => {
    expect(split('the U.S. and the U.S.-led J.Smith e.g. end.')).toEqual([
      'the',
      'U.S',
      'and',
      'the',
      'U.S',
      'led',
      'J',
      'Smith',
      'e.g',
      'end',
    ]);
    expect(wordHash('U.S.')).toBe(wordHash('US'));
  });

  it('reads grouped numbers and decimal signs alike', () => {
    expect(folded('100,000 100.000 100\u00a0000 100000')).toEqual(
      Array(4).fill(wordHash('100000')),
    );
    expect(wordHash('3,5')).toBe(wordHash('3.5'));
    expect(wordHash('3.5')).not.toBe(wordHash('35'));
    expect(wordHash('١٢')).toBe(wordHash('12'));
    expect(split('in 2014, 14.')).toEqual(['in', '2014', '14']);
  });

  it('takes Chinese, Japanese and Thai by characters that know the next one', () => {
    expect(split('乌克兰 wins')).toEqual(['乌', '克', '兰', 'wins']);
    const [first, , last] = words('乌克兰').hashes;
    expect(first).toBe(words('乌克')?.hashes[0]);
    expect(last).toBe(wordHash('兰'));
    expect(split('𠀀𠀁')).toEqual(['𠀀', '𠀁']);
  });

  it('keeps letters past the basic plane whole, at the beginning of a word too', () => {
    expect(split('𐐘𐐯𐑂 a𐐨b 😀')).toEqual(['𐐘𐐯𐑂', 'a𐐨b']);
    expect(wordHash('𐐘')).toBe(wordHash('𐑀'));
  });

  it('ends a word where what may join it does not', () => {
    expect(split("3. U.S.A x.yz o'.b 1,a 7\u00ad, end\u00ad")).toEqual([
      '3',
      'U.S.A',
      'x',
      'yz',
      'o',
      'b',
      '1',
      'a',
      '7',
      'end',
    ]);
  });

  it('flags capitals, numbers and characters', () => {
    expect([...words('Nato has 14 members 国').flags]).toEqual([
      WORD_CAPITALISED,
      0,
      WORD_NUMBER,
      0,
      WORD_CHARACTER,
    ]);
  });

  it('skips soft hyphens and joiners inside words', () => {
    expect(wordHash('Ver\u00adhandlung')).toBe(wordHash('Verhandlung'));
  });

  it('gives ordered, disjoint, non-empty ranges for any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const { starts, ends, hashes, flags } = words(text);
        expect(starts.length).toBe(hashes.length);
        expect(flags.length).toBe(hashes.length);
        let last = 0;
        for (const [i, start] of starts.entries()) {
          const end = ends[i] ?? 0;
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('finds the same words after any prefix that ends in a space', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, text) => {
        const alone = folded(text);
        const after = folded(`${before} \n ${text}`);
        expect(after.slice(after.length - alone.length)).toEqual(alone);
      }),
    );
  });

  it('hashes 200,000 different words with no more collisions than chance allows', () => {
    const seen = new Set<number>();
    for (let i = 0; i < 200_000; i++) seen.add(wordHash(`w${i.toString(36)}`));
    expect(seen.size).toBeGreaterThan(199_980);
  });
});
