import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entitiesOf } from './entities.ts';

const source = (text: string, languageCode = 'en') => ({ title: null, text, languageCode });
const names = (...texts: string[]): string[] =>
  entitiesOf(texts.map((text) => source(text))).map(({ name }) => name);

describe('entitiesOf', () => {
  it('counts members and not mentions', () => {
    const found = entitiesOf([
      source(
        'The pier in Norwick reopened. Ships from Norwick left, said Ilse Brandvik of Norwick.',
      ),
      source('Harbour master Ilse Brandvik reopened the pier.'),
    ]);
    expect(found[0]).toEqual({ name: 'Ilse Brandvik', articles: 2 });
    expect(found).toContainEqual({ name: 'Norwick', articles: 1 });
  });

  it('folds a surname into the full name', () => {
    expect(names('The minister, Ilse Brandvik, spoke.', 'Later minister Brandvik left.')).toEqual([
      'Ilse Brandvik',
    ]);
  });

  it('takes no word for a name only because it opens a sentence', () => {
    expect(names('Yesterday it rained. Ministers met in Vantry.')).toEqual(['Vantry']);
  });

  it('keeps names with particles together', () => {
    expect(names('It was signed by Maria de la Cruz in the Gulf of Sarmia.')).toEqual(
      expect.arrayContaining(['Maria de la Cruz', 'Gulf of Sarmia']),
    );
  });

  it('does not take every German noun for a name', () => {
    const found = entitiesOf([source('Das Schiff lag gestern im Hafen von Kiel.', 'de')]);
    expect(found.map(({ name }) => name)).not.toContain('Schiff');
  });

  it('takes any text without failing', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (texts) => {
        expect(entitiesOf(texts.map((text) => source(text))).length).toBeLessThanOrEqual(8);
      }),
    );
  });
});
