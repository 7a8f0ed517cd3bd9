import {
  type ApiKeyRing,
  type ApiKeyScope,
  includesScope,
  isLoopback,
  presentedKey,
} from '@tributary/store';

export interface Refusal {
  readonly status: 401 | 403;
  readonly error: string;
}

/** Lets a request through, or says why not. */
export type Access = (
  authorization: string | undefined,
  scope: ApiKeyScope,
) => Promise<Refusal | null>;

/**
 * As soon as others than this machine reach the worker, it asks for the keys of the API: its figures
 * tell what comes in, and a dry run costs the owner its time. Liveness and readiness stay open.
 */
export const accessTo = (host: string, keys: Pick<ApiKeyRing, 'check'>): Access => {
  if (isLoopback(host)) return async () => null;
  return async (authorization, scope) => {
    const presented = presentedKey(authorization);
    const checked = presented === null ? null : await keys.check(presented);
    if (checked === null || 'refused' in checked) {
      const why = checked === null ? '' : `; this one is ${checked.refused}`;
      return {
        status: 401,
        error: `the worker listens on ${host}, so a key of scope ${scope} is needed${why}`,
      };
    }
    if (includesScope(checked.key.scope, scope)) return null;
    return { status: 403, error: `a key of scope ${scope} is needed` };
  };
};
