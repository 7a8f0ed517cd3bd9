import { Clusterer, type RestoredMember } from '@tributary/core';
import type { Store } from '@tributary/store';
import type { Engine } from './decide-batch.ts';

/** Makes the engine of a partition; tests pass others. */
export type EngineSource = (
  store: Store,
  partition: string,
  windowDays: number | undefined,
  beforeRestore?: (members: number) => Promise<void>,
) => Promise<Engine>;

/** The engine as the store knows it: stored decisions, never decided again. */
export const loadEngine = async (
  store: Store,
  partition: string,
  windowDays?: number,
  beforeRestore?: (members: number) => Promise<void>,
): Promise<Clusterer> => {
  const { statistics, members } = await store.loadEngine(partition);
  const restored: RestoredMember[] = [];
  for await (const member of members) restored.push(member);
  await beforeRestore?.(restored.length);
  const options = windowDays === undefined ? {} : { windowDays };
  return Clusterer.restore({ options, statistics, members: restored });
};
