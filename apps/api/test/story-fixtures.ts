import { Clusterer, StandingEdges, type Step } from '@tributary/core';
import { defaultPartition, type Lease, type ToCluster } from '@tributary/store';
import type { ArticleItem } from '../src/schemas/article.ts';
import { outcomesOf, postJson } from './posting.ts';
import type { RunningApi } from './running-api.ts';

const paragraphs = (...sentences: string[]): string => sentences.join('\n\n');

/** A report, a copy of it, a copy with another end, and another event. */
export const ferryArticles: ArticleItem[] = [
  {
    url: 'https://harbour-courier.example/2026/ferry',
    title: 'Ferry Marrow Star runs aground off Port Selden',
    text: paragraphs(
      'The passenger ferry Marrow Star ran aground on the Gannet sandbank off Port Selden early on Monday with 214 people aboard.',
      'Lifeboats from Port Selden and Eastwick brought all passengers ashore within three hours, the coastguard said.',
      'Harbour master Ilse Verhoeven said the captain had reported a failure of the steering gear shortly before the ferry left the channel.',
    ),
    publishedAt: '2026-03-02T07:40:00Z',
    language: 'en',
  },
  {
    url: 'https://daily-tideline.example/ferry-marrow-star',
    title: 'Ferry Marrow Star runs aground off Port Selden',
    text: paragraphs(
      'The passenger ferry Marrow Star ran aground on the Gannet sandbank off Port Selden early on Monday with 214 people aboard.',
      'Lifeboats from Port Selden and Eastwick brought all passengers ashore within three hours, the coastguard said.',
      'Harbour master Ilse Verhoeven said the captain had reported a failure of the steering gear shortly before the ferry left the channel.',
    ),
    publishedAt: '2026-03-02T08:10:00Z',
    language: 'en',
  },
  {
    url: 'https://eastwick-post.example/marrow-star',
    title: 'Ferry Marrow Star runs aground off Port Selden, all 214 safe',
    text: paragraphs(
      'The passenger ferry Marrow Star ran aground on the Gannet sandbank off Port Selden early on Monday with 214 people aboard.',
      'Lifeboats from Port Selden and Eastwick brought all passengers ashore within three hours, the coastguard said.',
      'The steering gear of the Marrow Star will be examined once the tide has lifted the ship, Ilse Verhoeven told reporters.',
    ),
    publishedAt: '2026-03-02T09:30:00Z',
    language: 'en',
  },
  {
    url: 'https://harbour-courier.example/2026/budget',
    title: 'Brannock parliament passes budget after night session',
    text: paragraphs(
      'Members of the Brannock assembly approved the budget by four votes after a session that lasted until sunrise.',
      'Finance minister Oleander Quist said the deficit would fall below two per cent next year.',
      'The opposition walked out in protest against cuts to rural schools and bus lines.',
    ),
    publishedAt: '2026-03-02T10:00:00Z',
    language: 'en',
  },
];

/** Posts the articles and places them in stories, as the worker would; answers their ids. */
export async function publishStories(
  api: RunningApi,
  items: readonly ArticleItem[],
): Promise<string[]> {
  const { items: outcomes } = await outcomesOf(await postJson(api, items));
  await placeInStories(api);
  return outcomes.map(({ id }) => id ?? '');
}

interface Owner {
  readonly engine: Clusterer;
  readonly lease: Lease;
}
const owners = new WeakMap<RunningApi, Owner>();

async function ownerOf(api: RunningApi): Promise<Owner> {
  const known = owners.get(api);
  if (known !== undefined) return known;
  const lease = await api.store.acquireLease(defaultPartition, 'test', 600_000, Date.now());
  if (lease === null) throw new Error('the partition is taken');
  const owner = { engine: new Clusterer(), lease };
  owners.set(api, owner);
  return owner;
}

/** Merges the second story into the first, as repair would. */
export async function mergeStories(
  api: RunningApi,
  storyId: string,
  mergedStoryId: string,
): Promise<void> {
  const { engine, lease } = await ownerOf(api);
  const { items } = await api.store.storyArticles(mergedStoryId, { limit: 100 });
  const articleIds = items.map(({ id }) => id);
  const description = engine.describe(storyId);
  const { lastEventId } = await api.store.commit(
    {
      now: Date.now(),
      configVersion: engine.configVersion,
      articles: [],
      reassigned: items.flatMap(({ assignment }) =>
        assignment === null ? [] : [{ ...assignment, storyId, founded: false }],
      ),
      reuse: [],
      withdrawn: [],
      records: [],
      origins: [],
      changes: [{ type: 'merged', storyId, mergedStoryId, articleIds, reason: 'one event' }],
      descriptions: description === null ? [] : [description],
      statistics: null,
    },
    lease,
  );
  await api.announce(lastEventId);
}

async function placeInStories(api: RunningApi): Promise<void> {
  const { store } = api;
  const { engine, lease } = await ownerOf(api);
  const everything = { upToSeq: Number.MAX_SAFE_INTEGER, ids: [], limit: 10_000 };
  const pending = await store.loadForClustering({ partition: defaultPartition, ...everything });
  const steps = pending.map((article) => ({ article, step: add(engine, article) }));
  const touched = new Set(steps.flatMap(({ step }) => step.changes.map(({ storyId }) => storyId)));
  const reuse = new StandingEdges();
  for (const { step } of steps) reuse.take(step);
  const { lastEventId } = await store.commit(
    {
      now: Date.now(),
      configVersion: engine.configVersion,
      articles: steps.map(({ article, step }) => ({
        version: article.version,
        seq: article.seq,
        clean: step.article,
        assignment: step.assignment,
        record: engine.record(article.articleId) ?? new Uint8Array(),
      })),
      reassigned: steps.flatMap(({ step }) => step.reassigned),
      reuse: reuse.edges,
      withdrawn: reuse.withdrawn,
      records: [],
      origins: steps.flatMap(({ step }) => step.origins),
      changes: steps.flatMap(({ step }) => step.changes),
      descriptions: [...touched].flatMap((id) => engine.describe(id) ?? []),
      statistics: null,
    },
    lease,
  );
  await api.announce(lastEventId);
}

function add(engine: Clusterer, article: ToCluster): Step {
  const { articleId, url, source, title, text, publishedAt, receivedAt, language } = article;
  const { history } = article;
  return engine.add({
    id: articleId,
    url,
    source,
    title,
    text,
    publishedAt,
    receivedAt,
    language,
    history,
  });
}
