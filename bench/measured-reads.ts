/** What is read of a store of generated articles, with other parameters each time. */
import {
  chooseWord,
  randomNumbers,
  runningStory,
  storyId,
} from '../packages/store/bench/generated.ts';

/** A page is followed this far before it is read: keyset pages cost the same anywhere. */
const deepPages = 20;

export interface MeasuredRead {
  /** Answers the path of the next request. */
  readonly path: () => string;
  /** Asks for the page after so many. */
  readonly pages?: number;
}

/** `articles`: how many are stored; a fifth of them has founded a story. */
export function readsOf(
  articles: number,
  articleIds: readonly string[],
): Record<string, MeasuredRead> {
  const random = randomNumbers(5);
  const stories = Math.floor(articles * 0.19);
  const any = (): string => storyId(Math.floor(random() * stories));
  const large = (): string => storyId(runningStory(Math.floor(random() * stories)));
  const word = (): string => encodeURIComponent(chooseWord(random, 'any'));
  const frequent = (): string => encodeURIComponent(chooseWord(random, 'frequent'));
  const article = (): string => articleIds[Math.floor(random() * articleIds.length)] ?? '';
  const outlet = (): string => `outlet-${Math.floor(400 ** random())}.example`;
  const day = (): string =>
    new Date(1_700_000_000_000 + Math.floor(random() * stories * 5) * 1_000).toISOString();
  const list = (query: string | (() => string)): MeasuredRead => ({
    path: () => `/v1/stories?${typeof query === 'string' ? query : query()}`,
  });
  return {
    'list by time': list(''),
    'list by size': list('sort=size'),
    'list by origins': list('sort=origins'),
    'list by velocity': list('sort=velocity'),
    'list, page 20': { ...list(''), pages: deepPages },
    'list by size, page 20': { ...list('sort=size'), pages: deepPages },
    'list of a language': list('language=de&sort=size'),
    'list of a language that nobody writes': list('language=xx&sort=size'),
    'list of an outlet': list(() => `outlet=${outlet()}`),
    'list of an outlet by size': list(() => `outlet=${outlet()}&sort=size`),
    'list with 5 outlets': list('minOutlets=5'),
    'list with 50 origins by velocity': list('minOrigins=50&sort=velocity'),
    'list with more articles than any story has': list('minArticles=100000'),
    'list of one hour': list(() => {
      const from = day();
      return `from=${from}&to=${new Date(Date.parse(from) + 3_600_000).toISOString()}`;
    }),
    'list of active stories': list('status=active'),
    'list of merged stories': list('status=merged'),
    'search stories, any word': list(() => `q=${word()}`),
    'search stories, frequent word': list(() => `q=${frequent()}`),
    'search stories, frequent word by time': list(() => `q=${frequent()}&sort=updatedAt`),
    'search stories, two frequent words': list(() => `q=${frequent()}+${frequent()}`),
    'search stories, three words and a filter': list(
      () => `q=${frequent()}+${frequent()}+${word()}&minOutlets=3`,
    ),
    'search articles, any word': { path: () => `/v1/articles?q=${word()}` },
    'search articles, frequent word': { path: () => `/v1/articles?q=${frequent()}` },
    'search articles, two frequent words': {
      path: () => `/v1/articles?q=${frequent()}+${frequent()}`,
    },
    'search articles, frequent and rare word': {
      path: () => `/v1/articles?q=${frequent()}+${encodeURIComponent(chooseWord(random, 'rare'))}`,
    },
    'search articles, beginning of words': { path: () => `/v1/articles?q=${word().slice(0, 4)}` },
    story: { path: () => `/v1/stories/${any()}` },
    'story of 500 articles': { path: () => `/v1/stories/${large()}` },
    'story articles': { path: () => `/v1/stories/${any()}/articles` },
    'story articles, 100 of 500': { path: () => `/v1/stories/${large()}/articles?limit=100` },
    'story provenance': { path: () => `/v1/stories/${any()}/provenance` },
    'story provenance, 500 articles': { path: () => `/v1/stories/${large()}/provenance` },
    'story history': { path: () => `/v1/stories/${any()}/history` },
    'story history, 100 of 500': { path: () => `/v1/stories/${large()}/history?limit=100` },
    article: { path: () => `/v1/articles/${article()}` },
    outlets: { path: () => '/v1/outlets' },
    'outlets by name part': { path: () => '/v1/outlets?q=let+39&sort=name' },
    stats: { path: () => '/v1/stats' },
    failures: { path: () => '/v1/failures' },
  };
}
