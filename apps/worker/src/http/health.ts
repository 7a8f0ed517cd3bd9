import type { ArticleQueues } from '@tributary/queue';
import type { Store } from '@tributary/store';
import type { Owner } from '../cluster/owner.ts';

export interface Readiness {
  readonly ready: boolean;
  /** `owner` clusters, `standby` waits for the partition and extracts. */
  readonly role: Owner['state'];
  /** What is missing, in words. */
  readonly missing: readonly string[];
}

/** Whether this worker can do its part: store and queue answer, and the engine is loaded. */
export const readiness = async (parts: {
  store: Store;
  queues: ArticleQueues;
  owner: Owner;
}): Promise<Readiness> => {
  const missing: string[] = [];
  const check = async (name: string, answer: Promise<void>): Promise<void> => {
    await answer.catch((error: Error) => missing.push(`${name}: ${error.message}`));
  };
  await Promise.all([check('store', parts.store.ping()), check('redis', parts.queues.ping())]);
  const role = parts.owner.state;
  if (role === 'loading') missing.push('the engine is being loaded');
  if (role === 'closed') missing.push('shutting down');
  return { ready: missing.length === 0, role, missing };
};
