import type { CleanArticle, Origin, ReuseEdge, StoryChange } from '@tributary/core';
import type { CommittedArticle, ReceivedItem, ReceiveOutcome } from '../src/store.ts';

/** A small generator with a seed (mulberry32), so that runs can be compared. */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const syllables = 'ba ko ri men dal tu sha vel or quin ga pos ter lin u mar fen zo ik hest'.split(
  ' ',
);

/** Invented words, the frequent ones much more frequent, as in any language. */
export function makeText(random: () => number, characters: number): string {
  const words: string[] = [];
  for (let length = 0; length < characters; ) {
    const rank = Math.floor(60_000 ** random());
    const word = [rank % 20, Math.floor(rank / 20) % 20, Math.floor(rank / 400) % 20, rank % 7]
      .map((at) => syllables[at])
      .slice(0, 2 + (rank % 3))
      .join('');
    words.push(word + (random() < 0.08 ? '.' : ''));
    length += word.length + 1;
  }
  return words.join(' ');
}

export interface Generated {
  readonly item: ReceivedItem;
  readonly story: number;
  readonly publishedAt: number;
}

/** One article: half of them go to one of the last 2,000 stories, so sizes vary as they do live. */
export function makeArticle(random: () => number, at: number, stories: number): Generated {
  const text = makeText(random, 3_000);
  const outlet = Math.floor(400 ** random());
  const story = random() < 0.2 ? stories : Math.max(0, stories - Math.floor(2_000 ** random()));
  const publishedAt = 1_700_000_000_000 + at * 1_000;
  const url = `https://outlet-${outlet}.example/articles/${at}`;
  return {
    story,
    publishedAt,
    item: {
      identity: `url:${url}`,
      contentHash: `hash-${at}`,
      url,
      externalId: null,
      source: `outlet-${outlet}.example`,
      outletId: `outlet-${outlet}.example`,
      outletName: `Outlet ${outlet}`,
      title: makeText(random, 70),
      text,
      html: null,
      publishedAt,
      language: random() < 0.9 ? 'en' : 'de',
      requestId: 'bench',
    },
  };
}

export const storyId = (story: number): string => `s${story.toString(36).padStart(12, '0')}`;

/** What the worker would commit for it: a 1 KB record, an explained decision, edges now and then. */
export function makeCommitted(
  { item, publishedAt, story }: Generated,
  { articleId, version, seq }: ReceiveOutcome,
  isNew: boolean,
): { article: CommittedArticle; change: StoryChange } {
  const clean: CleanArticle = {
    id: articleId,
    outletId: item.outletId,
    outletName: item.outletName,
    title: item.title,
    text: item.text ?? '',
    quotations: [],
    language: item.language ?? 'und',
    credits: [],
    publishedAt,
    publishedAtFrom: 'caller',
    receivedAt: publishedAt,
    mentionedDates: [],
    datelinePlace: null,
    removed: [{ line: 'Share this article', rule: 'share' }],
  };
  const evidence = (item.title ?? '').split(' ').slice(0, 6);
  return {
    article: {
      version,
      seq,
      clean,
      assignment: {
        articleId,
        storyId: storyId(story),
        founded: isNew,
        score: 2.5,
        confidence: 0.92,
        parts: ['names', 'terms', 'title', 'time', 'reuse', 'size'].map((name) => ({
          name,
          value: 0.417,
          evidence,
        })),
        nearest: [0, 1, 2].map((at) => ({ articleId: `a${at}`, score: 0.7 })),
        runnerUp: { storyId: storyId(story + 1), score: 0.4, reason: 'other names' },
      },
      record: new Uint8Array(1_024).fill(story & 255),
    },
    change: { type: isNew ? 'created' : 'joined', storyId: storyId(story), articleId },
  };
}

export const makeEdge = (articleId: string, sourceId: string): ReuseEdge => ({
  articleId,
  sourceId,
  kind: 'adapted',
  share: 0.5,
  sourceShare: 0.4,
  spans: Array.from({ length: 10 }, (_, at) => ({
    from: { start: at * 100, end: at * 100 + 80 },
    to: { start: at * 120, end: at * 120 + 80 },
    quotation: false,
  })),
});

export const makeOrigin = (articleId: string, sourceId: string | null): Origin => ({
  articleId,
  key: sourceId ?? articleId,
  parentId: sourceId,
  kind: sourceId === null ? null : 'adapted',
  share: sourceId === null ? null : 0.5,
});
