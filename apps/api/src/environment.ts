import type { HttpBindings } from '@hono/node-server';
import type { OpenSpan } from '@tributary/queue';
import type { Logger } from 'pino';
import type { Caller } from './access/caller.ts';
import type { Standing } from './access/rate-limits.ts';

/** What every handler finds on its context. */
export interface ApiEnvironment {
  Bindings: Partial<HttpBindings>;
  Variables: {
    /** Follows an article from POST to story through all logs. */
    requestId: string;
    log: Logger;
    caller: Caller;
    /** Rate limits that were counted for this request. */
    /** The span of this request, where it is traced. */
    span?: OpenSpan;
    standings?: readonly Standing[];
  };
}
