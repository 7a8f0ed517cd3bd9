import { type ArticleJob, spanAttribute, type Tracing } from '@tributary/queue';
import type { Job } from 'bullmq';
import { type ExtractionParts, runExtractJob } from './extract-job.ts';

/** Runs the job, and tells of it as a span where the article is traced. */
export const runTracedExtractJob = async (
  job: Job<ArticleJob>,
  parts: ExtractionParts & { readonly tracing: Tracing | null },
): ReturnType<typeof runExtractJob> => {
  const { articleId, traceparent } = job.data;
  if (parts.tracing === null || traceparent === undefined) return runExtractJob(job, parts);
  const startedAt = performance.now();
  let error: string | undefined;
  try {
    return await runExtractJob(job, parts);
  } catch (thrown) {
    error = thrown instanceof Error ? thrown.message : String(thrown);
    throw thrown;
  } finally {
    parts.tracing.record('extract', {
      parent: traceparent,
      startedAt,
      endedAt: performance.now(),
      attributes: { [spanAttribute.articleId]: articleId },
      error,
    });
  }
};
