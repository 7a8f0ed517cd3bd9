import { type CleanArticle, type Clusterer, StandingEdges, type Step } from '@tributary/core';
import { outletOf } from '@tributary/ingest';
import type { CommitBatch, CommittedArticle, ToCluster } from '@tributary/store';

/** What deciding needs of the engine. */
export type Engine = Pick<
  Clusterer,
  'configVersion' | 'add' | 'match' | 'describe' | 'members' | 'record' | 'statistics' | 'size'
>;

/** One article made the engine throw; the engine may hold half of it and must be reloaded. */
export class PoisonError extends Error {
  override readonly name = 'PoisonError';
  readonly article: ToCluster;

  constructor(article: ToCluster, cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.article = article;
  }
}

/**
 * Decides the articles in their order and gathers everything that changed, ready to commit. The
 * engine is ahead of the store until the commit succeeds; if it does not, reload the engine.
 */
export const decideBatch = (
  engine: Engine,
  articles: readonly ToCluster[],
  now: number,
): Omit<CommitBatch, 'statistics'> => {
  const steps: Step[] = [];
  const reuse = new StandingEdges();
  const committed: CommittedArticle[] = [];
  for (const article of articles) {
    const step = addOne(engine, article);
    steps.push(step);
    reuse.take(step);
    committed.push({
      version: article.version,
      seq: article.seq,
      clean: withOutlet(step.article, article),
      assignment: step.assignment,
      record: engine.record(article.articleId) ?? missingRecord(article),
    });
  }
  return {
    now,
    configVersion: engine.configVersion,
    articles: committed,
    reassigned: steps.flatMap((step) => step.reassigned),
    reuse: reuse.edges,
    withdrawn: reuse.withdrawn,
    records: relinked(steps, articles).flatMap((articleId) => {
      // One that has left the window since needs none.
      const record = engine.record(articleId);
      return record === null ? [] : [{ articleId, record }];
    }),
    origins: steps.flatMap((step) => step.origins),
    changes: steps.flatMap((step) => step.changes),
    descriptions: [...touchedStories(steps)]
      .map((storyId) => engine.describe(storyId))
      .filter((description) => description !== null),
  };
};

const addOne = (engine: Engine, article: ToCluster): Step => {
  try {
    return engine.add({
      id: article.articleId,
      url: article.url,
      source: article.source,
      title: article.title,
      text: article.text,
      publishedAt: article.publishedAt,
      receivedAt: article.receivedAt,
      language: article.language,
      history: article.history,
    });
  } catch (error) {
    throw new PoisonError(article, error);
  }
};

/** The engine knows no registered domains: one outlet by URL and by name would count as two. */
const withOutlet = (clean: CleanArticle, { url, source }: ToCluster): CleanArticle => {
  const outlet = outletOf({ url, source });
  return outlet === null ? clean : { ...clean, outletId: outlet.id, outletName: outlet.name };
};

const missingRecord = (article: ToCluster): never => {
  throw new PoisonError(article, new Error('the engine kept no record of it'));
};

/** Articles of earlier batches whose record is another one now. */
const relinked = (steps: readonly Step[], added: readonly ToCluster[]): string[] => {
  const ids = new Set(steps.flatMap((step) => step.relinked));
  for (const { articleId } of added) ids.delete(articleId);
  return [...ids];
};

/** Every story that gained or lost a member, or whose members' origins changed. */
const touchedStories = (steps: readonly Step[]): Set<string> => {
  const stories = new Set<string>();
  for (const { assignment, reassigned, changes } of steps) {
    stories.add(assignment.storyId);
    for (const { storyId } of reassigned) stories.add(storyId);
    for (const change of changes) {
      stories.add(change.storyId);
      if ('fromStoryId' in change) stories.add(change.fromStoryId);
    }
  }
  return stories;
};
