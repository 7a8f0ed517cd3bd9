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

const vocabulary = Array.from({ length: 60_000 }, (_, rank) =>
  [rank % 20, Math.floor(rank / 20) % 20, Math.floor(rank / 400) % 20, rank % 7]
    .map((at) => syllables[at])
    .slice(0, 2 + (rank % 3))
    .join(''),
);

/** Invented words, the frequent ones much more frequent, as in any language. */
export function makeText(random: () => number, characters: number): string {
  let text = '';
  while (text.length < characters) {
    text += vocabulary[Math.floor(vocabulary.length ** random())] ?? '';
    text += random() < 0.08 ? '. ' : ' ';
  }
  return text.trimEnd();
}

/** A word as people may search for it: `frequent` ones stand in a tenth of all texts or more. */
export function chooseWord(random: () => number, which: 'any' | 'frequent' | 'rare'): string {
  const rank = { any: () => vocabulary.length ** random(), frequent: () => 1 + 30 * random() };
  const rare = () => vocabulary.length * (0.5 + random() / 2);
  return vocabulary[Math.floor({ ...rank, rare }[which]())] ?? '';
}

export interface Generated {
  readonly item: ReceivedItem;
  readonly story: number;
  readonly publishedAt: number;
}

/** How many stories back an article may still join one. */
export const openStories = 2_000;

/** Every so many stories comes a running one, to which each tenth article of its time goes. */
const runningEvery = 1_000;

/** The running story of another one's time. */
export const runningStory = (story: number): number =>
  Math.floor(story / runningEvery) * runningEvery;

/**
 * In which story the next article goes, of so many: a fifth founds a new one, a tenth goes to the
 * running one, the rest to one of the last 2,000, rather a late one.
 */
export function chooseStory(random: () => number, stories: number): number {
  const kind = random();
  if (kind < 0.2 || stories === 0) return stories;
  if (kind < 0.3) return runningStory(stories - 1);
  return Math.max(0, stories - Math.floor(openStories ** random()));
}

/** One article; `characters` long. */
export function makeArticle(
  random: () => number,
  at: number,
  { stories, characters }: { stories: number; characters: number },
): Generated {
  const text = makeText(random, characters);
  const outlet = Math.floor(400 ** random());
  const story = chooseStory(random, stories);
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
  articleVersion: 1,
  sourceId,
  sourceVersion: 1,
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
