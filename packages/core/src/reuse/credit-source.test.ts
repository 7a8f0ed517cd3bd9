import { describe, expect, it } from 'vitest';
import { BoilerplateMemory } from '../normalize/boilerplate-memory.ts';
import { normalize } from '../normalize/normalize.ts';
import { creditedOrigin, foldedName, outletNames } from './credit-source.ts';

const TEXT =
  'The council voted late on Tuesday to close the northern pier after divers found cracks.';

function origin(text: string, source: string | null = null): string | null {
  const none = { url: null, title: null, publishedAt: null, receivedAt: null, language: 'en' };
  return creditedOrigin(normalize({ ...none, id: 'a', source, text }, new BoilerplateMemory()));
}

describe('the credited origin', () => {
  it.each([
    ['a dateline', `GULLHAVEN (Reuters) - ${TEXT}`, 'Reuters'],
    ['a source line', `${TEXT}\n\nSource: bbc`, 'BBC'],
    ['a name at the end', `${TEXT} (AFP)`, 'AFP'],
  ])('is named by %s', (_, text, name) => {
    expect(origin(text)).toBe(name);
  });

  it.each([
    ['inputs', `${TEXT}\n\n(With inputs from PTI)`],
    ['additional reporting', `${TEXT}\n\nAdditional reporting by AFP`],
    ['unnamed agencies', `${TEXT}\n\nSource: Agencies`],
    ['nothing', TEXT],
  ])('is not named by %s', (_, text) => {
    expect(origin(text)).toBeNull();
  });

  it('is not the outlet itself', () => {
    expect(origin(`${TEXT}\n\nSource: bbc`, 'bbc.com')).toBeNull();
    expect(origin(`${TEXT}\n\nSource: bbc`, 'harbourgazette.example')).toBe('BBC');
  });
});

describe('names of an outlet', () => {
  it('fold articles, "News" and punctuation', () => {
    expect(foldedName('The Harbour Gazette')).toBe(foldedName('harbourgazette'));
    expect(
      outletNames({ outletId: 'harbourgazette.example', outletName: 'The Harbour Gazette' }),
    ).toEqual(['harbourgazette', 'harbourgazetteexample']);
  });
});
