import type { CleanArticle } from '@tributary/core';
import { ReuseIndex, type Words, words } from '@tributary/core/reuse';
import { PEERS, type ScoredPair } from './peers.ts';

/** Cleaned articles in the order of their stream, and what clustering found nearest to each. */
export interface CleanStream {
  readonly articles: readonly CleanArticle[];
  readonly near: ReadonlyMap<string, readonly string[]>;
}

/** A way to find who took from whom. */
export interface Method {
  readonly name: string;
  /**
   * Gets a stream ready, which is not timed. What it answers finds the pairs that score `least` or
   * more, anew each time.
   */
  readonly prepare: (stream: CleanStream) => (least: number) => ScoredPair[];
}

/**
 * Reuse from the cleaned texts, as its peers are given them; reuse from texts that are split, as in
 * the core, where clustering splits each text once for both; then the peers.
 */
export const METHODS: readonly Method[] = [
  { name: 'tributary', prepare: (stream) => () => reusePairs(stream, ({ text }) => words(text)) },
  { name: 'tributary, text split by clustering', prepare: fromSplitTexts },
  ...PEERS.map(
    ({ name, find }): Method => ({
      name,
      prepare:
        ({ articles }) =>
        (least) =>
          find(articles, least),
    }),
  ),
];

function fromSplitTexts(stream: CleanStream): () => ScoredPair[] {
  const splits = new Map(stream.articles.map((article) => [article, words(article.text)]));
  return () => reusePairs(stream, (article) => splits.get(article) ?? words(article.text));
}

/** The edges that stand in the end, as pairs: the answer that a peer gives. */
function reusePairs(
  { articles, near }: CleanStream,
  splitOf: (article: CleanArticle) => Words,
): ScoredPair[] {
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  const index = new ReuseIndex((id) => texts.get(id) ?? null);
  const pairs = new Map<string, ScoredPair>();
  for (const article of articles) {
    const split = splitOf(article);
    const { edges, withdrawn } = index.add({ article, split, near: near.get(article.id) ?? [] });
    for (const { articleId, sourceId } of withdrawn) pairs.delete(`${articleId} ${sourceId}`);
    for (const { articleId, sourceId, share } of edges) {
      pairs.set(`${articleId} ${sourceId}`, { articleId, sourceId, score: share });
    }
  }
  return [...pairs.values()];
}
