/** The lease was taken over: this owner must reload before it decides anything. */
export class StaleLeaseError extends Error {
  override readonly name = 'StaleLeaseError';
}

/** The cursor of a list was not made by this list. */
export class InvalidCursorError extends Error {
  override readonly name = 'InvalidCursorError';
}
