import { StoreError, type StoreErrorKind } from '../errors.ts';

/** SQLSTATE classes and codes (Postgres manual, appendix A) and codes of Node's sockets. */
const kinds: readonly (readonly [RegExp, StoreErrorKind, string])[] = [
  [/^53100$/, 'full', 'Its disk is full: free space on its volume; nothing accepted was lost.'],
  [
    /^(40001|40P01|55P03|57014)$/,
    'busy',
    'Another transaction held the same rows for too long; it is tried again.',
  ],
  [
    /^25006$/,
    'unwritable',
    'It is read-only (a replica?): point DATABASE_URL at the primary server.',
  ],
  [/^28/, 'unreachable', 'It refuses user or password: check DATABASE_URL.'],
  [/^3D000$/, 'unreachable', 'The database does not exist: create it with createdb.'],
  [/^42501$/, 'unwritable', 'The user may not do that: grant it CREATE on the schema public.'],
  [/^(53|57|58|08)/, 'unreachable', 'Check that it runs and accepts connections.'],
  [/^E[A-Z]+$/, 'unreachable', 'Check that it runs and that DATABASE_URL names it.'],
];

const lostConnection = /connection terminated|timeout exceeded|not queryable|query read timeout/i;

/** Turns what an operator can mend into a StoreError that says how; gives others back as they are. */
export function explainPostgresError(error: unknown, server: string): unknown {
  if (!(error instanceof Error)) return error;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const [, kind, advice] =
    kinds.find(([pattern]) => pattern.test(code)) ??
    (lostConnection.test(error.message) ? (kinds.at(-1) ?? []) : []);
  if (kind === undefined) return error;
  const message = `Postgres at ${server} failed: ${error.message || code}. ${advice}`;
  return new StoreError(kind, message, { cause: error });
}
