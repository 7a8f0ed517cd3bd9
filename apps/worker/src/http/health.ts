import type { ArticleQueues } from '@tributary/queue';
import type { Store } from '@tributary/store';
import type { OwnerState } from '../cluster/owner.ts';
import type { Ownership } from '../cluster/ownership.ts';

export interface Readiness {
  readonly ready: boolean;
  /** `owner` clusters, `standby` waits for a partition and extracts. */
  readonly role: OwnerState;
  /** What it owns. */
  readonly partitions: readonly string[];
  /** What is missing, in words. */
  readonly missing: readonly string[];
  readonly pid: number;
}

const patienceMilliseconds = 2_000;

/** One that is away may also just not answer. */
const within = <T>(answer: Promise<T>): Promise<T> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    const error = new Error(`no answer within ${patienceMilliseconds / 1_000} s`);
    timer = setTimeout(() => reject(error), patienceMilliseconds);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
};

/** Whether this worker can do its part: store and queue answer, and the engine is loaded. */
export const readiness = async (parts: {
  store: Store;
  queues: ArticleQueues;
  owner: Ownership;
}): Promise<Readiness> => {
  const missing: string[] = [];
  const check = async (name: string, answer: Promise<void>): Promise<void> => {
    await within(answer).catch((error: Error) => missing.push(`${name}: ${error.message}`));
  };
  await Promise.all([check('store', parts.store.ping()), check('redis', parts.queues.ping())]);
  const role = parts.owner.state;
  if (role === 'loading') missing.push('the engine is being loaded');
  if (role === 'closed') missing.push('shutting down');
  const { partitions } = parts.owner;
  return { ready: missing.length === 0, role, partitions, missing, pid: process.pid };
};
