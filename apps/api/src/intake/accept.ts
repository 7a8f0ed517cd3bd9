/**
 * The way in: parse → receive (one transaction) → enqueue. An answer is given only after the articles
 * stand in the store. When enqueuing fails after that, nothing is lost: the worker's sweeper finds
 * what stands unfinished and enqueues it.
 */
import type { ArticleQueues, EnqueuedVersion } from '@tributary/queue';
import {
  defaultPartition,
  type ReceivedItem,
  type ReceiveOutcome,
  type Store,
} from '@tributary/store';
import type { Logger } from 'pino';
import type { ApiMetrics } from '../metrics.ts';
import { ProblemError, unavailable } from '../problem.ts';
import type { ItemOutcome } from '../schemas/article.ts';
import { withinTime } from '../time-limit.ts';
import { type ItemLimits, type ParsedItem, parseItem } from './item.ts';
import type { QueueGauge } from './queue-gauge.ts';

export interface Intake {
  readonly store: Store;
  readonly queues: Pick<ArticleQueues, 'enqueue'>;
  readonly gauge: QueueGauge;
  readonly metrics: ApiMetrics;
  readonly limits: ItemLimits;
  /** How long a transaction of one batch may take, waiting for other writers included. */
  readonly storeMilliseconds: number;
  readonly now: () => number;
}

export interface Submission {
  /** A value as it came, or what is already known to be wrong with it. */
  readonly items: readonly SubmittedItem[];
  /** Place of the first item in the request. */
  readonly firstIndex: number;
  readonly requestId: string;
  readonly log: Logger;
}

export type SubmittedItem = { readonly value: unknown } | ParsedItem;

/** Takes the items in and answers one outcome for each, in order. Throws a 503 when it cannot. */
export async function acceptItems(intake: Intake, submission: Submission): Promise<ItemOutcome[]> {
  const parsed = submission.items.map((item) =>
    'value' in item ? parseItem(item.value, intake.limits, submission.requestId) : item,
  );
  const received = await receive(
    intake,
    parsed.flatMap((item) => ('item' in item ? [item.item] : [])),
  );
  await enqueue(intake, submission, received);

  let next = 0;
  return parsed.map((item, position) => {
    const index = submission.firstIndex + position;
    const result = 'item' in item ? received[next++] : undefined;
    const outcome = outcomeOf(index, item, result);
    intake.metrics.articles.inc({ outcome: outcome.outcome });
    return outcome;
  });
}

async function receive(
  { store, now, storeMilliseconds }: Intake,
  items: readonly ReceivedItem[],
): Promise<ReceiveOutcome[]> {
  if (items.length === 0) return [];
  try {
    return await withinTime(store.receive(items, now()), storeMilliseconds);
  } catch (error) {
    throw error instanceof ProblemError ? error : unavailable('store', messageOf(error), error);
  }
}

async function enqueue(
  intake: Intake,
  submission: Submission,
  received: readonly ReceiveOutcome[],
): Promise<void> {
  const versions: EnqueuedVersion[] = received
    .filter(({ outcome }) => outcome !== 'duplicate')
    .map(({ articleId, version, seq, needs }) => ({
      articleId,
      version,
      seq,
      needs,
      partition: defaultPartition,
      requestId: submission.requestId,
    }));
  if (versions.length === 0) return;
  intake.gauge.added(versions.length);
  try {
    await intake.queues.enqueue(versions);
  } catch (error) {
    submission.log.error({ err: error, articles: versions.length }, 'stored, but not enqueued');
  }
}

function outcomeOf(
  index: number,
  item: ParsedItem,
  result: ReceiveOutcome | undefined,
): ItemOutcome {
  if ('error' in item) {
    const { externalId, error } = item;
    return { index, outcome: 'rejected', id: null, version: null, externalId, error };
  }
  if (result === undefined) throw new Error('The store answered with too few outcomes.');
  return {
    index,
    outcome: result.outcome,
    id: result.articleId,
    version: result.version,
    externalId: item.item.externalId,
    error: null,
  };
}

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
