/**
 * The way in: parse → store and enqueue together with what else comes in → one outcome per item. An
 * answer is given only after the articles stand in the store.
 */
import { type OpenSpan, spanAttribute, type Tracing } from '@tributary/queue';
import type { ReceivedItem, ReceiveOutcome } from '@tributary/store';
import type { ApiMetrics } from '../metrics.ts';
import { ProblemError, unavailable } from '../problem.ts';
import type { ItemOutcome } from '../schemas/article.ts';
import { withinTime } from '../time-limit.ts';
import type { GroupedReceipt } from './grouped-receipt.ts';
import { type ItemLimits, type ParsedItem, parseItem } from './item.ts';
import type { QueueGauge } from './queue-gauge.ts';

export interface Intake {
  readonly receipt: GroupedReceipt;
  readonly gauge: QueueGauge;
  readonly metrics: ApiMetrics;
  readonly tracing: Tracing | null;
  readonly limits: ItemLimits;
  /** How long storing may take, waiting for other writers included. */
  readonly storeMilliseconds: number;
  /** How long one line of NDJSON may take to arrive. */
  readonly lineMilliseconds: number;
}

export interface Submission {
  /** A value as it came, or what is already known to be wrong with it. */
  readonly items: readonly SubmittedItem[];
  /** Place of the first item in the request. */
  readonly firstIndex: number;
  readonly requestId: string;
  readonly span?: OpenSpan | undefined;
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
    submission.span,
  );

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
  intake: Intake,
  items: readonly ReceivedItem[],
  span: OpenSpan | undefined,
): Promise<ReceiveOutcome[]> {
  const { receipt, tracing, storeMilliseconds } = intake;
  const traceparent = span?.traceparent ?? undefined;
  const startedAt = performance.now();
  try {
    const outcomes = await withinTime(receipt.take(items, traceparent), storeMilliseconds);
    if (span !== undefined && traceparent !== undefined) {
      const attributes = {
        [spanAttribute.articleIds]: outcomes.map(({ articleId }) => articleId),
        [spanAttribute.articles]: outcomes.length,
      };
      const endedAt = performance.now();
      tracing?.record('receive', { parent: traceparent, startedAt, endedAt, attributes });
      span.note(attributes);
    }
    return outcomes;
  } catch (error) {
    if (error instanceof ProblemError) throw error;
    throw unavailable('store', error);
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
