import type { CleanArticle } from '@tributary/core';
import { ReuseIndex, words } from '@tributary/core/reuse';
import { PEERS, type ScoredPair } from './peers.ts';

/** Cleaned articles in the order of their stream, and what clustering found nearest to each. */
export interface CleanStream {
  readonly articles: readonly CleanArticle[];
  readonly near: ReadonlyMap<string, readonly string[]>;
}

/** A way to find who took from whom. */
export interface Method {
  readonly name: string;
  /** Pairs that score `least` or more. */
  readonly find: (stream: CleanStream, least: number) => ScoredPair[];
}

/** Reuse first, then its peers, which are given the texts alone. */
export const METHODS: readonly Method[] = [
  { name: 'tributary', find: reusePairs },
  ...PEERS.map(
    ({ name, find }): Method => ({ name, find: ({ articles }, least) => find(articles, least) }),
  ),
];

/** The edges that stand in the end, as pairs: the answer that a peer gives. */
function reusePairs({ articles, near }: CleanStream): ScoredPair[] {
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  const index = new ReuseIndex((id) => texts.get(id) ?? null);
  const pairs = new Map<string, ScoredPair>();
  for (const article of articles) {
    const split = words(article.text);
    const { edges, withdrawn } = index.add({ article, split, near: near.get(article.id) ?? [] });
    for (const { articleId, sourceId } of withdrawn) pairs.delete(`${articleId} ${sourceId}`);
    for (const { articleId, sourceId, share } of edges) {
      pairs.set(`${articleId} ${sourceId}`, { articleId, sourceId, score: share });
    }
  }
  return [...pairs.values()];
}
