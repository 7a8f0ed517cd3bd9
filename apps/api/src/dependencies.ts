import type { ArticleQueues, ChangesMessage, RedisClient, Tracing } from '@tributary/queue';
import type { Store } from '@tributary/store';
import type { Logger } from 'pino';
import type { Config } from './config.ts';

export type Subscribe = (wake: (message: ChangesMessage | null) => void) => () => Promise<void>;

/** What the process opens and closes; the app only uses it. */
export interface Dependencies {
  readonly config: Config;
  readonly store: Store;
  readonly queues: ArticleQueues;
  readonly log: Logger;
  /** Where rate limits are counted together with other processes; null: each for itself. */
  readonly redis: RedisClient | null;
  /** Calls `wake` when the history may have grown; answers how to stop. */
  readonly subscribe: Subscribe;
  /** Null where traces are off. */
  readonly tracing: Tracing | null;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}
