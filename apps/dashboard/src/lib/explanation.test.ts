import { describe, expect, it } from 'vitest';
import type { Assignment, HistoryEvent } from './api.ts';
import {
  chance,
  confidenceInWords,
  eventInWords,
  inShort,
  otherStoryOf,
  outdatedInWords,
  reasons,
  reuseInWords,
} from './explanation.ts';

const parts: Assignment['parts'] = [
  { name: 'daysApart', value: -0.4, evidence: ['nine days apart'] },
  { name: 'names', value: 1.2, evidence: ['Port Selden'] },
  { name: 'mainNames', value: 0.7, evidence: ['Port Selden', 'Marrow Sound'] },
  { name: 'tone', value: 0.6, evidence: [] },
  { name: 'titleLetters', value: 0.8, evidence: ['ferry', 'aground', 'Selden'] },
  { name: 'size', value: 0.01, evidence: [] },
];
const assignment: Assignment = {
  storyId: 's1',
  founded: false,
  score: 2.1,
  confidence: 0.89,
  parts,
  nearest: [],
  runnerUp: null,
};

describe('reasons', () => {
  it('come weightiest first, with a side, and without what weighs nothing', () => {
    expect(reasons(parts).map(({ subject, verdict }) => `${subject} ${verdict}`)).toEqual([
      'Shared names speaks strongly for it',
      'Headline speaks for it',
      'Tone speaks for it',
      'Time speaks a little against it',
    ]);
  });
});

describe('inShort', () => {
  it('names the two weightiest likenesses with their evidence', () => {
    expect(inShort(assignment)).toBe(
      'Here mainly for shared names (Port Selden, Marrow Sound) and headline (ferry, aground, Selden).',
    );
  });

  it('says who founded the story', () => {
    expect(inShort({ ...assignment, founded: true })).toContain('founded');
  });

  it('invents no reason when nothing speaks for it', () => {
    expect(inShort({ ...assignment, parts: [] })).toContain('No single likeness');
  });
});

describe('wording', () => {
  it.each([
    [0.9999, 'almost certain, over 99\u00a0%'],
    [0.97, 'almost certain, 97\u00a0%'],
    [0.85, 'likely, 85\u00a0%'],
    [0.6, 'more likely than not, 60\u00a0%'],
    [0.2, 'uncertain, 20\u00a0%'],
  ])('of a confidence of %d is %s', (confidence, words) => {
    expect(confidenceInWords(confidence)).toBe(words);
  });

  it('of log-odds is a chance', () => {
    expect(chance(0)).toBe('50\u00a0%');
    expect(chance(-2.92)).toBe('5\u00a0%');
  });

  it('of reuse names the source and the share, but no share for a mere credit', () => {
    expect(reuseInWords('verbatim', 'Harbour Post', 0.934)).toBe(
      'copied word for word from Harbour Post, 93\u00a0%',
    );
    expect(reuseInWords('credited', 'Reuters', 0.02)).toBe('credited to Reuters');
  });

  it('says what a copy has not taken over from its source', () => {
    const fact = { sourceId: 'a1', was: '17', now: '19' };
    expect(outdatedInWords(fact)).toBe('Still says 17; the source now says 19');
  });

  const event = (
    type: HistoryEvent['type'],
    detail: HistoryEvent['detail'] = {},
  ): HistoryEvent => ({
    id: 1,
    type,
    storyId: 's1',
    articleId: 'a1',
    at: '2026-11-22T08:00:00.000Z',
    detail,
  });
  const nameOf = (id: string) => (id === 'a1' ? 'Harbour Post' : 'Alder Courier');

  it.each([
    [event('created'), 'Harbour Post founded the story'],
    [event('moved', { reason: 'it fits better' }), /moved here from another story: it fits better/],
    [event('merged', { articleIds: ['a', 'b'] }), /merged into this one, with 2 articles/],
    [event('split', { articleIds: ['a'] }), 'Split off from another story, with 1 article'],
    [event('origin', { to: 'a2' }), 'Harbour Post traced to Alder Courier'],
    [event('origin', { to: 'credit:BBC' }), 'Harbour Post traced to BBC (credited)'],
    [event('closed'), /Closed/],
  ])('of the history is a sentence (%#)', (each, words) => {
    expect(eventInWords(each, 's1', nameOf)).toMatch(words);
  });

  it('of the history of the other story is told from its side', () => {
    const split = event('split', { fromStoryId: 's2', articleIds: ['a1'] });
    expect(eventInWords(split, 's2', nameOf)).toBe('Another story was split off, with 1 article');
    expect(otherStoryOf(split, 's2')).toBe('s1');
    expect(otherStoryOf(split, 's1')).toBe('s2');
    const merged = event('merged', { mergedStoryId: 's3', articleIds: ['a1', 'a2'] });
    expect(eventInWords(merged, 's3', nameOf)).toMatch(/^Merged into another story/);
    expect(eventInWords(event('moved', { fromStoryId: 's2' }), 's2', nameOf)).toBe(
      'Harbour Post moved to another story',
    );
    expect(otherStoryOf(event('joined'), 's1')).toBeNull();
  });
});
