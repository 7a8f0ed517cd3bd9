/** The lease was taken over: this owner must reload before it decides anything. */
export class StaleLeaseError extends Error {
  override readonly name = 'StaleLeaseError';
}

/** A worker owns a partition of the database that is to be replaced. */
export class OwnedError extends Error {
  override readonly name = 'OwnedError';
}

/** The cursor of a list was not made by this list. */
export class InvalidCursorError extends Error {
  override readonly name = 'InvalidCursorError';
}

/**
 * - `full`: no room left for the database
 * - `busy`: another process holds the database for too long
 * - `unwritable`: the file or folder cannot be opened or written
 * - `unreachable`: the server does not answer or refuses us
 * - `corrupt`: the file is no database or is damaged
 * - `newer`: the schema was made by a newer program
 */
export type StoreErrorKind = 'full' | 'busy' | 'unwritable' | 'unreachable' | 'corrupt' | 'newer';

/** The database cannot do its work; the message says what is wrong and how to put it right. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly kind: StoreErrorKind;

  constructor(kind: StoreErrorKind, message: string, options?: ErrorOptions) {
    super(message, options);
    this.kind = kind;
  }
}
