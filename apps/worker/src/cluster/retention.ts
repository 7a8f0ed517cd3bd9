import { setTimeout as sleep } from 'node:timers/promises';
import { type Lease, type Retained, StaleLeaseError, type Store } from '@tributary/store';
import type { Logger } from 'pino';
import type { WorkerMetrics } from '../metrics.ts';
import type { ToldStoriesWalk } from './told-stories-walk.ts';

const dayMilliseconds = 86_400_000;
/** Articles of one step: some 20 ms of the database's only writer. */
const articlesPerStep = 100;
/** Between two steps, four times as long as the step took: commits have the database first. */
const restPerWork = 4;
const betweenRunsMilliseconds = 60_000;

export interface KeptDays {
  /** Days after which the texts of a closed story, or of an old member, are dropped; null keeps them. */
  readonly texts: number | null;
  /** Days after which a closed story, or an old member, is deleted; null keeps it. */
  readonly articles: number | null;
}

/**
 * Drops what closed stories, and old members of stories still told, no longer need, as long as one term of ownership lasts: a run of small
 * steps now and then. Each step is fenced, so an owner that was frozen forgets nothing late.
 */
export class Retention {
  readonly #parts: RetentionParts;
  readonly #closing = new AbortController();
  readonly #running: Promise<void>;

  constructor(parts: RetentionParts) {
    this.#parts = parts;
    this.#running = this.#run();
  }

  async #run(): Promise<void> {
    const { signal } = this.#closing;
    const rest = (milliseconds: number) => sleep(milliseconds, undefined, { signal, ref: false });
    while (!signal.aborted) {
      try {
        const started = performance.now();
        const { more } = await retainStep(this.#parts);
        const worked = performance.now() - started;
        await rest(more ? worked * restPerWork : betweenRunsMilliseconds).catch(() => undefined);
      } catch (error) {
        if (error instanceof StaleLeaseError) return; // the term is over, and its owner knows
        this.#parts.log.warn({ err: error }, 'retention failed; the next run tries again');
        await rest(betweenRunsMilliseconds).catch(() => undefined);
      }
    }
  }

  /** Finishes the step at hand. */
  async close(): Promise<void> {
    this.#closing.abort();
    await this.#running;
  }
}

export interface RetentionParts {
  readonly store: Pick<Store, 'retain'>;
  readonly lease: Lease;
  readonly keptDays: KeptDays;
  readonly walk: ToldStoriesWalk;
  readonly metrics: WorkerMetrics;
  readonly log: Logger;
  readonly now: () => number;
}

/** One step, counted and logged. */
export const retainStep = async (parts: RetentionParts): Promise<Retained> => {
  const { store, lease, keptDays, metrics, log, now } = parts;
  const before = (days: number | null): number | null =>
    days === null ? null : now() - days * dayMilliseconds;
  const told = parts.walk.page(now());
  const rules = {
    textsBefore: before(keptDays.texts),
    articlesBefore: before(keptDays.articles),
    limit: articlesPerStep,
    ...(told === undefined ? {} : { told }),
  };
  const done = await store.retain(rules, lease, now());
  // While closed stories wait, those still told were not looked at.
  if (told !== undefined && !done.more) parts.walk.goOn(done.toldUpTo, now());
  const { stories, articles, texts, records } = done;
  for (const [what, count] of Object.entries({ stories, articles, texts, records })) {
    metrics.retained.inc({ what }, count);
  }
  if (stories + articles + texts > 0) log.info({ stories, articles, texts }, 'retention');
  return { ...done, more: done.more || done.toldUpTo !== null };
};
