export { ApiKeyRing, type ApiKeyRingOptions, type KeyCheck } from './api-keys/key-ring.ts';
export { apiKeyFrom, includesScope, newApiKey } from './api-keys/key-text.ts';
export { isLoopback, namesLoopback } from './api-keys/loopback.ts';
export { presentedKey } from './api-keys/presented-key.ts';
export {
  InvalidCursorError,
  OwnedError,
  StaleLeaseError,
  StoreError,
  type StoreErrorKind,
} from './errors.ts';
export { articleIdOf } from './identity.ts';
export { type DatabaseReport, inspectDatabase } from './inspect.ts';
export { openStore, type StoreOptions } from './open-store.ts';
export { defaultPartition, type PartitionBy, type PartitionedText } from './partitioning.ts';
export { isSqliteFile, type Restored, type RestoreOptions, restoreStore } from './restore.ts';
export type * from './store.ts';
