export { InvalidCursorError, StaleLeaseError } from './errors.ts';
export type * from './store.ts';
