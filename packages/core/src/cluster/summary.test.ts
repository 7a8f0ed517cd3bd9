import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { summaryOf } from './summary.ts';

const reports = [
  {
    id: 'a',
    text: 'The Norwick ferry ran aground off Skerry Head on Tuesday with 214 people on board. Nobody was hurt, the coast guard said. A barbecue planned for the evening was called off by the rowing club.',
  },
  {
    id: 'b',
    text: 'A ferry with 214 people on board ran aground off Skerry Head on Tuesday evening. Tugs will try to free the ferry at high tide on Wednesday, the coast guard said.',
  },
  {
    id: 'c',
    text: '"We felt a jolt and then silence on the deck of the ferry," said a passenger. The coast guard said tugs would try to free the ferry off Skerry Head at high tide.',
  },
];

describe('summaryOf', () => {
  it('takes what most members say and leaves out what one of them adds', () => {
    const sentences = summaryOf(reports).map(({ sentence }) => sentence);
    expect(sentences[0]).toMatch(/aground off Skerry Head/);
    expect(sentences.join(' ')).not.toMatch(/barbecue/);
  });

  it('does not say the same thing twice', () => {
    const sentences = summaryOf(reports).map(({ sentence }) => sentence);
    expect(sentences.filter((sentence) => /ran aground/.test(sentence))).toHaveLength(1);
  });

  it('does not begin with a quotation', () => {
    for (const { sentence } of summaryOf(reports)) expect(sentence).not.toMatch(/^"/);
  });

  it('is empty when no member has prose', () => {
    expect(summaryOf([{ id: 'a', text: '' }])).toEqual([]);
    expect(summaryOf([])).toEqual([]);
  });

  it('names for every sentence an article in which it stands', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...reports), { maxLength: 5 }), (members) => {
        for (const { sentence, articleId } of summaryOf(members)) {
          expect(members.find(({ id }) => id === articleId)?.text).toContain(sentence);
        }
      }),
    );
  });

  it('takes any text without failing', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (texts) => {
        summaryOf(texts.map((text, at) => ({ id: String(at), text })));
      }),
    );
  });
});
