// Jobs that BullMQ has handed over and that wait for their batch. BullMQ keeps their locks and acts
// on the outcome; here they only gather, so that a batch is whatever came while the last one ran:
// one article on a quiet day (no waiting for more), full batches under load.
import type { ArticleJob } from '@tributary/queue';

export interface HeldJob {
  readonly data: ArticleJob;
  /** Tries so far, this one included. */
  readonly attempt: number;
  /** The job is done. */
  complete(): void;
  /** The job failed: BullMQ tries it again later, or never if the error is unrecoverable. */
  reject(error: Error): void;
}

export class HeldJobs {
  #waiting: HeldJob[] = [];
  #wake: (() => void) | null = null;
  #closedBy: Error | null = null;

  /** Resolves or rejects when the job's batch does. */
  hold(data: ArticleJob, attempt: number): Promise<void> {
    if (this.#closedBy) return Promise.reject(this.#closedBy);
    return new Promise((resolve, reject) => {
      this.#waiting.push({ data, attempt, complete: resolve, reject });
      this.#wake?.();
    });
  }

  /** Up to `limit` jobs, as soon as there is one; an empty list after `milliseconds` or at close. */
  async take(limit: number, milliseconds: number): Promise<HeldJob[]> {
    if (this.#waiting.length === 0 && !this.#closedBy) await this.#nextJob(milliseconds);
    return this.#waiting.splice(0, limit);
  }

  #nextJob(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const done = (): void => {
        clearTimeout(timer);
        this.#wake = null;
        // BullMQ hands jobs over one by one: those that are on their way join this batch.
        setImmediate(resolve);
      };
      const timer = setTimeout(done, milliseconds);
      this.#wake = done;
    });
  }

  /** Rejects what waits and what may still come. */
  close(reason: Error): void {
    this.#closedBy = reason;
    for (const job of this.#waiting.splice(0)) job.reject(reason);
    this.#wake?.();
  }
}
