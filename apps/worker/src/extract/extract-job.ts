import { type ArticleJob, type ArticleQueues, articleJob, jobAttempts } from '@tributary/queue';
import type { Store, ToExtract } from '@tributary/store';
import { type Job, UnrecoverableError } from 'bullmq';
import type { Logger } from 'pino';
import type { WorkerMetrics } from '../metrics.ts';
import { extractedFrom } from './extract-article.ts';
import { ExtractionTimeoutError, type ExtractorPool } from './extractor-pool.ts';

export interface ExtractionParts {
  readonly store: Store;
  readonly queues: ArticleQueues;
  readonly pool: ExtractorPool;
  readonly metrics: WorkerMetrics;
  readonly log: Logger;
  readonly now: () => number;
}

/**
 * From a stored page to a stored text that waits for clustering. Safe to run twice: what is
 * extracted already answers `done`. A page without an article fails for good with its reason; any
 * other error is a fault and is tried again. A job that someone retried on the board finds its
 * article failed and puts it back first.
 */
export const runExtractJob = async (
  job: Job<ArticleJob>,
  parts: ExtractionParts,
): Promise<'extracted' | 'duplicate' | 'done'> => {
  const { articleId, version, requestId, traceparent } = articleJob.parse(job.data);
  const { store, queues, metrics, now } = parts;
  const log = parts.log.child({ requestId, articleId, version });
  const given = await loadOrRetry(articleId, version, parts);
  if (!given) return 'done';

  const stop = metrics.stage.startTimer({ stage: 'extract' });
  const result = await extractPage(given, parts, job.attemptsMade + 1);
  stop();
  if ('failure' in result) {
    await failForGood(articleId, version, result.failure, job.attemptsMade + 1, parts);
    log.warn({ reason: result.failure }, 'nothing to extract');
    throw new UnrecoverableError(result.failure);
  }

  const saved = await store.saveExtraction(articleId, version, extractedFrom(given, result), now());
  metrics.articles.inc({ outcome: saved.duplicate ? 'duplicate' : 'extracted' });
  log.info({ into: saved.articleId, duplicate: saved.duplicate }, 'article extracted');
  if (saved.duplicate) return 'duplicate';
  await queues.enqueue([
    {
      needs: 'cluster',
      articleId: saved.articleId,
      version: saved.version,
      seq: saved.seq,
      partition: saved.partition,
      requestId,
      traceparent,
    },
  ]);
  return 'extracted';
};

const loadOrRetry = async (
  articleId: string,
  version: number,
  { store, now }: ExtractionParts,
): Promise<ToExtract | null> => {
  const given = await store.loadForExtraction(articleId, version);
  if (given) return given;
  const putBack = await store.retry(articleId, now());
  return putBack?.needs === 'extract' ? store.loadForExtraction(articleId, version) : null;
};

/** The page's article; a page that breaks its thread is bad data, a broken thread alone a fault. */
const extractPage = async (given: ToExtract, parts: ExtractionParts, attempt: number) => {
  try {
    return await parts.pool.extract({ html: given.html, url: given.url });
  } catch (error) {
    // Once may be the machine's fault, or a thread that was still starting.
    if (error instanceof ExtractionTimeoutError && attempt > 1) return { failure: error.message };
    if ((error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY') {
      return { failure: 'the page needs more memory than one page may take' };
    }
    if (attempt < jobAttempts) throw error;
    return { failure: `extraction failed ${attempt} times: ${(error as Error).message}` };
  }
};

const failForGood = async (
  articleId: string,
  version: number,
  reason: string,
  attempts: number,
  { store, metrics, now }: ExtractionParts,
): Promise<void> => {
  await store.fail(articleId, version, { stage: 'extract', reason, attempts }, now());
  metrics.articles.inc({ outcome: 'failed' });
};
