import { initial } from './001-initial.ts';
import { search } from './002-search.ts';
import { apiKeys } from './003-api-keys.ts';
import { retention } from './004-retention.ts';
import { provenance } from './005-provenance.ts';
import { performance } from './006-performance.ts';
import { partitions } from './007-partitions.ts';
import { storiesById } from './008-stories-by-id.ts';
import { droppedMembers } from './009-dropped-members.ts';
import type { Migration } from './migration.ts';

/** Oldest first. Imported, not read from disk, so that the built package carries them. */
export const migrations: readonly Migration[] = [
  initial,
  search,
  apiKeys,
  retention,
  provenance,
  performance,
  partitions,
  storiesById,
  droppedMembers,
];

/** The schema version that this program makes. */
export const newestVersion = Math.max(...migrations.map(({ version }) => version));
