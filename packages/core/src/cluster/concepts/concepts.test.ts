import { describe, expect, it } from 'vitest';
import { foldWord } from '../fold.ts';
import { stem } from '../stem.ts';
import { STOP_WORDS } from '../stop-words.ts';
import { TERM_CAPITALISED, termsOf } from '../terms.ts';
import { conceptsOf, FIELDS, plainTermOf } from './concepts.ts';

const concepts = Object.values(FIELDS).flatMap(conceptsOf);
const termOf = (word: string): number | undefined => termsOf(word).hashes[0];

describe('the table of news concepts', () => {
  it('has no stem that belongs to two concepts', () => {
    const owners = new Map<number, string>();
    const twice: string[] = [];
    for (const [first = '', ...others] of concepts) {
      for (const word of [first, ...others]) {
        const owner = owners.get(plainTermOf(word));
        if (owner !== undefined && owner !== first) twice.push(`${word}: ${owner} and ${first}`);
        owners.set(plainTermOf(word), first);
      }
    }
    expect(twice).toEqual([]);
  });

  it('has no stop word and no stem of a single letter', () => {
    const bad = concepts.flat().filter((word) => {
      const folded = foldWord(word);
      return STOP_WORDS.has(folded) || STOP_WORDS.has(stem(folded)) || stem(folded).length < 2;
    });
    expect(bad).toEqual([]);
  });

  it('says each concept in at least two ways, and each only once', () => {
    const single = concepts.filter((words) => new Set(words.map(plainTermOf)).size < 2);
    const lines = concepts.map((words) => words.join(' '));
    expect(single).toEqual([]);
    expect(new Set(lines).size).toBe(lines.length);
  });
});

describe('words of one concept', () => {
  it.each([
    'earthquake quake terremoto sismo séisme Erdbeben землетрясение زلزال potres deprem 地震',
    'wars guerra guerre Krieg война войны войне війна wojna vojna savaş حرب 战争',
    'elections elecciones eleições élections Wahlen выборы wybory volitve seçim انتخابات 选举',
    'wins victory gana vence gewinnt gewann gewonnen победил فوز 获胜',
    'dies dead death muere muertos morto Tote gestorben погибли умер 死亡',
    'Germany German Alemania allemand Deutschland deutsche Германия Niemcy ألمانيا 德国',
    'US U.S. USA EEUU США США́ أمريكا 美国',
    'police Polizei полиция policija الشرطة 警察',
  ])('are one term: %s', (line) => {
    const [first = '', ...others] = line.split(' ');
    expect(others.filter((word) => termOf(word) !== termOf(first))).toEqual([]);
  });

  it('keep apart what is not the same', () => {
    for (const [a, b] of [
      ['earthquake', 'flood'],
      ['Austria', 'Australia'],
      ['Iran', 'Iraq'],
      ['police', 'policy'],
      ['wins', 'wine'],
      ['kind', 'children'],
      ['sud', 'court'],
    ] as const) {
      expect(termOf(a), `${a} and ${b}`).not.toBe(termOf(b));
    }
  });

  it('leave other words and numbers as they are', () => {
    expect(termOf('xylophone')).toBe(plainTermOf('xylophone'));
    expect(termOf('Brandvik')).toBe(plainTermOf('Brandvik'));
    expect(termOf('2026')).not.toBe(termOf('2025'));
  });

  it('stay names when they are capitalised', () => {
    expect((termsOf('Alemania').kinds[0] as number) & TERM_CAPITALISED).toBe(TERM_CAPITALISED);
  });

  it('are found in running text without spaces', () => {
    expect([...termsOf('日本发生地震').hashes]).toContain(termOf('earthquake'));
  });
});
