export { InvalidCursorError, StaleLeaseError, StoreError, type StoreErrorKind } from './errors.ts';
export { articleIdOf } from './identity.ts';
export { defaultPartition, openStore, type StoreOptions } from './open-store.ts';
export type * from './store.ts';
