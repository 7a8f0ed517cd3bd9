import { describe, expect, it } from 'vitest';
import { quotations } from '../normalize/quotations.ts';
import { changedFacts, correctedUpstream } from './corrected-upstream.ts';

const made = (text: string) => ({ text, quotations: quotations(text) });
const OLD =
  'Nine people were hurt when the ferry Maren struck the pier of Tolsund on Monday evening. Captain Leif Anders said that 318 passengers had been on board. The harbour will stay closed until Thursday, the mayor said.';
const NEW = OLD.replace('318', '341').replace('Leif Anders', 'Leif Andersen');

describe('changed facts', () => {
  it('are the numbers and names that a newer version replaces', () => {
    expect(changedFacts(made(OLD), made(NEW))).toEqual([
      { kind: 'name', before: 'Anders', after: 'Andersen', range: rangeOf('Anders') },
      { kind: 'number', before: '318', after: '341', range: rangeOf('318') },
    ]);
  });

  it('have no counterpart when the newer version drops them', () => {
    const shorter = OLD.replace(
      ' Captain Leif Anders said that 318 passengers had been on board.',
      '',
    );
    expect(
      changedFacts(made(OLD), made(shorter)).map(({ before, after }) => [before, after]),
    ).toEqual([
      ['Leif Anders', null],
      ['318', null],
    ]);
  });

  it('have no counterpart in a passage that was written anew', () => {
    const anew = OLD.replace(
      'Captain Leif Anders said that 318 passengers had been on board',
      'Divers found a crack below the waterline, and Judge Ane Solberg will hear 12 witnesses',
    );
    const facts = changedFacts(made(OLD), made(anew));
    expect(facts.map(({ before, after }) => [before, after])).toEqual([
      ['Leif Anders', null],
      ['318', null],
    ]);
  });

  it('are none when only the wording changes', () => {
    expect(changedFacts(made(OLD), made(OLD.replace('were hurt', 'were injured')))).toEqual([]);
  });
});

describe('copies of a corrected source', () => {
  it('are named with the facts that they still carry', () => {
    const copies = [
      { articleId: 'same', ...made(`${OLD} More soon.`) },
      { articleId: 'mended', ...made(NEW) },
      { articleId: 'half', ...made(OLD.replace('318', '341')) },
      {
        articleId: 'other',
        ...made(
          'In Harwick 318 passengers missed a train, said Anders, a clerk at the station there.',
        ),
      },
    ];
    const stale = correctedUpstream(made(OLD), made(NEW), copies);
    expect(
      stale.map(({ articleId, facts }) => [articleId, facts.map(({ before }) => before)]),
    ).toEqual([
      ['same', ['Anders', '318']],
      ['half', ['Anders']],
    ]);
  });
});

function rangeOf(part: string): { start: number; end: number } {
  const start = OLD.indexOf(part);
  return { start, end: start + part.length };
}
