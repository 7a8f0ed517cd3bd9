import type { StoryChange } from '@tributary/core';
import type { Store } from '../src/index.ts';
import type { CommitBatch } from '../src/store.ts';
import {
  makeArticle,
  makeCommitted,
  makeEdge,
  makeOrigin,
  makeText,
  randomNumbers,
  storyId,
} from './generated.ts';

export interface FillReport {
  readonly articles: number;
  readonly stories: number;
  readonly receivePerSecond: number;
  readonly commitPerSecond: number;
  /** The same by processor time: what a machine with nothing else to do would reach. */
  readonly commitPerProcessorSecond: number;
  readonly slowestCommitMilliseconds: number;
}

/** Receives and commits generated articles as API and worker would; times the store alone. */
export async function fill(
  store: Store,
  {
    articles,
    receiveBatch = 500,
    commitBatch = 128,
    seed = 1,
  }: {
    articles: number;
    receiveBatch?: number;
    commitBatch?: number;
    seed?: number;
  },
): Promise<FillReport> {
  const random = randomNumbers(seed);
  const stories: string[] = [];
  let receiving = 0;
  let committing = 0;
  let processor = 0;
  let slowest = 0;
  for (let done = 0; done < articles; done += receiveBatch) {
    const now = 1_700_000_000_000 + done * 1_000 + 1_000_000;
    const generated = Array.from({ length: Math.min(receiveBatch, articles - done) }, (_, at) => {
      const one = makeArticle(random, seed * 1e8 + done + at, {
        stories: stories.length,
        characters: 3_000,
      });
      if (stories[one.story] === undefined) stories[one.story] = makeText(random, 70);
      return one;
    });
    const started = performance.now();
    const outcomes = await store.receive(
      generated.map(({ item }) => item),
      now,
    );
    receiving += performance.now() - started;
    const known = new Set<number>();
    const lease = await store.acquireLease('all', 'bench', 60_000, now);
    if (lease === null) throw new Error('The lease is taken.');
    for (let from = 0; from < generated.length; from += commitBatch) {
      const changes: StoryChange[] = [];
      const touched = new Set<number>();
      const edges: CommitBatch['reuse'][number][] = [];
      const origins: CommitBatch['origins'][number][] = [];
      const committed = generated.slice(from, from + commitBatch).map((one, at) => {
        const outcome = outcomes[from + at];
        if (outcome === undefined) throw new Error('One outcome for each item.');
        const { article, change } = makeCommitted(one, outcome, !known.has(one.story));
        known.add(one.story);
        touched.add(one.story);
        changes.push(change);
        const source = at > 0 && random() < 0.3 ? outcomes[from + at - 1]?.articleId : undefined;
        if (source !== undefined) edges.push(makeEdge(outcome.articleId, source));
        origins.push(makeOrigin(outcome.articleId, source ?? null));
        return article;
      });
      const batch: CommitBatch = {
        now,
        configVersion: 'bench',
        articles: committed,
        reassigned: [],
        reuse: edges,
        withdrawn: [],
        records: [],
        origins,
        changes,
        descriptions: [...touched].map((story) => ({
          storyId: storyId(story),
          title: stories[story] ?? '',
          titleArticleId: committed[0]?.clean.id ?? '',
          summary: [{ sentence: makeText(random, 250), articleId: committed[0]?.clean.id ?? '' }],
          entities: [{ name: 'Lindholm', articles: 2 }],
          languages: ['en'],
          related: [],
        })),
        statistics: null,
      };
      const begun = performance.now();
      const before = process.cpuUsage();
      await store.commit(batch, lease);
      const { user, system } = process.cpuUsage(before);
      processor += user + system;
      const took = performance.now() - begun;
      committing += took;
      slowest = Math.max(slowest, took);
    }
  }
  return {
    articles,
    stories: stories.length,
    receivePerSecond: Math.round((articles / receiving) * 1_000),
    commitPerSecond: Math.round((articles / committing) * 1_000),
    commitPerProcessorSecond: Math.round((articles / processor) * 1_000_000),
    slowestCommitMilliseconds: Math.round(slowest),
  };
}
