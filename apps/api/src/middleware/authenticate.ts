import {
  type ApiKeyRing,
  type ApiKeyScope,
  includesScope,
  type KeyCheck,
  presentedKey,
} from '@tributary/store';
import type { Context, MiddlewareHandler } from 'hono';
import { addressGroup, clientAddress } from '../access/client-address.ts';
import type { RateLimits } from '../access/rate-limits.ts';
import { neededScope } from '../access/scope-rule.ts';
import type { Config } from '../config.ts';
import type { ApiEnvironment } from '../environment.ts';
import { ProblemError } from '../problem.ts';
import { withinTime } from '../time-limit.ts';

export interface AuthenticateOptions {
  readonly config: Pick<Config, 'KEYS_REQUIRED' | 'TRUST_PROXY' | 'ANSWER_TIMEOUT_MS'>;
  readonly ring: ApiKeyRing;
  readonly limits: RateLimits;
}

/**
 * Finds out who calls and whether they may. Where keys are not required, a request without one may
 * do everything; a key that is shown counts in any case, so that a wrong one is noticed early.
 */
export function authenticate(options: AuthenticateOptions): MiddlewareHandler<ApiEnvironment> {
  const { config, ring, limits } = options;
  return async (c, next) => {
    const needed = neededScope(c.req.method, c.req.path);
    const address = clientAddress({
      remote: c.env?.incoming?.socket?.remoteAddress,
      forwardedFor: c.req.header('x-forwarded-for'),
      trustedProxies: config.TRUST_PROXY,
    });
    const group = addressGroup(address);
    const text = shownKey(c, config.KEYS_REQUIRED);
    if (needed === null || (text === null && !config.KEYS_REQUIRED)) {
      c.set('caller', { key: null, address, account: `address:${group}` });
      return next();
    }
    const check =
      text === null ? null : await withinTime(ring.check(text), config.ANSWER_TIMEOUT_MS);
    if (check === null || 'refused' in check) {
      await limits.refusal(group);
      throw unauthorized(c, needed, check);
    }
    const { key } = check;
    c.set('caller', { key, address, account: `key:${key.id}` });
    c.set('log', c.get('log').child({ key: key.id }));
    if (!includesScope(key.scope, needed)) throw forbidden(key.scope, needed);
    return next();
  };
}

/** Where keys are not required, other credentials (of a proxy, say) are none of our business. */
function shownKey(c: Context, required: boolean): string | null {
  const text = presentedKey(c.req.header('authorization'));
  return required || text?.startsWith('trib_') ? text : null;
}

const reasons = {
  malformed: 'what was sent is no key of Tributary',
  unknown: 'this key is not known',
  revoked: 'this key was revoked',
  expired: 'this key has expired',
} as const;

function unauthorized(
  c: Context,
  needed: ApiKeyScope,
  check: Extract<KeyCheck, { refused: unknown }> | null,
): ProblemError {
  const reason = check === null ? 'no key was sent' : reasons[check.refused];
  // A browser on the queue board asks for the key; programs read which scheme is meant.
  const error = check === null ? '' : ', error="invalid_token"';
  const challenge = c.req.path.startsWith('/admin')
    ? 'Basic realm="Tributary: any name, an admin key as password", charset="UTF-8"'
    : `Bearer realm="Tributary", scope="${needed}"${error}`;
  c.header('WWW-Authenticate', challenge);
  return new ProblemError({
    status: 401,
    type: 'unauthorized',
    title: 'A key is needed',
    detail: `This needs a key of scope ${needed} as "Authorization: Bearer KEY": ${reason}.`,
  });
}

function forbidden(held: ApiKeyScope, needed: ApiKeyScope): ProblemError {
  return new ProblemError({
    status: 403,
    type: 'scope-needed',
    title: 'The key does not allow this',
    detail: `This needs a key of scope ${needed}; the key that was sent has scope ${held}.`,
  });
}
