import type { HttpBindings } from '@hono/node-server';
import type { Logger } from 'pino';

/** What every handler finds on its context. */
export interface ApiEnvironment {
  Bindings: Partial<HttpBindings>;
  Variables: {
    /** Follows an article from POST to story through all logs. */
    requestId: string;
    log: Logger;
  };
}
