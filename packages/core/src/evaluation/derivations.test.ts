import { describe, expect, it } from 'vitest';
import { words } from '../text/words.ts';
import { deriveStream } from './derivations.ts';
import { lightlyEdited } from './derivations-edits.ts';
import { independentSources } from './derivations-independent.ts';
import { Choices } from './derivations-random.ts';
import { draftOf, retold, textOf, trueShares } from './derivations-text.ts';
import { type CleanSource, EXPECTED_SHARE, kindOfShare } from './derivations-truth.ts';
import { scoreReuse } from './reuse-score.ts';

/** Texts of made-up words: no two share a run of five. */
function invented(count: number): CleanSource[] {
  const choices = new Choices(7);
  const syllables = ['ka', 'lo', 'mi', 'ren', 'tu', 'sol', 'va', 'ped', 'ni', 'gar'];
  const word = () =>
    Array.from({ length: 2 + choices.below(2) }, () => choices.of(syllables)).join('');
  const sentence = () => {
    const list = Array.from({ length: 12 + choices.below(8) }, word);
    return `${(list[0] ?? '').replace(/^./, (letter) => letter.toUpperCase())} ${list.slice(1).join(' ')}.`;
  };
  return Array.from({ length: count }, (_, i) => ({
    title: `Report ${i}`,
    text: Array.from({ length: 6 }, () => `${sentence()} ${sentence()}`).join('\n\n'),
  }));
}

const sources = invented(60);
const written = {
  rewrites: [{ original: 'One thing happened.', rewrite: 'A thing was seen.' }],
  independents: [{ first: 'I saw a fire.', second: 'The hall was hot.' }],
};
const stream = deriveStream(sources, written, 1);

describe('a derived stream', () => {
  it('is the same for the same seed and another for another', () => {
    const again = deriveStream(sources, written, 1);
    expect(again.articles).toEqual(stream.articles);
    expect(deriveStream(sources, written, 2).articles).not.toEqual(stream.articles);
  });

  it('comes in the order of receipt, with every article in the truth', () => {
    const received = stream.articles.map((article) => article.receivedAt ?? 0);
    expect(received).toEqual([...received].sort((a, b) => a - b));
    expect(stream.articles.every(({ id }) => stream.truth.has(id))).toBe(true);
  });

  it('puts late originals after their copies, though they were published before', () => {
    const at = new Map(stream.articles.map((article, place) => [article.id, { article, place }]));
    const late = [...stream.truth.values()].filter((one) => one.class === 'late');
    expect(late.length).toBeGreaterThan(0);
    for (const { id, sources: from } of late) {
      const [copy, source] = [at.get(id), at.get(from[0]?.id ?? '')];
      expect(copy?.place).toBeLessThan(source?.place ?? 0);
      expect(copy?.article.publishedAt).toBeGreaterThan(source?.article.publishedAt ?? 0);
    }
  });

  it('knows shares that a count of common words confirms', () => {
    const texts = new Map(stream.articles.map(({ id, text }) => [id, text ?? '']));
    for (const { id, class: kind, sources: from } of stream.truth.values()) {
      if (kind !== 'dropped' && kind !== 'reordered' && kind !== 'verbatim') continue;
      const source = new Set(words(texts.get(from[0]?.id ?? '') ?? '').hashes);
      const body = (texts.get(id) ?? '')
        .split('\n\n')
        .filter((line) => line.endsWith('.') && line.length > 70);
      expect(words(body.join('\n\n')).hashes.every((hash) => source.has(hash))).toBe(true);
      expect(from[0]?.share).toBe(1);
    }
  });

  it('gives spliced articles two sources and chains a source that is itself a copy', () => {
    const of = (kind: string) => [...stream.truth.values()].filter((one) => one.class === kind);
    expect(of('splice').every((one) => one.sources.length === 2)).toBe(true);
    expect(of('chain').some((one) => one.sources.some(({ id }) => id.startsWith('chain-')))).toBe(
      true,
    );
  });
});

describe('a light edit', () => {
  it('changes about the share of words that it is asked to, and knows which it left', () => {
    const draft = draftOf(sources[0]?.text ?? '', 'a');
    const edited = lightlyEdited(draft, 0.2, {
      choices: new Choices(3),
      vocabulary: ['zebra', 'yonder'],
    });
    const share = trueShares(edited).get('a') ?? 0;
    expect(share).toBeGreaterThan(0.7);
    expect(share).toBeLessThan(0.9);
    const changed = words(textOf(edited)).hashes.filter(
      (hash, i) => hash !== words(textOf(draft)).hashes[i],
    );
    expect(1 - changed.length / words(textOf(draft)).hashes.length).toBeCloseTo(share, 5);
  });
});

describe('true shares', () => {
  it('count words outside of quotations only', () => {
    const draft = retold(
      [[{ text: 'Two words copied. “Four words in quotes,” she said.', from: null }]],
      'a',
    );
    expect(trueShares(draft).get('a')).toBe(1);
    const mixed = [...draft, [{ text: 'Five words of her own.', from: null }]];
    expect(trueShares(mixed).get('a')).toBeCloseTo(5 / 10, 5);
  });
});

describe('independent sources', () => {
  it('leave out texts that share prose with earlier ones', () => {
    const [a, b] = sources as [CleanSource, CleanSource];
    const copy = { title: null, text: a.text.split('\n\n').slice(0, 2).join('\n\n') };
    expect(independentSources([a, b, copy])).toEqual([a, b]);
  });
});

describe('the score of reuse', () => {
  const exact = [...stream.truth.values()].flatMap(({ id, sources: from }) =>
    from
      .filter(({ share }) => share === null || share >= EXPECTED_SHARE)
      .map(({ id: sourceId, share }) => ({
        articleId: id,
        sourceId,
        kind: kindOfShare(share) ?? 'adapted',
        share: share ?? 0.5,
      })),
  );

  it('is perfect for the truth itself', () => {
    for (const score of scoreReuse(stream, exact)) {
      expect(score.wrong).toBe(0);
      if (score.expected === 0) continue;
      expect(score).toMatchObject({ precision: 1, recall: 1, direction: 1, kind: 1 });
      expect(score.shareError ?? 0).toBe(0);
    }
  });

  it('counts a turned edge against the direction and a stray one against precision', () => {
    const first = exact.find(({ articleId }) => articleId.startsWith('verbatim')) ?? exact[0];
    if (first === undefined) throw new Error('no edge to turn');
    const turned = { ...first, articleId: first.sourceId, sourceId: first.articleId };
    const stray = {
      ...first,
      sourceId: stream.articles.find(({ id }) => id.startsWith('splice'))?.id ?? '',
    };
    const scores = scoreReuse(stream, [turned, stray]);
    expect(scores.find((score) => score.class === 'verbatim')).toMatchObject({
      found: 1,
      wrong: 1,
      precision: 0.5,
      direction: 0,
    });
  });
});
