/**
 * A generated news stream of the shape of real full text: words drawn from a Zipf distribution,
 * stories that share names and terms, and every fourth article a partial copy of an earlier one in
 * its story. Seeded: the same seed gives the same stream. Its vocabulary is invented, so rates on
 * it say something of cost and nothing of quality.
 */
import type { ArticleInput } from '@tributary/core';

export interface GeneratedArticle {
  externalId: string;
  source: string;
  title: string;
  text: string;
  publishedAt: string;
}

export interface CorpusOptions {
  readonly articles: number;
  readonly seed?: number;
  /** Mean number of words in a text. */
  readonly meanWords?: number;
  /** Mean number of articles in a story. */
  readonly storySize?: number;
  /** Stories told at one time; the oldest ends when there are more. Without it any number. */
  readonly maxOpenStories?: number;
  readonly startAt?: number;
  /** Stream time between two articles, milliseconds. */
  readonly stepMilliseconds?: number;
}

const syllables =
  'ba be bi bo bu da de di do du fa fe fi fo ga ge gi go ka ke ki ko la le li lo lu ma me mi mo mu na ne ni no pa pe pi po ra re ri ro ru sa se si so ta te ti to va ve vi vo'.split(
    ' ',
  );
const functionWords =
  'the of to and in a is that for it as was with be by on not he his but at are this have from or had an they which one were all their there been if more when will would who so no said'.split(
    ' ',
  );
const vocabularySize = 30_000;

/** Mulberry32: a small seeded generator, good enough for test data. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function wordOf(rank: number): string {
  let word = '';
  let rest = rank + 60;
  while (rest > 0) {
    word += syllables[rest % syllables.length];
    rest = Math.floor(rest / syllables.length);
  }
  return word;
}

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

interface OpenStory {
  readonly names: readonly string[];
  readonly terms: readonly string[];
  readonly paragraphs: string[];
  left: number;
}

/** Yields `articles` articles in stream order. */
export function* generateArticles(options: CorpusOptions): Generator<GeneratedArticle> {
  const { articles, seed = 1, meanWords = 420, storySize = 5 } = options;
  const { maxOpenStories = Number.POSITIVE_INFINITY } = options;
  const { startAt = Date.UTC(2026, 2, 1), stepMilliseconds = 1_000 } = options;
  const random = seededRandom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  // Zipf by inversion: rank ~ size^u has density 1/rank.
  const zipfWord = (): string => wordOf(Math.floor(vocabularySize ** random()));
  const rareWord = (): string =>
    wordOf(vocabularySize + Math.floor(random() * vocabularySize * 20));

  const newStory = (): OpenStory => ({
    names: Array.from({ length: 6 }, () => `${capitalised(rareWord())} ${capitalised(rareWord())}`),
    terms: Array.from({ length: 25 }, rareWord),
    paragraphs: [],
    left: 1 + Math.floor(random() * storySize * 2),
  });

  const sentence = (story: OpenStory): string => {
    const words: string[] = [];
    const length = 12 + Math.floor(random() * 18);
    while (words.length < length) {
      const roll = random();
      if (roll < 0.42) words.push(pick(functionWords));
      else if (roll < 0.5) words.push(pick(story.names));
      else if (roll < 0.62) words.push(pick(story.terms));
      else words.push(zipfWord());
    }
    return `${capitalised(words.join(' '))}.`;
  };

  const open: OpenStory[] = [];
  for (let index = 0; index < articles; index++) {
    if (open.length < 40 || random() < 1 / storySize) open.push(newStory());
    if (open.length > maxOpenStories) open.shift();
    const place = Math.floor(random() * open.length);
    const story = open[place] as OpenStory;
    if (--story.left <= 0) open.splice(place, 1);

    const paragraphs: string[] = [];
    if (story.paragraphs.length > 0 && random() < 0.25) {
      paragraphs.push(...story.paragraphs.filter(() => random() < 0.7));
    }
    const wanted = meanWords * (0.4 + random() * 1.2);
    let words = paragraphs.join(' ').split(' ').length;
    while (words < wanted) {
      const paragraph = Array.from({ length: 2 + Math.floor(random() * 2) }, () =>
        sentence(story),
      ).join(' ');
      paragraphs.push(paragraph);
      words += paragraph.split(' ').length;
    }
    story.paragraphs.splice(0, story.paragraphs.length, ...paragraphs);
    const outlet = Math.floor(random() * 200);
    yield {
      externalId: `generated-${seed}-${index}`,
      source: `outlet-${outlet}.example`,
      title: `${pick(story.names)} ${pick(story.terms)} ${zipfWord()} ${pick(story.names)} ${pick(story.terms)}`,
      text: paragraphs.join('\n\n'),
      publishedAt: new Date(startAt + index * stepMilliseconds).toISOString(),
    };
  }
}

/** Generated articles as the core takes them. */
export function inputs(options: Omit<CorpusOptions, 'seed'>): ArticleInput[] {
  return [...generateArticles({ ...options, seed: 11 })].map((article) => ({
    id: article.externalId,
    url: null,
    source: article.source,
    title: article.title,
    text: article.text,
    publishedAt: Date.parse(article.publishedAt),
    receivedAt: null,
    language: null,
  }));
}
