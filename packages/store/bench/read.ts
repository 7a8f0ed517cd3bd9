import { openStore, type Store } from '../src/index.ts';
import { makeText, randomNumbers, storyId } from './generated.ts';

// Usage: node --import tsx --conditions=source bench/read.ts DATABASE [runs]
// The database is one that bench/write.ts or fill() made.
const store = await openStore({ url: process.argv[2] });
const runs = Number(process.argv[3] ?? 200);
const random = randomNumbers(7);
const { stories } = await store.stats(0);
const anyStory = () => storyId(Math.floor(random() * (stories.active + stories.closed)));
const rareWord = () => makeText(random, 3).replace('.', '');
const common = ['bako', 'kori', 'riba', 'men', 'dal'];
const commonWord = () => common[Math.floor(random() * common.length)] ?? '';
const articles = (await store.storyArticles(anyStory(), { limit: 50 })).items.map(({ id }) => id);

const list = (query: Partial<Parameters<Store['stories']>[0]>) => () =>
  store.stories({ sort: 'updatedAt', limit: 20, ...query });
const reads: Record<string, () => Promise<unknown>> = {
  'list by time': list({}),
  'list by size': list({ sort: 'size' }),
  'list by velocity': list({ sort: 'velocity' }),
  'second page': async () => {
    const { nextCursor } = await store.stories({ sort: 'updatedAt', limit: 20 });
    return store.stories({ sort: 'updatedAt', limit: 20, cursor: nextCursor ?? '' });
  },
  'list of a language': list({ language: 'de' }),
  'list of a rare language': list({ language: 'xx' }),
  'list of a large outlet': list({ outlet: 'outlet-1.example' }),
  'list of a small outlet': list({ outlet: 'outlet-399.example' }),
  'list of no outlet': list({ outlet: 'nowhere.example' }),
  'list with 5 outlets': list({ minOutlets: 5 }),
  'list with 500 outlets': list({ minOutlets: 500 }),
  'list of a past day': list({ from: 1_700_000_000_000, to: 1_700_000_060_000 }),
  'list of the future': list({ from: 2_000_000_000_000 }),
  'search stories': () => list({ q: rareWord(), sort: 'relevance' })(),
  'search common word': () => list({ q: commonWord(), sort: 'relevance' })(),
  'search common by time': () => list({ q: commonWord() })(),
  'search two words': () => list({ q: `${commonWord()} ${rareWord()}` })(),
  'search articles': () => store.searchArticles({ q: rareWord(), limit: 20 }),
  'search articles common': () => store.searchArticles({ q: commonWord(), limit: 20 }),
  'search articles two': () => store.searchArticles({ q: `${commonWord()} ba`, limit: 20 }),
  'search articles prefix': () => store.searchArticles({ q: 'kor', limit: 20 }),
  story: () => store.story(anyStory()),
  'story articles': () => store.storyArticles(anyStory(), { limit: 50 }),
  'story history': () => store.storyHistory(anyStory(), { limit: 50 }),
  'story reuse': () => store.storyReuse(anyStory(), false),
  article: () => store.article(articles[Math.floor(random() * articles.length)] ?? ''),
  outlets: () => store.outlets({ sort: 'articles', limit: 50 }),
  stats: () => store.stats(0),
  events: () => store.events(Math.floor(random() * 100_000), 100),
  unfinished: () => store.unfinished(Number.MAX_SAFE_INTEGER, 100),
};

const only = process.argv[4];
for (const [name, read] of Object.entries(reads)) {
  if (only !== undefined && !name.includes(only)) continue;
  const times: number[] = [];
  const before = process.cpuUsage();
  for (let run = 0; run < runs; run += 1) {
    const started = performance.now();
    await read();
    times.push(performance.now() - started);
  }
  const { user, system } = process.cpuUsage(before);
  times.sort((one, other) => one - other);
  const at = (share: number) => (times[Math.floor((times.length - 1) * share)] ?? 0).toFixed(2);
  const processor = ((user + system) / 1_000 / runs).toFixed(2);
  console.log(
    `${name.padEnd(26)} p50 ${at(0.5).padStart(8)}  p99 ${at(0.99).padStart(8)} ms  mean processor time ${processor.padStart(8)} ms`,
  );
}
await store.close();
